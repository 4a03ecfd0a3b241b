import { describe, expect, test } from 'vitest';
import type { Pace } from '../../../../pipelines/feed/schedule/pace.ts';
import {
  failureInterval,
  type Interval,
  jittered,
  MAX_INTERVAL_S,
  MIN_INTERVAL_S,
  pollInterval,
} from '../../../../pipelines/feed/schedule/poll-interval.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A feed with so many entries an hour, and room for so many in its document. */
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

describe('a feed is asked by the square root of its pace', () => {
  test('with an entry an hour, once an hour', () => {
    expect(wait(pace(1))).toEqual({ seconds: HOUR, reason: 'pace' });
  });
  test('with four times as many, twice as often', () => {
    expect(wait(pace(4))).toEqual({ seconds: HOUR / 2, reason: 'pace' });
  });
  test('with an entry in four days, every ten hours', () => {
    expect(wait(pace(1 / 96))).toEqual({ seconds: Math.round(HOUR * Math.sqrt(96)), reason: 'pace' });
  });
  test('nobody more often than every ten minutes', () => {
    expect(wait(pace(1000, { window: 1000 }))).toEqual({ seconds: MIN_INTERVAL_S, reason: 'shortest' });
  });
  test('and every feed once a day, also one that has fallen silent', () => {
    expect(wait(pace(0))).toEqual({ seconds: MAX_INTERVAL_S, reason: 'longest' });
  });
  test('one that has just woken up, as its burst asks for', () => {
    expect(wait(pace(0.01, { recent: 9 }))).toEqual({ seconds: HOUR / 3, reason: 'pace' });
  });
  test('one nothing is known of yet, every hour', () => {
    expect(wait(pace(1, { observedHours: 0 }))).toEqual({ seconds: HOUR, reason: 'new' });
  });
});

describe('a document is looked at before a third of it is new', () => {
  test('one of six entries with four an hour every half hour, as its pace asks for', () => {
    expect(wait(pace(4, { window: 6 }))).toEqual({ seconds: HOUR / 2, reason: 'pace' });
  });
  test('one of three sooner than its pace asks for', () => {
    expect(wait(pace(4, { window: 3 }))).toEqual({ seconds: HOUR / 4, reason: 'window' });
  });
  test('one of a single entry is not asked for thirds of it', () => {
    expect(wait(pace(1 / 4, { window: 1 }))).toEqual({ seconds: 2 * HOUR, reason: 'pace' });
  });
});

describe('what the site asks for', () => {
  test('lengthens the wait: the longest of ttl, max-age and Expires', () => {
    expect(wait(pace(1), 2 * HOUR, undefined, 5 * HOUR)).toEqual({ seconds: 5 * HOUR, reason: 'declared' });
  });
  test('never shortens it', () => {
    expect(wait(pace(1), 60, -5)).toEqual({ seconds: HOUR, reason: 'pace' });
  });
  test('counts until a third of the document would be new, and not at all beyond: many declare a day and publish every hour', () => {
    const sixHours = wait(pace(1, { window: 18 }), 6 * HOUR);
    expect(sixHours).toEqual({ seconds: 6 * HOUR, reason: 'declared' });
    expect(wait(pace(1, { window: 18 }), DAY)).toEqual({ seconds: HOUR, reason: 'pace' });
  });
  test('never silences a feed for more than a day', () => {
    expect(wait(pace(0.01), 365 * DAY)).toEqual({ seconds: MAX_INTERVAL_S, reason: 'declared' });
    expect(wait(pace(0), 365 * DAY)).toEqual({ seconds: MAX_INTERVAL_S, reason: 'longest' });
  });
});

describe('after failures', () => {
  const hours = (failures: number): number => failureInterval(HOUR, failures).seconds / HOUR;
  test('the wait doubles with each hard failure, up to a day', () => {
    expect([0, 1, 2, 3, 10].map(hours)).toEqual([1, 2, 4, 8, 24]);
    expect(failureInterval(HOUR, 1).reason).toBe('failing');
  });
  test('a soft one counts half, a passing one a quarter', () => {
    expect(hours(0.5)).toBeCloseTo(Math.SQRT2);
    expect(hours(0.25)).toBeLessThan(1.2);
  });
  test('a feed that never answers is asked ever more rarely, but at least every thirty days', () => {
    expect(failureInterval(HOUR, 21)).toEqual({ seconds: 2 * DAY, reason: 'failing_long' });
    expect(failureInterval(HOUR, 100_000)).toEqual({ seconds: 30 * DAY, reason: 'failing_long' });
  });
  test('one that failed from the start as if it were asked every hour', () => {
    expect(failureInterval(undefined, 1).seconds).toBe(2 * HOUR);
  });
});

test('every wait is varied by a tenth', () => {
  expect([0, 0.5, 1].map((random) => Math.round(jittered(100, random)))).toEqual([90, 100, 110]);
});
