import type { Candidate } from './candidates.ts';
import type { Evidence } from './evidence.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isSurelyOrganization, organizationsCalled } from './known-organizations.ts';
import { foldedPhrase } from './phrase.ts';
import { isCapitalised, type Word } from './reading.ts';
import { isDescriptor } from './runs.ts';
import { isGivenName } from './word-kinds.ts';
import { commonWords } from './words/common-words.ts';
import { BEFORE_CONTINENTAL_ORGANIZATION, CONTINENTAL_HEADS, HEADS_OF_OTHERS } from './words/continental-words.ts';
import {
  ACRONYMS_OF_THINGS,
  ORGANIZATION_ENDS,
  ORGANIZATION_HEADS,
  OTHER_ENDS,
  PLACE_ENDS,
  PLACE_HEADS,
} from './words/organization-words.ts';
import { FAMILY_NAMES, FIRST_NAMES, NAME_SUFFIXES, SAYING } from './words/person-words.ts';
import { wordSet } from './words/word-list.ts';

/** How much speaks for each reading of a name; `other` is a name of a kind that is not tagged. */
export interface Votes {
  person: number;
  organization: number;
  place: number;
  other: number;
}

export const noVotes = (): Votes => ({ person: 0, organization: 0, place: 0, other: 0 });

const IN_PLACE = new Set(['in', 'near', 'across', 'throughout', 'dans', 'en', 'nach', 'aus', 'bei']);
const AT_PLACE = new Set(['from', 'at', 'to', 'towards', 'toward', 'around', 'outside', 'between', 'of', 'à']);
/** What is said before and after organisations only. */
const BEFORE_ORGANIZATION = wordSet(
  `company firm group agency newspaper broadcaster startup start-up retailer carmaker automaker union party maker developer
   operator giant bank airline club charity ngo magazine website subsidiary conglomerate insurer lender network platform
   brand supplier rival`,
);
const AFTER_ORGANIZATION = wordSet(
  'shares stock spokesman spokeswoman spokesperson officials executives employees staff workers customers users lawmakers',
);
const FAMILY_NAME_END =
  /(?:ov|ova|ev|eva|sky|skiy|skyi|ski|ska|enko|chuk|yan|ian|idze|shvili|ez|sson|sen|opoulos|akis|escu|oglu|wala|singh|zadeh|pour|avičius)$/;

