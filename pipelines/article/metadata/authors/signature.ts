import type { Block } from '../../blocks/blocks.ts';
import { isPersonName } from './byline.ts';
import { personNamesIn } from './names-in-byline.ts';

/** In characters: a line of two or three names. */
const MAX_LENGTH = 80;
/** In characters. Shorter blocks are subtitles and the like. */
const MIN_PROSE_LENGTH = 100;
/** Blocks above the first paragraph. */
const MAX_BEFORE = 4;

/** The authors that a body names in a line of its own. */
export interface Signature {
  readonly authors: readonly string[];
  /** The body without its signature. */
  readonly blocks: readonly Block[];
}

/**
 * Finds names on a line of their own: directly above the first paragraph, or as the last line. Only these two places
 * count, because a line of capitalized words elsewhere may be anything.
 */
export const signatureOf = (blocks: readonly Block[]): Signature | undefined => {
  const first = blocks.findIndex(({ text }) => text.length >= MIN_PROSE_LENGTH);
  if (first < 0) return undefined;
  for (const at of [first <= MAX_BEFORE ? first - 1 : -1, blocks.length - 1]) {
    const authors = namesOf(blocks[at]);
    if (authors.length > 0) return { authors, blocks: blocks.toSpliced(at, 1) };
  }
  return undefined;
};

const namesOf = (block: Block | undefined): readonly string[] => {
  if (!block || block.heading > 0 || block.text.length > MAX_LENGTH) return [];
  const names = personNamesIn(block.text);
  return names.every(isPersonName) ? names : [];
};
