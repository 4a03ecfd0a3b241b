import type { Block } from '../../blocks/blocks.ts';
import { isNameOfPerson } from './byline.ts';
import { namesIn } from './person-name.ts';

/** A line of two or three names. */
const MAX_LENGTH = 80;
/** Fewer characters are no paragraph yet: subtitles and the like. */
const PROSE = 100;
const MAX_BEFORE = 4;

export interface Signed {
  readonly authors: readonly string[];
  /** The body without its signature. */
  readonly blocks: readonly Block[];
}

/**
 * Names that stand alone as a line of the body: directly above its first paragraph, or as its very last line. A line of
 * capitalised words inside a text may be anything, so only these two places count.
 */
export const signatureOf = (blocks: readonly Block[]): Signed | undefined => {
  const first = blocks.findIndex(({ text }) => text.length >= PROSE);
  if (first < 0) return undefined;
  for (const at of [first <= MAX_BEFORE ? first - 1 : -1, blocks.length - 1]) {
    const authors = namesOf(blocks[at]);
    if (authors.length > 0) return { authors, blocks: blocks.toSpliced(at, 1) };
  }
  return undefined;
};

const namesOf = (block: Block | undefined): readonly string[] => {
  if (!block || block.heading > 0 || block.text.length > MAX_LENGTH) return [];
  const names = namesIn(block.text);
  return names.every(isNameOfPerson) ? names : [];
};
