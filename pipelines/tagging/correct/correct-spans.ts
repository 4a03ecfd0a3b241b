import type { Gazetteer } from './gazetteer.ts';
import { knownOrganization } from './known-organizations.ts';
import { withoutAcronymsOfThings } from './mend-acronyms.ts';
import { findNamedAfterNouns, namedAfterNouns } from './mend-after-nouns.ts';
import { mendContinental } from './mend-continental.ts';
import { findKnownPersons } from './mend-known-persons.ts';
import {
  findMissedTowns,
  partsOfCountriesTakenForOrganizations,
  placesByTheirEnd,
  placesTakenForClubs,
  townsTakenForOthers,
} from './mend-located.ts';
import { splitAtVerbs, withoutOpeningWords, withoutTitles } from './mend-names.ts';
import {
  companiesOfPersons,
  cutAfterKnown,
  cutAfterOwner,
  extendToAcronyms,
  findLastWordsOfClubs,
  findOtherNames,
  findPapers,
  findSureOrganizations,
  knownTakenForOthers,
  namesOfCompanies,
  splitOrganizations,
} from './mend-organizations.ts';
import {
  findMissedFamilyNames,
  findNamedAfterOffices,
  personsByForm,
  personsTakenForOrganizations,
  splitPersons,
  withNumerals,
  withTitlesOfTheirName,
} from './mend-persons.ts';
import {
  countriesTakenForPersons,
  findMissedPlaces,
  placesByApposition,
  regionsTakenForOrganizations,
  splitPlaces,
  withoutDemonyms,
  withoutEvents,
} from './mend-places.ts';
import { foldedPhrase } from './phrase.ts';
import type { Word } from './reading.ts';
import { isReadByModel } from './recognise.ts';
import { type FoundName, indexWords, isTagged, replaceCovered, type Span } from './span.ts';

/** "L'ONU" begins after its article. */
const withoutElision = (words: readonly Word[], spans: readonly Span[]): Span[] =>
  spans.map((span) =>
    span.last > span.first && /^[ldLD]['’]$/.test(words[span.first]?.text ?? '')
      ? { ...span, first: span.first + 1 }
      : span,
  );

/** "The United Nations" begins after its article; The Guardian and The Hague do not. */
const withoutArticle = (
  words: readonly Word[],
  spans: readonly Span[],
  language: string,
  gazetteer: Gazetteer,
): Span[] =>
  spans.map((span) => {
    const { first, last, type } = span;
    if (last === first || words[first]?.folded !== 'the') return span;
    const known = type === 'organization' ? knownOrganization(words, first, last) : undefined;
    if (known !== undefined && /^the /i.test(known.name)) return span;
    if (gazetteer.find(foldedPhrase(words, first, last), language).length > 0) return span;
    return { ...span, first: first + 1 };
  });

/** What only English says so: where titles, verbs and prepositions stand. */
const mendEnglish = (
  words: readonly Word[],
  found: readonly Span[],
  others: readonly FoundName[],
  language: string,
  gazetteer: Gazetteer,
): Span[] => {
  let spans = townsTakenForOthers(words, withoutAcronymsOfThings(words, found), language, gazetteer);
  spans = placesTakenForClubs(words, placesByTheirEnd(words, spans), language, gazetteer);
  spans = partsOfCountriesTakenForOrganizations(words, spans, language, gazetteer);
  spans = withTitlesOfTheirName(words, spans);
  const nameAt = indexWords<FoundName>(words, [...others, ...spans]);
  const taken = (word: number): boolean => nameAt[word] !== undefined;
  spans = replaceCovered(spans, findNamedAfterOffices(words, taken, language));
  spans = replaceCovered(spans, findMissedTowns(words, taken, language, gazetteer));
  spans = replaceCovered(spans, findLastWordsOfClubs(words, spans, taken));
  spans = replaceCovered(spans, findPapers(words, taken));
  return replaceCovered(spans, findNamedAfterNouns(words, taken, language));
};

/** Mends what was found with what the lists, the gazetteer and the rest of the document know better. */
export const mendSpans = (
  words: readonly Word[],
  recognised: readonly FoundName[],
  language: string,
  gazetteer: Gazetteer,
): Span[] => {
  const english = isReadByModel(language);
  const found = [...recognised].sort((a, b) => a.first - b.first);
  const others = found.filter(({ type }) => type === 'other');
  let spans = withoutElision(words, found.filter(isTagged));
  if (english) spans = splitAtVerbs(words, withoutTitles(words, withoutOpeningWords(words, spans)));
  spans = withNumerals(words, splitPersons(words, spans));
  const otherAt = indexWords(words, others);
  const sure = findSureOrganizations(words, indexWords(words, spans), english);
  // The NAACP Image Awards are no part of the NAACP.
  spans = replaceCovered(
    spans,
    sure.filter(({ first, last }) => otherAt[first] === undefined || otherAt[first]?.last === last),
  );
  spans = knownTakenForOthers(words, spans, language, gazetteer);
  spans = cutAfterOwner(words, spans, language, gazetteer);
  spans = cutAfterKnown(words, splitOrganizations(words, spans), language, gazetteer);
  spans = namesOfCompanies(words, spans);
  spans = replaceCovered(spans, findOtherNames(words, spans));
  spans = splitPlaces(words, withoutEvents(words, spans), language, gazetteer);
  spans = withoutDemonyms(words, spans, language, gazetteer);
  spans = placesByApposition(words, spans);
  spans = countriesTakenForPersons(words, spans, language, gazetteer);
  spans = regionsTakenForOrganizations(words, spans, language, gazetteer);
  if (english) spans = personsByForm(words, spans, language, gazetteer);
  spans = companiesOfPersons(words, namedAfterNouns(words, spans));
  spans = replaceCovered(spans, findMissedPlaces(words, spans, language, gazetteer));
  spans = replaceCovered(spans, findKnownPersons(words, [...others, ...spans], language, gazetteer));
  spans = personsTakenForOrganizations(words, spans);
  spans = replaceCovered(spans, findMissedFamilyNames(words, spans, language));
  spans = english
    ? mendEnglish(words, spans, others, language, gazetteer)
    : mendContinental(words, spans, language, gazetteer);
  return withoutArticle(words, extendToAcronyms(words, spans), language, gazetteer);
};
