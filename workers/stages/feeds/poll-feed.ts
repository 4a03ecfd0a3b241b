import { ruleOf } from '../../../config/outcomes.ts';
import { WireroomError } from '../../../config/wireroom-error.ts';
import { ownNetworkIsDown } from '../../../db/claims/attempts.ts';
import { type Claim, handBack } from '../../../db/claims/claims.ts';
import { isDatabaseAway } from '../../../db/connection/pool.ts';
import { commitPoll, failPoll, type Hop } from '../../../db/feeds/feed-polls.ts';
import { beginPoll, type FeedWork } from '../../../db/feeds/feed-work.ts';
import { paceAfter } from '../../../pipelines/feed/schedule/pace.ts';
import { failureInterval, jittered, OFFLINE, pollInterval } from '../../../pipelines/feed/schedule/poll-interval.ts';
import { withoutLinks } from '../../../pipelines/feed/xml/linked-line.ts';
import { FetchError, type FetchedPage, HostBusy, type Network, politely } from '../../../pipelines/fetch/index.ts';
import { bytesDigest } from '../../../pipelines/text/digest.ts';
import { nameUrl } from '../../../pipelines/url/canonicalize-url.ts';
import { createHosts } from '../../fetching/stored-hosts.ts';
import { SiteBusy } from '../../pool/fair-scheduler.ts';
import { inTurns } from '../../pool/yielding-map.ts';
import type { Context } from '../../stage-context.ts';
import { givenUp, isGivenUp, MOST_UNFINISHED } from '../given-up.ts';
import { isFullPoll } from './full-poll.ts';
import { parsedFeed } from './parse-on-pool.ts';
import { aboutLinkless, polledEntry } from './polled-entry.ts';
import { MORE_SITEMAPS, readSitemaps } from './read-sitemaps.ts';
import { aboutWaiting, MORE_ENTRIES } from './waiting-entries.ts';

/** Polls one feed: fetch, parse, commit its entries and the next due time. */
export const pollFeed = async (context: Context, claim: Claim): Promise<void> => {
  const { pool, log } = context;
  const askedAt = performance.now();
  const feed = await beginPoll(pool, { claim, delayMs: context.settings.hostDelayMs });
  if (!feed) return; // claimed again by somebody else meanwhile
  const startedAt = performance.now();
  let network: Network | undefined;
  try {
    if (isGivenUp(claim)) throw givenUp(feed.url);
    const page = await fetchFeed(context, feed, askedAt);
    network = page.networks.first;
    const committed = await storePoll(context, claim, feed, page, startedAt);
    if (committed) context.onAttempt('feeds', page.notModified ? 'not_modified' : 'ok');
  } catch (error) {
    if (error instanceof HostBusy || error instanceof SiteBusy) return handBack(pool, 'feeds', claim, error.freeInMs);
    if (isDatabaseAway(error)) throw error;
    const failure =
      error instanceof WireroomError ? error : new WireroomError('internal', String(error), { cause: error });
    if (failure.outcome === 'internal') log.error({ err: error, feed: feed.url }, 'polling a feed failed');
    if (failure instanceof FetchError) network = failure.network;
    await storeFailure(context, claim, feed, { failure, network, startedAt });
    context.onAttempt('feeds', failure.outcome);
  }
};

const fetchFeed = (context: Context, feed: FeedWork, askedAt: number): Promise<FetchedPage> => {
  const granted = feed.start && { ...feed.start, started: true as const, host: feed.host, askedAt };
  return politely(context.fetcher, createHosts(context, { granted }))(feed.url, {
    kind: 'feed',
    reach: feed.network ?? 'opened', // which counts for its own address only, and is settled by the first answer
    ...(isFullPoll(feed, feed.now) ? {} : { validators: validatorsOf(feed) }),
  });
};

const validatorsOf = ({ etag, last_modified: lastModified }: FeedWork) => ({
  etag: etag ?? undefined,
  lastModified: lastModified ?? undefined,
});

