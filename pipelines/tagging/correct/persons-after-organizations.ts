import type { TextContext } from '../recognize/text-context.ts';
import { knownOrganization } from '../tables/known-organizations.ts';
import { foldedPhrase } from '../tokens/phrase.ts';
import type { Span } from '../tokens/span.ts';
import { isFullPersonName } from './family-names.ts';

const REASON = 'full name of a person in the text';

/**
 * Returns what remains of an organization after the person at its end is removed. A single
 * remaining word is dropped unless it is a known organization.
 */
const officeBefore = (context: TextContext, span: Span, last: number): Span[] =>
  last > span.first || knownOrganization(context, span.first, last) !== undefined ? [{ ...span, last }] : [];

/**
 * Splits a person off the end of an organization: "Tribunal Supremo Ángel Hurtado". The document
 * must name the person in full elsewhere.
 */
export function splitPersonsFromOrganizations(spans: readonly Span[], context: TextContext): Span[] {
  const { words } = context;
  const persons = spans.filter(isFullPersonName);
  const full = new Set(persons.map(({ first, last }) => foldedPhrase(words, first, last)));
  if (full.size === 0) return [...spans];
  const lengths = [...new Set(persons.map(({ first, last }) => last - first))].sort((a, b) => b - a);
  return spans.flatMap((span): Span[] => {
    if (span.type !== 'organization' || knownOrganization(context, span.first, span.last) !== undefined) return [span];
    const first = lengths
      .map((length) => span.last - length)
      .find((from) => from > span.first && full.has(foldedPhrase(words, from, span.last)));
    if (first === undefined) return [span];
    return [
      ...officeBefore(context, span, first - 1),
      { first, last: span.last, type: 'person' as const, reason: REASON },
    ];
  });
}
