import type { Pace } from '../feed.ts';
import { updatePace } from './pace.ts';
import { type Interval, jittered, MIN_INTERVAL_S, pollInterval } from './poll-interval.ts';

/** Number of known and new entries in a document. */
export interface Overlap {
  readonly known: number;
  readonly fresh: number;
  /** New and changed entries left to later polls. */
  readonly waiting: number;
}

/** What a good poll has observed besides its overlap. */
export interface Observed {
  /** Time of the poll by the clock of the database: that of this machine may be wrong. */
  readonly now: Date;
  /** Time of the last good poll. */
  readonly previousAt: Date | undefined;
  /** The pace until now. */
  readonly pace: Pace | undefined;
  /** Publication times in the document. */
  readonly published: readonly Date[];
  /** Intervals that the site declares, see `pollInterval`. */
  readonly declaredS: readonly (number | undefined)[];
  /** Interval from the operator, in seconds. */
  readonly givenS: number | undefined;
  /** Of a sitemap index: the entries of its sitemaps, which count as its own, and whether changed sitemaps are left. */
  readonly sitemaps?:
    | { readonly overlap: Omit<Overlap, 'waiting'> | undefined; readonly waiting: number; readonly more: boolean }
    | undefined;
  /** Random number in [0, 1) for the jitter. */
  readonly random: number;
}

/** When a feed is polled next, and why. */
export interface NextPoll {
  /** Seconds until the next poll. */
  readonly waitS: number;
  /** The same before jitter. */
  readonly intervalS: number;
  readonly reason: string;
  readonly pace: Pace;
  /** New and changed entries left to later polls, those of sitemaps as well. */
  readonly waiting: number;
}

/** Latest next poll of a feed with waiting entries: by then, one host has served what a feed may bring at once. */
export const POLL_SOON_FOR_ENTRIES = {
  seconds: 3_600,
  reason: 'more of its entries are new than one poll takes',
} as const;

/** Next poll of an index with changed sitemaps that have not been read. */
const POLL_SOON_FOR_SITEMAPS = {
  seconds: MIN_INTERVAL_S,
  reason: 'more of its sitemaps have changed than are read at one poll',
} as const;

/**
 * Decides when a feed is polled next after a good poll.
 * @param own the overlap of its own document; undefined if that has not changed
 */
export function nextPoll(observed: Observed, own: Overlap | undefined): NextPoll {
  const { now, previousAt, published, sitemaps } = observed;
  const overlap = sitemaps ? sitemaps.overlap : own;
  const pace = updatePace(observed.pace, { now, previousAt, overlap, published });
  const usual: Pick<Interval, 'seconds'> & { readonly reason: string } =
    observed.givenS === undefined
      ? pollInterval(pace, observed.declaredS)
      : { seconds: observed.givenS, reason: 'given' };
  const regular = sitemaps?.more ? POLL_SOON_FOR_SITEMAPS : usual;
  const waiting = (own?.waiting ?? 0) + (sitemaps?.waiting ?? 0);
  const { seconds, reason } =
    waiting > 0 && regular.seconds > POLL_SOON_FOR_ENTRIES.seconds ? POLL_SOON_FOR_ENTRIES : regular;
  return { pace, reason, waiting, intervalS: seconds, waitS: jittered(seconds, observed.random) };
}
