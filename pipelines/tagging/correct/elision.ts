import type { Word } from '../reading.ts';
import type { Span } from '../span.ts';

/** "L'ONU" begins after its article. */
export const withoutElision = (words: readonly Word[], spans: readonly Span[]): Span[] =>
  spans.map((span) =>
    span.last > span.first && /^[ldLD]['’]$/.test(words[span.first]?.text ?? '')
      ? { ...span, first: span.first + 1 }
      : span,
  );
