import type { TextContext } from '../recognize/text-context.ts';
import { endOfKnownOrganization, knownOrganization } from '../tables/known-organizations.ts';
import type { KnownOrganization } from '../tables/organization-lists.ts';
import { indexByWord, type Span, startsWithCapital } from '../tokens/span.ts';
import type { Word } from '../tokens/tokenize.ts';

/**
 * Whether a span that starts with "the" matches the name: "The" belongs to The Guardian, but not to
 * the United Nations.
 */
export function includesLeadingThe(words: readonly Word[], first: number, { name }: KnownOrganization): boolean {
  return words[first]?.folded !== 'the' || /^the /i.test(name);
}

/**
 * Finds known organizations whose names are unambiguous. A single acronym counts in English only:
 * the tables list English acronyms, and "TVA" is a tax in French.
 */
export function findUnambiguousOrganizations(spans: readonly Span[], context: TextContext): Span[] {
  const { words, language } = context;
  const spanAt = indexByWord(words, spans);
  const found: Span[] = [];
  for (let n = 0; n < words.length; n++) {
    const word = words[n];
    if (!startsWithCapital(word) && word?.shape !== 'number') continue;
    const last = endOfKnownOrganization(context, n);
    const known = last === undefined ? undefined : knownOrganization(context, n, last);
    if (last === undefined || known === undefined || !includesLeadingThe(words, n, known)) continue;
    // In title case or capitals, "WHO" is more often the pronoun than the World Health Organization.
    if (last === n && (word?.inTitleCase || (language !== 'en' && word?.shape === 'upper'))) continue;
    // A longer name means something else: "Harvard University Press", "Royal Air Force of Oman".
    const goesOn = startsWithCapital(words[last + 1]) && spanAt[last]?.last !== last && spanAt[last] !== undefined;
    const span = spanAt[n];
    const ofAnother = words[last + 1]?.text === 'of' && span?.type === 'organization' && span.last > last + 1;
    if (goesOn || ofAnother) continue;
    // If the model recognized exactly this span as a place, it is more reliable than the table.
    if (span?.first !== n || span.last !== last)
      found.push({ first: n, last, type: 'organization', reason: 'found in a list' });
    n = last;
  }
  return found;
}
