import { type Pace, updatePace } from '../../pipelines/feed/schedule/pace.ts';
import { failureInterval, jittered, pollInterval } from '../../pipelines/feed/schedule/poll-interval.ts';
import { DAY, HOUR, type WorldFeed } from './world.ts';

/** What a poll has found. */
export interface Found {
  readonly at: number;
  /** False when there was no answer. */
  readonly answered: boolean;
  /** Undefined when the document had not changed. */
  readonly overlap: { readonly known: number; readonly fresh: number } | undefined;
  /** Publication times in the document, where it gives any. */
  readonly published: () => Float64Array;
}

/** Decides, poll by poll of one feed, how many seconds to wait for the next. */
export type Rule = (feed: WorldFeed, random: () => number) => (found: Found) => number;

const date = (seconds: number): Date => new Date(Date.UTC(2026, 0, 1) + seconds * 1000);

/** The service's own functions, called as it calls them. */
export const ours: Rule = (feed, random) => {
  let pace: Pace | undefined;
  let intervalS: number | undefined;
  let okAt: number | undefined;
  let failures = 0;
  return ({ at, answered, overlap, published }) => {
    if (!answered) {
      failures += 0.5;
      return jittered(failureInterval(intervalS, failures).seconds, random());
    }
    failures = 0;
    // The dates count for a first document and for one without a known entry; for the others they are left out to save time.
    const dates = overlap?.known === 0 && feed.dated ? [...published()].map(date) : [];
    const previousAt = okAt === undefined ? undefined : date(okAt);
    pace = updatePace(pace, { now: date(at), previousAt, overlap, published: dates });
    okAt = at;
    intervalS = pollInterval(pace, [feed.ttl]).seconds;
    return jittered(intervalS, random());
  };
};

/**
 * miniflux's `entry_frequency` with its default limits of 5 minutes and 24 hours: a week's entries at the mean distance of
 * the dates of the last seven days, and never sooner than the ttl. Errors are tried again at the same distance (its
 * default, to give a feed up after three, would lose all that come back).
 */
export const miniflux: Rule = (feed) => {
  const dates: number[] = [];
  let first = 0;
  return ({ at, answered, overlap, published }) => {
    if (answered && overlap && overlap.fresh > 0) {
      for (const time of published().subarray(-overlap.fresh)) dates.push(feed.dated ? time : at);
    }
    while (first < dates.length && (dates[first] ?? 0) < at - 7 * DAY) first++;
    const [oldest, newest] = [dates[first], dates.at(-1)];
    const distance =
      oldest === undefined || newest === undefined ? 0 : Math.floor((newest - oldest) / (dates.length - first - 1));
    const interval = distance > 0 ? (7 * DAY) / Math.ceil((7 * DAY) / distance) : DAY;
    return Math.min(Math.max(interval, HOUR / 12, answered ? feed.ttl : 0), DAY);
  };
};

export const everyHour: Rule = () => () => HOUR;
