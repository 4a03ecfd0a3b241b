/**
 * The stages as a library: `import { parseFeed, extractArticle, loadTagger } from 'wireroom'`. They
 * need no database, no queue and no network, and keep no state between calls. docs/library.md has
 * an example for each.
 */

import type { ArticleDocument, ArticleInput } from './article/document.ts';
import { extractArticle as extract } from './article/index.ts';
import type { FeedDocument, FeedInput } from './feed/document.ts';
import { parseFeed as parse } from './feed/index.ts';

export type { Outcome } from '../config/outcomes.ts';
export type { SiteRule } from '../config/site-rules/site-rule.ts';
export { WireroomError } from '../config/wireroom-error.ts';
export type { Precision } from '../model/stated-date.ts';
export type {
  ArticleDocument,
  ArticleHints,
  ArticleInput,
  DateSource,
  FieldSource,
  FieldSources,
  Publication,
} from './article/document.ts';
export type { Enclosure, FeedDocument, FeedEntry, FeedFormat, FeedInput } from './feed/document.ts';
export { loadTagger } from './tagging/index.ts';
export type {
  Alias,
  EntityType,
  Mention,
  TaggedEntity,
  TaggedTopic,
  Tagger,
  TagInput,
  TagOptions,
  Tags,
} from './tagging/tags.ts';

/** Callers without TypeScript get one line instead of an error from deep inside. */
const requireInput = (name: string, { body, url }: { readonly body?: unknown; readonly url?: unknown } = {}): void => {
  if (!(body instanceof Uint8Array))
    throw new TypeError(`${name}: body must be a Uint8Array (or Buffer) with the bytes of the document`);
  if (typeof url !== 'string' || !/^https?:\/\//i.test(url))
    throw new TypeError(`${name}: url must be the absolute http(s) address that the document came from`);
};

/**
 * Reads a feed or sitemap from its bytes, decompressed: RSS, RDF, Atom, JSON Feed, sitemaps; any
 * charset. Broken documents give what can be read of them. Time is linear in the size of the body,
 * about 20 ms a megabyte. Limit the size yourself: the service accepts 10 MB.
 * @throws WireroomError with outcome `not_a_feed`, `parse_error` or `too_large`; TypeError for
 * another kind of input
 */
export async function parseFeed(input: FeedInput): Promise<FeedDocument> {
  requireInput('parseFeed', input);
  return parse(input);
}

/**
 * Extracts the article from the bytes of a page: headline, authors, dates, text, safe HTML.
 * Synchronous, about 30 ms of processor time for a page of 100 KB, in the worst case seconds: call
 * it in a worker thread where others wait for the event loop. Its `outcome` says what kind of page
 * it was: `ok`, `paywall`, `consent_wall`, `bot_wall`, `too_short`, `not_an_article`.
 * @throws WireroomError when there is no document, with outcome `not_html`, `too_large` or
 * `parse_error`; TypeError for another kind of input
 */
export function extractArticle(input: ArticleInput): ArticleDocument {
  requireInput('extractArticle', input);
  return extract(input);
}
