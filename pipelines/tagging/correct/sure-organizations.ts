import { endOfKnownOrganization, knownOrganization } from '../tables/known-organizations.ts';
import type { KnownOrganization } from '../tables/organization-lists.ts';
import type { Word } from '../tokens/reading.ts';
import { indexWords, isName, type Span } from '../tokens/span.ts';
import type { PassContext } from './pass.ts';

/** "The" is part of The Guardian, not of the United Nations. */
export const isWhole = (words: readonly Word[], first: number, { name }: KnownOrganization): boolean =>
  words[first]?.folded !== 'the' || /^the /i.test(name);

/**
 * Known organizations whose name can hardly mean anything else. In English an acronym by itself is one too: the list has
 * those that English uses, and the TVA is a tax in French.
 * @param context with names that are no tag: the NAACP Image Awards are no part of the NAACP
 */
export const findSureOrganizations = (spans: readonly Span[], context: PassContext): Span[] => {
  const { words, language, others } = context;
  const spanAt = indexWords(words, spans);
  const otherAt = indexWords(words, others);
  const found: Span[] = [];
  for (let n = 0; n < words.length; n++) {
    const word = words[n];
    if (!isName(word) && word?.shape !== 'number') continue;
    const last = endOfKnownOrganization(context, n);
    const known = last === undefined ? undefined : knownOrganization(context, n, last);
    if (last === undefined || known === undefined || !isWhole(words, n, known)) continue;
    // Where every word has a capital, WHO is a pronoun more often than the World Health Organization.
    if (last === n && (word?.loud || (language !== 'en' && word?.shape === 'upper'))) continue;
    // A name that goes on is another name: "Harvard University Press", "Royal Air Force of Oman".
    const goesOn = isName(words[last + 1]) && spanAt[last]?.last !== last && spanAt[last] !== undefined;
    const span = spanAt[n];
    const ofAnother = words[last + 1]?.text === 'of' && span?.type === 'organization' && span.last > last + 1;
    if (goesOn || ofAnother) continue;
    // The model knows better than a list when a name on it is a place.
    const stands = span?.first === n && span.last === last;
    const inOther = otherAt[n] !== undefined && otherAt[n]?.last !== last;
    if (!stands && !inOther) found.push({ first: n, last, type: 'organization', because: 'found in a list' });
    n = last;
  }
  return found;
};
