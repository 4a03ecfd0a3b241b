import { type Block, lengthOf } from '../blocks/blocks.ts';
import { noteBlocks } from '../trace.ts';
import type { ArticleContext } from './article-context.ts';
import { applies } from './rule-switch.ts';
import { BLOCK_RULES } from './rules.ts';

/** In characters. A rule may always drop this much; otherwise rules would do nothing on short pages. */
const ALWAYS_ALLOWED_LENGTH = 160;
/** No rule may drop more than this share of the text. */
const MAX_SHARE = 0.6;

/**
 * Drops blocks that belong to the page, not to the article. Every rule is bounded. On pages that
 * were not used to write the rules, the bounds are worth more than the rules.
 */
export function cleanBlocks(blocks: readonly Block[], context: ArticleContext): readonly Block[] {
  let kept = blocks;
  for (const { name, drop, maxShare } of BLOCK_RULES) {
    const left = drop(kept, context);
    const before = lengthOf(kept);
    const dropped = before - lengthOf(left);
    if (dropped === 0) continue;
    if (
      dropped <= Math.max(ALWAYS_ALLOWED_LENGTH, maxShare * before) &&
      dropped <= MAX_SHARE * before &&
      applies(name)
    ) {
      noteBlocks(name, kept, left);
      kept = left;
    }
  }
  return kept;
}