/** "Val-d'Isère", "Châlons-sur-Saône". */
const FRENCH_JOINT = /^(?:d['’]|sur|sous|en|les|aux)$/;

/** "Max-Planck-Institut", "Konrad-Adenauer-Stiftung". */
const GERMAN_COMPOUND =
  /^(?:institut|stiftung|gesellschaft|universitat|verein|verband|klinik|gruppe|partei|theater|kolleg|museum)(?:s|es|e)?$/;

const placeVotes = (name: string, language: string, gazetteer: Gazetteer): number =>
  Math.max(
    0,
    ...gazetteer.find(name, language).map((place) => {
      if (place.kind === 'country') return name.includes(' ') ? 13 : 9;
      if (place.minor) return 3;
      if (place.kind === 'region') return name.includes(' ') ? 13 : 7;
      return place.population >= 100_000 ? Math.log10(place.population) : place.population >= 30_000 ? 3 : 2;
    }),
  );

const METROPOLIS = 1_000_000;

const isCityOnly = (name: string, language: string, gazetteer: Gazetteer): boolean => {
  const places = gazetteer.find(name, language);
  return places.length > 0 && places.every(({ kind, population }) => kind === 'city' && population < METROPOLIS);
};

/** What the words of a name say by themselves, wherever they stand. */
export const votesOfForm = (
  words: readonly Word[],
  { first, last }: Candidate,
  language: string,
  gazetteer: Gazetteer,
  evidence: Evidence,
): Votes => {
  const votes = noVotes();
  const name = foldedPhrase(words, first, last);
  const parts = words.slice(first, last + 1).filter((word) => word.shape !== 'mark');
  const one = parts[0];
  const end = parts.at(-1);
  if (one === undefined || end === undefined) return votes;
  const count = parts.filter(isCapitalised).length;
  if (isSurelyOrganization(words, first, last)) votes.organization += 10;
  else {
    const { bearers } = organizationsCalled(words, first, last);
    if (!one.opens && bearers.length > 0) votes.organization += 2;
    // Carrefour sells more often than it is a city of Haiti.
    if (bearers.some(({ list }) => list === 'companies') && isCityOnly(name, language, gazetteer))
      votes.organization += 5;
  }
  votes.place += placeVotes(name, language, gazetteer);
  const isHead = ({ folded }: Word): boolean => ORGANIZATION_HEADS.has(folded) || CONTINENTAL_HEADS.has(folded);
  if (count === 1 && !(isHead(one) && end.shape === 'lower')) {
    if (one.shape === 'upper' && one.text.length <= 7)
      votes[ACRONYMS_OF_THINGS.has(one.folded) ? 'other' : 'organization'] += ACRONYMS_OF_THINGS.has(one.folded)
        ? 12
        : 4;
    else if (one.shape === 'mixed') votes[/^\p{Ll}/u.test(one.text) ? 'other' : 'organization'] += 2;
    else if (FIRST_NAMES.has(one.folded) || FAMILY_NAMES.has(one.folded)) votes.person += 3;
    if (FAMILY_NAME_END.test(one.folded)) votes.person += 1.5;
    return votes;
  }
  const linked = parts.some(
    (word) => word.shape === 'lower' && /^(of|for|on|and|de|del|du|des|der|fur|da|do|della)$/.test(word.folded),
  );
  if (OTHER_ENDS.has(end.folded) && !linked) votes.other += 7;
  if (isHead(one) && (linked || end.shape === 'lower')) votes.organization += 8;
  else if (linked && parts.some(isHead)) votes.organization += 7;
  else if (CONTINENTAL_HEADS.has(one.folded)) votes.organization += 5;
  if (parts.some((word) => word.shape === 'lower' && word.glued && FRENCH_JOINT.test(word.folded))) {
    votes.place += 7;
    votes.person -= 7;
  }
  if (HEADS_OF_OTHERS.has(one.folded) && votes.organization === 0) votes.other += 7;
  if (GERMAN_COMPOUND.test(end.folded) && words[last - 1]?.text === '-') {
    votes.organization += 7;
    votes.person -= 5;
  }
  if (ORGANIZATION_ENDS.has(end.folded)) {
    votes.organization += 7;
    votes.person -= 5;
  }
  if (PLACE_ENDS.has(end.folded)) {
    votes.place += 7;
    votes.person -= 5;
  } else if (PLACE_HEADS.has(one.folded)) votes.place += 3;
  const suffixed = NAME_SUFFIXES.has(end.folded);
  const family = suffixed ? parts.at(-2) : end;
  if (count <= 5 && !linked) {
    if (isGivenName(one.folded) || one.shape === 'initial') votes.person += 6;
    if (family !== undefined && FAMILY_NAMES.has(family.folded)) votes.person += 3;
    if (family !== undefined && FAMILY_NAME_END.test(family.folded)) votes.person += 2;
    if (suffixed) votes.person += 3;
    if (parts.slice(1, -1).some((word) => word.shape === 'initial')) votes.person += 5;
    if (parts.slice(1).every((word) => word.shape === 'upper')) votes.person -= 2;
  }
  if (parts.some((word) => word.shape === 'upper' && !NAME_SUFFIXES.has(word.folded))) {
    votes.organization += 2;
    votes.person -= 3;
  }
  // "Rainbow Kenya": what ends in a country and is no place is a branch of something.
  if (gazetteer.find(end.folded, language)[0]?.kind === 'country') votes.organization += 3;
  const ordinary = (word: Word): boolean => (evidence.small.get(word.folded) ?? 0) > 0 && !FIRST_NAMES.has(word.folded);
  if (parts.some((word) => isCapitalised(word) && ordinary(word))) {
    votes.person -= 2;
    votes.organization += 1;
  }
  if (
    parts.some((word) => isCapitalised(word) && commonWords(language).has(word.folded) && !FIRST_NAMES.has(word.folded))
  ) {
    votes.person -= 2;
    votes.other += 1;
  }
  return votes;
};

/** Whether a word in capitals consists of the first letters of a name: "Harbour Workers Federation (HWF)". */
const abbreviates = (short: Word | undefined, words: readonly Word[], first: number, last: number): boolean => {
  if (short?.shape !== 'upper') return false;
  const letters = words.slice(first, last + 1).filter(isCapitalised);
  return letters.length > 1 && letters.map((word) => word.folded.slice(0, 1)).join('') === short.folded;
};

/** What stands around one occurrence of a name. */
export const votesOfContext = (words: readonly Word[], { first, last, titled }: Candidate): Votes => {
  const votes = noVotes();
  const before = words[first - 1];
  const after = words[last + 1];
  const second = words[last + 2];
  if (titled) votes.person += 8;
  if (before !== undefined && !words[first]?.startsLine) {
    if (IN_PLACE.has(before.folded)) votes.place += 3;
    else if (AT_PLACE.has(before.folded)) votes.place += 1;
    else if (SAYING.has(before.folded)) votes.person += 2;
    else if (
      BEFORE_ORGANIZATION.has(before.folded) ||
      BEFORE_CONTINENTAL_ORGANIZATION.has(before.folded) ||
      isDescriptor(before)
    )
      votes.organization += 3;
    else if (before.folded === 'the') {
      votes.organization += 2;
      votes.person -= 4;
    }
  }
  if (after !== undefined && !after.startsLine) {
    if (SAYING.has(after.folded)) votes.person += 2;
    else if (AFTER_ORGANIZATION.has(after.folded)) votes.organization += 3;
    else if (after.text === '(' && abbreviates(second, words, first, last)) votes.organization += 6;
    else if (after.text === ',' && (second?.folded === 'who' || /^\d\d$/.test(second?.text ?? ''))) votes.person += 4;
    else if (after.folded === 'who') votes.person += 3;
    else if (after.text === '(' && /^\d\d$/.test(second?.text ?? '')) votes.person += 3;
    else if (after.shape === 'lower' && after.folded.endsWith('ed')) votes.person += 0.5;
  }
  return votes;
};
