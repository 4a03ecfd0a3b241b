import { initialsOf, isAcronym } from './acronyms.ts';
import type { Gazetteer } from './gazetteer.ts';
import {
  endOfKnownOrganization,
  isSurelyOrganization,
  type KnownOrganization,
  knownOrganization,
  organizationsCalled,
} from './known-organizations.ts';
import { foldedPhrase } from './phrase.ts';
import type { Word } from './reading.ts';
import { indexWords, isName, type Span } from './span.ts';
import { wordSet } from './words/word-list.ts';

/** "The" is part of The Guardian, not of the United Nations. */
const isWhole = (words: readonly Word[], first: number, { name }: KnownOrganization): boolean =>
  words[first]?.folded !== 'the' || /^the /i.test(name);

/**
 * Known organisations whose name can hardly mean anything else.
 * @param kindsStand what was found with the same first and last word stays what it was found to be: the model has
 *   learned the list, and knows better than it when a name on it is a place
 */
export const findSureOrganizations = (
  words: readonly Word[],
  spanAt: readonly (Span | undefined)[],
  kindsStand: boolean,
): Span[] => {
  const found: Span[] = [];
  for (let n = 0; n < words.length; n++) {
    if (!isName(words[n]) && words[n]?.shape !== 'number') continue;
    const last = endOfKnownOrganization(words, n);
    const known = last === undefined ? undefined : knownOrganization(words, n, last);
    if (last === undefined || known === undefined || !isWhole(words, n, known)) continue;
    // A name that goes on is another name: "Harvard University Press", "Royal Air Force of Oman".
    const goesOn = isName(words[last + 1]) && spanAt[last]?.last !== last && spanAt[last] !== undefined;
    const span = spanAt[n];
    const ofAnother = words[last + 1]?.text === 'of' && span?.type === 'organization' && span.last > last + 1;
    if (goesOn || ofAnother) continue;
    const whole = span?.first === n && span.last === last;
    if (whole && (kindsStand || span.type === 'organization')) {
      n = last;
      continue;
    }
    found.push({ first: n, last, type: 'organization', because: 'found in a list' });
    n = last;
  }
  return found;
};

/** Nobody is in a club: "in Liverpool" stays a place beside Liverpool FC. Guests are received at a palace. */
const BEFORE_PLACES = new Set(['in', 'near', 'outside']);
const BEFORE_HOUSES = new Set([...BEFORE_PLACES, 'at', 'inside']);

const standsAfter = (prepositions: ReadonlySet<string>, words: readonly Word[], first: number): boolean => {
  const before = words[first - 1]?.folded === 'the' ? first - 2 : first - 1;
  return prepositions.has(words[before]?.folded ?? '');
};

/** Institutions that are called like the house they are in, which a text may mean. */
const HOUSE =
  /\b(?:museum|gallery|hospital|clinic|theatre|theater|opera|hall|cathedral|basilica|mosque|church|library|observatory|centre|center|university|college|school|institute|louvre|prado|hermitage|uffizi|rijksmuseum)\b/i;

/**
 * A name of several words that a list has is nothing else: the New York Mets are no place. What no list of places knows is
 * the organisation that is called so.
 */
export const knownTakenForOthers = (
  words: readonly Word[],
  spans: readonly Span[],
  language: string,
  gazetteer: Gazetteer,
): Span[] =>
  spans.map((span) => {
    const { first, last, type } = span;
    if (type === 'organization') return span;
    const known = knownOrganization(words, first, last);
    const isPlace = gazetteer.find(foldedPhrase(words, first, last), language, 0).length > 0;
    if (known !== undefined) {
      const isHouse =
        known.list === 'institutions' && (HOUSE.test(known.name) || standsAfter(BEFORE_HOUSES, words, first));
      const sure = last > first && isSurelyOrganization(words, first, last);
      if (!isHouse && (sure || (type === 'place' && !isPlace)))
        return { ...span, type: 'organization', because: 'found in a list' };
    }
    return span;
  });

