import type { SiteRule } from '../../../config/site-rules/index.ts';
import { type Block, blocksOf, lengthOf, proseOf } from '../blocks/blocks.ts';
import type { ArticleContext } from '../cleaning/article-context.ts';
import { removeBesideArticle } from '../cleaning/elements/beside-article.ts';
import { cleanBody } from '../cleaning/elements/body-cleaning.ts';
import { removeCaptions } from '../cleaning/elements/captions.ts';
import { removeComments } from '../cleaning/elements/comments.ts';
import { removeConsentTools } from '../cleaning/elements/consent-tools.ts';
import { removeControlBoxes } from '../cleaning/elements/control-boxes.ts';
import { keepNamesOfLines } from '../cleaning/elements/named-lines.ts';
import { cleanPage } from '../cleaning/elements/page-cleaning.ts';
import { removeTagLines } from '../cleaning/elements/tag-lines.ts';
import { removeTeaserCards } from '../cleaning/elements/teaser-cards.ts';
import { cleanBlocks } from '../cleaning/paragraphs/block-cleaning.ts';
import { applies } from '../cleaning/rule-switch.ts';
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
  /** The HTML of the document. */
  readonly html: string;
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

/** Removes from each freshly parsed document of the page what is no part of its article, and measures it. */
const prepare = (document: Document, source: PageSource): TextMeasure => {
  step('consent tools', () => removeConsentTools(document, source.html));
  step('site rule', () => stripByRule(document, source.rule));
  const measure = measureText(document.body);
  step('beside the article', () => removeBesideArticle(document.body, source.title, measure));
  return measure;
};

/** Prepares a document, removes what its tags exclude, and the comments. */
const prepareClean = (document: Document, source: PageSource): void => {
  const measure = prepare(document, source);
  removeControlBoxes(document.body, measure);
  cleanPage(document.body, measure);
  removeComments(document.body, source.title, measure);
};

interface RawBody extends PageBody {
  /** Characters of prose in the whole page. */
  readonly prose: number;
}

const findBody = (document: Document, source: PageSource, clean: boolean): RawBody => {
  const { rule, url } = source;
  const measure = prepare(document, source);
  const all = measure.prose(document.body);
  const located = bodyByRule(document, rule);
  const isSearched = clean && located === undefined;
  if (isSearched) step('boxes with controls', () => removeControlBoxes(document.body, measure));
  if (isSearched) step('teaser cards', () => removeTeaserCards(document.body, source, measure));
  if (isSearched) step('lines of tags', () => removeTagLines(document.body, measure));
  if (isSearched && applies('page tags')) step('page tags', () => cleanPage(document.body, measure));
  // After the page's tags, because comments belong to the whole that a removal may take a share of.
  const prose = all - step('comments', () => removeComments(document.body, source.title, measure));
  const marked = isSearched ? markedArticle(document.body, measure) : undefined;
  if (isSearched && applies('names of lines')) step('names of lines', () => keepNamesOfLines(measure));
  const equal = isSearched ? markEqualBoxes(document.body, source.title, measure) : [];
  const article =
    located === undefined
      ? step('readability', () => runReadability(document))
      : { content: located, byline: undefined };
  let added = 0;
  if (article !== undefined) {
    if (equal.length > 0) added = addEqualBoxes(article.content, equal);
    const kept = measureText(article.content);
    if (clean && applies('names')) step('names', () => cleanBody(article.content, kept));
    if (applies('captions')) step('captions', () => removeCaptions(article.content, kept));
  }
  const blocks = article === undefined ? [] : blocksOf(article.content, url);
  const found = { blocks, byline: article?.byline, prose, byRule: located !== undefined };
  if (found.byRule) return found;
  const withoutBoxes = proseOf(blocks) - added;
  if (mayBePart(withoutBoxes, marked) && applies('parts of one article')) {
    const whole = source.reparse((fresh) => {
      prepareClean(fresh, source);
      return wholeArticle(fresh.body, url, withoutBoxes);
    });
    if (whole !== undefined) return { ...found, blocks: whole };
  }
  return found;
};
