import { WireroomError } from '../config/wireroom-error.ts';
import { blockHost, lastRobots, type StoredRobots, storeRobots } from '../db/hosts.ts';
import { ACCEPT, FETCH_LIMITS, FetchError, parseRobots, robotsForStatus } from '../pipelines/fetch/index.ts';
import { hostOf } from '../pipelines/url/site.ts';
import type { Context } from './context.ts';

/** RFC 9309 §2.4: no longer than a day. */
export const ROBOTS_KEPT_MS = 24 * 3_600_000;
/** RFC 9309 §2.3.1.4: while it cannot be had, an older one still holds; it is asked for again after this time. */
const KEEP_STALE_MS = 3_600_000;
/** A host that does not give its robots.txt is left in peace for so long, then asked again. */
const PEACE_MS = 60_000;

/**
 * Makes sure robots.txt lets us fetch a page; fetched once a day per host, through the same pacing as pages.
 * @throws WireroomError `robots_denied`, or why robots.txt could not be had (then nothing may be fetched, RFC 9309 §2.3.1.4)
 */
export const checkRobots = async (
  { pool, fetcher }: Pick<Context, 'pool' | 'fetcher'>,
  pageUrl: string,
  permit: (url: URL) => Promise<void>,
): Promise<void> => {
  const host = hostOf(pageUrl);
  const last = await lastRobots(pool, host);
  const robots = last?.fresh ? last : await fetchRobots({ pool, fetcher }, pageUrl, permit, last);
  if (robotsForStatus(robots.status) === 'read' && !parseRobots(robots.body).allows(pageUrl)) {
    throw new WireroomError('robots_denied', `robots.txt of ${host} forbids it`, { url: pageUrl });
  }
};

const fetchRobots = async (
  { pool, fetcher }: Pick<Context, 'pool' | 'fetcher'>,
  pageUrl: string,
  permit: (url: URL) => Promise<void>,
  last: StoredRobots | undefined,
): Promise<StoredRobots> => {
  const url = new URL('/robots.txt', pageUrl).href;
  const host = hostOf(pageUrl);
  let robots: StoredRobots;
  let keepMs = ROBOTS_KEPT_MS;
  try {
    const page = await fetcher.fetchPage(url, { limits: FETCH_LIMITS.robots, permit, accept: ACCEPT.robots });
    robots = { body: new TextDecoder().decode(page.body).replaceAll('\0', ''), status: page.status };
  } catch (error) {
    // An answer without a file is an answer.
    if (!(error instanceof FetchError) || error.outcome === 'blocked_address') throw error;
    if (robotsForStatus(error.httpStatus) !== 'deny_all') robots = { body: undefined, status: error.httpStatus };
    else if (last && !error.retryAt) {
      robots = last;
      keepMs = KEEP_STALE_MS;
    } else {
      // Only the article that asked has failed; the others of this host wait without being claimed.
      await blockHost(pool, host, new Date(Date.now() + PEACE_MS));
      throw error;
    }
  }
  const { crawlDelaySeconds } = parseRobots(robots.body);
  await storeRobots(pool, host, { ...robots, crawlDelaySeconds, keepMs });
  return robots;
};
