import { lettersAndDigits } from '../../text/line.ts';
import type { Block } from '../blocks/blocks.ts';

const BEFORE = 6;
const AFTER = 12;
/** Longer lines are prose. */
const MAX_LENGTH = 160;

/**
 * The short lines around a page's headline, nearest first: where newspapers print author and date. Without a headline
 * in the page there are none: a date that stands anywhere may be anything's.
 */
export const linesAroundTitle = (blocks: readonly Block[], title: string): readonly string[] => {
  const wanted = lettersAndDigits(title);
  const isTitle = (block: Block) => wanted !== '' && lettersAndDigits(block.text) === wanted;
  const at = [
    (block: Block) => block.heading === 1 && isTitle(block),
    isTitle,
    // Many headlines in the data are written for search engines; the visible one differs.
    (block: Block) => block.heading === 1,
  ]
    .map((test) => blocks.findIndex(test))
    .find((index) => index >= 0);
  if (at === undefined) return [];
  const after = blocks.slice(at + 1, at + 1 + AFTER);
  const before = blocks.slice(Math.max(0, at - BEFORE), at).reverse();
  const lines = [...after, ...before].map((block) => block.text);
  return lines.filter((line) => line.length <= MAX_LENGTH && lettersAndDigits(line) !== wanted);
};
