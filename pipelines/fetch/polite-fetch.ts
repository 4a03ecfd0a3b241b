import { WireroomError } from '../../config/wireroom-error.ts';
import type { Network } from '../../model/feed.ts';
import { hostOf } from '../../model/url/site.ts';
import { FetchError } from './fetch-error.ts';
import { FETCH_LIMITS } from './fetch-limits.ts';
import type { FetchedPage, Fetcher, FetchOptions } from './fetch-page.ts';
import type { HostStore, RobotsAnswer } from './host-store.ts';
import { ACCEPT } from './request-headers.ts';
import { parseRobots, type RobotsRules, robotsPolicyFor } from './robots/robots.ts';

/** Maximum age of a robots.txt: a day (RFC 9309 §2.4). */
export const ROBOTS_MAX_AGE_MS = 24 * 3_600_000;
/**
 * If robots.txt is unavailable, a stale copy stays valid until the next attempt after this time
 * (RFC 9309 §2.3.1.4).
 */
const KEEP_STALE_MS = 3_600_000;
/** Block of a host whose robots.txt is unavailable. */
const UNAVAILABLE_BLOCK_MS = 60_000;

/** Kinds of requests. robots.txt applies to pages; feeds are published for programs. */
const KINDS = {
  feed: { limits: FETCH_LIMITS.feed, accept: ACCEPT.feed, checksRobots: false },
  page: { limits: FETCH_LIMITS.page, accept: ACCEPT.page, checksRobots: true },
  /** A page to search for feeds. */
  site: { limits: FETCH_LIMITS.feed, accept: ACCEPT.feed, checksRobots: true },
  /** A page or a feed; unknown until it is fetched. */
  document: { limits: FETCH_LIMITS.feed, accept: ACCEPT.page, checksRobots: true },
  robots: { limits: FETCH_LIMITS.robots, accept: ACCEPT.robots, checksRobots: false },
} as const;

export interface PoliteOptions extends Pick<FetchOptions, 'reach' | 'validators' | 'signal'> {
  readonly kind: keyof typeof KINDS;
  /** Called before every request for the URL and its redirects. Its errors are rethrown unchanged. */
  readonly beforeRequest?: (url: URL) => Promise<void>;
}

/** @throws WireroomError `robots_denied`, HostThrottled, or FetchError for any other expected failure */
export type PoliteFetch = (url: string, options: PoliteOptions) => Promise<FetchedPage>;

/**
 * Creates the only function of this program that sends requests to sites. Each request, including
 * redirects and robots.txt, waits for a slot of its host. Each request for a page first checks the
 * robots.txt of the origin. Response times and Retry-After are recorded.
 * @param hosts host state and the slots of this unit of work
 */
export function createPoliteFetch(fetcher: Fetcher, hosts: HostStore): PoliteFetch {
  const fetchPolitely: PoliteFetch = (url, { kind, beforeRequest, ...options }) => {
    const { limits, accept, checksRobots } = KINDS[kind];
    return fetcher.fetchPage(url, {
      ...options,
      limits,
      accept,
      beforeRequest: async (hop, reach) => {
        await beforeRequest?.(hop);
        if (checksRobots) await checkRobots(hop, reach);
        await hosts.acquireSlot(hostOf(hop.href));
      },
      onResponse: async (hop, { status, headers: { retryAfterMs }, ms }) => {
        const host = hostOf(hop.href);
        await hosts.recordResponse(host, ms);
        if (status >= 400 && retryAfterMs !== undefined) await hosts.block(host, retryAfterMs);
      },
    });
  };

  const checkRobots = async (url: URL, reach: Network): Promise<void> => {
    const rules = fetcher.robots.get(url.origin) ?? (await rulesOf(url.origin, reach));
    if (!rules.allows(url.href))
      throw new WireroomError('robots_denied', `robots.txt of ${url.host} forbids it`, { url: url.href });
  };

  const rulesOf = async (origin: string, reach: Network): Promise<RobotsRules> => {
    const last = await hosts.cachedRobots(origin);
    if (last && last.freshForMs > 0) return applyRobots(origin, last, last.freshForMs);
    const { keepMs, ...robots } = await fetchRobots(origin, reach, last);
    const rules = applyRobots(origin, robots, keepMs);
    await hosts.storeRobots(origin, { ...robots, crawlDelaySeconds: rules.crawlDelaySeconds, keepMs });
    return rules;
  };

  const applyRobots = (origin: string, { body, status }: RobotsAnswer, freshForMs: number): RobotsRules => {
    const text = robotsPolicyFor(status) === 'read' ? body : undefined;
    const rules = parseRobots(text);
    fetcher.robots.set(origin, rules, text?.length ?? 0, freshForMs);
    return rules;
  };

  /** @throws FetchError if robots.txt is unavailable: then nothing may be fetched for now (RFC 9309 §2.3.1.4) */
  const fetchRobots = async (
    origin: string,
    reach: Network,
    last: RobotsAnswer | undefined,
  ): Promise<RobotsAnswer & { readonly keepMs: number }> => {
    try {
      const { body, status } = await fetchPolitely(`${origin}/robots.txt`, { kind: 'robots', reach });
      return { body: new TextDecoder().decode(body).replaceAll('\0', ''), status, keepMs: ROBOTS_MAX_AGE_MS };
    } catch (error) {
      if (!(error instanceof FetchError) || error.outcome === 'blocked_address') throw error;
      const { httpStatus: status, retryAfterMs } = error;
      // A response without a file allows everything.
      if (robotsPolicyFor(status) !== 'deny_all') return { body: undefined, status, keepMs: ROBOTS_MAX_AGE_MS };
      if (last && retryAfterMs === undefined) return { ...last, keepMs: KEEP_STALE_MS };
      // Only the article of this request fails; blocking the host delays its other articles without claiming them.
      await hosts.block(hostOf(origin), UNAVAILABLE_BLOCK_MS);
      throw error;
    }
  };

  return fetchPolitely;
}
