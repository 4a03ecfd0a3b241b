import type { Place } from '../tables/gazetteer.ts';
import { endOfKnownOrganization } from '../tables/known-organizations.ts';
import { foldedPhrase, longestPhrase } from '../tokens/phrase.ts';
import type { Span } from '../tokens/span.ts';
import { isCapitalized, type Word } from '../tokens/tokenize.ts';
import { COMMON_WORDS } from '../words/common-words.ts';
import type { TextContext } from './text-context.ts';

/** Inhabitants. Names of smaller cities are ordinary words in many languages. */
const MIN_LARGE_CITY_POPULATION = 500_000;
/** Letters. "Mali" and "Peru" are ordinary words in some languages at the start of a sentence. */
const MIN_OPENING_LENGTH = 5;
/** In words. */
const MAX_PERSON_LENGTH = 4;

const isCountry = ({ kind }: Place): boolean => kind === 'country';
const isLargeCity = ({ kind, population }: Place): boolean =>
  kind === 'city' && population >= MIN_LARGE_CITY_POPULATION;

/** Returns the last word of the longest full name of a known person that starts here. */
const endOfPerson = ({ words, data }: TextContext, first: number): number | undefined => {
  for (let last = first + MAX_PERSON_LENGTH - 1; last > first; last--) {
    const end = words[last];
    if (end === undefined || words.slice(first + 1, last + 1).some(({ startsLine }) => startsLine)) continue;
    if (isCapitalized(end) && data.persons.byFullName(foldedPhrase(words, first, last)) !== undefined) return last;
  }
  return undefined;
};

const isNameWord = (word: Word | undefined): boolean => word !== undefined && isCapitalized(word) && !word.inTitleCase;

/** Whether the span is part of a longer name: "Paris Saint-Germain", "Adriana Lima". */
const isPartOfName = (words: readonly Word[], { first, last }: Span): boolean => {
  const next = words[last + 1];
  if (isNameWord(next) && !next?.startsSentence && !next?.startsLine) return true;
  return first === last && isNameWord(words[first - 1]) && !words[first]?.startsSentence && !words[first]?.startsLine;
};

/**
 * Recognizes names in languages without a model: countries, large cities, and multi-word names that
 * match a table exactly. Anything else would be wrong more often than right.
 */
export function recognizeFromTables(context: TextContext): Span[] {
  const { words, language } = context;
  const { gazetteer } = context.data;
  const inSentences = new Set<string>();
  for (const word of words)
    if (isCapitalized(word) && !word.startsSentence && !word.inTitleCase) inSentences.add(word.folded);

  const endOfPlace = (n: number): number | undefined => {
    const word = words[n] as Word;
    const doubtful = isCapitalized(word) && (word.startsSentence || word.inTitleCase) && !inSentences.has(word.folded);
    const last = longestPhrase(words, n, gazetteer.maxWords, (phrase) =>
      gazetteer
        .find(phrase, language)
        .some((place) => isCountry(place) || (isLargeCity(place) && (!doubtful || phrase.includes(' ')))),
    );
    if (last !== n) return last;
    return COMMON_WORDS.has(word.folded) || (doubtful && word.folded.length < MIN_OPENING_LENGTH) ? undefined : last;
  };

  const nameAt = (n: number): Span | undefined => {
    const organization = endOfKnownOrganization(context, n);
    if (organization !== undefined && organization > n) return { first: n, last: organization, type: 'organization' };
    const person = endOfPerson(context, n);
    if (person !== undefined) return { first: n, last: person, type: 'person' };
    const place = endOfPlace(n);
    return place === undefined ? undefined : { first: n, last: place, type: 'place' };
  };

  const spans: Span[] = [];
  for (let n = 0; n < words.length; n++) {
    const word = words[n];
    if (word === undefined || !(isCapitalized(word) || word.shape === 'uncased')) continue;
    const span = nameAt(n);
    if (span === undefined) continue;
    if (!isPartOfName(words, span)) spans.push(span);
    n = span.last;
  }
  return spans;
}
