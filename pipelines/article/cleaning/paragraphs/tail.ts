import { type Block, lengthOf } from '../../blocks/blocks.ts';
import type { ArticleContext } from '../article-context.ts';
import { isAuthorBio } from './author-bio.ts';
import { isBoilerplateHeading } from './boilerplate-headings.ts';
import { isLeftover } from './closing-lines.ts';
import { isCounter } from './counter.ts';
import { isDateline } from './dateline.ts';

/** As a share of the text. From here on a heading like "Related" may end it. */
const TAIL_START = 0.6;
/** How many closing blocks are dropped one by one. */
const MAX_CLOSING = 4;

/**
 * Ends the text at a boilerplate heading in its last part, and drops closing bios, names, dates,
 * headings and links.
 */
export function withoutTail(blocks: readonly Block[], context: ArticleContext): readonly Block[] {
  const kept = beforeBoilerplate(blocks).filter((block) => !isBoilerplateLabel(block));
  for (let dropped = 0; kept.length > 1 && dropped < MAX_CLOSING; dropped += 1) {
    if (!isClosing(kept, context)) break;
    kept.pop();
  }
  return kept;
}

const beforeBoilerplate = (blocks: readonly Block[]): readonly Block[] => {
  const total = lengthOf(blocks);
  let before = 0;
  for (const [index, block] of blocks.entries()) {
    const label = block.heading > 0 || block.boldShare > 0.9 || block.text.length < 40;
    if (before > TAIL_START * total && label && isBoilerplateHeading(block.text)) return blocks.slice(0, index);
    before += block.text.length;
  }
  return blocks;
};

const isBoilerplateLabel = (block: Block): boolean =>
  block.text.length < 60 &&
  (block.heading > 0 || block.boldShare > 0.9 || block.text.length < 25) &&
  isBoilerplateHeading(block.text);

/** Whether the last block is a heading with nothing below it, a bio, a name, a date or a link. */
const isClosing = (blocks: readonly Block[], context: ArticleContext): boolean => {
  const last = blocks.at(-1);
  if (last === undefined) return false;
  if (last.heading > 0 || isCounter(last) || isAuthorBio(last.text) || isLeftover(last)) return true;
  if (last.text.length < 90 && isDateline(last.text, context)) return !endsInDatelines(blocks, context);
  return last.linkShare >= 0.5 && last.text.length < 160 && last.list === undefined && !last.quote;
};

/** Whether the text ends with three lines with dates: a list that belongs to it, such as a schedule or a chronology. */
const endsInDatelines = (blocks: readonly Block[], context: ArticleContext): boolean =>
  blocks.length > 2 && blocks.slice(-3).every((block) => isDateline(block.text, context));
