import { fold, slug } from './fold.ts';
import { knownOrganization } from './known-organizations.ts';
import { commonSpelling, type Group, groupBy, type Named } from './named.ts';
import type { Word } from './reading.ts';

const LEGAL_FORM =
  /(?:,?\s(?:Inc|Incorporated|Corp|Corporation|Ltd|Limited|LLC|LLP|PLC|plc|GmbH|AG|SA|S\.A|SpA|SE|NV|Co)\.?)+$/u;

/** The name without its legal form, so that Apple and Apple Inc. are one. */
const plainName = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(LEGAL_FORM, '').replace(/\.$/, '') || text;

const SMALL = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'de', 'des', 'du', 'la', 'der', 'für', '&']);

/** First letters of a long form, with and without its small words. */
const initials = (name: string): string[] => {
  const parts = name.split(/[\s-]+/).filter((part) => part !== '');
  const first = (part: string): string => part.slice(0, 1).toLowerCase();
  return parts.length < 2
    ? []
    : [
        parts
          .filter((part) => !SMALL.has(part.toLowerCase()))
          .map(first)
          .join(''),
        parts.map(first).join(''),
      ];
};

const isAcronym = (text: string): boolean => /^\p{Lu}[\p{L}\p{N}.]{1,7}$/u.test(text) && !/\p{Ll}{4}/u.test(text);

/** Acronyms that the text itself explains: "Long Form (LF)" and "LF (Long Form)". */
const explained = (words: readonly Word[], named: readonly Named[]): Map<string, string> => {
  const pairs = new Map<string, string>();
  const byStart = new Map(named.map((one) => [one.at, one]));
  for (const one of named) {
    if (words[one.end + 1]?.text !== '(') continue;
    const other = byStart.get(one.end + 2);
    if (other === undefined || words[other.end + 1]?.text !== ')') continue;
    const [long, short] = one.folded.length >= other.folded.length ? [one, other] : [other, one];
    if (isAcronym(short.mention.text)) pairs.set(short.folded, long.folded);
  }
  return pairs;
};

/** Brings together long forms, acronyms, legal forms and the aliases of well-known organisations. */
export const mergeOrganizations = (words: readonly Word[], named: readonly Named[]): Group[] => {
  const spellings = groupBy(named, (one) => one.folded);
  const names = new Map<string, string>();
  for (const [folded, members] of spellings) {
    const one = members[0];
    if (one === undefined) continue;
    names.set(folded, knownOrganization(words, one.at, one.end) ?? plainName(commonSpelling(members)));
  }
  const byInitials = new Map<string, string>();
  const byFirstWord = new Map<string, Set<string>>();
  for (const name of names.values()) {
    for (const letters of initials(name)) if (!byInitials.has(letters)) byInitials.set(letters, name);
    const [first, ...more] = fold(name).split(' ');
    if (first !== undefined && more.length > 0) byFirstWord.set(first, (byFirstWord.get(first) ?? new Set()).add(name));
  }
  const pairs = explained(words, named);
  const meaning = (folded: string, members: readonly Named[]): string => {
    const own = names.get(folded) ?? folded;
    const long = pairs.get(folded);
    if (long !== undefined) return names.get(long) ?? own;
    if (own.includes(' ')) return own;
    const text = members[0]?.mention.text ?? '';
    const spelled = isAcronym(text) ? byInitials.get(folded) : undefined;
    if (spelled !== undefined) return spelled;
    const longer = byFirstWord.get(folded);
    return longer?.size === 1 ? ([...longer][0] ?? own) : own;
  };
  const groups = groupBy([...spellings], ([folded, members]) => slug(meaning(folded, members)));
  return [...groups].map(([key, spelled]) => {
    const [folded, members] = spelled[0] ?? ['', []];
    return { name: meaning(folded, members), key, ids: {}, members: spelled.flatMap(([, each]) => each) };
  });
};
