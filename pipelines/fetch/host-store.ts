import { WireroomError } from '../../config/wireroom-error.ts';

/** The host has no free slot within the time that the caller can wait. */
export class HostThrottled extends WireroomError {
  /** Known milliseconds until the next free slot. */
  readonly freeInMs: number;

  constructor(host: string, freeInMs: number) {
    super('rate_limited', `${host} is rate limited; next request possible in ${durationOf(freeInMs)}`);
    this.freeInMs = freeInMs;
  }
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

/** Formats a duration, rounded up, in the largest unit that yields at least 2. */
const durationOf = (ms: number): string => {
  const [unit, length] = UNITS.find(([, one]) => ms >= 2 * one) ?? ['second', 1_000];
  const count = Math.max(Math.ceil(ms / length), 1);
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
};

/** A robots.txt response. */
export interface RobotsAnswer {
  readonly body: string | undefined;
  /** HTTP status; undefined if there was none, for example after too many redirects. */
  readonly status: number | undefined;
}

/**
 * Shared state of hosts: slots, response times, blocks and robots.txt. It is in the database, or in
 * memory for commands without a database. A host is a name without a port; an origin is scheme,
 * host and port.
 */
export interface HostStore {
  /**
   * Waits for a request slot of the host.
   * @throws HostThrottled if the wait would be too long, WireroomError if the host must not be
   * fetched from
   */
  readonly acquireSlot: (host: string) => Promise<void>;
  /** Records the response time of the host, which is also the minimum delay before its next request. */
  readonly recordResponse: (host: string, ms: number) => Promise<void>;
  /** Blocks all requests to the host for `ms` milliseconds. */
  readonly block: (host: string, ms: number) => Promise<void>;
  /** Returns the last robots.txt response of an origin. It is stale if `freshForMs` is not positive. */
  readonly cachedRobots: (origin: string) => Promise<(RobotsAnswer & { readonly freshForMs: number }) | undefined>;
  /** Stores a robots.txt response for `keepMs`. Its crawl-delay applies to the host from now on. */
  readonly storeRobots: (
    origin: string,
    robots: RobotsAnswer & { readonly crawlDelaySeconds: number | undefined; readonly keepMs: number },
  ) => Promise<void>;
}
