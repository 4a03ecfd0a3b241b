import type pg from 'pg';
import { type ArticleWork, workAt } from '../../../db/articles/article-work.ts';
import type { Extraction } from '../../../db/articles/commit/extraction.ts';
import type { Medium } from '../../../model/medium.ts';
import { storedDate } from '../../../model/stated-date.ts';
import { canonicalizeUrl } from '../../../model/url/canonicalize-url.ts';
import { urlDigest } from '../../../model/url/digest.ts';
import { siteOf } from '../../../model/url/site.ts';
import type { ArticleDocument, ArticleHints } from '../../../pipelines/article/document.ts';
import { EXTRACTOR_VERSION } from '../../../pipelines/article/version.ts';
import { wireCredit } from '../../../pipelines/stories/wire-credit.ts';
import { cleanLine } from '../../../pipelines/text/clean.ts';
import type { ReadText } from '../../pool/read-page.ts';
import { keywordsOf, type TagContext } from '../../pool/tag-input.ts';
import type { ReadContext } from './read-parts.ts';

/** Returns the work as it is at the URL where its page was found (see `workAt`). */
export function workAtUrl(pool: pg.Pool, work: ArticleWork, url: string): Promise<ArticleWork> {
  return workAt(pool, work, siteOf(url));
}

/**
 * Returns what the feed entry says about an article. It is cleaned again, because entries may be
 * older than the cleaning rules.
 */
export function hintsOf(work: ArticleWork): ArticleHints {
  return {
    ...(work.title === null ? {} : { title: cleanLine(work.title) }),
    ...storedDate(work),
    ...(work.authors === null ? {} : { authors: work.authors.map(cleanLine) }),
    ...(work.language === null ? {} : { language: work.language }),
    ...(work.time_zone === null ? {} : { timeZone: work.time_zone }),
    ...(work.html === null ? {} : { contentHtml: work.html }),
    ...(work.media === null ? {} : { media: work.media as Medium[] }),
    now: work.now,
  };
}

/** Returns what is known of an article for its tags, besides its page. */
export function tagContextOf({ url, categories }: ArticleWork): TagContext {
  return {
    url,
    categories: (categories ?? []).map(cleanLine),
  };
}

export function readContextOf(work: ArticleWork): ReadContext {
  return {
    hints: hintsOf(work),
    tagAs: tagContextOf(work),
  };
}

/** Names the feed as the source of the keywords if the page has none. */
const sourcesOf = ({ categories }: ArticleWork, { keywords, sources }: ArticleDocument): Extraction['sources'] =>
  keywords.length === 0 && categories && categories.length > 0 ? { ...sources, keywords: 'feed' } : sources;

/**
 * Converts an article that was read to what is stored.
 * @param work as it is at the URL of the document
 * @param ms duration of the attempt
 */
export function toExtraction(
  work: ArticleWork,
  { document, contentDigest, tags }: ReadText,
  ms: number,
): Omit<Extraction, 'httpStatus' | 'pages'> {
  return {
    stage: work.stage,
    outcome: document.outcome,
    ms,
    finalUrl: canonicalizeUrl(document.url),
    canonicalUrl: document.canonicalUrl === undefined ? undefined : canonicalizeUrl(document.canonicalUrl),
    title: document.title,
    authors: document.authors,
    section: document.section,
    keywords: keywordsOf(document, tagContextOf(work).categories),
    language: document.language,
    summary: document.summary,
    image: document.image,
    kind: document.kind,
    kindReason: document.kindReason,
    wire: wireCredit(document),
    wordCount: document.wordCount,
    paywalled: document.outcome === 'paywall',
    bodySource: document.bodySource,
    bodyFeedId: document.bodySource === 'feed' ? (work.feed_id ?? undefined) : undefined,
    published: document.published,
    modifiedAt: document.modified,
    sources: sourcesOf(work, document),
    standfirst: document.standfirst,
    text: document.text,
    html: document.html,
    attachments: {
      media: document.media,
      links: document.links.map(({ url, text }) => ({ url, digest: urlDigest(url), text })),
      alternates: document.alternates,
    },
    contentDigest: Buffer.from(contentDigest),
    tags,
    extractorVersion: EXTRACTOR_VERSION,
  };
}
