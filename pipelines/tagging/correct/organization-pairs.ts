import { knownOrganization } from '../tables/known-organizations.ts';
import type { Word } from '../tokens/reading.ts';
import type { Span } from '../tokens/span.ts';
import { LEGAL_FORMS } from './legal-forms.ts';

/** Whether these words are a known organization, its legal form aside. */
const isKnown = (words: readonly Word[], first: number, last: number): boolean =>
  knownOrganization(words, first, last) !== undefined ||
  (last > first &&
    LEGAL_FORMS.has(words[last]?.folded ?? '') &&
    knownOrganization(words, first, last - 1) !== undefined);

/** In words; a longer run of names is a list. */
const LONGEST_PAIR = 15;

/** "Rivals Honda and Nissan" are two organizations when both are known. */
export const splitOrganizations = (words: readonly Word[], spans: readonly Span[]): Span[] =>
  spans.flatMap((span) => {
    const { first, last } = span;
    const length = last - first + 1;
    if (length < 3 || length > LONGEST_PAIR || knownOrganization(words, first, last) !== undefined) return [span];
    for (let n = first + 1; n < last; n++) {
      if (!/^(?:and|,|or)$/.test(words[n]?.text ?? '')) continue;
      const before = [first, first + 1].find((begin) => isKnown(words, begin, n - 1));
      if (before === undefined || !isKnown(words, n + 1, last)) continue;
      const pair = { type: 'organization', because: 'two known names' } as const;
      return [
        { ...pair, first: before, last: n - 1 },
        { ...pair, first: n + 1, last },
      ];
    }
    return [span];
  });
