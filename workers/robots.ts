import { WireroomError } from '../config/wireroom-error.ts';
import { freshRobots, type StoredRobots, storeRobots } from '../db/hosts.ts';
import { ACCEPT, FETCH_LIMITS, FetchError, parseRobots, robotsForStatus } from '../pipelines/fetch/index.ts';
import { hostOf } from '../pipelines/url/site.ts';
import type { Context } from './context.ts';

const HOUR_MS = 3_600_000;
/** RFC 9309 §2.4: no longer than a day. */
const KEEP_MS = 24 * HOUR_MS;
/** A host whose robots.txt cannot be had is asked again soon. */
const KEEP_FAILURE_MS = HOUR_MS / 4;

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
  const robots = (await freshRobots(pool, host)) ?? (await fetchRobots({ pool, fetcher }, pageUrl, permit));
  const policy = robotsForStatus(robots.status);
  if (policy === 'deny_all') {
    const outcome =
      robots.status === undefined ? 'unreachable' : robots.status === 429 ? 'rate_limited' : 'server_error';
    throw new WireroomError(outcome, `${host} did not give its robots.txt, so its pages are left alone for now`, {
      url: pageUrl,
    });
  }
  if (policy === 'read' && !parseRobots(robots.body).allows(pageUrl)) {
    throw new WireroomError('robots_denied', `robots.txt of ${host} forbids it`, { url: pageUrl });
  }
};

const fetchRobots = async (
  { pool, fetcher }: Pick<Context, 'pool' | 'fetcher'>,
  pageUrl: string,
  permit: (url: URL) => Promise<void>,
): Promise<StoredRobots> => {
  const url = new URL('/robots.txt', pageUrl).href;
  let robots: StoredRobots;
  let failure: FetchError | undefined;
  try {
    const page = await fetcher.fetchPage(url, { limits: FETCH_LIMITS.robots, permit, accept: ACCEPT.robots });
    robots = { body: new TextDecoder().decode(page.body).replaceAll('\0', ''), status: page.status };
  } catch (error) {
    // An answer without a file is an answer; no answer at all is kept, too, but not for long.
    if (!(error instanceof FetchError) || error.outcome === 'private_address') throw error;
    failure = error;
    robots = { body: undefined, status: error.httpStatus };
  }
  const usable = robotsForStatus(robots.status) !== 'deny_all';
  await storeRobots(pool, hostOf(pageUrl), {
    ...robots,
    crawlDelaySeconds: parseRobots(robots.body).crawlDelaySeconds,
    keepMs: usable ? KEEP_MS : KEEP_FAILURE_MS,
  });
  if (failure && !usable) throw failure;
  return robots;
};
