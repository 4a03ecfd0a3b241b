import { SITE_RULES } from '../../config/site-rules/index.ts';
import { WireroomError } from '../../config/wireroom-error.ts';
import { isEpisode, type Medium } from '../../model/medium.ts';
import { normalizeUrl } from '../../model/url/normalize.ts';
import { decodeBytes } from '../text/charset.ts';
import { toStorable, wellFormed } from '../text/clean.ts';
import { countWords, isTooShort } from '../text/text-length.ts';
import { linksIn } from './attachments/links.ts';
import { mediaOf } from './attachments/media.ts';
import { NO_MEDIA, type StatedMedia } from './attachments/stated-media.ts';
import { type Block, lengthOf, textOf } from './blocks/blocks.ts';
import { blocksToHtml } from './body/body-html.ts';
import { feedBlocks } from './body/feed-body.ts';
import type { ArticleDocument, ArticleHints, ArticleInput, KindOfArticle } from './document.ts';
import { articleKindOf } from './genre/article-kind.ts';
import { metadataOfHints } from './metadata/hints.ts';
import type { Metadata } from './metadata/index.ts';
import { requireHtml } from './page/html-check.ts';
import { guardPage } from './page/page-limits.ts';
import { stripPage } from './page/strip.ts';
import { type Page, readPage } from './read-page.ts';
import { ruleFor } from './site-rule.ts';
import { step } from './trace.ts';

export { RULES, type Rule } from './cleaning/rules.ts';
export { type Trace, traced } from './trace.ts';
export { EXTRACTOR_VERSION } from './version.ts';

/**
 * Extracts the article from a page. The document's `outcome` tells the kind of page: `ok`,
 * `paywall` (the free part, or the feed's text if that is longer), `consent_wall`, `bot_wall`,
 * `not_an_article`, `too_short`.
 * @throws WireroomError `not_html`, `too_large` or `parse_error` when there is no document
 */
export function extractArticle(input: ArticleInput): ArticleDocument {
  const { url, hints = {}, contentType } = input;
  const source = step('decoding', () => wellFormed(decodeBytes(input.body, { contentType, kind: 'html' }).text));
  requireHtml(source, contentType, url);
  const stripped = step('scripts and styles', () => stripPage(source));
  step('limits', () => guardPage(stripped.html, url));
  const rule = ruleFor(url, input.rules ?? SITE_RULES);
  const page = readPage({ source, stripped, url, hints, rule });
  const body = chooseBody(page, hints, url);
  const tooShort = isTooShort(textOf(body.blocks));
  return assemble(
    url,
    page.metadata,
    { ...body, stated: page.stated, genre: page.genre, ofFeed: hints.media },
    outcomeOf(page, tooShort),
  );
}

/**
 * Builds the article from its feed entry, for pages that are denied, gone or behind a wall. The
 * outcome is `ok` or `too_short`; the caller decides whether a short text is enough.
 * @throws WireroomError `too_large` or `parse_error`
 */
export function articleFromFeed(input: {
  readonly html: string;
  readonly url: string;
  readonly hints: ArticleHints;
}): ArticleDocument {
  const metadata = metadataOfHints(input.hints);
  const blocks = feedBlocks(input.html, input.url, metadata);
  const text = textOf(blocks);
  // An episode is its recording, however short its notes are.
  const isEnough = isEpisode(input.hints.media) ? text !== '' : !isTooShort(text);
  const outcome = isEnough ? 'ok' : 'too_short';
  const attachments = {
    stated: NO_MEDIA,
    genre: genreOfEntry(input.url, metadata.title, blocks),
    ofFeed: input.hints.media,
  };
  return assemble(input.url, metadata, { blocks, source: 'feed', ...attachments }, outcome);
}

interface Body {
  readonly blocks: readonly Block[];
  readonly source: ArticleDocument['bodySource'];
}

const genreOfEntry = (url: string, title: string, body: readonly Block[]): KindOfArticle =>
  articleKindOf({
    url,
    title,
    body,
    all: body,
    articles: [],
    nodes: [],
    sections: [],
    labels: [],
    isRated: false,
  });

interface CompleteBody extends Body {
  readonly stated: StatedMedia;
  readonly genre: KindOfArticle;
  readonly ofFeed: readonly Medium[] | undefined;
}

/** Takes the feed's text where the page has too little text, or is that of an episode, and the feed has more. */
const chooseBody = (page: Page, hints: ArticleHints, url: string): Body => {
  const own: Body = { blocks: page.blocks, source: 'page' };
  const isIncomplete =
    isEpisode(hints.media) || page.kind === 'paywall' || (page.kind === 'article' && isTooShort(textOf(page.blocks)));
  if (!isIncomplete || hints.contentHtml === undefined) return own;
  const blocks = feedBlocksIfAny(hints.contentHtml, url, page.metadata);
  return lengthOf(blocks) > lengthOf(own.blocks) ? { blocks, source: 'feed' } : own;
};

const feedBlocksIfAny = (html: string, url: string, metadata: Metadata): readonly Block[] => {
  try {
    return feedBlocks(html, url, metadata);
  } catch (error) {
    // The page's text stays if the feed's HTML cannot be parsed.
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
  body: CompleteBody,
  outcome: ArticleDocument['outcome'],
): ArticleDocument => {
  const html = step('sanitizing', () => toStorable(blocksToHtml(body.blocks)));
  const text = toStorable(textOf(body.blocks));
  const standfirst = toStorable(textOf(body.blocks.filter(({ isStandfirst }) => isStandfirst)));
  return {
    url,
    ...metadata,
    ...(standfirst === '' ? {} : { standfirst }),
    text,
    html,
    ...body.genre,
    media: mediaOf(body.stated, body.blocks, body.ofFeed),
    links: linksIn(html, [normalizeUrl(url), metadata.canonicalUrl]),
    wordCount: countWords(text),
    bodySource: body.source,
    outcome,
  };
};
