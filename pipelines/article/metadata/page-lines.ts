import { lettersAndDigits } from '../../text/line.ts';
import type { Block } from '../blocks/blocks.ts';

/** Lines before and after the headline. */
const MAX_BEFORE = 6;
const MAX_AFTER = 12;
/** In characters. Longer lines are prose. */
const MAX_LENGTH = 160;

/**
 * Returns the short lines around a page's headline, nearest first, where newspapers print author
 * and date. Returns none if the page shows no headline, because a date elsewhere may belong to
 * anything.
 */
export function linesAroundTitle(blocks: readonly Block[], title: string): readonly string[] {
  const wanted = lettersAndDigits(title);
  const isTitle = ({ text }: Block) =>
    wanted !== '' && text.length >= wanted.length && lettersAndDigits(text) === wanted;
  const at = [
    (block: Block) => block.heading === 1 && isTitle(block),
    isTitle,
    // Many headlines in JSON-LD are written for search engines and differ from the visible one.
    (block: Block) => block.heading === 1,
  ]
    .map((test) => blocks.findIndex(test))
    .find((index) => index >= 0);
  if (at === undefined) return [];
  const after = blocks.slice(at + 1, at + 1 + MAX_AFTER);
  const before = blocks.slice(Math.max(0, at - MAX_BEFORE), at).reverse();
  const lines = [...after, ...before].map((block) => block.text);
  return lines.filter((line) => line.length <= MAX_LENGTH && lettersAndDigits(line) !== wanted);
}
