import type { SiteRule } from '../../../config/site-rules/index.ts';
import { type Block, blocksOf, lengthOf } from '../blocks/blocks.ts';
import type { ArticleContext } from '../cleaning/article-context.ts';
import { cleanBlocks } from '../cleaning/clean-blocks.ts';
import { cleanBody } from '../cleaning/clean-body.ts';
import { cleanPage } from '../cleaning/clean-page.ts';
import { applies } from '../cleaning/rule-switch.ts';
import { BODY_RULES, certain, PAGE_RULES } from '../cleaning/rules.ts';
import { type PageView, viewOf } from '../page/page-view.ts';
import { bodyByRule } from '../site-rule.ts';
import { step } from '../trace.ts';
import { type BodyNodes, bodyOf, nodesIn } from './body-nodes.ts';
import { equalBoxes, missingBoxes } from './equal-boxes.ts';
import { readableNodes } from './readable-nodes.ts';

/** The body found in a page. */
export interface PageBody {
  readonly blocks: readonly Block[];
  /** The byline that Readability found. */
  readonly byline: string | undefined;
  /** Whether the site rule located the body. */
  readonly byRule: boolean;
}

/** A page to find the body in. */
export interface PageSource {
  /** Its body is replaced by what Readability leaves of a copy. */
  readonly document: Document;
  readonly title: string;
  readonly url: string;
  readonly rule: SiteRule | undefined;
}

/** In characters. With less text the page is read again by the certain rules alone … */
const MIN_TEXT_LENGTH = 400;
/** … as it is with less than this share of the page's prose. */
const MIN_PROSE_SHARE = 0.3;
/** That text is used if what all rules leave is less than this share of it. */
const MAX_SHARE_OF_SECOND = 0.6;

/**
 * Finds the body of a page: the rules for pages mark what is no part of it, Readability chooses
 * among the rest, then come the rules for bodies and blocks. If they leave little, the page is read
 * again without the marks of uncertain rules.
 */
export function readBody(source: PageSource, context: ArticleContext): PageBody {
  const { document, rule } = source;
  const page = viewOf(document.body);
  const located = bodyByRule(document, rule);
  const { prose, certainMarks } = cleanPage(page, source, located === undefined ? PAGE_RULES : certain(PAGE_RULES));
  const cleaned = (blocks: readonly Block[]) => step('block rules', () => cleanBlocks(blocks, context));
  if (located !== undefined) {
    const blocks = cleaned(blocksIn(nodesIn(located, page), source));
    return { blocks, byline: undefined, byRule: true };
  }
  const chosen = step('readability', () => readableNodes(document, page));
  const whole = chosen === undefined ? [] : blocksIn(wholeBody(chosen, page, source), source);
  const first = { blocks: cleaned(whole), byline: chosen?.byline, byRule: false };
  const length = lengthOf(whole);
  if ((length >= MIN_TEXT_LENGTH && length >= MIN_PROSE_SHARE * prose) || !applies('second look')) return first;
  const other = step('readability', () => readableNodes(document, viewOf(page.root, { marks: certainMarks })));
  const blocks = other === undefined ? [] : cleaned(blocksIn(other, source, certain(BODY_RULES)));
  return lengthOf(first.blocks) < MAX_SHARE_OF_SECOND * lengthOf(blocks)
    ? { blocks, byline: other?.byline, byRule: false }
    : first;
}

const blocksIn = (nodes: BodyNodes, { url }: PageSource, rules = BODY_RULES): readonly Block[] => {
  const body = bodyOf(nodes);
  if (body === undefined) return [];
  cleanBody(body, rules);
  return blocksOf(body.view.root, url, { view: body.view });
};

/** Completes what Readability chose by other boxes of the same article. */
const wholeBody = (chosen: BodyNodes, page: PageView, source: PageSource): BodyNodes => {
  const first = bodyOf(chosen);
  const missing = first === undefined ? [] : missingBoxes(equalBoxes(page, source.title), page, first.view);
  if (missing.length === 0 || !applies('equal boxes')) return chosen;
  const parts = [chosen, ...missing.map((box) => nodesIn(box, page))];
  return { texts: parts.flatMap(({ texts }) => texts), pictures: parts.flatMap(({ pictures }) => pictures) };
};
