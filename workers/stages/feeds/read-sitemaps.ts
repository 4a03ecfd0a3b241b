import { WireroomError } from '../../../config/wireroom-error.ts';
import type { Claim } from '../../../db/claims/claims.ts';
import { type Accepted, NONE_ACCEPTED } from '../../../db/feeds/feed-quotas.ts';
import {
  commitSitemap,
  countSitemaps,
  dueSitemaps,
  listSitemaps,
  MAX_SITEMAPS,
  type ReadSitemap,
  recordSitemapAttempt,
  type SitemapCounts,
  type StoredSitemap,
} from '../../../db/feeds/sitemaps.ts';
import type { Network } from '../../../model/feed.ts';
import { canonicalizeUrl } from '../../../model/url/canonicalize-url.ts';
import type { FeedDocument } from '../../../pipelines/feed/document.ts';
import { leftOutWarning } from '../../../pipelines/feed/newest.ts';
import { createPoliteFetch, HostThrottled, type PoliteFetch } from '../../../pipelines/fetch/index.ts';
import { bytesDigest } from '../../../pipelines/text/digest.ts';
import { LIST_WAIT } from '../../fetching/pacing.ts';
import type { ResponseTimes } from '../../fetching/response-times.ts';
import { createStoredHosts } from '../../fetching/stored-hosts.ts';
import { SiteBusy } from '../../pool/fair-scheduler.ts';
import { yieldingMap } from '../../pool/yielding-map.ts';
import type { StageContext } from '../../stage-context.ts';
import { parseOnPool } from './parse-on-pool.ts';
import { toPolledEntry } from './polled-entry.ts';

/** Child sitemaps that one poll of their index reads at most, and the time after which it starts no other. */
export const MAX_READ = 5;
const MAX_MS = 60_000;

export interface ReadSitemaps {
  /** Whether any of them had changed. */
  readonly changed: boolean;
  /** Known and new entries, as a measure of the feed's pace. Old entries of a newly read archive do not count. */
  readonly overlap: { readonly known: number; readonly fresh: number } | undefined;
  /** Publication times of the entries that were read. */
  readonly published: readonly Date[];
  /** Entries accepted as part of the feed's share, and the number that wait for a later poll. */
  readonly brought: Accepted;
  readonly waiting: number;
  /** Whether changed sitemaps are left. */
  readonly more: boolean;
  /** Summary for operators, in one line. */
  readonly detail: string;
}

interface PolledFeed {
  readonly id: number;
  readonly url: string;
  readonly time_zone: string | null;
  readonly last_ok_at: Date | null;
  /** Networks that the URLs in its document may lead to. */
  readonly reach: Network;
  readonly responseTimes: ResponseTimes;
}

/**
 * Reads new and changed child sitemaps of a sitemap index, a few at each poll, each request in a
 * slot of its host. Each sitemap is committed separately, so that a failure loses nothing that was
 * read before.
 * @param document the index as fetched now; undefined if it had not changed
 * @returns undefined if the feed lists no sitemaps, or its claim is over
 * @throws WireroomError when none of them has ever been read
 */
export async function readSitemaps(
  context: StageContext,
  claim: Claim,
  feed: PolledFeed,
  document: FeedDocument | undefined,
): Promise<ReadSitemaps | undefined> {
  const { pool } = context;
  const { responseTimes } = feed;
  if (document) await storeList(context, feed.id, undefined, document);
  const due = await dueSitemaps(pool, feed.id, MAX_READ);
  const startedAt = performance.now();
  const fetch = createPoliteFetch(
    context.fetcher,
    createStoredHosts(context, { waitLimits: LIST_WAIT, responseTimes }),
  );
  const failures: WireroomError[] = [];
  const sum = { read: 0, changed: false, known: 0, fresh: 0, waiting: 0, leftOut: 0 };
  let accepted = NONE_ACCEPTED;
  const published: Date[] = [];
  for (const sitemap of due) {
    if (performance.now() - startedAt > MAX_MS) break;
    try {
      const read = await fetchSitemap(context, feed, sitemap, fetch);
      // Before the sitemap counts as read, or its list could be lost.
      if (read.list && !sitemap.nested) await storeList(context, feed.id, sitemap.url_digest, read.list);
      const stored = await commitSitemap(pool, claim, sitemap, read, accepted);
      if (!stored) return undefined;
      accepted = stored.accepted;
      const dates = (read.document?.entries ?? []).flatMap(({ publishedAt }) => publishedAt ?? []);
      sum.read += 1;
      sum.changed ||= read.document !== undefined;
      sum.known += stored.known;
      sum.waiting += stored.waiting;
      sum.leftOut += read.leftOut ?? 0;
      sum.fresh += isArchive(sitemap, feed) ? dates.filter((at) => isSince(at, feed)).length : stored.fresh;
      for (const at of dates) published.push(at);
    } catch (error) {
      if (error instanceof HostThrottled || error instanceof SiteBusy) break;
      if (!(error instanceof WireroomError)) throw error;
      failures.push(error);
      await recordSitemapAttempt(pool, feed.id, sitemap);
      if (error.outcome === 'rate_limited') break;
    }
  }
  const counts = await countSitemaps(pool, feed.id);
  if (counts.listed === 0) return undefined;
  const [failure] = failures;
  if (failure && sum.read === 0 && counts.read === 0) {
    throw new WireroomError(failure.outcome, `none of its sitemaps could be read; ${failure.url}: ${failure.message}`, {
      cause: failure,
    });
  }
  const { known, fresh, changed, waiting } = sum;
  return {
    changed,
    overlap: known + fresh > 0 ? { known, fresh } : undefined,
    published,
    brought: accepted,
    waiting,
    more: counts.waiting > 0,
    detail: [detailOf(counts, sum.read, failures), leftOutWarning(sum.leftOut)].filter(Boolean).join('; '),
  };
}

