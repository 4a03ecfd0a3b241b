import { type Candidate, findCandidates } from './candidates.ts';
import { isForeignDemonym } from './demonyms.ts';
import { gatherEvidence } from './evidence.ts';
import type { Gazetteer } from './gazetteer.ts';
import { withoutNouns } from './german-nouns.ts';
import { findKnownNames } from './known-names.ts';
import { endOfKnownOrganization } from './known-organizations.ts';
import { noVotes, type Votes, votesOfContext, votesOfForm } from './name-votes.ts';
import { foldedPhrase, longestPhrase } from './phrase.ts';
import { isCapitalised, type Word } from './reading.ts';
import { isHead, isHonorific } from './runs.ts';
import type { Span } from './span.ts';
import type { EntityType } from './tags.ts';
import { isGivenName } from './word-kinds.ts';
import { commonWords } from './words/common-words.ts';
import { DEMONYMS } from './words/demonyms.ts';
import { NOUN_TOWNS } from './words/german-nouns.ts';
import { FAMILY_NAMES, NAME_SUFFIXES } from './words/person-words.ts';

/** Where every noun has a capital, a capital alone makes no name. */
const CAPITAL_NOUNS = new Set(['de', 'lb']);
const capitalNounsOf = (language: string): boolean => CAPITAL_NOUNS.has(language);
const LEAST_VOTES = 1;
/** Votes of a place of some hundred thousand inhabitants. */
const LEAST_PLACE_OF_NOUNS = 5;
const LARGE_CITY = 250_000;
const HYPHEN = /^[-‐‑–]$/;

/** Where a language is spoken. */
const AT_HOME: Readonly<Record<string, string>> = {
  fr: 'FR BE CH CA LU MC SN CI ML BF NE TG BJ CM GA CG CD MG DZ MA TN HT GN TD CF',
  es: 'ES MX AR BO CL CO CR CU DO EC GT HN NI PA PE PR PY SV UY VE GQ',
  it: 'IT CH SM',
  pt: 'PT BR AO MZ CV',
  nl: 'NL BE SR',
};

/** "Grève" opens a sentence more often than it is the town of Greve in Denmark. */
const isSmallTownAbroad = (name: string, language: string, gazetteer: Gazetteer): boolean => {
  const home = AT_HOME[language]?.split(' ');
  const places = gazetteer.find(name, language);
  return (
    home !== undefined &&
    places.length > 0 &&
    places.every(
      (place) => place.kind === 'city' && place.population < LARGE_CITY && !home.includes(place.country ?? ''),
    )
  );
};

interface Dossier {
  readonly form: Votes;
  readonly context: Votes;
  readonly sample: Candidate;
  occurrences: number;
}

/** "China-Russia" is two names unless the pair is one itself. */
const splitPairs = (
  words: readonly Word[],
  candidate: Candidate,
  language: string,
  gazetteer: Gazetteer,
): Candidate[] => {
  for (let n = candidate.first + 1; n < candidate.last; n++)
    if (HYPHEN.test(words[n]?.text ?? '')) return splitAt(words, candidate, n, language, gazetteer);
  return [candidate];
};

const splitAt = (
  words: readonly Word[],
  { first, last, titled }: Candidate,
  hyphen: number,
  language: string,
  gazetteer: Gazetteer,
): Candidate[] => {
  const isPlace = (a: number, b: number): boolean => {
    const name = foldedPhrase(words, a, b);
    return DEMONYMS.has(name) || gazetteer.find(name, language).some((place) => place.kind !== 'city');
  };
  if (isPlace(first, last) || !isPlace(first, hyphen - 1)) return [{ first, last, titled }];
  const parts = [
    { first, last: hyphen - 1, titled },
    { first: hyphen + 1, last, titled: false },
  ];
  return parts.filter((part) => !DEMONYMS.has(foldedPhrase(words, part.first, part.last)));
};