/** Shared names ("Shell", "Bulls") of organisations that are in the document under a name of their own. */
export const findOtherNames = (words: readonly Word[], spans: readonly Span[]): Span[] => {
  const present = new Set<string>();
  for (const { first, last, type } of spans) {
    const bearers = type === 'organization' ? organizationsCalled(words, first, last).bearers : [];
    // "Rangers" alone does not tell which of them is in the document.
    if (bearers.length === 1) for (const { key } of bearers) present.add(key);
  }
  if (present.size === 0) return [];
  const byWord = indexWords(words, spans);
  const found: Span[] = [];
  for (let n = 0; n < words.length; n++) {
    if (!isName(words[n])) continue;
    for (const last of [n + 1, n]) {
      const { bearers } = organizationsCalled(words, n, last);
      const known = isName(words[last]) ? bearers.find(({ key }) => present.has(key)) : undefined;
      if (known === undefined || !isWhole(words, n, known)) continue;
      const before = byWord[n];
      const isWhere = before?.type === 'place' && standsAfter(BEFORE_PLACES, words, n);
      if (before?.type === 'organization' || isWhere) break;
      found.push({ first: n, last, type: 'organization', because: `another name of ${known.name}` });
      n = last;
      break;
    }
  }
  return found;
};

/** Last words of clubs' names that stand for them beside the full name: "Aaronson double stuns City". */
const LAST_WORDS_OF_CLUBS = wordSet(
  'city united rovers wanderers athletic albion forest palace villa wednesday hotspur',
);

/** Clubs called by the last word of their name, where the text names one such club in full. */
export const findLastWordsOfClubs = (
  words: readonly Word[],
  spans: readonly Span[],
  taken: (word: number) => boolean,
): Span[] => {
  const clubs = new Map<string, Set<string>>();
  for (const { first, last, type } of spans) {
    const end = words[last]?.folded ?? '';
    if (type !== 'organization' || last === first || !LAST_WORDS_OF_CLUBS.has(end)) continue;
    const known = knownOrganization(words, first, last);
    if (known?.list === 'clubs') clubs.set(end, (clubs.get(end) ?? new Set()).add(known.key));
  }
  if (clubs.size === 0) return [];
  return words.flatMap((word, n) => {
    if (word.loud || word.shape !== 'capital' || taken(n) || clubs.get(word.folded)?.size !== 1) return [];
    const alone = !isName(words[n - 1]) && !isName(words[n + 1]) && words[n - 1]?.folded !== 'the';
    return alone ? [{ first: n, last: n, type: 'organization' as const, because: 'the last word of a club' }] : [];
  });
};

/** "The Guardian" in an ordinary sentence is the paper: a guardian is written small. */
export const findPapers = (words: readonly Word[], taken: (word: number) => boolean): Span[] =>
  words.flatMap((word, n) => {
    if (word.text !== 'The' || word.loud || taken(n + 1) || !isName(words[n + 1]) || isName(words[n + 2])) return [];
    const known = knownOrganization(words, n, n + 1);
    if (known === undefined || !known.name.startsWith('The ')) return [];
    return [{ first: n, last: n + 1, type: 'organization' as const, because: 'found in a list' }];
  });

const LEGAL_FORMS = wordSet('inc incorporated corp corporation ltd limited llc plc gmbh ag sa spa nv co');

/** Whether these words are a known organisation, its legal form aside. */
const isKnown = (words: readonly Word[], first: number, last: number): boolean =>
  knownOrganization(words, first, last) !== undefined ||
  (last > first &&
    LEGAL_FORMS.has(words[last]?.folded ?? '') &&
    knownOrganization(words, first, last - 1) !== undefined);

/** In words; a longer run of names is a list. */
const LONGEST_PAIR = 15;

/** "Rivals Honda and Nissan" are two organisations when both are known. */
export const splitOrganizations = (words: readonly Word[], spans: readonly Span[]): Span[] =>
  spans.flatMap((span) => {
    const length = span.last - span.first + 1;
    if (length < 3 || length > LONGEST_PAIR) return [span];
    if (knownOrganization(words, span.first, span.last) !== undefined) return [span];
    const parts: Span[] = [];
    for (let n = span.first + 1; n < span.last; n++) {
      if (!/^(?:and|,|or)$/.test(words[n]?.text ?? '')) continue;
      const before = [span.first, span.first + 1].find((first) => isKnown(words, first, n - 1));
      if (before === undefined || !isKnown(words, n + 1, span.last)) continue;
      const because = 'two known names';
      parts.push({ first: before, last: n - 1, type: 'organization', because });
      parts.push({ first: n + 1, last: span.last, type: 'organization', because });
      break;
    }
    return parts.length > 0 ? parts : [span];
  });

/** Words in the name of a country. */
const LONGEST_COUNTRY = 3;

