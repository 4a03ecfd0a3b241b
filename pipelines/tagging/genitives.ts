import type { Gazetteer } from './gazetteer.ts';
import { isSurelyOrganization } from './known-organizations.ts';
import { isPersonOrWord, personInShort } from './known-persons.ts';
import { isCapitalised, type Word } from './reading.ts';
import { englishBody } from './tables/national-bodies.ts';
import { isGivenName } from './word-kinds.ts';
import { commonWords } from './words/common-words.ts';
import { NOUN_TOWNS } from './words/german-nouns.ts';

const SHORTEST_OWNER = 4;
/** Smaller towns with an "s" are too often somebody's name. */
const CITY = 50_000;

/** Family names of the document: what stands after a given name. */
const familyNames = (words: readonly Word[]): ReadonlySet<string> => {
  const found = new Set<string>();
  words.forEach((word, n) => {
    const next = words[n + 1];
    if (next !== undefined && isCapitalised(word) && isCapitalised(next) && isGivenName(word.folded))
      found.add(next.folded);
  });
  return found;
};

/**
 * Parts the "s" that German joins to a name from it, as texts in English do with theirs: Hessen|s Innenminister,
 * Trump|s Zölle. Only what the lists, the gazetteer or the document know by its name is parted.
 */
export const splitGenitives = (words: readonly Word[], language: string, gazetteer: Gazetteer): readonly Word[] => {
  if (language !== 'de') return words;
  const common = commonWords(language);
  const isPlace = (name: string): boolean =>
    gazetteer
      .find(name, language, CITY)
      .some(({ minor, kind, population }) => !minor && (kind !== 'city' || population >= CITY));
  let families: ReadonlySet<string> | undefined;
  const isOwner = (word: Word, stem: Word): boolean => {
    const name = stem.folded;
    if (isSurelyOrganization([word], 0, 0) || isGivenName(word.folded)) return false;
    if (englishBody(name, language) !== undefined) return true;
    if (isSurelyOrganization([stem], 0, 0)) return stem.shape === 'upper' || name.length >= SHORTEST_OWNER;
    if (name.length < SHORTEST_OWNER || common.has(name) || NOUN_TOWNS.has(name)) return false;
    if (isPlace(name)) return !isPlace(word.folded);
    if (personInShort(name) !== undefined) return !isPersonOrWord(name) && personInShort(word.folded) === undefined;
    families ??= familyNames(words);
    return families.has(name) && !families.has(word.folded);
  };
  return words.flatMap((word) => {
    if (!isCapitalised(word) || word.loud || !word.text.endsWith('s') || word.folded.length < 3) return [word];
    const cut = word.end - 1;
    const text = word.text.slice(0, -1);
    const stem: Word = { ...word, text, folded: word.folded.slice(0, -1), end: cut };
    if (!isOwner(word, stem)) return [word];
    const ending: Word = {
      ...word,
      text: 's',
      folded: 's',
      shape: 'lower',
      start: cut,
      opens: false,
      startsLine: false,
      glued: true,
    };
    return [stem, ending];
  });
};
