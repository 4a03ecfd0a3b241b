import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type pg from 'pg';
import { readArticles } from '../../db/reports/article-batches.ts';
import { lastChangeOf } from '../../db/reports/export.ts';
import { latestMatches } from '../../db/watches/latest-matches.ts';
import { findWatch } from '../../db/watches/stored-watches.ts';
import type { Watch } from '../../db/watches/watch.ts';
import { atomWriter } from '../../pipelines/feed/write/atom.ts';
import { FEED_FIELDS, feedItemOf } from '../../pipelines/feed/write/feed-item.ts';
import { jsonFeedWriter } from '../../pipelines/feed/write/json-feed.ts';
import type { FeedFormatWriter } from '../../pipelines/feed/write/outgoing-feed.ts';
import { rssWriter } from '../../pipelines/feed/write/rss.ts';
import { urnOf } from '../../pipelines/text/urn.ts';

interface FeedFormat {
  readonly writer: FeedFormatWriter;
  readonly type: string;
}

/** By the ending of the path. */
const FORMATS: Readonly<Record<string, FeedFormat>> = {
  atom: { writer: atomWriter, type: 'application/atom+xml' },
  rss: { writer: rssWriter, type: 'application/rss+xml' },
  json: { writer: jsonFeedWriter, type: 'application/feed+json' },
};

/** Endings of the paths of feeds. */
export const FEED_FORMATS = Object.keys(FORMATS);

/** Articles of a feed. */
const MAX_ITEMS = 50;
/** Seconds for which a reader need not ask again. */
const MAX_AGE_S = 60;

/**
 * Answers a request for /feeds/NAME.FORMAT?token=TOKEN with the latest articles that match a watch.
 * Whoever does not know the token does not learn whether there is such a watch.
 * @returns whether there is such a feed; if not, nothing was answered
 */
export async function answerFeed(pool: pg.Pool, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const [path = '', parameters = ''] = request.url?.split('?') ?? [];
  const [, name = '', ending = ''] = /^\/feeds\/([^/]+)\.(\w+)$/.exec(path) ?? [];
  const format = Object.hasOwn(FORMATS, ending) ? FORMATS[ending] : undefined;
  if (!format) return false;
  const watch = await findWatch(pool, name);
  if (!watch || !isSame(new URLSearchParams(parameters).get('token') ?? '', watch.token)) return false;
  const body = await writeFeed(pool, watch, format.writer, `http://${request.headers.host ?? 'localhost'}${path}`);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const headers = { etag, 'cache-control': `private, max-age=${MAX_AGE_S}` };
  if (isKnown(etag, request.headers['if-none-match'])) response.writeHead(304, headers).end();
  else
    response
      .writeHead(200, {
        ...headers,
        'content-type': `${format.type}; charset=utf-8`,
        'content-length': Buffer.byteLength(body),
      })
      .end(body);
  return true;
}

/** Compares in a time that does not depend on where the texts differ. */
const isSame = (given: string, expected: string): boolean => {
  const [a, b] = [given, expected].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
};

/** Whether a reader has this version (RFC 9110 §13.1.2). */
const isKnown = (etag: string, ifNoneMatch = ''): boolean =>
  ifNoneMatch.split(',').some((known) => ['*', etag, `W/${etag}`].includes(known.trim()));

/** @param address of the feed, without its token: whoever copies a feed does not get the token with it */
const writeFeed = async (
  pool: pg.Pool,
  watch: Watch,
  { head, item, separator, end }: FeedFormatWriter,
  address: string,
): Promise<string> => {
  const ids = (await latestMatches(pool, watch, MAX_ITEMS)).map(({ id }) => id);
  const articles = await readArticles(pool, FEED_FIELDS, ids);
  const { name, createdAt } = watch;
  const feed = {
    id: urnOf('watch', name, createdAt.toISOString()),
    title: name,
    link: address,
    updated: (await lastChangeOf(pool, ids)) ?? createdAt,
  };
  return head(feed) + articles.map((json) => item(feedItemOf(JSON.parse(json)))).join(separator) + end;
};
