import { decodeBytes } from '../../../pipelines/text/charset.ts';

const FEED_TYPE = /^\s*(?:application|text)\/(?:rss|atom|rdf|feed)\+(?:xml|json)/i;

/** Whether a document may be a feed, by its content type or the beginning of its text. */
export function looksLikeFeed({
  body,
  contentType,
}: {
  readonly body: Uint8Array;
  readonly contentType?: string;
}): boolean {
  if (contentType !== undefined && FEED_TYPE.test(contentType)) return true;
  const { text } = decodeBytes(body.subarray(0, 4_096), { contentType, kind: 'xml' });
  return /^\s*(?:<\?xml|<(?:\w{1,20}:)?(?:rss|feed|rdf|urlset|sitemapindex)\b|\{)/i.test(text);
}
