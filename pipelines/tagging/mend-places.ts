import { wordsOfFullNames } from './full-names.ts';
import type { Gazetteer } from './gazetteer.ts';
import { knownOrganization } from './known-organizations.ts';
import { foldedPhrase, longestPhrase } from './phrase.ts';
import type { Word } from './reading.ts';
import { goesBefore, indexWords, isName, type Span } from './span.ts';
import { DEMONYMS } from './words/demonyms.ts';
import { OTHER_ENDS } from './words/organization-words.ts';
import { wordSet } from './words/word-list.ts';

const BETWEEN_PLACES = new Set(['in', 'for', 'and', 'to', 'or']);

/** In words. */
const LONGEST_PAIR = 12;

/** "Kelowna in British Columbia" is two places. */
export const splitPlaces = (
  words: readonly Word[],
  spans: readonly Span[],
  language: string,
  gazetteer: Gazetteer,
): Span[] =>
  spans.flatMap((span) => {
    const length = span.last - span.first + 1;
    if (span.type !== 'place' || length < 3 || length > LONGEST_PAIR) return [span];
    const isPlace = (first: number, last: number): boolean =>
      gazetteer.find(foldedPhrase(words, first, last), language, 0).length > 0;
    if (isPlace(span.first, span.last)) return [span];
    for (let n = span.first + 1; n < span.last; n++) {
      if (!BETWEEN_PLACES.has(words[n]?.text ?? '')) continue;
      if (!isPlace(span.first, n - 1) || !isPlace(n + 1, span.last)) continue;
      return [
        { ...span, last: n - 1 },
        { ...span, first: n + 1 },
      ];
    }
    return [span];
  });

/** A country is not a person unless someone of that name is in the text: Jordan beside Michael Jordan. */
export const countriesTakenForPersons = (
  words: readonly Word[],
  spans: readonly Span[],
  language: string,
  gazetteer: Gazetteer,
): Span[] => {
  const ofPersons = wordsOfFullNames(words, spans);
  return spans.map((span) => {
    if (span.type !== 'person' || span.first !== span.last) return span;
    const folded = words[span.first]?.folded ?? '';
    if (ofPersons.has(folded)) return span;
    const [place] = gazetteer.find(folded, language);
    return place?.kind === 'country' ? { ...span, type: 'place', because: 'a country, and nobody of that name' } : span;
  });
};

/** Countries, the West and the Gulf are places also where they act. */
export const regionsTakenForOrganizations = (
  words: readonly Word[],
  spans: readonly Span[],
  language: string,
  gazetteer: Gazetteer,
): Span[] =>
  spans.map((span) => {
    if (span.type !== 'organization' || span.first !== span.last) return span;
    if (knownOrganization(words, span.first, span.last) !== undefined) return span;
    const [place] = gazetteer.find(words[span.first]?.folded ?? '', language);
    const isRegion = place?.kind === 'country' || (place?.kind === 'region' && place.country === undefined);
    return isRegion ? { ...span, type: 'place', because: 'a region of the gazetteer' } : span;
  });

/** "Philippine" is a word for a country and none of its names; "the Brazilian Amazon" is the Amazon. */
export const withoutDemonyms = (
  words: readonly Word[],
  spans: readonly Span[],
  language: string,
  gazetteer: Gazetteer,
): Span[] => {
  const isPlace = (first: number, last: number): boolean =>
    gazetteer.find(foldedPhrase(words, first, last), language).length > 0;
  return spans.flatMap((span) => {
    const { type, first, last } = span;
    if (type !== 'place' || !DEMONYMS.has(words[first]?.folded ?? '') || isPlace(first, last)) return [span];
    if (first === last) return [];
    return [isPlace(first + 1, last) ? { ...span, first: first + 1 } : span];
  });
};

/** "Berlin Marathon" is an event. */
export const withoutEvents = (words: readonly Word[], spans: readonly Span[]): Span[] =>
  spans.filter(
    ({ type, first, last }) => type !== 'place' || last === first || !OTHER_ENDS.has(words[last]?.folded ?? ''),
  );

const KINDS_OF_PLACES = wordSet('capital city town village port island province region district suburb resort');
const LEADING_WORDS = new Set([
  'the',
  'a',
  'an',
  "country's",
  'capital',
  'port',
  'coastal',
  'northern',
  'southern',
  'eastern',
  'western',
]);

/** "Victoria, the capital of British Columbia" is a place, whoever else is called so. */
export const placesByApposition = (words: readonly Word[], spans: readonly Span[]): Span[] => {
  const called = new Set<string>();
  for (const { first, last } of spans) {
    if (words[last + 1]?.text !== ',') continue;
    let n = last + 2;
    while (n < last + 5 && LEADING_WORDS.has(words[n]?.folded ?? '') && !KINDS_OF_PLACES.has(words[n]?.folded ?? ''))
      n++;
    const owner = /^['’]s?$/.test(words[n + 1]?.text ?? '');
    if (n > last + 2 && !owner && KINDS_OF_PLACES.has(words[n]?.folded ?? ''))
      called.add(foldedPhrase(words, first, last));
  }
  if (called.size === 0) return [...spans];
  return spans.map((span) =>
    span.type === 'person' && called.has(foldedPhrase(words, span.first, span.last))
      ? { ...span, type: 'place', because: 'the text calls it a place' }
      : span,
  );
};

/** Countries, continents and seas, by names that mean little else, where nobody found a name. */
export const findMissedPlaces = (
  words: readonly Word[],
  spans: readonly Span[],
  language: string,
  gazetteer: Gazetteer,
): Span[] => {
  const byWord = indexWords(words, spans);
  const found: Span[] = [];
  const isKnown = (phrase: string): boolean => {
    const [place] = gazetteer.find(phrase, language);
    if (place === undefined || place.kind === 'city') return false;
    return place.kind === 'country' ? phrase.length > 3 : place.country === undefined && phrase.length > 4;
  };
  for (let n = 0; n < words.length; n++) {
    if (!isName(words[n]) || words[n]?.loud || byWord[n] !== undefined) continue;
    const last = longestPhrase(words, n, gazetteer.longest, isKnown);
    if (last === undefined) continue;
    const alone = !goesBefore(words[n - 1]) && !isName(words[last + 1]) && words[last + 1]?.text !== '-';
    if (alone && byWord[last] === undefined)
      found.push({ first: n, last, type: 'place', because: 'found in the gazetteer' });
    n = last;
  }
  return found;
};
