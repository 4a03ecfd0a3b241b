import type { TextContext } from '../recognize/text-context.ts';
import { knownOrganization } from '../tables/known-organizations.ts';
import type { Span } from '../tokens/span.ts';
import { LEGAL_FORMS } from './legal-forms.ts';

/** Whether these words name a known organization, with or without a legal form. */
const isKnown = (context: TextContext, first: number, last: number): boolean =>
  knownOrganization(context, first, last) !== undefined ||
  (last > first &&
    LEGAL_FORMS.has(context.words[last]?.folded ?? '') &&
    knownOrganization(context, first, last - 1) !== undefined);

/** In words. Longer sequences of names are lists. */
const MAX_PAIR_LENGTH = 15;

/** Splits a span that joins two known organizations: "Rivals Honda and Nissan". */
export function splitOrganizationPairs(spans: readonly Span[], context: TextContext): Span[] {
  return spans.flatMap((span) => {
    const { words } = context;
    const { first, last } = span;
    const length = last - first + 1;
    if (length < 3 || length > MAX_PAIR_LENGTH || knownOrganization(context, first, last) !== undefined) return [span];
    for (let n = first + 1; n < last; n++) {
      if (!/^(?:and|,|or)$/.test(words[n]?.text ?? '')) continue;
      const before = [first, first + 1].find((begin) => isKnown(context, begin, n - 1));
      if (before === undefined || !isKnown(context, n + 1, last)) continue;
      const pair = { type: 'organization', because: 'two known organizations' } as const;
      return [
        { ...pair, first: before, last: n - 1 },
        { ...pair, first: n + 1, last },
      ];
    }
    return [span];
  });
}
