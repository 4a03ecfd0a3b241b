import type { Word } from '../tokens/tokenize.ts';
import type { NamedMention } from './mention-cluster.ts';

/** Words that acronyms may leave out. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  'of',
  'the',
  'for',
  'and',
  'on',
  'in',
  'to',
  'de',
  'des',
  'du',
  'la',
  'der',
  'für',
  'y',
  'e',
  '&',
]);

/**
 * Returns the possible acronyms of a name, in lower case: with and without its function words, and
 * with hyphenated words counted as one or as several.
 */
export function initialsOf(name: string): string[] {
  const letters = (parts: readonly string[]): string => parts.map((part) => part.slice(0, 1).toLowerCase()).join('');
  const words = name.split(/\s+/).filter((part) => part !== '');
  const parts = name.split(/[\s-]+/).filter((part) => part !== '');
  if (parts.length < 2) return [];
  const large = (list: readonly string[]): string[] => list.filter((part) => !FUNCTION_WORDS.has(part.toLowerCase()));
  return [...new Set([letters(large(parts)), letters(parts), letters(large(words))])].filter((one) => one.length > 1);
}

export function looksLikeAcronym(text: string): boolean {
  return /^\p{Lu}[\p{L}\p{N}.]{1,7}$/u.test(text) && !/\p{Ll}{4}/u.test(text);
}

/** Finds acronyms that the text defines: "Long Form (LF)" and "LF (Long Form)". */
export function definedAcronyms(words: readonly Word[], named: readonly NamedMention[]): Map<string, NamedMention> {
  const pairs = new Map<string, NamedMention>();
  const byStart = new Map(named.map((one) => [one.firstWord, one]));
  for (const one of named) {
    if (words[one.lastWord + 1]?.text !== '(') continue;
    const other = byStart.get(one.lastWord + 2);
    if (other === undefined || words[other.lastWord + 1]?.text !== ')') continue;
    if (one.folded.length === other.folded.length) continue; // in "BBQ (Dak)" and "Dak (BBQ)", each would define the other
    const [long, short] = one.folded.length >= other.folded.length ? [one, other] : [other, one];
    const spells = initialsOf(long.mention.text).includes(short.folded);
    if (spells || looksLikeAcronym(short.mention.text)) pairs.set(short.folded, long);
  }
  return pairs;
}
