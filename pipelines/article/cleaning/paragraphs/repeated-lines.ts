import type { Block } from '../../blocks/blocks.ts';
import type { ArticleContext } from '../article-context.ts';
import { linksTo } from './link-blocks.ts';

/** As often a line stands in the text, it is a note or a label. */
const MIN_TIMES = 3;
/** In characters. Shorter lines may be cells of a table; longer ones are text. */
const MIN_REPEATED_LENGTH = 12;
const MAX_REPEATED_LENGTH = 120;

/**
 * Drops lines that stand in the text three times: notes and labels. Items, links to shops and
 * introductions may repeat.
 */
export function withoutRepeatedLines(blocks: readonly Block[], { site }: ArticleContext): readonly Block[] {
  const times = new Map<string, number>();
  for (const { text } of blocks) times.set(text, (times.get(text) ?? 0) + 1);
  const isRepeated = (block: Block): boolean =>
    (times.get(block.text) ?? 0) >= MIN_TIMES &&
    block.text.length >= MIN_REPEATED_LENGTH &&
    block.text.length <= MAX_REPEATED_LENGTH &&
    block.list === undefined &&
    !block.quote &&
    !block.text.endsWith(':') &&
    linksTo(block, site);
  return blocks.filter((block) => !isRepeated(block));
}
