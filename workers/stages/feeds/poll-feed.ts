import { ruleOf } from '../../../config/outcomes.ts';
import type { WireroomError } from '../../../config/wireroom-error.ts';
import { ownNetworkIsDown } from '../../../db/claims/attempts.ts';
import type { Claim } from '../../../db/claims/claims.ts';
import type { StartedWork } from '../../../db/claims/started-work.ts';
import { commitPoll, failPoll, type Hop } from '../../../db/feeds/feed-polls.ts';
import { beginPoll, type FeedWork } from '../../../db/feeds/feed-work.ts';
import type { Network } from '../../../model/feed.ts';
import { failureInterval, jittered, OFFLINE_INTERVAL } from '../../../model/schedule/poll-interval.ts';
import { canonicalizeUrl } from '../../../model/url/canonicalize-url.ts';
import { leftOutWarning } from '../../../pipelines/feed/newest.ts';
import { withoutLinks } from '../../../pipelines/feed/xml/linked-line.ts';
import { createPoliteFetch, FetchError, type FetchedPage } from '../../../pipelines/fetch/index.ts';
import { bytesDigest } from '../../../pipelines/text/digest.ts';
import { createStoredHosts } from '../../fetching/stored-hosts.ts';
import { yieldingMap } from '../../pool/yielding-map.ts';
import type { StageContext } from '../../stage-context.ts';
import { hasCrashedTooOften, type Job, MAX_CRASHES, runStage } from '../run-stage.ts';
import { isFullPollDue } from './full-poll.ts';
import { parseOnPool } from './parse-on-pool.ts';
import { linklessWarning, toPolledEntry } from './polled-entry.ts';
import { readSitemaps } from './read-sitemaps.ts';

/** Polls a feed: fetches and parses it, then commits its entries and the next due time. */
export function pollFeed(context: StageContext, claim: Claim): Promise<void> {
  const requestedAt = performance.now();
  let network: Network | undefined;
  return runStage(context, claim, {
    stage: 'feeds',
    begin: () => beginPoll(context.pool, { claim, delayMs: context.settings.hostDelayMs }),
    async work(poll) {
      const page = await fetchFeed(context, poll, requestedAt);
      network = page.networks.first;
      const committed = await storePoll(context, poll, page);
      if (committed) context.onAttempt('feeds', page.notModified ? 'not_modified' : 'ok');
    },
    async end(poll, failure) {
      if (failure instanceof FetchError) network = failure.network;
      await storeFailure(context, poll, failure, network);
      context.onAttempt('feeds', failure.outcome);
    },
  });
}

const fetchFeed = (
  context: StageContext,
  { work: feed, responseTimes }: Job<StartedWork<FeedWork>>,
  requestedAt: number,
): Promise<FetchedPage> => {
  const granted = feed.start && { ...feed.start, started: true as const, host: feed.host, requestedAt };
  return createPoliteFetch(context.fetcher, createStoredHosts(context, { granted, responseTimes }))(feed.url, {
    kind: 'feed',
    reach: feed.network ?? 'opened', // for its own URL only, until the first answer decides
    ...(isFullPollDue(feed, feed.now) ? {} : { validators: validatorsOf(feed) }),
  });
};

const validatorsOf = ({ etag, last_modified: lastModified }: FeedWork) => ({
  etag: etag ?? undefined,
  lastModified: lastModified ?? undefined,
});

