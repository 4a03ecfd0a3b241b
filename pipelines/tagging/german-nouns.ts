import type { Candidate } from './candidates.ts';
import type { Gazetteer } from './gazetteer.ts';
import { endOfKnownOrganization } from './known-organizations.ts';
import { endOfKnownPerson } from './known-persons.ts';
import { foldedPhrase } from './phrase.ts';
import { isCapitalised, type Word } from './reading.ts';
import { HYPHEN, isHead, isHonorific } from './runs.ts';
import { isGivenName } from './word-kinds.ts';
import { commonWords } from './words/common-words.ts';
import { HEAD_OF_HOSPITAL, HEAD_OF_ORGANIZATION, HEAD_OF_PLACE, NOUN_TOWNS } from './words/german-nouns.ts';
import { ORGANIZATION_ENDS } from './words/organization-words.ts';

const LEGAL_FORM = /^(?:AG|SE|KG|GMBH|NV|SA|PLC|CO|EV|II|III|IV|TV|FC)$/;
/** Smaller towns are too often a word as well. */
const TOWN = 15_000;
const CITY = 100_000;

interface Lists {
  readonly language: string;
  readonly gazetteer: Gazetteer;
}

/** "Landgericht München": the noun belongs to the name. */
const keepsItsCity = (word: Word): boolean =>
  // "ETH Zürich", "FC Köln".
  word.shape === 'upper' ||
  isHead(word) ||
  HEAD_OF_ORGANIZATION.test(word.folded) ||
  HEAD_OF_PLACE.test(word.folded) ||
  HEAD_OF_HOSPITAL.test(word.folded);

const isPlace = (words: readonly Word[], first: number, last: number, { language, gazetteer }: Lists): boolean => {
  const name = foldedPhrase(words, first, last);
  return !NOUN_TOWNS.has(name) && gazetteer.find(name, language, TOWN).some(({ minor }) => !minor);
};

const isLargePlace = (words: readonly Word[], n: number, { language, gazetteer }: Lists): boolean =>
  gazetteer
    .find(words[n]?.folded ?? '', language)
    .some(({ kind, population }) => kind === 'country' || (kind === 'city' && population >= CITY));

/** Whether a name of its own begins at a word of a run, whatever noun stands before it. */
const beginsName = (words: readonly Word[], n: number, last: number, lists: Lists): boolean => {
  const word = words[n];
  const before = words[n - 1];
  if (word === undefined || before === undefined || !isCapitalised(word) || word.glued) return false;
  if (isGivenName(before.folded) || before.shape === 'initial' || before.shape === 'lower') return false;
  const organization = endOfKnownOrganization(words, n);
  if (organization !== undefined && organization <= last) return true;
  const acronym = word.shape === 'upper' && !LEGAL_FORM.test(word.text) && before.shape === 'capital';
  if (n === last && acronym) return !keepsItsCity(before);
  const next = words[n + 1];
  if (n < last && next !== undefined && isCapitalised(next) && isGivenName(word.folded)) return !keepsItsCity(before);
  return isPlace(words, n, last, lists) && !keepsItsCity(before);
};

/** "BASF-Aktie", "Trump-Regierung", "Ukraine-Krieg": what stands before the hyphen is the name. */
const withoutTail = (words: readonly Word[], candidate: Candidate, lists: Lists): Candidate => {
  const { first, last } = candidate;
  for (let n = first + 1; n < last; n++) {
    if (!HYPHEN.test(words[n]?.text ?? '') || words[n + 1]?.glued !== true) continue;
    const tail = foldedPhrase(words, n + 1, last);
    if (isGivenName(words[n - 1]?.folded ?? '') || lists.gazetteer.find(tail, lists.language).length > 0)
      return candidate;
    const known =
      endOfKnownOrganization(words, first) === n - 1 ||
      endOfKnownPerson(words, first) === n - 1 ||
      isPlace(words, first, n - 1, lists);
    return known ? { ...candidate, last: n - 1 } : candidate;
  }
  return candidate;
};

const isOrganizationWord = (word: Word | undefined): boolean =>
  word !== undefined && (isHead(word) || ORGANIZATION_ENDS.has(word.folded) || HEAD_OF_ORGANIZATION.test(word.folded));

const PREPOSITION = /^(?:von|vom|der|den|dem|des|zu|zur)$/;

/** "Paulsen von der Deutschen Bank" is somebody and where he works; "Ursula von der Leyen" is somebody. */
const endBeforeOrganization = (words: readonly Word[], { first, last }: Candidate): number | undefined => {
  for (let n = first + 1; n < last; n++) {
    if (words[n]?.folded !== 'von' && words[n]?.folded !== 'vom') continue;
    let from = n + 1;
    while (from < last && PREPOSITION.test(words[from]?.text ?? '')) from++;
    if (words[from]?.shape === 'upper' || endOfKnownOrganization(words, from) !== undefined) return n;
    for (let m = from; m <= last; m++) if (isOrganizationWord(words[m])) return n;
    // "Die Revision von Gerhard Müller".
    const given = from < last && isGivenName(words[from]?.folded ?? '') && isCapitalised(words[from + 1] as Word);
    if (given && !isGivenName(words[first]?.folded ?? '') && !isGivenName(words[n - 1]?.folded ?? '')) return n;
  }
  return undefined;
};

/**
 * Where every noun has a capital, a run of them may begin or end with words that belong to no name: "Finanzplatz
 * Zürich", "Fahrer Uwe Kranz". Cuts them off.
 */
export const withoutNouns = (words: readonly Word[], candidate: Candidate, lists: Lists): Candidate[] => {
  const { first, last } = candidate;
  if (endOfKnownOrganization(words, first) === last) return [candidate];
  // "Traf in Jerusalem US-Gesandten Steve Witkoff".
  if (
    /^(?:in|nach|aus)$/.test(words[first - 1]?.text ?? '') &&
    last > first &&
    !HYPHEN.test(words[first + 1]?.text ?? '')
  )
    if (isLargePlace(words, first, lists) && !isPlace(words, first, last, lists))
      return [
        { ...candidate, last: first },
        ...withoutNouns(words, { first: first + 1, last, titled: isHonorific(words[first]) }, lists),
      ];
  const end = endBeforeOrganization(words, candidate);
  if (end !== undefined) {
    let from = end + 1;
    while (from < last && PREPOSITION.test(words[from]?.text ?? '')) from++;
    let begin = first;
    while (begin < end - 1 && isHonorific(words[begin])) begin++;
    return [
      ...withoutNouns(words, { first: begin, last: end - 1, titled: candidate.titled || begin > first }, lists),
      ...withoutNouns(words, { first: from, last, titled: false }, lists),
    ];
  }
  for (let n = first + 1; n <= last; n++)
    if (beginsName(words, n, last, lists))
      return [
        withoutTail(words, { ...candidate, last: n - 1 }, lists),
        ...withoutNouns(words, { first: n, last, titled: isHonorific(words[n - 1]) }, lists),
      ];
  const opening = words[first];
  // "Gestern Abend", "Viele Grüne": a word of the language opens no name.
  if (opening !== undefined && first < last && opening.opens && commonWords(lists.language).has(opening.folded))
    return withoutNouns(words, { ...candidate, first: first + 1 }, lists);
  return [withoutTail(words, candidate, lists)];
};
