import { isForeignDemonym } from './demonyms.ts';
import type { Gazetteer } from './gazetteer.ts';
import { endOfKnownOrganization, knownOrganization, organizationsCalled } from './known-organizations.ts';
import {
  findAcronyms,
  findBodies,
  findBodiesGoingOnSmall,
  findGermanInstitutions,
  findKnownEndingSmall,
  findNamesWithArticle,
  findSmallInstitutions,
} from './mend-continental-institutions.ts';
import { findDistricts, findRegionsWrittenSmall, findTowns, findTownsOfSomething } from './mend-continental-places.ts';
import { foldedPhrase } from './phrase.ts';
import { isCapitalised, type Word } from './reading.ts';
import { HYPHEN } from './runs.ts';
import { indexWords, replaceCovered, type Span } from './span.ts';
import { isSportText } from './sport-text.ts';
import { isAcronymOfThing } from './words/continental-words.ts';
import { wordSet } from './words/word-list.ts';

/** Before what a city is where something happens. */
const IN_CITY = wordSet("a à en in nach aus bei em ad dans d' d’ desde hasta por");

/** In a text about a league a city is its club, but where it stands for the place: "Lens s'impose", "gegen Köln". */
const clubsCalledByCity = (words: readonly Word[], spans: readonly Span[], language: string): Span[] => {
  const named = new Set<string>();
  for (const { first, last, type } of spans) {
    const known = type === 'organization' ? knownOrganization(words, first, last) : undefined;
    if (known?.list === 'clubs') named.add(known.key);
  }
  if (!isSportText(words, language, named.size)) return [...spans];
  return spans.map((span) => {
    if (span.type !== 'place' || span.last > span.first + 2) return span;
    const { bearers } = organizationsCalled(words, span.first, span.last);
    if (!bearers.some(({ list }) => list === 'clubs')) return span;
    const before = words[span.first - 1];
    const inside = before !== undefined && !words[span.first]?.startsLine && IN_CITY.has(before.folded);
    if (inside) return span;
    return { ...span, type: 'organization', because: 'a club called like its city, in a text about sport' };
  });
};

const touches = (spans: readonly Span[], words: readonly Word[]): ((span: Span) => boolean) => {
  const byWord = indexWords(words, spans);
  return ({ first, last }) => {
    for (const end of [first, last]) {
      const there = byWord[end];
      if (there !== undefined && (there.first < first || there.last > last)) return true;
    }
    return false;
  };
};

/** "La ONG Caminando Fronteras" begins after what it is; "à L'Oréal" begins with its article. */
const trimmed = (words: readonly Word[], span: Span, language: string): Span => {
  const { first, last, type } = span;
  const word = words[first];
  if (last > first && word?.shape === 'upper' && isAcronymOfThing(word.folded, language))
    return { ...span, first: first + 1 };
  if (type === 'organization' && last > first + 1 && words[last]?.shape === 'lower')
    if (isForeignDemonym(words[last]?.folded ?? '', language) && knownOrganization(words, first, last) === undefined)
      return { ...span, last: last - 1 };
  if (/^['’]s$/i.test(words[last + 1]?.text ?? '') && knownOrganization(words, first, last + 1) !== undefined)
    return { ...span, last: last + 1 };
  const article = words[first - 1];
  if (article !== undefined && /^L['’]$/.test(article.text) && knownOrganization(words, first - 1, last) !== undefined)
    return { ...span, first: first - 1, type: type === 'place' ? type : 'organization' };
  return span;
};

/** "L'ouragan Melissa", "le garde des Sceaux": named after these words nobody and nowhere is meant. */
const BEFORE_OTHERS =
  wordSet(`ouragan cyclone tempete typhon operation huracan tormenta operacion tifon ciclon borrasca uragano
  tempesta furacao tempestade hurrikan sturm sturmtief orkan orkantief taifun tief zyklon mission fusee satellite cohete rakete`);

const LEAGUES = new Set(['ligue des champions', 'ligue des nations', 'ligue europa', 'ligue conference']);

const withoutOthers = (words: readonly Word[], spans: readonly Span[], language: string): Span[] =>
  spans
    .map((span) => trimmed(words, span, language))
    .filter(({ first, last, type }) => {
      const word = words[first];
      if (word === undefined) return false;
      if (LEAGUES.has(foldedPhrase(words, first, last))) return false;
      if (type === 'person' && word.shape === 'initial' && HYPHEN.test(words[first + 1]?.text ?? '')) return false;
      if (type !== 'place' && first === last && isForeignDemonym(word.folded, language)) return false;
      if (first === last && word.shape === 'upper' && isAcronymOfThing(word.folded, language)) return false;
      const before = words[first - 1];
      if (type !== 'organization' && before !== undefined && BEFORE_OTHERS.has(before.folded)) return false;
      if (before?.folded === 'de' && words[first - 2]?.folded === 'tour' && word.folded === 'france') return false;
      return !(word.folded === 'sceaux' && before?.folded === 'des' && words[first - 2]?.folded === 'garde');
    });

const isFoundAlready = (words: readonly Word[], { first, last }: Span): boolean =>
  isCapitalised(words[first] as Word) && endOfKnownOrganization(words, first) === last;

/** What only German, French, Spanish and their neighbours say so: institutions written small, towns, clubs. */
export const mendContinental = (
  words: readonly Word[],
  found: readonly Span[],
  language: string,
  gazetteer: Gazetteer,
): Span[] => {
  const institutions =
    language === 'de' ? findGermanInstitutions(words, gazetteer) : findSmallInstitutions(words, language, found);
  const cutsIn = touches(found, words);
  let spans = replaceCovered(
    found,
    institutions.filter((span) => !cutsIn(span) && !isFoundAlready(words, span)),
  );
  const uncut = (more: Span[]): Span[] => {
    const cuts = touches(spans, words);
    return replaceCovered(
      spans,
      more.filter((span) => !cuts(span)),
    );
  };
  spans = uncut(findKnownEndingSmall(words, spans));
  spans = uncut(findBodiesGoingOnSmall(words, spans, language));
  spans = uncut(findNamesWithArticle(words, spans, language, gazetteer));
  spans = uncut(findAcronyms(words, spans, language));
  spans = replaceCovered(spans, findBodies(words, spans, language, gazetteer));
  spans = uncut(findRegionsWrittenSmall(words, language, gazetteer));
  if (language === 'de') spans = uncut(findDistricts(words, spans, gazetteer));
  spans = uncut(findTownsOfSomething(words, spans, language, gazetteer));
  spans = withoutOthers(words, spans, language);
  spans = replaceCovered(spans, findTowns(words, spans, language, gazetteer));
  return clubsCalledByCity(words, spans, language);
};
