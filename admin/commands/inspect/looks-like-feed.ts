import { decodeBytes } from '../../../pipelines/text/charset.ts';

const FEED_TYPE = /^\s*(?:application|text)\/(?:rss|atom|rdf|feed)\+(?:xml|json)/i;

/** Whether it is worth the attempt to read a document as a feed: by its type, or by how its text begins. */
export const looksLikeFeed = ({
  body,
  contentType,
}: {
  readonly body: Uint8Array;
  readonly contentType?: string;
}): boolean => {
  if (contentType !== undefined && FEED_TYPE.test(contentType)) return true;
  const { text } = decodeBytes(body.subarray(0, 4_096), { contentType, kind: 'xml' });
  return /^\s*(?:<\?xml|<(?:\w{1,20}:)?(?:rss|feed|rdf|urlset|sitemapindex)\b|\{)/i.test(text);
};
