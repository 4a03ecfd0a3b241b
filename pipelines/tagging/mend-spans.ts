import { initialsOf, isAcronym } from './acronyms.ts';
import type { Gazetteer } from './gazetteer.ts';
import { endOfKnownOrganization, knownOrganization } from './known-organizations.ts';
import { foldedPhrase } from './phrase.ts';
import { isCapitalised, type Word } from './reading.ts';
import type { Span } from './span.ts';
import { FIRST_NAMES } from './words/person-words.ts';
import { wordSet } from './words/word-list.ts';

// What the lists and the rest of the document know better than whoever found the names.

const contains = (outer: Span, inner: Span): boolean => outer.first <= inner.first && outer.last >= inner.last;

/** Replaces the spans that a new one covers; undefined when it cuts into another. */
const replaceCovered = (spans: readonly Span[], found: readonly Span[]): Span[] => {
  const result: Span[] = [];
  let n = 0;
  for (const span of found) {
    while (n < spans.length && (spans[n]?.last ?? 0) < span.first) result.push(spans[n++] as Span);
    const touched: Span[] = [];
    while (n < spans.length && (spans[n]?.first ?? 0) <= span.last) touched.push(spans[n++] as Span);
    if (touched.every((other) => contains(span, other))) result.push(span);
    else result.push(...touched);
  }
  return [...result, ...spans.slice(n)];
};

const isName = (word: Word | undefined): boolean => word !== undefined && isCapitalised(word);

/** Known organisations whose name can hardly mean anything else. */
const findSureOrganizations = (words: readonly Word[], spanAt: ReadonlyMap<number, Span>): Span[] => {
  const found: Span[] = [];
  for (let n = 0; n < words.length; n++) {
    if (!isName(words[n])) continue;
    const last = endOfKnownOrganization(words, n);
    if (last === undefined || knownOrganization(words, n, last) === undefined) continue;
    // A name that goes on is another name: "Harvard University Press".
    const goesOn = isName(words[last + 1]) && spanAt.get(last)?.last !== last && spanAt.has(last);
    if (goesOn) continue;
    const span = spanAt.get(n);
    const whole = span?.first === n && span.last === last;
    if (whole && span.type === 'organization') {
      n = last;
      continue;
    }
    found.push({ first: n, last, type: 'organization', because: 'found in a list' });
    n = last;
  }
  return found;
};

const indexWords = (spans: readonly Span[]): Map<number, Span> => {
  const byWord = new Map<number, Span>();
  for (const span of spans) for (let n = span.first; n <= span.last; n++) byWord.set(n, span);
  return byWord;
};

/** Shared names ("Shell", "Bulls") of organisations that are in the document under a name of their own. */
const findOtherNames = (words: readonly Word[], spans: readonly Span[]): Span[] => {
  const present = new Set<string>();
  for (const { first, last, type } of spans) {
    const known = type === 'organization' ? knownOrganization(words, first, last) : undefined;
    if (known !== undefined) present.add(known.key);
  }
  if (present.size === 0) return [];
  const byWord = indexWords(spans);
  const found: Span[] = [];
  for (let n = 0; n < words.length; n++) {
    if (!isName(words[n])) continue;
    for (const last of [n + 1, n]) {
      const known = isName(words[last]) ? knownOrganization(words, n, last) : undefined;
      if (known === undefined || !present.has(known.key)) continue;
      const before = byWord.get(n);
      if (before?.type === 'organization') break;
      found.push({ first: n, last, type: 'organization', because: `another name of ${known.name}` });
      n = last;
      break;
    }
  }
  return found;
};

const BETWEEN_PLACES = new Set(['in', 'for', 'and', 'to', 'or']);

/** "Kelowna in British Columbia" is two places. */
const splitPlaces = (words: readonly Word[], spans: readonly Span[], language: string, gazetteer: Gazetteer): Span[] =>
  spans.flatMap((span) => {
    if (span.type !== 'place' || span.last - span.first < 2) return [span];
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
const countriesTakenForPersons = (
  words: readonly Word[],
  spans: readonly Span[],
  language: string,
  gazetteer: Gazetteer,
): Span[] => {
  const inFullNames = new Set<string>();
  for (const { first, last, type } of spans)
    if (type === 'person' && last > first) for (let n = first; n <= last; n++) inFullNames.add(words[n]?.folded ?? '');
  return spans.map((span) => {
    if (span.type !== 'person' || span.first !== span.last) return span;
    const folded = words[span.first]?.folded ?? '';
    if (inFullNames.has(folded)) return span;
    const [place] = gazetteer.find(folded, language);
    return place?.kind === 'country' ? { ...span, type: 'place', because: 'a country, and nobody of that name' } : span;
  });
};

const ORGANIZATION_NOUNS = wordSet(
  `company firm union carmaker automaker airline bank insurer retailer newspaper broadcaster charity startup lender
   chipmaker planemaker brewer drugmaker utility website magazine publisher`,
);

/** "The union Verdi" and "carmaker Tata" are organisations, whatever else the name may be. */
const namedAfterNouns = (words: readonly Word[], spans: readonly Span[]): Span[] =>
  spans.map((span) => {
    const noun = words[span.first - 1];
    if (span.type === 'organization' || noun?.shape !== 'lower' || !ORGANIZATION_NOUNS.has(noun.folded)) return span;
    const given = span.last > span.first && FIRST_NAMES.has(words[span.first]?.folded ?? '');
    return given ? span : { ...span, type: 'organization', because: `named after the word "${noun.text}"` };
  });

const LINKS = new Set(['in', 'of', 'for', 'and', 'on']);

/** "Board of Control for Cricket in India" when the text says BCCI: the acronym tells how far its long form goes. */
const extendToAcronyms = (words: readonly Word[], spans: readonly Span[]): Span[] => {
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

/** Mends what was found with what the lists, the gazetteer and the rest of the document say. */
export const mendSpans = (
  words: readonly Word[],
  recognised: readonly Span[],
  language: string,
  gazetteer: Gazetteer,
): Span[] => {
  let spans = [...recognised].sort((a, b) => a.first - b.first);
  spans = replaceCovered(spans, findSureOrganizations(words, indexWords(spans)));
  spans = replaceCovered(spans, findOtherNames(words, spans));
  spans = splitPlaces(words, spans, language, gazetteer);
  spans = countriesTakenForPersons(words, spans, language, gazetteer);
  spans = namedAfterNouns(words, spans);
  return extendToAcronyms(words, spans);
};