const storePoll = async (
  context: StageContext,
  { claim, work: feed, ms, responseTimes }: Job<FeedWork>,
  page: FetchedPage,
): Promise<boolean> => {
  const bodyDigest = page.notModified ? undefined : bytesDigest(page.body);
  // Some servers send the same document every time instead of 304.
  const unchanged = page.notModified || (bodyDigest && feed.body_digest?.equals(bodyDigest));
  const document = unchanged
    ? undefined
    : await parseOnPool(context, page, { timeZone: feed.time_zone, responseTimes });
  const entries =
    document && (await yieldingMap(document.entries, (entry) => toPolledEntry(entry, document, feed.url)));
  const isIndex = feed.lists_sitemaps || (document !== undefined && document.sitemaps.length > 0);
  const sitemaps = isIndex
    ? await readSitemaps(context, claim, { ...feed, reach: page.networks.last, responseTimes }, document)
    : undefined;
  const warning = (entries && linklessWarning(entries)) ?? sitemaps?.detail;
  const { maxAgeSeconds, expires, etag, lastModified } = page.headers;
  const result = await commitPoll(context.pool, claim, {
    outcome: unchanged && !sitemaps?.changed ? 'not_modified' : 'ok',
    httpStatus: page.status,
    network: page.networks.first,
    ms: ms(),
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
    movedTo: page.permanentUrl === undefined ? undefined : canonicalizeUrl(page.permanentUrl),
    redirects: hopsOf(page),
    fromSitemaps: sitemaps?.brought,
    hostTimes: responseTimes.take(),
    detail: [warning, leftOutWarning(document?.leftOut ?? 0)].filter(Boolean).join('; ') || undefined,
    observed: {
      now: new Date(feed.now.getTime() + ms()),
      previousAt: feed.last_ok_at ?? undefined,
      pace: feed.pace ?? undefined,
      published: sitemaps?.published ?? document?.entries.flatMap((entry) => entry.published ?? []) ?? [],
      declaredS: [
        // A 304 does not repeat the ttl of the document.
        document ? document.ttlMinutes && document.ttlMinutes * 60 : (feed.ttl_s ?? undefined),
        maxAgeSeconds,
        // The fetcher has shifted it from the clock of the site to that of this machine.
        expires && (expires.getTime() - Date.now()) / 1000,
      ],
      givenS: feed.given_interval_s ?? undefined,
      sitemaps,
      random: Math.random(),
    },
  });
  const level = result.fresh + result.changed > 0 ? 'info' : 'debug';
  if (result.committed) context.log[level]({ feed: feed.url, new: result.fresh, changed: result.changed }, 'polled');
  return result.committed;
};

const storeFailure = async (
  context: StageContext,
  { claim, work: feed, ms, responseTimes }: Job<FeedWork>,
  failure: WireroomError,
  network: Network | undefined,
): Promise<void> => {
  const proxyFailed = failure instanceof FetchError && failure.proxyFailed;
  // A feed that crashes processes counts as failed that many times: it is polled a day later, and ever more rarely.
  const weight = proxyFailed ? 0 : hasCrashedTooOften(claim) ? MAX_CRASHES : ruleOf(failure.outcome).weight;
  const { seconds, reason } = proxyFailed
    ? OFFLINE_INTERVAL
    : failureInterval(feed.interval_s ?? undefined, feed.failures + weight);
  await failPoll(context.pool, claim, {
    outcome: failure.outcome,
    httpStatus: failure instanceof FetchError ? failure.httpStatus : undefined,
    // Only a parsed document proves that a feed belongs to an opened network.
    network: network === 'public' ? network : undefined,
    ms: ms(),
    detail: failure.message,
    weight,
    waitS: jittered(seconds, Math.random()),
    reason,
    redirects: failure instanceof FetchError && failure.httpStatus !== undefined ? hopsOf(failure) : undefined,
    gone: failure.outcome === 'gone',
    hostTimes: responseTimes.take(),
  });
  // Asked when the attempt is stored: of polls that fail at the same moment each is evidence for the others.
  const isOwnOutage =
    proxyFailed ||
    (ruleOf(failure.outcome).fault === 'network' &&
      feed.network !== 'opened' &&
      (await ownNetworkIsDown(context.pool)));
  // One cause for all feeds gets one line.
  context.log[isOwnOutage ? 'debug' : 'warn'](
    { feed: feed.url, outcome: failure.outcome, detail: failure.message },
    'poll failed',
  );
  if (isOwnOutage) await context.reportOffline(feed.id, failure.message);
};

const hopsOf = ({ redirects }: Pick<FetchedPage, 'redirects'>): Hop[] =>
  redirects.map(({ status, to }) => ({ status, url: to }));
