import { foldedPhrase, longestPhrase } from '../tokens/phrase.ts';
import { isCapitalized } from '../tokens/tokenize.ts';
import type { EntityTables, WordsAndTables } from './entity-tables.ts';
import { type KnownOrganization, type ListedName, withoutThe } from './organization-lists.ts';

/** Returns the organization with a folded name, regardless of spelling. */
export function organizationByName(folded: string, { organizations }: EntityTables): KnownOrganization | undefined {
  return organizations.find(withoutThe(folded))?.candidates[0];
}

/** Normalizes a phrase as names are listed: Amazon.com without the dot. */
const asListed = (phrase: string): string => withoutThe(phrase).replaceAll('.', '');

const nameAt = ({ words, data }: WordsAndTables, first: number, last: number): ListedName | undefined => {
  const name = data.organizations.find(asListed(foldedPhrase(words, first, last)));
  if (name === undefined) return undefined;
  if (first < last) return name;
  const inCapitals = words[first]?.shape === 'upper';
  // In capitals, an ambiguous name is an acronym: PISA is not the club of Pisa, unless the whole line is in capitals.
  const otherAcronym = name.ambiguous && !name.isAcronym && inCapitals && words[first]?.inTitleCase !== true;
  return otherAcronym || (name.isAcronym && !inCapitals) ? undefined : name;
};

/** Returns the organization that a recognized name means: the first candidate of the name. */
export function knownOrganization(context: WordsAndTables, first: number, last: number): KnownOrganization | undefined {
  return nameAt(context, first, last)?.candidates[0];
}

/** Returns all organizations that a name may mean, and whether it may also mean something else. */
export function organizationCandidates(
  context: WordsAndTables,
  first: number,
  last: number,
): { readonly candidates: readonly KnownOrganization[]; readonly ambiguous: boolean } {
  return nameAt(context, first, last) ?? { candidates: [], ambiguous: false };
}

/** Letters. Shorter acronyms are almost always used by other organizations too. */
const MAX_SHORT_ACRONYM = 4;

/** Whether these words are a short acronym that other organizations also use. */
export function isLocalAcronym(context: WordsAndTables, first: number, last: number): boolean {
  const word = context.words[first];
  const letters = word?.text.replaceAll('.', '') ?? '';
  if (first < last || word?.shape !== 'upper' || letters.length > MAX_SHORT_ACRONYM) return false;
  const name = nameAt(context, first, last);
  return name !== undefined && !name.international;
}

const isUnambiguous = (context: WordsAndTables, first: number, last: number): boolean => {
  const { words, data } = context;
  const name = nameAt(context, first, last);
  // A Colorado avalanche is not a team; Amazon.com is a company.
  const end = words[last];
  const small = end?.shape === 'lower' && !end.joinedToPrevious && name?.endsInLowercase !== true;
  const sure = name !== undefined && !name.ambiguous && !small && !isLocalAcronym(context, first, last);
  return sure || data.bodies.names.has(foldedPhrase(words, first, last));
};

/** Whether these words almost certainly name a known organization. */
export function isUnambiguousOrganization(context: WordsAndTables, first: number, last: number): boolean {
  const start = context.words[first];
  return start !== undefined && isCapitalized(start) && isUnambiguous(context, first, last);
}

/** Returns the last word of the longest known organization that starts here, if it is unambiguous. */
export function endOfKnownOrganization(context: WordsAndTables, first: number): number | undefined {
  const { organizations, bodies } = context.data;
  const last = longestPhrase(
    context.words,
    first,
    (word) => Math.max(organizations.maxWords(word), bodies.maxWords(word)),
    (phrase) => organizations.isListed(asListed(phrase)) || bodies.names.has(phrase),
  );
  return last !== undefined && isUnambiguous(context, first, last) ? last : undefined;
}
