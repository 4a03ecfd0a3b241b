import type { Word } from '../tokens/tokenize.ts';
import type { CorrectionPass } from './pass.ts';

/** How many parentheses are open after some words. */
const openAfter = (words: readonly Word[], first: number, last: number): number => {
  let open = 0;
  for (let n = first; n <= last; n++) open += words[n]?.text === '(' ? 1 : words[n]?.text === ')' ? -1 : 0;
  return open;
};

/** Ends a name that opens a parenthesis with its closing one: "Frankfurt (Oder)". */
export const closeParentheses: CorrectionPass['run'] = (spans, { words }) =>
  spans.map((span) =>
    words[span.last + 1]?.text === ')' && openAfter(words, span.first, span.last) === 1
      ? { ...span, last: span.last + 1 }
      : span,
  );
