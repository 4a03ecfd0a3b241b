import { isSurelyOrganization } from '../tables/known-organizations.ts';
import { fold } from '../tokens/fold.ts';
import { hashText } from '../tokens/hashing.ts';
import { isCapitalised, type Word } from '../tokens/reading.ts';
import type { FoundName } from '../tokens/span.ts';
import { CLASS } from './crf/name-table.ts';
import { traitsOf } from './crf/traits.ts';
import type { TextContext } from './text-context.ts';

const MIN_STEM_LENGTH = 4;
/** Smaller towns are too often the form of some other name. */
const CITY = 50_000;

const PERSONS = CLASS.givenName | CLASS.familyName;

/** The word without an ending that names take on, spelled and folded. */
const baseOf = (word: Word, ending: string, instead: string): Word => {
  const text = word.text.slice(0, word.text.length - ending.length) + instead;
  return { ...word, text, folded: fold(text) };
};

/**
 * Gives words of names that have a case ending the form that lists know them by: "Merkels" is Merkel, "Zagrebu" Zagreb.
 * Only what the lists, the gazetteer or other names of the document know is changed; a word keeps its place in the text.
 */
export const withBaseForms = ({ words, language, data }: TextContext, names: readonly FoundName[]): readonly Word[] => {
  const { endings } = traitsOf(language);
  if (endings.length === 0 || names.length === 0) return words;
  const persons = new Set<string>();
  const family = new Set<string>();
  for (const { first, last, type } of names) {
    if (type !== 'person') continue;
    for (let n = first; n <= last; n++) persons.add(words[n]?.folded ?? '');
    if (last > first) family.add(words[last]?.folded ?? '');
  }
  const isPersonsName = (folded: string): boolean =>
    (data.lexicons.names().classesOf(hashText(folded)) & PERSONS) !== 0;
  const isPlace = (name: string): boolean =>
    data.gazetteer
      .find(name, language, CITY)
      .some(({ minor, kind, population }) => !minor && (kind !== 'city' || population >= CITY));
  const isKnown = (word: Word, type: FoundName['type']): boolean => {
    const { folded } = word;
    if (type === 'place') return isPlace(folded);
    if (type === 'person')
      return (
        persons.has(folded) ||
        (data.persons.inShort(folded) !== undefined && !data.persons.isWord(folded)) ||
        isPersonsName(folded)
      );
    return isSurelyOrganization({ words: [word], data }, 0, 0) || data.bodies.inEnglish(folded, language) !== undefined;
  };
  const changed = new Map<number, Word>();
  for (const { first, last, type } of names)
    for (let n = first; n <= last; n++) {
      const word = words[n];
      // A word that is known as it stands has no ending, unless others of the document show that it has one.
      if (word === undefined || !isCapitalised(word) || word.loud) continue;
      if (type !== 'person' ? isKnown(word, type) : isPersonsName(word.folded)) continue;
      const bases = endings
        .filter(([ending]) => word.text.endsWith(ending) && word.folded.length - ending.length >= MIN_STEM_LENGTH - 1)
        .map(([ending, instead]) => baseOf(word, ending, instead));
      const isPersons = ({ folded }: Word): boolean =>
        type === 'person' ? persons.has(folded) : n === first && family.has(folded);
      const base = bases.find(isPersons) ?? bases.find((one) => isKnown(one, type));
      if (base !== undefined) changed.set(n, base);
    }
  return changed.size === 0 ? words : words.map((word, n) => changed.get(n) ?? word);
};

/**
 * The last word of a name without an ending that is joined by a hyphen, as Croatian joins them to acronyms: "NATO-u".
 */
export const endWithoutJoinedEnding = (
  words: readonly Word[],
  { first, last }: Pick<FoundName, 'first' | 'last'>,
  language: string,
): number => {
  const ending = words[last];
  if (language !== 'hr' || last < first + 2 || ending?.shape !== 'lower' || ending.text.length > 3) return last;
  return words[last - 1]?.text === '-' && ending.glued ? last - 2 : last;
};
