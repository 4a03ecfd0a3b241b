import type { Word } from '../../tokens/tokenize.ts';

/** Words. Longer sentences are split: they are lists, and a name rarely crosses the split. */
const MAX_WORDS = 200;

const ENDS = /^[.!?…]$/;
const CLOSES_QUOTE = /^["”’')\]]$/;

/** Returns 1 for each word that starts a sentence or a line. Labels are independent across these boundaries. */
export function sentenceStarts(words: readonly Word[]): Uint8Array {
  const starts = new Uint8Array(words.length);
  let length = 0;
  words.forEach((word, n) => {
    const before = words[n - 1];
    const ended =
      before === undefined ||
      word.startsLine ||
      before.in !== word.in ||
      length >= MAX_WORDS ||
      (word.startsSentence &&
        (ENDS.test(before.text) ||
          (CLOSES_QUOTE.test(before.text) && ENDS.test(words[n - 2]?.text ?? '')) ||
          (before.text.length > 1 && before.text.endsWith('.'))));
    starts[n] = ended ? 1 : 0;
    length = ended ? 1 : length + 1;
  });
  return starts;
}
