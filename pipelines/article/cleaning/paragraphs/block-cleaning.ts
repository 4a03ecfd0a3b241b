import { type Block, lengthOf } from '../../blocks/blocks.ts';
import { noteBlocks } from '../../trace.ts';
import type { ArticleContext } from '../article-context.ts';
import { applies, type RuleName } from '../rule-switch.ts';
import { withoutBoilerplateLines } from './boilerplate-lines.ts';
import { withoutEmbedConsent } from './embed-consent.ts';
import { withoutEarlyRepeats, withoutLead } from './lead.ts';
import { withoutLinkLists, withoutLinkParagraphs } from './link-blocks.ts';
import { withoutTail } from './tail.ts';

/** A rule drops blocks; it never changes one. */
type BlockRule = (blocks: readonly Block[], known: ArticleContext) => readonly Block[];

interface BoundedRule {
  readonly name: RuleName;
  readonly rule: BlockRule;
  /** Share of the text it may drop; a rule that wants more has misread the page, and nothing it says counts. */
  readonly share: number;
}

/** In this order: later rules look at what earlier ones left. */
const RULES: readonly BoundedRule[] = [
  { name: 'link paragraphs', rule: withoutLinkParagraphs, share: 0.2 },
  { name: 'furniture lines', rule: withoutBoilerplateLines, share: 0.3 },
  { name: 'embed consent', rule: withoutEmbedConsent, share: 0.3 },
  { name: 'link lists', rule: withoutLinkLists, share: 0.4 },
  { name: 'early repeats', rule: withoutEarlyRepeats, share: 0.12 },
  { name: 'lead', rule: withoutLead, share: 0.12 },
  { name: 'tail', rule: withoutTail, share: 0.4 },
];

/** So much may always go, or rules would do nothing on short pages … */
const ALWAYS_ALLOWED = 160;
/** … but never most of what there is. */
const NEVER_ALLOWED = 0.6;

/**
 * Drops blocks that belong to the page, not to the article. Every rule is bounded: on pages nobody has looked at,
 * the bounds are worth more than the rules.
 */
export const cleanBlocks = (blocks: readonly Block[], known: ArticleContext): readonly Block[] => {
  let kept = blocks;
  for (const { name, rule, share } of RULES) {
    const left = rule(kept, known);
    const before = lengthOf(kept);
    const dropped = before - lengthOf(left);
    if (dropped === 0) continue;
    if (dropped <= Math.max(ALWAYS_ALLOWED, share * before) && dropped <= NEVER_ALLOWED * before && applies(name)) {
      noteBlocks(name, kept, left);
      kept = left;
    }
  }
  return kept;
};
