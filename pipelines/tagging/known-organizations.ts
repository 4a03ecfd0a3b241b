import { fold } from './fold.ts';
import { foldedPhrase, longestPhrase } from './phrase.ts';
import type { Word } from './reading.ts';
import { KNOWN_ORGANIZATIONS } from './words/organization-words.ts';

const BY_NAME = new Map<string, { readonly name: string; readonly upper: boolean }>();
const LONGEST = new Map<string, number>();
for (const [alias, name] of KNOWN_ORGANIZATIONS) {
  const folded = fold(alias);
  // A short alias such as WHO or AP counts only in capitals.
  const upper = /^[\p{Lu}.]+$/u.test(alias) && !BY_NAME.has(folded);
  BY_NAME.set(folded, { name, upper });
  const words = folded.split(' ');
  const first = words[0] ?? '';
  LONGEST.set(first, Math.max(LONGEST.get(first) ?? 0, words.length));
}

/** The name of the organisation that these words are an alias of. */
export const knownOrganization = (words: readonly Word[], first: number, last: number): string | undefined => {
  const known = BY_NAME.get(foldedPhrase(words, first, last));
  return known !== undefined && (!known.upper || words[first]?.shape === 'upper') ? known.name : undefined;
};

/** The last word of the longest known organisation that begins here. */
export const endOfKnownOrganization = (words: readonly Word[], first: number): number | undefined => {
  const last = longestPhrase(
    words,
    first,
    (word) => LONGEST.get(word) ?? 0,
    (phrase) => BY_NAME.has(phrase),
  );
  return last !== undefined && knownOrganization(words, first, last) !== undefined ? last : undefined;
};