/** "Mexico's Senate" is a country and what it has. */
export const cutAfterOwner = (
  words: readonly Word[],
  spans: readonly Span[],
  language: string,
  gazetteer: Gazetteer,
): Span[] =>
  spans.flatMap((span) => {
    if (span.type !== 'organization') return [span];
    for (let n = span.first + 1; n < span.last && n <= span.first + LONGEST_COUNTRY; n++) {
      if (!/^['’]s$/i.test(words[n]?.text ?? '')) continue;
      const [place] = gazetteer.find(foldedPhrase(words, span.first, n - 1), language);
      if (place?.kind !== 'country') return [span];
      return [
        { first: span.first, last: n - 1, type: 'place', because: 'a country that has something' },
        { ...span, first: n + 1 },
      ];
    }
    return [span];
  });

/** Small words after which another name begins. */
const BEFORE_OTHERS = new Set(['for', 'in', 'at', 'to', 'with', 'against', 'over', 'from', 'by', 'as']);

/**
 * "Novo Nordisk of Denmark" is a known company and its country, "Netflix for Larraín" one and somebody else. The Royal Air
 * Force of Oman is not the one of the United Kingdom.
 */
export const cutAfterKnown = (
  words: readonly Word[],
  spans: readonly Span[],
  language: string,
  gazetteer: Gazetteer,
): Span[] =>
  spans.flatMap((span) => {
    const { first, last, type } = span;
    if (type !== 'organization' || last - first < 2 || knownOrganization(words, first, last) !== undefined)
      return [span];
    const of = last - (words[last - 1]?.folded === 'the' ? 2 : 1);
    const known = words[of]?.text === 'of' ? knownOrganization(words, first, of - 1) : undefined;
    if (known !== undefined) {
      const [place] = gazetteer.find(words[last]?.folded ?? '', language);
      const elsewhere = known.country !== undefined && place?.country !== undefined && place.country !== known.country;
      if (elsewhere) return [span];
      return [
        { ...span, last: of - 1 },
        { first: last, last, type: 'place', because: 'the country of a known organization' },
      ];
    }
    for (let n = first + 1; n < last; n++)
      if (BEFORE_OTHERS.has(words[n]?.text ?? '') && isSurelyOrganization(words, first, n - 1))
        return [{ ...span, last: n - 1, because: 'found in a list' }];
    return [span];
  });

/** What is once called "Ltd." is a company everywhere in the text. */
export const namesOfCompanies = (words: readonly Word[], spans: readonly Span[]): Span[] => {
  const companies = new Set<string>();
  for (const { first, last, type } of spans)
    if (type === 'organization' && last > first && LEGAL_FORMS.has(words[last]?.folded ?? ''))
      companies.add(foldedPhrase(words, first, last - 1));
  if (companies.size === 0) return [...spans];
  return spans.map((span) =>
    span.type !== 'organization' && companies.has(foldedPhrase(words, span.first, span.last))
      ? { ...span, type: 'organization', because: 'the text gives it a legal form' }
      : span,
  );
};

/** Nobody is "of" a person: in "Max Verstappen of Ferrari" the second is whoever else is called so. */
export const companiesOfPersons = (words: readonly Word[], spans: readonly Span[]): Span[] =>
  spans.map((span, n) => {
    const before = spans[n - 1];
    const of = before?.type === 'person' && before.last === span.first - 2 && words[span.first - 1]?.text === 'of';
    if (!of || span.type !== 'person') return span;
    const known = knownOrganization(words, span.first, span.last);
    return known === undefined ? span : { ...span, type: 'organization', because: `"of ${known.name}" after a person` };
  });

const LINKS = new Set(['in', 'of', 'for', 'and', 'on']);

/** "Board of Control for Cricket in India" when the text says BCCI: the acronym tells how far its long form goes. */
export const extendToAcronyms = (words: readonly Word[], spans: readonly Span[]): Span[] => {
  const acronyms = new Set<string>();
  for (const { first, last, type } of spans) {
    const word = words[first];
    if (type === 'organization' && first === last && word !== undefined && isAcronym(word.text))
      acronyms.add(word.folded);
  }
  if (acronyms.size === 0) return [...spans];
  const result: Span[] = [];
  for (let n = 0; n < spans.length; n++) {
    const span = spans[n] as Span;
    const next = spans[n + 1];
    const linked =
      next !== undefined &&
      span.type === 'organization' &&
      span.last > span.first &&
      next.first === span.last + 2 &&
      LINKS.has(words[span.last + 1]?.text ?? '');
    if (linked && initialsOf(foldedPhrase(words, span.first, next.last)).some((letters) => acronyms.has(letters))) {
      result.push({ ...span, last: next.last, because: 'as far as its acronym goes' });
      n++;
    } else result.push(span);
  }
  return result;
};
