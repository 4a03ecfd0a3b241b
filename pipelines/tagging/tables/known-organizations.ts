import { foldedPhrase, longestPhrase, noteLength } from '../tokens/phrase.ts';
import { isCapitalised, type Word } from '../tokens/reading.ts';
import { NATIONAL_BODIES } from './national-bodies.ts';
import {
  isListed,
  type KnownOrganization,
  type ListedName,
  listedName,
  longestListed,
  withoutThe,
} from './organization-lists.ts';

export { type KnownOrganization, namesakeIn, type OrganizationList, organizationKey } from './organization-lists.ts';

/** How many words the longest name of an institution that every country has has, by its first word. */
const LONGEST_BODY = new Map<string, number>();
for (const body of NATIONAL_BODIES) noteLength(LONGEST_BODY, body);

/** The organisation that a folded name means, as far as its letters say. */
export const organizationCalled = (folded: string): KnownOrganization | undefined =>
  listedName(withoutThe(folded))?.bearers[0];

/** As names are listed: Amazon.com without its dot. */
const asListed = (phrase: string): string => withoutThe(phrase).replaceAll('.', '');

const MARKS = /[\u0300-\u036fßøłı]/;
const withMarks = (text: string): string => text.toLowerCase().normalize('NFD');

/** TÜV is not TUV, but a text may leave the marks of a name away. */
const hasOtherMarks = ({ text }: Word, { spellings }: ListedName): boolean => {
  const marked = withMarks(text);
  return MARKS.test(marked) && !spellings.some((one) => withMarks(one).includes(marked));
};

const nameAt = (words: readonly Word[], first: number, last: number): ListedName | undefined => {
  const name = listedName(asListed(foldedPhrase(words, first, last)));
  if (name === undefined) return undefined;
  if (words.slice(first, last + 1).some((word) => hasOtherMarks(word, name))) return undefined;
  if (first < last) return name;
  const inCapitals = words[first]?.shape === 'upper';
  // Nor is PISA the club of Pisa, unless everything is in capitals.
  const otherAcronym = name.shared && !name.upper && inCapitals && words[first]?.loud !== true;
  return otherAcronym || (name.upper && !inCapitals) ? undefined : name;
};

/** The organisation that these words are a name of, once they are known to name one: the best known of those that share it. */
export const knownOrganization = (words: readonly Word[], first: number, last: number): KnownOrganization | undefined =>
  nameAt(words, first, last)?.bearers[0];

/** All organisations that these words may mean, and whether something else than them may be called so too. */
export const organizationsCalled = (
  words: readonly Word[],
  first: number,
  last: number,
): { readonly bearers: readonly KnownOrganization[]; readonly shared: boolean } =>
  nameAt(words, first, last) ?? { bearers: [], shared: false };

/** The most letters of an acronym that others than the bearer of the tables are sure to have too. */
const SHORT = 4;

/** Whether these words are a short acronym that others than its bearer have too. */
export const isLocalAcronym = (words: readonly Word[], first: number, last: number): boolean => {
  const text = words[first]?.text.replaceAll('.', '') ?? '';
  if (first < last || words[first]?.shape !== 'upper' || text.length > SHORT) return false;
  const name = nameAt(words, first, last);
  return name !== undefined && !name.worldKnown;
};

const isSure = (words: readonly Word[], first: number, last: number): boolean => {
  const name = nameAt(words, first, last);
  // A Colorado avalanche is no team; Amazon.com is a company.
  const end = words[last];
  const small = end?.shape === 'lower' && !end.glued && name?.endsSmall !== true;
  const sure = name !== undefined && !name.shared && !small && !isLocalAcronym(words, first, last);
  return sure || NATIONAL_BODIES.has(foldedPhrase(words, first, last));
};

/** Whether these words can hardly be anything but a known organisation. */
export const isSurelyOrganization = (words: readonly Word[], first: number, last: number): boolean => {
  const start = words[first];
  return start !== undefined && isCapitalised(start) && isSure(words, first, last);
};

/** The last word of the longest known organisation that begins here. */
export const endOfKnownOrganization = (words: readonly Word[], first: number): number | undefined => {
  const last = longestPhrase(
    words,
    first,
    (word) => Math.max(longestListed(word), LONGEST_BODY.get(word) ?? 0),
    (phrase) => isListed(asListed(phrase)) || NATIONAL_BODIES.has(phrase),
  );
  return last !== undefined && isSure(words, first, last) ? last : undefined;
};
