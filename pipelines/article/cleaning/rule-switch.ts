/** The rules that change a body after Readability. `npm run bench:extraction -- --ablate` measures each by its name. */
export const RULE_NAMES = [
  'page tags',
  'names',
  'names of lines',
  'captions',
  'link paragraphs',
  'boilerplate lines',
  'pull quotes',
  'teaser cards',
  'early repeats',
  'lead',
  'tail',
  'second look',
  'standfirst',
  'short standfirst',
  'named standfirst',
  'parts of one article',
  'equal boxes',
  'beside the article',
  'kickers',
  'comments',
  'words with pictures',
  'words in sentences',
  'leftovers at the end',
  'lines of tags',
  'boxes with controls',
  'data in scripts',
] as const;

export type RuleName = (typeof RULE_NAMES)[number];

// Globals, because a parameter would pass through every step for the benchmark's sake. They are
// safe: extraction is synchronous, each pool thread has its own copy, and only the two functions
// below set them, for the time of one call.
let disabled: RuleName | undefined;
let requested: Set<RuleName> | undefined;

/**
 * Whether a rule is enabled: always, except while its worth is measured. Call it last, where the
 * rule would change something, so that pages without a call need not be extracted without the rule.
 */
export function applies(rule: RuleName): boolean {
  requested?.add(rule);
  return rule !== disabled;
}

/** Runs an extraction and returns its result with the rules that `applies` was called for. */
export function withRequestedRules<T>(extract: () => T): { readonly result: T; readonly rules: ReadonlySet<RuleName> } {
  const rules = new Set<RuleName>();
  requested = rules;
  try {
    return { result: extract(), rules };
  } finally {
    requested = undefined;
  }
}

/** Runs an extraction with one rule disabled and returns its result. */
export function withoutRule<T>(rule: RuleName, extract: () => T): T {
  disabled = rule;
  try {
    return extract();
  } finally {
    disabled = undefined;
  }
}
