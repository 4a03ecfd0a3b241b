import { SITE_RULES } from '../../config/site-rules/index.ts';
import { WireroomError } from '../../config/wireroom-error.ts';
import { decodeBytes } from '../text/charset.ts';
import { toStorable, wellFormed } from '../text/clean.ts';
import { countWords, isTooShort } from '../text/text-length.ts';
import { type Block, lengthOf, textOf } from './blocks/blocks.ts';
import { blocksToHtml } from './body/body-html.ts';
import { feedBlocks } from './body/feed-body.ts';
import type { ArticleDocument, ArticleHints, ArticleInput } from './document.ts';
import { metadataOfHints } from './metadata/hints.ts';
import type { Metadata } from './metadata/index.ts';
import { guardPage } from './page/guard.ts';
import { requireHtml } from './page/html-check.ts';
import { stripPage } from './page/strip.ts';
import { type Page, readPage } from './read-page.ts';
import { ruleFor } from './site-rule.ts';
import { step } from './trace.ts';

export { type Trace, traced } from './trace.ts';
export { EXTRACTOR_VERSION } from './version.ts';

/**
 * Turns the bytes of a page into an article. What kind of page it was is the document's `outcome`: `ok`, `paywall` (the
 * free part, or the feed's text if that is longer), `consent_wall`, `bot_wall`, `not_an_article`, `too_short`.
 *
 * Throws a WireroomError only when there is no document: `not_html`, `too_large`, `parse_error`.
 */
export const extractArticle = (input: ArticleInput): ArticleDocument => {
  const { url, hints = {}, contentType } = input;
  const source = step('decoding', () => wellFormed(decodeBytes(input.body, { contentType, kind: 'html' }).text));
  requireHtml(source, contentType, url);
  const stripped = step('scripts and styles', () => stripPage(source));
  step('limits', () => guardPage(stripped.html, url));
  const rule = ruleFor(url, input.rules ?? SITE_RULES);
  const page = readPage({ source, stripped, url, hints, rule });
  const body = chooseBody(page, hints, url);
  const tooShort = isTooShort(textOf(body.blocks));
  return assemble(url, page.metadata, body, outcomeOf(page, tooShort));
};

/**
 * Makes the article from its entry in the feed, for pages that are denied, gone or walled. Outcome `ok` or `too_short`;
 * whether so little text is enough is for the caller to say. Throws `too_large` and `parse_error`.
 */
export const articleFromFeed = (input: {
  readonly html: string;
  readonly url: string;
  readonly hints: ArticleHints;
}): ArticleDocument => {
  const metadata = metadataOfHints(input.hints);
  const blocks = feedBlocks(input.html, input.url, metadata);
  const outcome = isTooShort(textOf(blocks)) ? 'too_short' : 'ok';
  return assemble(input.url, metadata, { blocks, source: 'feed' }, outcome);
};

interface Body {
  readonly blocks: readonly Block[];
  readonly source: ArticleDocument['bodySource'];
}

/** The feed's text counts where the page gave too little of its own and the feed gives more. */
const chooseBody = (page: Page, hints: ArticleHints, url: string): Body => {
  const own: Body = { blocks: page.blocks, source: 'page' };
  const wantsMore = page.kind === 'paywall' || (page.kind === 'article' && isTooShort(textOf(page.blocks)));
  if (!wantsMore || hints.contentHtml === undefined) return own;
  const blocks = feedBlocksIfAny(hints.contentHtml, url, page.metadata);
  return lengthOf(blocks) > lengthOf(own.blocks) ? { blocks, source: 'feed' } : own;
};

const feedBlocksIfAny = (html: string, url: string, metadata: Metadata): readonly Block[] => {
  try {
    return feedBlocks(html, url, metadata);
  } catch (error) {
    // Unreadable HTML in the feed takes nothing from the page.
    if (error instanceof WireroomError) return [];
    throw error;
  }
};

const outcomeOf = (page: Page, tooShort: boolean): ArticleDocument['outcome'] => {
  if (page.kind !== 'article' && page.kind !== 'paywall') return page.kind;
  if (tooShort) return 'too_short';
  return page.kind === 'paywall' ? 'paywall' : 'ok';
};

const assemble = (
  url: string,
  metadata: Metadata,
  body: Body,
  outcome: ArticleDocument['outcome'],
): ArticleDocument => {
  const text = toStorable(textOf(body.blocks));
  return {
    url,
    ...metadata,
    text,
    html: step('sanitising', () => toStorable(blocksToHtml(body.blocks))),
    wordCount: countWords(text),
    bodySource: body.source,
    outcome,
  };
};
