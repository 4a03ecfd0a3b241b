import type { Pace } from '../feed.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Minimum poll interval in seconds. */
export const MIN_INTERVAL_S = 10 * MINUTE;
export const MAX_INTERVAL_S = DAY;
/** Maximum interval of a feed that keeps failing. It is never given up silently. */
export const MAX_FAILURE_INTERVAL_S = 30 * DAY;
const FAILURES_UNTIL_RARE = 20;
/** Assumed interval of a feed whose first poll fails. */
const UNKNOWN_S = HOUR;

/**
 * A feed with one entry in this time is polled once in this time; the poll rate of other feeds is
 * proportional to the square root of their pace. For a given number of polls, this minimizes the
 * mean delay of entries.
 */
const REFERENCE_S = HOUR;
/** Maximum share of new entries in a document at a poll; the rest is a reserve for bursts. */
export const MAX_NEW_SHARE = 1 / 3;

/** Reasons of a poll interval. */
export const INTERVAL_REASONS = [
  'new', // its pace is unknown
  'pace', // its publication rate
  'window', // its document has so few entries that some might be missed
  'declared', // declared by the site: ttl, sy:update*, max-age or Expires
  'shortest', // the minimum interval
  'longest', // the maximum interval
  'given', // the operator set it
  'failing',
  'failing_long',
  'offline', // the local network is down; not counted as a failure of the feed
] as const;

export type IntervalReason = (typeof INTERVAL_REASONS)[number];

export interface Interval {
  readonly seconds: number;
  readonly reason: IntervalReason;
}

/**
 * Returns the interval after a successful poll, according to the pace, but before a third of the
 * document is new. Declared intervals extend it only within this limit, because many feeds declare
 * a day and publish hourly.
 * @param declaredS intervals that the site declares, in seconds: ttl or sy:update*, max-age,
 * Expires
 */
export function pollInterval(pace: Pace, declaredS: readonly (number | undefined)[]): Interval {
  const own = ownInterval(pace);
  const declared = Math.min(Math.max(0, ...declaredS.map((seconds) => seconds ?? 0)), MAX_INTERVAL_S);
  return clamped(
    declared > own.seconds && declared <= safeSeconds(pace) ? { seconds: declared, reason: 'declared' } : own,
  );
}

const ownInterval = (pace: Pace): Interval => {
  const balanced = Math.sqrt((REFERENCE_S * HOUR) / rateOf(pace));
  const safe = safeSeconds(pace);
  if (safe < balanced) return { seconds: safe, reason: 'window' };
  return { seconds: balanced, reason: pace.observedHours === 0 ? 'new' : 'pace' };
};

/** Expected entries per hour: an active feed may continue, a quiet one may resume its usual pace. */
const rateOf = ({ recent, usual }: Pace): number => Math.max(recent, usual);

/** Seconds until the maximum share of the document is new. */
const safeSeconds = (pace: Pace): number => (Math.max(pace.window * MAX_NEW_SHARE, 1) / rateOf(pace)) * HOUR;

const clamped = ({ seconds, reason }: Interval): Interval => {
  if (seconds < MIN_INTERVAL_S) return { seconds: MIN_INTERVAL_S, reason: 'shortest' };
  return seconds > MAX_INTERVAL_S ? { seconds: MAX_INTERVAL_S, reason: 'longest' } : { seconds, reason };
};

/**
 * Returns the interval after a failure. It doubles with each full failure up to a day, later up to
 * 30 days.
 * @param usualS interval before the failures, in seconds
 * @param failures sum of the outcome weights since the last successful poll
 */
export function failureInterval(usualS: number | undefined, failures: number): Interval {
  if (failures >= FAILURES_UNTIL_RARE) {
    const seconds = Math.min(DAY * 2 ** (failures - FAILURES_UNTIL_RARE), MAX_FAILURE_INTERVAL_S);
    return { seconds, reason: 'failing_long' };
  }
  const seconds = Math.max(usualS ?? UNKNOWN_S, MIN_INTERVAL_S) * 2 ** failures;
  return { seconds: Math.min(seconds, MAX_INTERVAL_S), reason: 'failing' };
}

/**
 * Interval while the local network is down, regardless of the pace. Short, because a failed lookup
 * sends no request to a site.
 */
export const OFFLINE_INTERVAL: Interval = { seconds: 5 * MINUTE, reason: 'offline' };

/** Adds ± 10 % jitter, so that feeds that were added together spread out. `random` is in [0, 1). */
export function jittered(seconds: number, random: number): number {
  return seconds * (0.9 + 0.2 * random);
}