/** "Dirige Laura Mora": the word that opens a sentence is no part of the name that follows it. */
const withoutVerb = (
  words: readonly Word[],
  candidate: Candidate,
  language: string,
  gazetteer: Gazetteer,
): Candidate => {
  const { first, last } = candidate;
  const [opening, given, family] = words.slice(first, first + 3);
  if (opening === undefined || given === undefined || family === undefined || last < first + 2) return candidate;
  const people = isForeignDemonym(opening.folded, language);
  if (!(opening.opens || people) || opening.shape !== 'capital' || isGivenName(opening.folded) || given.glued)
    return candidate;
  if (!isGivenName(given.folded) || family.shape !== 'capital' || isHead(opening)) return candidate;
  if (FAMILY_NAMES.has(opening.folded) || endOfKnownOrganization(words, first) !== undefined) return candidate;
  return gazetteer.find(foldedPhrase(words, first, last), language).length > 0
    ? candidate
    : { ...candidate, first: first + 1 };
};

/** "Der ETH", "de Georges Bouchez": an article or preposition before the name, which a person's name may begin with. */
const withoutParticle = (words: readonly Word[], candidate: Candidate, language: string): Candidate => {
  const { first, last } = candidate;
  const word = words[first];
  const next = words[first + 1];
  if (word?.shape !== 'lower' || next === undefined || first === last || HYPHEN.test(next.text)) return candidate;
  const article = capitalNounsOf(language)
    ? /^(?:der|den|dem|des|die|das|zur|zum|vom)$/.test(word.text) ||
      (word.text === 'von' && !isHonorific(words[first - 1]) && !isGivenName(words[first - 1]?.folded ?? ''))
    : /^(?:de|du|des|del|della|di|do|da|dos)$/.test(word.text) && isGivenName(next.folded);
  return article ? { ...candidate, first: first + 1 } : candidate;
};

/** Spanish and Italian say "to the" as Arabic names say "the": "Cochabamba al Congreso", but "Bashar al Asad". */
const WITH_CONTRACTION = new Set(['es', 'it']);

const splitAtContraction = (words: readonly Word[], candidate: Candidate): Candidate[] => {
  const { first, last, titled } = candidate;
  for (let n = first + 1; n < last; n++)
    if (words[n]?.text === 'al' && words[n + 1]?.glued !== true && !isGivenName(words[n - 1]?.folded ?? ''))
      return [
        { first, last: n - 1, titled },
        ...splitAtContraction(words, { first: n + 1, last, titled: isHonorific(words[n]) }),
      ];
  return [candidate];
};

const add = (sum: Votes, votes: Votes): void => {
  sum.person += votes.person;
  sum.organization += votes.organization;
  sum.place += votes.place;
  sum.other += votes.other;
};

const TYPES = ['person', 'organization', 'place'] as const;

const capitals = (words: readonly Word[], { first, last }: Candidate): Word[] =>
  words.slice(first, last + 1).filter(isCapitalised);

/** The type with most votes, if there are enough and the name is not of some other kind. */
const decide = (words: readonly Word[], dossier: Dossier, capitalNouns: boolean): EntityType | undefined => {
  const { form, context, sample, occurrences } = dossier;
  const total = noVotes();
  add(total, form);
  const weight = 1 / Math.sqrt(occurrences);
  for (const type of TYPES) total[type] += Math.max(-6, Math.min(9, context[type] * weight));
  // "the US", "the Philippines": an article makes no organisation of a country.
  if (form.place >= 7) total.organization -= Math.max(0, total.organization - form.organization);
  const named = capitals(words, sample);
  // Where every noun has a capital, "Lage" is a small town only after "in" or "aus".
  const place = capitalNouns && context.place < 3 && form.place < LEAST_PLACE_OF_NOUNS ? 0 : form.place;
  const known = Math.max(form.person, form.organization, place) >= 2;
  if (capitalNouns && !known && context.person < 6 && context.organization < 3) return undefined;
  if (named.length >= 2 && named.length <= 4) total.person += 2.5;
  if (named.length === 1 && !known) {
    const only = named[0];
    if (only?.opens && occurrences < 2 && context.person < 2) return undefined;
    total.person += 0.9;
    total.organization += 0.8;
  }
  const best = TYPES.reduce((a, b) => (total[b] > total[a] ? b : a));
  return total[best] >= LEAST_VOTES && total[best] > total.other ? best : undefined;
};

