import { setTimeout as wait } from 'node:timers/promises';
import { hostOf } from '../url/site.ts';
import { type Hosts, HostThrottled } from './hosts.ts';

/** Somebody waits in front of the screen: what takes longer has failed. */
const PATIENCE_MS = 60_000;

/** Times are those of `performance.now()`. */
interface Known {
  lastStartAt: number;
  blockedUntil: number;
  responseMs: number;
  crawlDelayMs: number;
}

/**
 * Keeps the requests of one command apart that needs no database: by `delayMs`, the crawl-delay and the last answer's time,
 * whichever is longest. A host that is not free within a minute is busy.
 */
export const hostsInMemory = (delayMs: number): Hosts => {
  const hosts = new Map<string, Known>();
  const knownOf = (host: string): Known => {
    const known = hosts.get(host) ?? { lastStartAt: -Infinity, blockedUntil: 0, responseMs: 0, crawlDelayMs: 0 };
    hosts.set(host, known);
    return known;
  };
  return {
    acquireSlot: async (host) => {
      const known = knownOf(host);
      const delay = Math.max(delayMs, known.responseMs, known.crawlDelayMs);
      const now = performance.now();
      const turn = Math.max(now, known.lastStartAt + delay, known.blockedUntil);
      if (turn - now > PATIENCE_MS) throw new HostThrottled(host, turn - now);
      known.lastStartAt = turn;
      await wait(turn - now);
    },
    recordResponse: async (host, ms) => {
      knownOf(host).responseMs = ms;
    },
    block: async (host, ms) => {
      const known = knownOf(host);
      known.blockedUntil = Math.max(known.blockedUntil, performance.now() + ms);
    },
    // What this process has read is in the memory of its fetcher.
    lastRobots: async () => undefined,
    storeRobots: async (origin, { crawlDelaySeconds = 0 }) => {
      const known = knownOf(hostOf(origin));
      known.crawlDelayMs = Math.max(known.crawlDelayMs, crawlDelaySeconds * 1000);
    },
  };
};
