import type { SiteRule } from '../../../config/site-rules/index.ts';
import { type Block, blocksOf, lengthOf, proseOf } from '../blocks/blocks.ts';
import type { ArticleContext } from '../cleaning/article-context.ts';
import { cleanBlocks } from '../cleaning/clean-blocks.ts';
import { cleanBody } from '../cleaning/clean-body.ts';
import { keepNamesOfLines } from '../cleaning/elements/named-lines.ts';
import { applies } from '../cleaning/rule-switch.ts';
import { BODY_RULES, PAGE_RULES, type PageRule } from '../cleaning/rules.ts';
import { measureText, type TextMeasure } from '../page/text-measure.ts';
import { bodyByRule, stripByRule } from '../site-rule.ts';
import { step } from '../trace.ts';
import { addEqualBoxes, markEqualBoxes } from './equal-boxes.ts';
import { markedArticle, mayBePart, wholeArticle } from './marked-article.ts';
import { runReadability } from './readability.ts';

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
  /** Readability consumes it. */
  readonly document: Document;
  readonly title: string;
  readonly url: string;
  readonly rule: SiteRule | undefined;
  /** Parses the page again, for a fresh document. */
  readonly reparse: <T>(read: (document: Document) => T) => T;
}

/** In characters. With less text the page is read again without cleaning … */
const MIN_TEXT_LENGTH = 400;
/** … as it is with less than this share of the page's prose. */
const MIN_PROSE_SHARE = 0.3;

/**
 * Finds the body of a page: Readability on the cleaned document, then the block rules. If cleaning
 * may have removed too much, the page is read again without it, and that text is used if it is much
 * longer.
 */
export function readBody(source: PageSource, context: ArticleContext): PageBody {
  const first = findBody(source.document, source, true);
  const blocks = step('block rules', () => cleanBlocks(first.blocks, context));
  const found = lengthOf(first.blocks);
  const read = { ...first, blocks };
  if (first.byRule || (found >= MIN_TEXT_LENGTH && found >= MIN_PROSE_SHARE * first.prose)) return read;
  if (!applies('second look')) return read;
  const second = source.reparse((document) => findBody(document, source, false));
  const uncleaned = step('block rules', () => cleanBlocks(second.blocks, context));
  return lengthOf(blocks) < 0.6 * lengthOf(uncleaned) ? { ...second, blocks: uncleaned } : read;
}

interface CleanPage {
  readonly measure: TextMeasure;
  /** Characters of prose in the page, without what certainly is no part of the article. */
  readonly prose: number;
}

/** Removes from a document what is no part of its article: by all rules, or by the certain ones. */
const cleanPage = (document: Document, { rule, title, url }: PageSource, rules: readonly PageRule[]): CleanPage => {
  const { body } = document;
  const measure = measureText(body);
  step('site rule', () => stripByRule(document, rule, measure));
  let prose = measure.prose(body);
  for (const { name, mark, isCertain } of rules) {
    if (!applies(name)) continue;
    const before = measure.prose(body);
    step(name, () => mark({ body, title, url, measure }));
    if (isCertain) prose -= before - measure.prose(body);
  }
  return { measure, prose };
};

const CERTAIN_PAGE_RULES = PAGE_RULES.filter(({ isCertain }) => isCertain);
const CERTAIN_BODY_RULES = BODY_RULES.filter(({ isCertain }) => isCertain);

interface RawBody extends PageBody {
  readonly prose: number;
}

const findBody = (document: Document, source: PageSource, clean: boolean): RawBody => {
  const { rule, url, title } = source;
  const located = bodyByRule(document, rule);
  const isSearched = clean && located === undefined;
  const { measure, prose } = cleanPage(document, source, isSearched ? PAGE_RULES : CERTAIN_PAGE_RULES);
  const marked = isSearched ? markedArticle(document.body, measure) : undefined;
  if (isSearched && applies('names of lines')) step('names of lines', () => keepNamesOfLines(measure));
  const equal = isSearched ? markEqualBoxes(document.body, title, measure) : [];
  const article =
    located === undefined
      ? step('readability', () => runReadability(document))
      : { content: located, byline: undefined };
  if (article === undefined) return { blocks: [], byline: undefined, prose, byRule: false };
  const { content, byline } = article;
  const added = addEqualBoxes(content, equal);
  cleanBody(content, clean ? BODY_RULES : CERTAIN_BODY_RULES);
  const found = { blocks: blocksOf(content, url), byline, prose, byRule: located !== undefined };
  if (found.byRule) return found;
  const withoutBoxes = proseOf(found.blocks) - added;
  if (!mayBePart(withoutBoxes, marked) || !applies('parts of one article')) return found;
  const whole = source.reparse((fresh) => {
    cleanPage(fresh, source, PAGE_RULES);
    return wholeArticle(fresh.body, url, withoutBoxes);
  });
  return whole === undefined ? found : { ...found, blocks: whole };
};