const storePoll = async (
  context: Context,
  claim: Claim,
  feed: FeedWork,
  page: FetchedPage,
  startedAt: number,
): Promise<boolean> => {
  const bodyDigest = page.notModified ? undefined : bytesDigest(page.body);
  // Some servers send the same document as new every time.
  const unchanged = page.notModified || (bodyDigest && feed.body_digest?.equals(bodyDigest));
  const document = unchanged ? undefined : await parsedFeed(context, page, feed.time_zone);
  const entries = document && (await inTurns(document.entries, (entry) => polledEntry(entry, document, feed.url)));
  const isIndex = feed.lists_sitemaps || (document !== undefined && document.sitemaps.length > 0);
  const sitemaps = isIndex
    ? await readSitemaps(context, claim, { ...feed, reach: page.networks.last }, document)
    : undefined;
  const about = (entries && aboutLinkless(entries)) ?? sitemaps?.detail;
  // What the next poll is reckoned from is the database's; this machine's clock may be wrong.
  const now = new Date(feed.now.getTime() + performance.now() - startedAt);
  const { maxAgeSeconds, expires, etag, lastModified } = page.headers;
  const result = await commitPoll(context.pool, claim, {
    outcome: unchanged && !sitemaps?.changed ? 'not_modified' : 'ok',
    httpStatus: page.status,
    network: page.networks.first,
    ms: performance.now() - startedAt,
    document: document && {
      title: document.title && withoutLinks(document.title),
      description: document.description && withoutLinks(document.description),
      link: document.link,
      language: document.language,
      ttlS: document.ttlMinutes === undefined ? undefined : Math.round(document.ttlMinutes * 60),
      entries: entries ?? [],
      opened: page.networks.last === 'opened',
    },
    // A 304 need not repeat the validators it confirms.
    etag: etag ?? (page.notModified ? (feed.etag ?? undefined) : undefined),
    lastModified: lastModified ?? (page.notModified ? (feed.last_modified ?? undefined) : undefined),
    bodyDigest,
    movedTo: page.permanentUrl === undefined ? undefined : nameUrl(page.permanentUrl),
    redirects: hopsOf(page),
    ofSitemaps: sitemaps,
    nextIn: (own) => {
      // An index has no entries but those of its sitemaps.
      const overlap = sitemaps ? sitemaps.overlap : own;
      const pace = paceAfter(feed.pace ?? undefined, {
        now,
        previousAt: feed.last_ok_at ?? undefined,
        overlap,
        published: sitemaps?.published ?? document?.entries.flatMap((entry) => entry.published ?? []) ?? [],
      });
      // "Not modified" does not repeat what the document asked for.
      const ttlS = document ? document.ttlMinutes && document.ttlMinutes * 60 : (feed.ttl_s ?? undefined);
      // Shifted from the site's clock to this machine's when it came.
      const expiresS = expires && (expires.getTime() - Date.now()) / 1000;
      const usual = sitemaps?.more ? MORE_SITEMAPS : pollInterval(pace, [ttlS, maxAgeSeconds, expiresS]);
      const waiting = (own?.waiting ?? 0) + (sitemaps?.waiting ?? 0);
      const { seconds, reason } = waiting > 0 && usual.seconds > MORE_ENTRIES.seconds ? MORE_ENTRIES : usual;
      const detail = [about, aboutWaiting(waiting)].filter(Boolean).join('; ') || undefined;
      return { pace, reason, intervalS: seconds, waitS: jittered(seconds, Math.random()), detail };
    },
  });
  const level = result.fresh + result.changed > 0 ? 'info' : 'debug';
  if (result.committed) context.log[level]({ feed: feed.url, new: result.fresh, changed: result.changed }, 'polled');
  return result.committed;
};

interface FailedPoll {
  readonly failure: WireroomError;
  readonly network: Network | undefined;
  readonly startedAt: number;
}

const storeFailure = async (
  context: Context,
  claim: Claim,
  feed: FeedWork,
  { failure, network, startedAt }: FailedPoll,
): Promise<void> => {
  const ourOwn = ruleOf(failure.outcome).fault === 'network' && (await ownNetworkIsDown(context.pool));
  await failPoll(context.pool, claim, {
    outcome: failure.outcome,
    httpStatus: failure instanceof FetchError ? failure.httpStatus : undefined,
    // Only a document that was read shows that a feed is at home in an opened network.
    network: network === 'public' ? network : undefined,
    ms: performance.now() - startedAt,
    detail: failure.message,
    // A feed that is given up has failed as often as it was tried, and is asked a day later, in the long run rarely.
    weight: ourOwn ? 0 : isGivenUp(claim) ? MOST_UNFINISHED : ruleOf(failure.outcome).weight,
    nextIn: (failures) => {
      const { seconds, reason } = ourOwn ? OFFLINE : failureInterval(feed.interval_s ?? undefined, failures);
      return { waitS: jittered(seconds, Math.random()), reason };
    },
    redirects: failure instanceof FetchError && failure.httpStatus !== undefined ? hopsOf(failure) : undefined,
    gone: failure.outcome === 'gone',
  });
  context.log.warn({ feed: feed.url, outcome: failure.outcome, detail: failure.message }, 'poll failed');
};

const hopsOf = ({ redirects }: Pick<FetchedPage, 'redirects'>): Hop[] =>
  redirects.map(({ status, to }) => ({ status, url: to }));
