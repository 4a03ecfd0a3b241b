import type { Block } from '../../blocks/blocks.ts';
import { isPersonName } from './byline.ts';
import { personNamesIn } from './names-in-byline.ts';
import { isWholeName } from './person-name.ts';

/** In characters: a line of two or three names. */
const MAX_LENGTH = 80;
/** In characters. Shorter blocks are subtitles and the like. */
const MIN_PROSE_LENGTH = 100;
/** Blocks above the first paragraph. */
const MAX_BEFORE = 4;

/**
 * What is in brackets after a sentence. It may be anything ("photo"), but a name that is a line
 * near the headline, too.
 */
const IN_BRACKETS = /[.。」”"!?]\s*[（(]([^（）()]{3,40})[）)]$/u;

/** The authors that a body names in a line of its own. */
export interface Signature {
  readonly authors: readonly string[];
  /** The body without its signature. */
  readonly blocks: readonly Block[];
}

/**
 * Finds names on a line of their own: directly above the first paragraph, or as the last line. Only
 * these two places count, because a line of capitalized words elsewhere may be anything. Else a
 * name in brackets after a sentence, which stays in the text.
 * @param lines short lines around the headline
 */
export function signatureOf(blocks: readonly Block[], lines: readonly string[]): Signature | undefined {
  const first = blocks.findIndex(({ text }) => text.length >= MIN_PROSE_LENGTH);
  const places = first < 0 ? [] : [first <= MAX_BEFORE ? first - 1 : -1, blocks.length - 1];
  for (const at of places) {
    const authors = namesOf(blocks[at]);
    if (authors.length > 0) return { authors, blocks: blocks.toSpliced(at, 1) };
  }
  const inBrackets = blocks.map(({ text }) => IN_BRACKETS.exec(text)?.[1] ?? '');
  const name = inBrackets.find((inside) => isWholeName(inside) && lines.includes(inside));
  return name === undefined ? undefined : { authors: [name], blocks };
}

const namesOf = (block: Block | undefined): readonly string[] => {
  if (!block || block.heading > 0 || block.text.length > MAX_LENGTH) return [];
  const names = personNamesIn(block.text);
  return names.every(isPersonName) ? names : [];
};