/**
 * Finds the names of persons, organisations and places in languages without a trained model. Capitals, lists of words and what the whole document says about
 * a name each cast votes; a name has one type throughout a document.
 */
export const recogniseByRules = (words: readonly Word[], language: string, gazetteer: Gazetteer): Span[] => {
  const capitalNouns = capitalNounsOf(language);
  const evidence = gatherEvidence(words);
  const common = commonWords(language);
  const isKnown = (first: number): number | undefined => {
    const opening = words[first];
    const least = opening?.opens && common.has(opening.folded) ? LARGE_CITY : 0;
    const last =
      endOfKnownOrganization(words, first) ??
      longestPhrase(words, first, gazetteer.longest, (phrase) =>
        // "El Banco" opens more sentences than it is a town.
        gazetteer.find(phrase, language).some((place) => place.kind !== 'city' || place.population >= least),
      );
    return last !== undefined && last > first ? last : undefined;
  };
  const candidates = findCandidates(words, evidence, isKnown, common)
    // "US$5" is a sum.
    .filter(({ last }) => words[last + 1]?.text !== '$')
    .filter(({ first, last }) => !DEMONYMS.has(foldedPhrase(words, first, last)))
    .flatMap((found) => splitPairs(words, found, language, gazetteer))
    .map((found) => withoutVerb(words, found, language, gazetteer))
    .map((found) => withoutParticle(words, found, language))
    .flatMap((found) => (WITH_CONTRACTION.has(language) ? splitAtContraction(words, found) : [found]))
    .flatMap((found) => (capitalNouns ? withoutNouns(words, found, { language, gazetteer }) : [found]));
  const dossiers = new Map<string, Dossier>();
  for (const candidate of candidates) {
    const name = foldedPhrase(words, candidate.first, candidate.last);
    let dossier = dossiers.get(name);
    if (dossier === undefined) {
      const form = votesOfForm(words, candidate, language, gazetteer, evidence);
      if (capitalNouns && NOUN_TOWNS.has(name)) {
        form.place = Math.min(form.place, LEAST_PLACE_OF_NOUNS - 1);
        form.person = 0;
      }
      if (words[candidate.first]?.opens && isSmallTownAbroad(name, language, gazetteer)) form.place = 0;
      dossier = { form, context: noVotes(), sample: candidate, occurrences: 0 };
      dossiers.set(name, dossier);
    }
    dossier.occurrences++;
    add(dossier.context, votesOfContext(words, candidate));
  }
  const types = new Map<string, EntityType>();
  const settle = (wanted: (count: number) => boolean) => {
    for (const [name, dossier] of dossiers) {
      if (!wanted(capitals(words, dossier.sample).length)) continue;
      const type = decide(words, dossier, capitalNouns);
      if (type !== undefined) types.set(name, type);
    }
  };
  settle((count) => count > 1);
  // Parts of a person's full name are that person elsewhere, even where they are a city's name too.
  for (const [name, type] of [...types]) {
    if (type !== 'person') continue;
    const sample = dossiers.get(name)?.sample;
    const parts = sample === undefined ? [] : capitals(words, sample).filter((word) => !NAME_SUFFIXES.has(word.folded));
    for (const part of [parts.at(-1), parts[0]]) {
      const single = part === undefined ? undefined : dossiers.get(part.folded);
      if (single !== undefined) single.form.person += single.form.place >= 9 ? 2 : 8;
    }
  }
  settle((count) => count <= 1);

  const spans: Span[] = [];
  for (const { first, last } of candidates) {
    const type = types.get(foldedPhrase(words, first, last));
    if (type !== undefined) spans.push({ first, last, type });
  }
  const taken = new Set(
    spans.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, n) => first + n)),
  );
  const parts = new Map(types);
  for (const [name, type] of types) {
    const family = type === 'person' ? name.split(' ').at(-1) : undefined;
    if (family !== undefined && family.length > 2 && !common.has(family) && !parts.has(family))
      parts.set(family, 'person');
  }
  spans.push(...findKnownNames(words, language, gazetteer, parts, (n) => taken.has(n)));
  return spans.sort((a, b) => a.first - b.first);
};
