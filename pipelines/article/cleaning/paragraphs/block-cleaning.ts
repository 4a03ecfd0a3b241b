import { type Block, lengthOf } from '../../blocks/blocks.ts';
import { noteBlocks } from '../../trace.ts';
import type { ArticleContext } from '../article-context.ts';
import { applies, type RuleName } from '../rule-switch.ts';
import { withoutBoilerplateLines } from './boilerplate-lines.ts';
import { withoutEarlyRepeats, withoutLead } from './lead.ts';
import { withoutLinkParagraphs } from './link-blocks.ts';
import { withoutPullQuotes } from './pull-quotes.ts';
import { withoutTail } from './tail.ts';

/** Drops blocks, and never changes one. */
type BlockRule = (blocks: readonly Block[], context: ArticleContext) => readonly Block[];

interface BoundedRule {
  readonly name: RuleName;
  readonly rule: BlockRule;
  /** The largest share of the text it may drop. A rule that exceeds it has misread the page and is ignored. */
  readonly maxShare: number;
}

/** In order of application: each rule reads what the earlier ones left. */
const RULES: readonly BoundedRule[] = [
  { name: 'link paragraphs', rule: withoutLinkParagraphs, maxShare: 0.2 },
  { name: 'boilerplate lines', rule: withoutBoilerplateLines, maxShare: 0.3 },
  { name: 'pull quotes', rule: withoutPullQuotes, maxShare: 0.2 },
  { name: 'early repeats', rule: withoutEarlyRepeats, maxShare: 0.12 },
  { name: 'lead', rule: withoutLead, maxShare: 0.12 },
  { name: 'tail', rule: withoutTail, maxShare: 0.4 },
];

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
  for (const { name, rule, maxShare } of RULES) {
    const left = rule(kept, context);
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