/** Whether a sitemap is read for the first time by a feed that was read before. */
const isArchive = ({ body_digest }: StoredSitemap, { last_ok_at }: PolledFeed): boolean =>
  body_digest === null && last_ok_at !== null;

const isSince = (at: Date, { last_ok_at }: PolledFeed): boolean => last_ok_at !== null && at > last_ok_at;

const detailOf = (
  { listed, waiting }: SitemapCounts,
  read: number,
  [failure, ...more]: readonly WireroomError[],
): string =>
  [
    `${read} of its ${listed} sitemaps read`,
    ...(listed >= MAX_SITEMAPS ? ['only the most recently changed ones of a longer list are followed'] : []),
    ...(waiting > 0 ? [`${waiting} wait for the next polls`] : []),
    ...(failure ? [`${more.length + 1} failed, ${failure.url}: ${failure.message}`] : []),
  ].join('; ');

const storeList = async (
  { pool }: Pick<StageContext, 'pool'>,
  feedId: number,
  listedIn: Buffer | undefined,
  { sitemaps, sitemapChanges = {} }: FeedDocument,
): Promise<void> => {
  const latest = [...sitemaps]
    .sort((a, b) => (sitemapChanges[b]?.getTime() ?? 0) - (sitemapChanges[a]?.getTime() ?? 0))
    .slice(0, MAX_SITEMAPS);
  const named = await yieldingMap(latest, (url) => ({ named: canonicalizeUrl(url), changedAt: sitemapChanges[url] }));
  const list = named.flatMap(({ named: name, changedAt }) => (name ? [{ ...name, changedAt }] : []));
  await listSitemaps(pool, feedId, listedIn, list);
};

interface FetchedSitemap extends ReadSitemap {
  /** See `FeedDocument`. */
  readonly leftOut?: number | undefined;
  /** The document if it is an index itself, which the specification forbids but is common. */
  readonly list?: FeedDocument | undefined;
}

const fetchSitemap = async (
  context: StageContext,
  feed: PolledFeed,
  { url, body_digest, ...known }: StoredSitemap,
  fetch: PoliteFetch,
): Promise<FetchedSitemap> => {
  const [etag, lastModified] = [known.etag ?? undefined, known.last_modified ?? undefined];
  const page = await fetch(url, { kind: 'feed', reach: feed.reach, validators: { etag, lastModified } });
  const { last } = page.networks;
  const digest = page.notModified ? undefined : bytesDigest(page.body);
  const validators = {
    etag: page.headers.etag ?? (page.notModified ? etag : undefined),
    lastModified: page.headers.lastModified ?? (page.notModified ? lastModified : undefined),
    bodyDigest: digest,
  };
  if (digest === undefined || body_digest?.equals(digest)) return { ...validators, document: undefined };
  const document = await parseOnPool(context, page, { timeZone: feed.time_zone, responseTimes: feed.responseTimes });
  const entries = await yieldingMap(document.entries, (entry) => toPolledEntry(entry, document, feed.url));
  return {
    ...validators,
    leftOut: document.leftOut,
    document: { title: document.title, language: document.language, entries, opened: last === 'opened' },
    // An index on a public server must not lead into the opened network of its feed.
    list: document.sitemaps.length > 0 && last === feed.reach ? document : undefined,
  };
};
