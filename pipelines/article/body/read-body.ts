import type { SiteRule } from '../../../config/site-rules/index.ts';
import { normalWords } from '../../text/tokens.ts';
import { type Block, blocksOf, lengthOf, proseOf } from '../blocks/blocks.ts';
import type { ArticleContext } from '../cleaning/article-context.ts';
import { cleanBody } from '../cleaning/elements/body-cleaning.ts';
import { alternativeTexts, removeCaptions } from '../cleaning/elements/captions.ts';
import { removeConsentTools } from '../cleaning/elements/consent-tools.ts';
import { removeOtherArticles } from '../cleaning/elements/other-articles.ts';
import { cleanPage } from '../cleaning/elements/page-cleaning.ts';
import { cleanBlocks } from '../cleaning/paragraphs/block-cleaning.ts';
import { applies } from '../cleaning/rule-switch.ts';
import { measureText } from '../page/text-measure.ts';
import { ruledBody, stripRuled } from '../site-rule.ts';
import { step } from '../trace.ts';
import { densestElement } from './densest-element.ts';
import { markedArticle, maybePart, wholeArticle } from './marked-article.ts';
import { runReadability } from './readability.ts';

export interface PageBody {
  readonly blocks: readonly Block[];
  /** Author line as Readability saw it. */
  readonly byline: string | undefined;
  /** Whether this is what the site's rule calls the body. */
  readonly ruled: boolean;
}

export interface BodySource {
  /** Consumed. */
  readonly document: Document;
  readonly title: string;
  /** The page that the document was made of. */
  readonly html: string;
  readonly url: string;
  readonly rule: SiteRule | undefined;
  /** Parses the same page once more: Readability consumes its document. */
  readonly again: <T>(read: (document: Document) => T) => T;
}

/** Less text than this, in characters, is worth a second look at the page. */
const LITTLE_TEXT = 400;
/** … and so is less than this share of the prose of the page. */
const LITTLE_SHARE = 0.3;
const NEXT_TO_NOTHING = 140;

/**
 * Finds the body of a page: Readability on the cleaned document, then the rules for blocks. Where cleaning may have
 * taken too much, the page is read again without it, and the longer text counts if it is much longer.
 */
export const readBody = (source: BodySource, known: ArticleContext): PageBody => {
  const first = findBody(source.document, source, true);
  const blocks = step('block rules', () => cleanBlocks(first.blocks, known));
  const found = lengthOf(first.blocks);
  const read = { ...first, blocks };
  if (first.ruled || (found >= LITTLE_TEXT && found >= LITTLE_SHARE * first.prose)) return read;
  if (!applies('second look')) return read;
  const second = source.again((document) => findBody(document, source, false));
  const uncleaned = step('block rules', () => cleanBlocks(second.blocks, known));
  return lengthOf(blocks) < 0.6 * lengthOf(uncleaned) ? { ...second, blocks: uncleaned } : read;
};

/** What is done to every tree of the page before anything is looked for in it. */
const prepare = (document: Document, source: BodySource): void => {
  step('consent tools', () => removeConsentTools(document, source.html));
  step('own headline', () => removeOtherArticles(document.body, source.title));
  step('site rule', () => stripRuled(document, source.rule));
};

interface RawBody extends PageBody {
  /** Characters of prose in the whole page. */
  readonly prose: number;
}

const findBody = (document: Document, source: BodySource, clean: boolean): RawBody => {
  const { rule, url } = source;
  prepare(document, source);
  const measure = measureText(document.body);
  const prose = measure.prose(document.body);
  const alternatives = alternativeTexts(document.body);
  const ruled = ruledBody(document, rule);
  if (clean && ruled === undefined && applies('page tags')) step('page tags', () => cleanPage(document.body, measure));
  const marked = clean && ruled === undefined ? markedArticle(document.body, measure) : undefined;
  const article =
    ruled === undefined ? step('readability', () => runReadability(document)) : { content: ruled, byline: undefined };
  if (article !== undefined) {
    if (clean && applies('names')) step('names', () => cleanBody(article.content));
    if (applies('captions')) step('captions', () => removeCaptions(article.content));
  }
  const blocks =
    article === undefined
      ? []
      : blocksOf(article.content, url).filter(
          ({ text, heading }) => heading > 0 || !alternatives.has(normalWords(text)) || !applies('alternative texts'),
        );
  const found = { blocks, byline: article?.byline, prose, ruled: ruled !== undefined };
  if (found.ruled) return found;
  if (maybePart(proseOf(blocks), marked) && applies('parts of one article')) {
    const whole = source.again((fresh) => {
      prepare(fresh, source);
      cleanPage(fresh.body);
      return wholeArticle(fresh.body, url, proseOf(blocks));
    });
    if (whole !== undefined) return { ...found, blocks: whole };
  }
  if (lengthOf(blocks) >= NEXT_TO_NOTHING) return found;
  const densest = source.again((fresh) => {
    prepare(fresh, source);
    cleanPage(fresh.body);
    return blocksOf(densestElement(fresh.body), url);
  });
  return lengthOf(densest) > lengthOf(blocks) ? { ...found, blocks: densest } : found;
};
