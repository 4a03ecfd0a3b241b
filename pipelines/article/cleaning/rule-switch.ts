/** Every rule that shapes a body beyond Readability, by the name under which its worth is measured. */
export const RULE_NAMES = [
  'page tags',
  'names',
  'captions',
  'link paragraphs',
  'furniture lines',
  'link lists',
  'teaser lists',
  'early repeats',
  'lead',
  'tail',
  'second look',
  'stated body',
  'standfirst',
  'short standfirst',
  'galleries',
  'parts of one article',
  'own headline',
  'about the publisher',
  'alternative texts',
  'dates in any language',
  'question links',
  'words with pictures',
  'words in sentences',
  'embed consent',
  'text goes on',
  'offers',
  'data in scripts',
] as const;

export type RuleName = (typeof RULE_NAMES)[number];

let leftOut: RuleName | undefined;
let asked: Set<RuleName> | undefined;

/**
 * Whether a rule applies: always, but while its worth is being measured. To be asked last, where the rule would change
 * something: a page that never asks need not be read without it.
 */
export const applies = (rule: RuleName): boolean => {
  asked?.add(rule);
  return rule !== leftOut;
};

/** What `read` returns, and the rules that it asked for. Extraction is synchronous, so nothing else runs meanwhile. */
export const withAsked = <T>(read: () => T): { readonly result: T; readonly asked: ReadonlySet<RuleName> } => {
  const mine = new Set<RuleName>();
  asked = mine;
  try {
    return { result: read(), asked: mine };
  } finally {
    asked = undefined;
  }
};

/** What `read` returns when one rule is left out. Extraction is synchronous, so nothing else runs meanwhile. */
export const without = <T>(rule: RuleName, read: () => T): T => {
  leftOut = rule;
  try {
    return read();
  } finally {
    leftOut = undefined;
  }
};
