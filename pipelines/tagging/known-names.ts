import type { Gazetteer } from './gazetteer.ts';
import { endOfKnownOrganization } from './known-organizations.ts';
import { foldedPhrase, longestPhrase } from './phrase.ts';
import { isCapitalised, type Word } from './reading.ts';
import type { Span } from './span.ts';
import type { EntityType } from './tags.ts';
import { commonWords } from './words/common-words.ts';
import { FAMILY_NAMES, FIRST_NAMES } from './words/person-words.ts';

/** Smaller cities are not looked for where capitals say nothing: too many are ordinary words. */
const LEAST_POPULATION = 150_000;
const SHORT = 4;

const MOST_WORDS_OF_A_NAME = 6;

/**
 * Finds names where capitals say nothing: in headlines with every word capitalised and in scripts without capitals.
 * Only what the rest of the document, the gazetteer or the lists know is found there.
 * @param names folded names of this document that are settled already
 */
export const findKnownNames = (
  words: readonly Word[],
  language: string,
  gazetteer: Gazetteer,
  names: ReadonlyMap<string, EntityType>,
  taken: (word: number) => boolean,
): Span[] => {
  const common = commonWords(language);
  const openings = new Map<string, number>();
  for (const name of names.keys()) {
    const parts = name.split(' ');
    const first = parts[0] ?? '';
    openings.set(first, Math.min(MOST_WORDS_OF_A_NAME, Math.max(openings.get(first) ?? 0, parts.length)));
  }
  const isPlace = (phrase: string): boolean =>
    gazetteer
      .find(phrase, language)
      .some((place) =>
        place.kind === 'city' ? place.population >= LEAST_POPULATION : !place.minor && phrase.length >= SHORT,
      );

  const findAt = (n: number): Span | undefined => {
    const word = words[n];
    if (word === undefined) return undefined;
    const named = longestPhrase(
      words,
      n,
      (first) => openings.get(first) ?? 0,
      (phrase) => names.has(phrase),
    );
    if (named !== undefined) {
      const type = names.get(foldedPhrase(words, n, named));
      if (type !== undefined && !(named === n && common.has(word.folded))) return { first: n, last: named, type };
    }
    const organization = endOfKnownOrganization(words, n);
    if (organization !== undefined) return { first: n, last: organization, type: 'organization' };
    const next = words[n + 1];
    if (
      FIRST_NAMES.has(word.folded) &&
      next?.loud &&
      next.shape !== 'mark' &&
      isCapitalised(next) &&
      !common.has(next.folded) &&
      !next.startsLine
    ) {
      const third = words[n + 2];
      const longer = third !== undefined && !third.startsLine && FAMILY_NAMES.has(third.folded);
      return { first: n, last: longer ? n + 2 : n + 1, type: 'person' };
    }
    const abbreviated = word.shape === 'upper' && /^(us|uk|usa|uae|drc)$/.test(word.folded) && !/[a-z]/.test(word.text);
    if (abbreviated && (word.folded !== 'us' || !shouts(words, n))) return { first: n, last: n, type: 'place' };
    const place = longestPhrase(words, n, gazetteer.longest, isPlace);
    if (place === undefined || (place === n && common.has(word.folded))) return undefined;
    return { first: n, last: place, type: 'place' };
  };

  const spans: Span[] = [];
  for (let n = 0; n < words.length; n++) {
    const word = words[n];
    if (word === undefined || taken(n) || !((word.loud && isCapitalised(word)) || word.shape === 'uncased')) continue;
    const span = findAt(n);
    if (span === undefined) continue;
    spans.push(span);
    n = span.last;
  }
  return spans;
};

/** Whether the words beside are in capitals throughout, so that US may be the pronoun. */
const shouts = (words: readonly Word[], n: number): boolean =>
  [words[n - 1], words[n + 1]].some((word) => word !== undefined && word.shape === 'upper' && word.text.length > 4);
