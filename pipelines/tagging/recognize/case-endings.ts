import { fold } from '../../text/fold.ts';
import { hashText } from '../../text/hashing.ts';
import { isUnambiguousOrganization } from '../tables/known-organizations.ts';
import type { Span } from '../tokens/span.ts';
import { isCapitalized, type Word } from '../tokens/tokenize.ts';
import { CLASS } from './crf/name-table.ts';
import { traitsOf } from './crf/traits.ts';
import type { TextContext } from './text-context.ts';

const MIN_STEM_LENGTH = 4;
/** Inhabitants. Names of smaller towns are too often inflected forms of other names. */
const MIN_CITY_POPULATION = 50_000;

const PERSONS = CLASS.givenName | CLASS.familyName;

/** Returns the word with an ending removed or replaced. */
const baseOf = (word: Word, ending: string, instead: string): Word => {
  const text = word.text.slice(0, word.text.length - ending.length) + instead;
  return { ...word, text, folded: fold(text) };
};

/**
 * Replaces inflected words in names by the base form: "Merkels" by Merkel, "Zagrebu" by Zagreb.
 * Only applied if the tables, the gazetteer or other names of the document contain the base form.
 * The offsets of the word stay the same.
 */
export function withoutCaseEndings({ words, language, data }: TextContext, names: readonly Span[]): readonly Word[] {
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
      .find(name, language, MIN_CITY_POPULATION)
      .some(({ minor, kind, population }) => !minor && (kind !== 'city' || population >= MIN_CITY_POPULATION));
  const isKnown = (word: Word, type: Span['type']): boolean => {
    const { folded } = word;
    if (type === 'place') return isPlace(folded);
    if (type === 'person')
      return (
        persons.has(folded) ||
        (data.persons.byShortName(folded) !== undefined && !data.persons.isOrdinaryWord(folded)) ||
        isPersonsName(folded)
      );
    return (
      isUnambiguousOrganization({ words: [word], data }, 0, 0) ||
      data.bodies.englishName(folded, language) !== undefined
    );
  };
  const changed = new Map<number, Word>();
  for (const { first, last, type } of names)
    for (let n = first; n <= last; n++) {
      const word = words[n];
      // A known word has no ending, unless other names in the document show that it has one.
      if (word === undefined || !isCapitalized(word) || word.inTitleCase) continue;
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
}

/** Returns the last word of a name without an ending after a hyphen, as in Croatian "NATO-u". */
export function lastWordWithoutEnding(
  words: readonly Word[],
  { first, last }: Pick<Span, 'first' | 'last'>,
  language: string,
): number {
  const ending = words[last];
  if (language !== 'hr' || last < first + 2 || ending?.shape !== 'lower' || ending.text.length > 3) return last;
  return words[last - 1]?.text === '-' && ending.joinedToPrevious ? last - 2 : last;
}
