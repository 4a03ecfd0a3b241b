import type { Place } from '../tables/gazetteer.ts';
import { endOfKnownOrganization } from '../tables/known-organizations.ts';
import { foldedPhrase, longestPhrase } from '../tokens/phrase.ts';
import { isCapitalised, type Word } from '../tokens/reading.ts';
import type { Span } from '../tokens/span.ts';
import { commonWords } from '../words/common-words.ts';
import type { TextContext } from './text-context.ts';

/** Inhabitants of a city that is meant wherever its name stands; smaller ones are called like words of many languages. */
const LARGE_CITY = 500_000;
/** In letters: "Mali" and "Peru" are words of some languages at the head of a sentence. */
const MIN_OPENING_LENGTH = 5;
/** In words. */
const MAX_PERSON_LENGTH = 4;

const isCountry = ({ kind }: Place): boolean => kind === 'country';
const isLargeCity = ({ kind, population }: Place): boolean => kind === 'city' && population >= LARGE_CITY;

/** The last word of the longest full name of a known person that begins here. */
const endOfPerson = ({ words, data }: TextContext, first: number): number | undefined => {
  for (let last = first + MAX_PERSON_LENGTH - 1; last > first; last--) {
    const end = words[last];
    if (end === undefined || words.slice(first + 1, last + 1).some(({ startsLine }) => startsLine)) continue;
    if (isCapitalised(end) && data.persons.inFull(foldedPhrase(words, first, last)) !== undefined) return last;
  }
  return undefined;
};

const isNameWord = (word: Word | undefined): boolean => word !== undefined && isCapitalised(word) && !word.loud;

/** "Paris Saint-Germain", "Adriana Lima": what goes on before or behind is another name. */
const isPartOfName = (words: readonly Word[], { first, last }: Span): boolean => {
  const next = words[last + 1];
  if (isNameWord(next) && !next?.opens && !next?.startsLine) return true;
  return first === last && isNameWord(words[first - 1]) && !words[first]?.opens && !words[first]?.startsLine;
};

/**
 * Names in languages that no model has learned: countries, large cities, and names of several words that a table has
 * exactly so. All else stays unsaid, as it would be wrong more often than right.
 */
export const recognizeByTables = (context: TextContext): Span[] => {
  const { words, language } = context;
  const { gazetteer } = context.data;
  const common = commonWords(language);
  const inSentences = new Set<string>();
  for (const word of words) if (isCapitalised(word) && !word.opens && !word.loud) inSentences.add(word.folded);

  const endOfPlace = (n: number): number | undefined => {
    const word = words[n] as Word;
    const doubtful = isCapitalised(word) && (word.opens || word.loud) && !inSentences.has(word.folded);
    const last = longestPhrase(words, n, gazetteer.longest, (phrase) =>
      gazetteer
        .find(phrase, language)
        .some((place) => isCountry(place) || (isLargeCity(place) && (!doubtful || phrase.includes(' ')))),
    );
    if (last !== n) return last;
    return common.has(word.folded) || (doubtful && word.folded.length < MIN_OPENING_LENGTH) ? undefined : last;
  };

  const findAt = (n: number): Span | undefined => {
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
    if (word === undefined || !(isCapitalised(word) || word.shape === 'uncased')) continue;
    const span = findAt(n);
    if (span === undefined) continue;
    if (!isPartOfName(words, span)) spans.push(span);
    n = span.last;
  }
  return spans;
};
