import { describe, expect, test } from 'vitest';
import type { Pace } from '../../../model/feed.ts';
import {
  failureInterval,
  type Interval,
  jittered,
  MAX_INTERVAL_S,
  MIN_INTERVAL_S,
  pollInterval,
} from '../../../model/schedule/poll-interval.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The pace of a feed by entries per hour and entries in its document. */
const pace = (perHour: number, changes: Partial<Pace> = {}): Pace => ({
  recent: 0,
  usual: perHour,
  observedHours: 168,
  window: 20,
  ...changes,
});

const wait = (of: Pace, ...declaredS: (number | undefined)[]): Interval => {
  const { seconds, reason } = pollInterval(of, declaredS);
  return { seconds: Math.round(seconds), reason };
};

describe('a feed is polled in proportion to the square root of its pace', () => {
  test('hourly with one entry an hour', () => {
    expect(wait(pace(1))).toEqual({ seconds: HOUR, reason: 'pace' });
  });
  test('twice as often with four times as many entries', () => {
    expect(wait(pace(4))).toEqual({ seconds: HOUR / 2, reason: 'pace' });
  });
  test('every ten hours with one entry in four days', () => {
    expect(wait(pace(1 / 96))).toEqual({ seconds: Math.round(HOUR * Math.sqrt(96)), reason: 'pace' });
  });
  test('at most every ten minutes', () => {
    expect(wait(pace(1000, { window: 1000 }))).toEqual({ seconds: MIN_INTERVAL_S, reason: 'shortest' });
  });
  test('at least once a day, even if it is inactive', () => {
    expect(wait(pace(0))).toEqual({ seconds: MAX_INTERVAL_S, reason: 'longest' });
  });
  test('at the pace of a burst if it has just become active', () => {
    expect(wait(pace(0.01, { recent: 9 }))).toEqual({ seconds: HOUR / 3, reason: 'pace' });
  });
  test('hourly if its pace is unknown', () => {
    expect(wait(pace(1, { observedHours: 0 }))).toEqual({ seconds: HOUR, reason: 'new' });
  });
});

describe('a feed is polled before a third of its document is new', () => {
  test('every half hour with six entries and a pace of four an hour', () => {
    expect(wait(pace(4, { window: 6 }))).toEqual({ seconds: HOUR / 2, reason: 'pace' });
  });
  test('more often than its pace requires with three entries', () => {
    expect(wait(pace(4, { window: 3 }))).toEqual({ seconds: HOUR / 4, reason: 'window' });
  });
  test('but not for a third of a single entry', () => {
    expect(wait(pace(1 / 4, { window: 1 }))).toEqual({ seconds: 2 * HOUR, reason: 'pace' });
  });
});

describe('a declared interval', () => {
  test('extends the interval to the longest of ttl, max-age and Expires', () => {
    expect(wait(pace(1), 2 * HOUR, undefined, 5 * HOUR)).toEqual({ seconds: 5 * HOUR, reason: 'declared' });
  });
  test('never shortens the interval', () => {
    expect(wait(pace(1), 60, -5)).toEqual({ seconds: HOUR, reason: 'pace' });
  });
  test('is ignored if more than a third of the document would be new, because many feeds declare a day and publish hourly', () => {
    const sixHours = wait(pace(1, { window: 18 }), 6 * HOUR);
    expect(sixHours).toEqual({ seconds: 6 * HOUR, reason: 'declared' });
    expect(wait(pace(1, { window: 18 }), DAY)).toEqual({ seconds: HOUR, reason: 'pace' });
  });
  test('never extends the interval beyond a day', () => {
    expect(wait(pace(0.01), 365 * DAY)).toEqual({ seconds: MAX_INTERVAL_S, reason: 'declared' });
    expect(wait(pace(0), 365 * DAY)).toEqual({ seconds: MAX_INTERVAL_S, reason: 'longest' });
  });
});

describe('after failures', () => {
  const hours = (failures: number): number => failureInterval(HOUR, failures).seconds / HOUR;
  test('the interval doubles with each hard failure, up to a day', () => {
    expect([0, 1, 2, 3, 10].map(hours)).toEqual([1, 2, 4, 8, 24]);
    expect(failureInterval(HOUR, 1).reason).toBe('failing');
  });
  test('a soft failure counts half, a temporary one a quarter', () => {
    expect(hours(0.5)).toBeCloseTo(Math.SQRT2);
    expect(hours(0.25)).toBeLessThan(1.2);
  });
  test('a feed that keeps failing is polled less and less often, but at least every thirty days', () => {
    expect(failureInterval(HOUR, 21)).toEqual({ seconds: 2 * DAY, reason: 'failing_long' });
    expect(failureInterval(HOUR, 100_000)).toEqual({ seconds: 30 * DAY, reason: 'failing_long' });
  });
  test('a feed that failed from the start has a base interval of an hour', () => {
    expect(failureInterval(undefined, 1).seconds).toBe(2 * HOUR);
  });
});

test('every interval has a jitter of 10 %', () => {
  expect([0, 0.5, 1].map((random) => Math.round(jittered(100, random)))).toEqual([90, 100, 110]);
});
