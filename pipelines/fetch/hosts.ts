import { WireroomError } from '../../config/wireroom-error.ts';

/** A host will not be free soon enough to wait for it. */
export class HostThrottled extends WireroomError {
  /** Milliseconds until it is free, as far as is known. */
  readonly freeInMs: number;

  constructor(host: string, freeInMs: number) {
    super('rate_limited', `${host} may be asked again in ${inWords(freeInMs)}`);
    this.freeInMs = freeInMs;
  }
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

/** Rounded up, in the largest unit of which there are at least two. */
const inWords = (ms: number): string => {
  const [unit, length] = UNITS.find(([, one]) => ms >= 2 * one) ?? ['second', 1_000];
  const count = Math.max(Math.ceil(ms / length), 1);
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
};

/** A robots.txt as it was answered. */
export interface RobotsAnswer {
  readonly body: string | undefined;
  /** HTTP status; undefined when there was none, such as after endless redirects. */
  readonly status: number | undefined;
}

/**
 * What one piece of work has to know of the hosts it asks, and what it notes for whoever asks them next: in the database
 * for a service and its commands, or in memory for a command that needs none. A host is a name without port; an origin is
 * scheme, host and port.
 */
export interface Hosts {
  /** Throws a WireroomError when a URL is not to be fetched at all, whatever its site says. */
  readonly allow?: (url: URL) => Promise<void>;
  /** Waits for the host's turn, and takes it. @throws HostBusy when that would take too long */
  readonly acquireSlot: (host: string) => Promise<void>;
  /** Notes how long the host took to answer: it is not asked again sooner than that. */
  readonly recordResponse: (host: string, ms: number) => Promise<void>;
  /** Nobody asks the host for so many milliseconds. */
  readonly block: (host: string, ms: number) => Promise<void>;
  /** The robots.txt that an origin answered last, and for how long that still counts (zero or less: no longer). */
  readonly lastRobots: (origin: string) => Promise<(RobotsAnswer & { readonly freshForMs: number }) | undefined>;
  /** Keeps what an origin answered for `keepMs`; its crawl-delay counts for the host from now on. */
  readonly storeRobots: (
    origin: string,
    robots: RobotsAnswer & { readonly crawlDelaySeconds: number | undefined; readonly keepMs: number },
  ) => Promise<void>;
}
