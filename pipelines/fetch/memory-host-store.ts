import { setTimeout as wait } from 'node:timers/promises';
import { hostOf } from '../../model/url/site.ts';
import { type HostStore, HostThrottled } from './host-store.ts';

/** Maximum wait for a slot. A user is waiting for the command. */
const MAX_WAIT_MS = 60_000;

/** Times are in milliseconds of `performance.now()`. */
interface HostState {
  lastStartAt: number;
  blockedUntil: number;
  responseMs: number;
  crawlDelayMs: number;
}

/**
 * Creates a host store for one command without a database. The delay between requests to a host is
 * the longest of `delayMs`, the crawl-delay and the last response time. A wait over a minute throws
 * HostThrottled.
 */
export function createMemoryHostStore(delayMs: number): HostStore {
  const hosts = new Map<string, HostState>();
  const stateOf = (host: string): HostState => {
    const state = hosts.get(host) ?? { lastStartAt: -Infinity, blockedUntil: 0, responseMs: 0, crawlDelayMs: 0 };
    hosts.set(host, state);
    return state;
  };
  return {
    acquireSlot: async (host) => {
      const state = stateOf(host);
      const delay = Math.max(delayMs, state.responseMs, state.crawlDelayMs);
      const now = performance.now();
      const start = Math.max(now, state.lastStartAt + delay, state.blockedUntil);
      if (start - now > MAX_WAIT_MS) throw new HostThrottled(host, start - now);
      state.lastStartAt = start;
      await wait(start - now);
    },
    recordResponse: async (host, ms) => {
      stateOf(host).responseMs = ms;
    },
    block: async (host, ms) => {
      const state = stateOf(host);
      state.blockedUntil = Math.max(state.blockedUntil, performance.now() + ms);
    },
    // The fetcher caches the rules in memory.
    cachedRobots: async () => undefined,
    storeRobots: async (origin, { crawlDelaySeconds = 0 }) => {
      const state = stateOf(hostOf(origin));
      state.crawlDelayMs = Math.max(state.crawlDelayMs, crawlDelaySeconds * 1000);
    },
  };
}
