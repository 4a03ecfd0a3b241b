import { type Block, lengthOf } from '../blocks.ts';
import { withoutFurnitureLines } from './furniture-lines.ts';
import type { Known } from './known.ts';
import { withoutEarlyRepeats, withoutLead } from './lead.ts';
import { withoutLinkLists, withoutLinkParagraphs } from './link-blocks.ts';
import { withoutTail } from './tail.ts';

/** A rule drops blocks; it never changes one. */
export type BlockRule = (blocks: readonly Block[], known: Known) => readonly Block[];

interface BoundedRule {
  readonly rule: BlockRule;
  /** Share of the text it may drop; a rule that wants more has misread the page, and nothing it says counts. */
  readonly share: number;
}

/** In this order: later rules look at what earlier ones left. */
export const BLOCK_RULES = {
  linkParagraphs: { rule: withoutLinkParagraphs, share: 0.2 },
  furnitureLines: { rule: withoutFurnitureLines, share: 0.3 },
  linkLists: { rule: withoutLinkLists, share: 0.4 },
  earlyRepeats: { rule: withoutEarlyRepeats, share: 0.12 },
  lead: { rule: withoutLead, share: 0.12 },
  tail: { rule: withoutTail, share: 0.4 },
} as const satisfies Record<string, BoundedRule>;

export type BlockRuleName = keyof typeof BLOCK_RULES;

/** So much may always go, or rules would do nothing on short pages … */
const ALWAYS_ALLOWED = 160;
/** … but never most of what there is. */
const NEVER_ALLOWED = 0.6;

/**
 * Drops blocks that belong to the page, not to the article. Every rule is bounded: on pages nobody has looked at,
 * the bounds are worth more than the rules.
 * @param except rules to leave out, to measure what they are worth.
 */
export const cleanBlocks = (
  blocks: readonly Block[],
  known: Known,
  except: readonly BlockRuleName[] = [],
): readonly Block[] => {
  let kept = blocks;
  for (const name of Object.keys(BLOCK_RULES) as BlockRuleName[]) {
    if (except.includes(name)) continue;
    const { rule, share } = BLOCK_RULES[name];
    const left = rule(kept, known);
    const before = lengthOf(kept);
    const dropped = before - lengthOf(left);
    if (dropped <= Math.max(ALWAYS_ALLOWED, share * before) && dropped <= NEVER_ALLOWED * before) kept = left;
  }
  return kept;
};
