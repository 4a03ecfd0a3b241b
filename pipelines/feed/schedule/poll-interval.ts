import type { Pace } from './pace.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Nobody is asked more often than this, in seconds. */
export const MIN_INTERVAL_S = 10 * MINUTE;
export const MAX_INTERVAL_S = DAY;
/** A feed that has failed for long is still asked now and then: it is never silently dead. */
export const MAX_FAILURE_INTERVAL_S = 30 * DAY;
const FAILURES_UNTIL_RARE = 20;
/** A feed whose first poll fails is tried again as if it were asked every hour. */
const UNKNOWN_S = HOUR;

/**
 * A feed with one entry in this time is asked once in this time, and the others by the square root of their pace: of all
 * ways to share out the same number of polls, this one brings entries soonest.
 */
const EVEN_S = HOUR;
/** Share of a document that may be new when it is looked at; the rest is room for a burst. */
export const MAX_NEW_SHARE = 1 / 3;

/** What decided how long to wait. */
export const INTERVAL_REASONS = [
  'new', // nothing is known of its pace yet
  'pace', // how often it publishes
  'window', // its document holds so few entries that some might be missed
  'declared', // the site asks for it: ttl, sy:update*, max-age or Expires
  'shortest', // nobody is asked more often
  'longest', // every feed is asked that often
  'failing',
  'failing_long',
  'offline', // our own network is down; nothing is counted against the feed
] as const;

export type IntervalReason = (typeof INTERVAL_REASONS)[number];

export interface Interval {
  readonly seconds: number;
  readonly reason: IntervalReason;
}

/**
 * How long to wait after a poll that went well: as its pace asks for, but before a third of the document is new. What the
 * site asks for lengthens the wait as long as that holds; many feeds declare a day and publish every hour.
 * @param declaredS what the site asks for, in seconds: ttl or sy:update*, max-age, Expires
 */
export const pollInterval = (pace: Pace, declaredS: readonly (number | undefined)[]): Interval => {
  const own = ownInterval(pace);
  const asked = Math.min(Math.max(0, ...declaredS.map((seconds) => seconds ?? 0)), MAX_INTERVAL_S);
  return clamped(asked > own.seconds && asked <= safeSeconds(pace) ? { seconds: asked, reason: 'declared' } : own);
};

const ownInterval = (pace: Pace): Interval => {
  const even = Math.sqrt((EVEN_S * HOUR) / rateOf(pace));
  const safe = safeSeconds(pace);
  if (safe < even) return { seconds: safe, reason: 'window' };
  return { seconds: even, reason: pace.observedHours === 0 ? 'new' : 'pace' };
};

/** Entries per hour to be ready for: a feed that has just woken up may go on, one that rests wakes up at its usual pace. */
const rateOf = ({ recent, usual }: Pace): number => Math.max(recent, usual);

/** Seconds until as much of the document is new as may be. */
const safeSeconds = (pace: Pace): number => (Math.max(pace.window * MAX_NEW_SHARE, 1) / rateOf(pace)) * HOUR;

const clamped = ({ seconds, reason }: Interval): Interval => {
  if (seconds < MIN_INTERVAL_S) return { seconds: MIN_INTERVAL_S, reason: 'shortest' };
  return seconds > MAX_INTERVAL_S ? { seconds: MAX_INTERVAL_S, reason: 'longest' } : { seconds, reason };
};

/**
 * How long to wait after a failure: doubled with each full failure, a day at most, in the long run rarely.
 * @param usualS the wait while it went well
 * @param failures by the weights of their outcomes, since the last good poll
 */
export const failureInterval = (usualS: number | undefined, failures: number): Interval => {
  if (failures >= FAILURES_UNTIL_RARE) {
    const seconds = Math.min(DAY * 2 ** (failures - FAILURES_UNTIL_RARE), MAX_FAILURE_INTERVAL_S);
    return { seconds, reason: 'failing_long' };
  }
  const seconds = Math.max(usualS ?? UNKNOWN_S, MIN_INTERVAL_S) * 2 ** failures;
  return { seconds: Math.min(seconds, MAX_INTERVAL_S), reason: 'failing' };
};

/** While our own network is down, feeds are retried soon: a failed lookup asks nothing of their sites. */
export const OFFLINE_INTERVAL: Interval = { seconds: 5 * MINUTE, reason: 'offline' };

/** ± 10 %, so that feeds added together do not stay together. `random` is in [0, 1). */
export const jittered = (seconds: number, random: number): number => seconds * (0.9 + 0.2 * random);
