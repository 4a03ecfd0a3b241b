import { foldedPhrase, longestPhrase } from '../tokens/phrase.ts';
import { isCapitalized, type Word } from '../tokens/tokenize.ts';
import type { EntityTables, WordsAndTables } from './entity-tables.ts';
import { type KnownOrganization, type ListedName, withoutThe } from './organization-lists.ts';

/** The organization that a folded name means, as far as its letters say. */
export const organizationByName = (folded: string, { organizations }: EntityTables): KnownOrganization | undefined =>
  organizations.named(withoutThe(folded))?.candidates[0];

/** As names are listed: Amazon.com without its dot. */
const asListed = (phrase: string): string => withoutThe(phrase).replaceAll('.', '');

const MARKS = /[\u0300-\u036fßøłı]/;
const withMarks = (text: string): string => text.toLowerCase().normalize('NFD');

/** TÜV is not TUV, but a text may leave the marks of a name away. */
const hasOtherMarks = ({ text }: Word, { spellings }: ListedName): boolean => {
  const marked = withMarks(text);
  return MARKS.test(marked) && !spellings.some((one) => withMarks(one).includes(marked));
};

const nameAt = ({ words, data }: WordsAndTables, first: number, last: number): ListedName | undefined => {
  const name = data.organizations.named(asListed(foldedPhrase(words, first, last)));
  if (name === undefined) return undefined;
  if (words.slice(first, last + 1).some((word) => hasOtherMarks(word, name))) return undefined;
  if (first < last) return name;
  const inCapitals = words[first]?.shape === 'upper';
  // Nor is PISA the club of Pisa, unless everything is in capitals.
  const otherAcronym = name.ambiguous && !name.isAcronym && inCapitals && words[first]?.inTitleCase !== true;
  return otherAcronym || (name.isAcronym && !inCapitals) ? undefined : name;
};

/** The organization that these words are a name of, once they are known to name one: the best known of those that share it. */
export const knownOrganization = (
  context: WordsAndTables,
  first: number,
  last: number,
): KnownOrganization | undefined => nameAt(context, first, last)?.candidates[0];

/** All organizations that these words may mean, and whether something else than them may be called so too. */
export const organizationCandidates = (
  context: WordsAndTables,
  first: number,
  last: number,
): { readonly candidates: readonly KnownOrganization[]; readonly ambiguous: boolean } =>
  nameAt(context, first, last) ?? { candidates: [], ambiguous: false };

/** The most letters of an acronym that others than the bearer of the tables are sure to have too. */
const MAX_SHORT_ACRONYM = 4;

/** Whether these words are a short acronym that others than its bearer have too. */
export const isLocalAcronym = (context: WordsAndTables, first: number, last: number): boolean => {
  const word = context.words[first];
  const letters = word?.text.replaceAll('.', '') ?? '';
  if (first < last || word?.shape !== 'upper' || letters.length > MAX_SHORT_ACRONYM) return false;
  const name = nameAt(context, first, last);
  return name !== undefined && !name.international;
};

const isUnambiguous = (context: WordsAndTables, first: number, last: number): boolean => {
  const { words, data } = context;
  const name = nameAt(context, first, last);
  // A Colorado avalanche is no team; Amazon.com is a company.
  const end = words[last];
  const small = end?.shape === 'lower' && !end.joinedToPrevious && name?.endsInLowercase !== true;
  const sure = name !== undefined && !name.ambiguous && !small && !isLocalAcronym(context, first, last);
  return sure || data.bodies.names.has(foldedPhrase(words, first, last));
};

/** Whether these words can hardly be anything but a known organization. */
export const isUnambiguousOrganization = (context: WordsAndTables, first: number, last: number): boolean => {
  const start = context.words[first];
  return start !== undefined && isCapitalized(start) && isUnambiguous(context, first, last);
};

/** The last word of the longest known organization that begins here. */
export const endOfKnownOrganization = (context: WordsAndTables, first: number): number | undefined => {
  const { organizations, bodies } = context.data;
  const last = longestPhrase(
    context.words,
    first,
    (word) => Math.max(organizations.longest(word), bodies.longest(word)),
    (phrase) => organizations.isListed(asListed(phrase)) || bodies.names.has(phrase),
  );
  return last !== undefined && isUnambiguous(context, first, last) ? last : undefined;
};
