import { WireroomError } from '../../config/wireroom-error.ts';
import { hostOf } from '../url/site.ts';
import { ACCEPT } from './accept.ts';
import { FetchError } from './fetch-error.ts';
import { FETCH_LIMITS } from './fetch-limits.ts';
import type { FetchedPage, Fetcher, FetchOptions } from './fetch-page.ts';
import type { Network } from './guard/address-guard.ts';
import type { Hosts, RobotsAnswer } from './hosts.ts';
import { parseRobots, type RobotsRules, robotsForStatus } from './robots/robots.ts';

/** RFC 9309 §2.4: no longer than a day. */
export const ROBOTS_KEPT_MS = 24 * 3_600_000;
/** RFC 9309 §2.3.1.4: while it cannot be had, an older one still holds; it is asked for again after this time. */
const KEEP_STALE_MS = 3_600_000;
/** A host that does not give its robots.txt is left in peace for so long, then asked again. */
const PEACE_MS = 60_000;

/** What is asked for. robots.txt is about pages; a feed is published to be read by programs. */
const KINDS = {
  feed: { limits: FETCH_LIMITS.feed, accept: ACCEPT.feed, asksRobots: false },
  page: { limits: FETCH_LIMITS.page, accept: ACCEPT.page, asksRobots: true },
  /** A page that may lead to feeds. */
  site: { limits: FETCH_LIMITS.feed, accept: ACCEPT.feed, asksRobots: true },
  /** A page, or a feed: nobody knows before it is there. */
  document: { limits: FETCH_LIMITS.feed, accept: ACCEPT.page, asksRobots: true },
  robots: { limits: FETCH_LIMITS.robots, accept: ACCEPT.robots, asksRobots: false },
} as const;

export interface PoliteOptions extends Pick<FetchOptions, 'reach' | 'validators' | 'signal'> {
  readonly kind: keyof typeof KINDS;
  /** Called before every request for the URL and its redirects; what it throws is thrown as it is. */
  readonly permit?: (url: URL) => Promise<void>;
}

/** @throws WireroomError `robots_denied`, HostBusy, FetchError for every other expected failure */
export type PoliteFetch = (url: string, options: PoliteOptions) => Promise<FetchedPage>;

/**
 * The one way in which this program asks anybody for anything. Each request, those of redirects and for robots.txt
 * included, waits for its host's turn; robots.txt of the origin is asked before each request for a page; how long the host
 * took is noted, and a Retry-After kept.
 * @param hosts what is known of hosts, and the turns that this piece of work takes
 */
export const politely = (fetcher: Fetcher, hosts: Hosts): PoliteFetch => {
  const fetchPolitely: PoliteFetch = (url, { kind, permit, ...options }) => {
    const { limits, accept, asksRobots } = KINDS[kind];
    return fetcher.fetchPage(url, {
      ...options,
      limits,
      accept,
      permit: async (hop, reach) => {
        await permit?.(hop);
        await hosts.allow?.(hop);
        if (asksRobots) await checkRobots(hop, reach);
        await hosts.acquireSlot(hostOf(hop.href));
      },
      answered: async (hop, { status, headers: { retryAfterMs }, ms }) => {
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
    const last = await hosts.lastRobots(origin);
    if (last && last.freshForMs > 0) return known(origin, last, last.freshForMs);
    const { keepMs, ...robots } = await fetchRobots(origin, reach, last);
    const rules = known(origin, robots, keepMs);
    await hosts.storeRobots(origin, { ...robots, crawlDelaySeconds: rules.crawlDelaySeconds, keepMs });
    return rules;
  };

  const known = (origin: string, { body, status }: RobotsAnswer, freshForMs: number): RobotsRules => {
    const text = robotsForStatus(status) === 'read' ? body : undefined;
    const rules = parseRobots(text);
    fetcher.robots.set(origin, rules, text?.length ?? 0, freshForMs);
    return rules;
  };

  /** @throws why it could not be had: then nothing may be fetched for the time being (RFC 9309 §2.3.1.4) */
  const fetchRobots = async (
    origin: string,
    reach: Network,
    last: RobotsAnswer | undefined,
  ): Promise<RobotsAnswer & { readonly keepMs: number }> => {
    try {
      const { body, status } = await fetchPolitely(`${origin}/robots.txt`, { kind: 'robots', reach });
      return { body: new TextDecoder().decode(body).replaceAll('\0', ''), status, keepMs: ROBOTS_KEPT_MS };
    } catch (error) {
      if (!(error instanceof FetchError) || error.outcome === 'blocked_address') throw error;
      const { httpStatus: status, retryAfterMs } = error;
      // An answer without a file is an answer.
      if (robotsForStatus(status) !== 'deny_all') return { body: undefined, status, keepMs: ROBOTS_KEPT_MS };
      if (last && retryAfterMs === undefined) return { ...last, keepMs: KEEP_STALE_MS };
      // Only the article that asked has failed; the others of this host wait without being claimed.
      await hosts.block(hostOf(origin), PEACE_MS);
      throw error;
    }
  };

  return fetchPolitely;
};
