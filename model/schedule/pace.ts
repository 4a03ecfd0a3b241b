import type { Pace } from '../feed.ts';

const HOUR_MS = 3_600_000;

/** Result of a successful poll. */
export interface PollObservation {
  readonly now: Date;
  /** Time of the previous successful poll; undefined for the first one. */
  readonly previousAt: Date | undefined;
  /** Numbers of known and new entries; undefined if the document has not changed. */
  readonly overlap: { readonly known: number; readonly fresh: number } | undefined;
  /** Publication times in the document, if any. */
  readonly published: readonly Date[];
}

const RECENT_HOURS = 3;
const USUAL_HOURS = 7 * 24;
/** Assumed pace of a feed without dates until its next polls. */
const GUESS = { recent: 0, usual: 1, observedHours: 0 } as const;
/** Assumed ratio of published to visible entries if no known entry is left and there are no dates. */
const LOST_FACTOR = 3;

/**
 * Returns the pace after a successful poll: exponential moving averages of the new entries, which
 * need no dates and include polls without new entries. The dates in the document are used for the
 * first poll, and if no known entry is left, so that the number of missed entries is unknown.
 */
export function updatePace(previous: Pace | undefined, observation: PollObservation): Pace {
  const { now, previousAt, overlap, published } = observation;
  const window = overlap ? overlap.known + overlap.fresh : (previous?.window ?? 0);
  if (!previousAt || !previous) return { ...(datedPace(published, now) ?? GUESS), window };
  const hours = Math.max((now.getTime() - previousAt.getTime()) / HOUR_MS, MINUTE_HOURS);
  const fresh = overlap?.fresh ?? 0;
  const observedHours = Math.min(previous.observedHours + hours, USUAL_HOURS);
  const lost = overlap !== undefined && overlap.known === 0 && fresh > 0;
  const dated = lost ? datedPace(published, now)?.recent : undefined;
  const rate = dated ?? fresh / hours;
  return {
    recent: lost
      ? Math.max(previous.recent, dated ?? rate * LOST_FACTOR)
      : movingAverage(previous.recent, rate, hours, RECENT_HOURS),
    usual: movingAverage(previous.usual, rate, hours, observedHours),
    observedHours,
    window,
  };
}

const MINUTE_HOURS = 1 / 60;

/** Exponential moving average, in which values that are `memory` hours old have 1/e of the weight of new values. */
const movingAverage = (previous: number, rate: number, hours: number, memory: number): number => {
  const kept = Math.exp(-hours / memory);
  return previous * kept + rate * (1 - kept);
};

/** Returns the pace according to the dates of the last seven days. */
const datedPace = (published: readonly Date[], now: Date): Omit<Pace, 'window'> | undefined => {
  const ages = published.map((date) => (now.getTime() - date.getTime()) / HOUR_MS).filter((age) => age >= 0);
  if (ages.length === 0) return undefined;
  const week = ages.filter((age) => age < USUAL_HOURS);
  // If there are older entries as well, the document covers the whole week.
  const observedHours = week.length < ages.length ? USUAL_HOURS : Math.max(...week, MINUTE_HOURS);
  const rate = week.length / observedHours;
  return { recent: rate, usual: rate, observedHours };
};
