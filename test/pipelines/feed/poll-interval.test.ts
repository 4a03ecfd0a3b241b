import { describe, expect, test } from 'vitest';
import {
  failureInterval,
  jittered,
  LONGEST_S,
  type PollFacts,
  pollInterval,
  SHORTEST_S,
} from '../../../pipelines/feed/poll-interval.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;
const now = new Date('2026-03-04T12:00:00Z');

const interval = (facts: Partial<PollFacts>): number =>
  pollInterval({ previousS: HOUR, overlap: undefined, published: [], declaredS: [], now, ...facts });

const everyHours = (hours: number, count: number): Date[] =>
  Array.from({ length: count }, (_, n) => new Date(now.getTime() - n * hours * HOUR * 1000));

const first = { known: 0, fresh: 20, first: true };

describe('a new feed is polled at its own pace', () => {
  test('one with an entry every hour about every three hours', () => {
    expect(interval({ previousS: undefined, overlap: first, published: everyHours(1, 24) })).toBeCloseTo(
      2.875 * HOUR,
      0,
    );
  });
  test('one with an entry every few minutes as often as we poll anybody', () => {
    expect(interval({ previousS: undefined, overlap: first, published: everyHours(1 / 30, 20) })).toBe(SHORTEST_S);
  });
  test('one that publishes rarely four times a day', () => {
    expect(interval({ previousS: undefined, overlap: first, published: everyHours(24 * 30, 3) })).toBe(6 * HOUR);
  });
  test('one without dates every hour', () => {
    expect(interval({ previousS: undefined, overlap: first })).toBe(HOUR);
  });
  test('dates in the future say nothing', () => {
    expect(
      interval({ previousS: undefined, overlap: first, published: [new Date('2030-01-01'), new Date('2031-01-01')] }),
    ).toBe(6 * HOUR);
  });
});

describe('later the overlap with the last poll decides', () => {
  test('mostly known entries: longer', () => {
    expect(interval({ overlap: { known: 8, fresh: 2, first: false } })).toBe(1.5 * HOUR);
  });
  test('mostly new entries: much shorter, some may have slipped through', () => {
    expect(interval({ overlap: { known: 1, fresh: 19, first: false } })).toBe(HOUR / 3);
  });
  test('in between: as it is', () => {
    expect(interval({ overlap: { known: 5, fresh: 5, first: false } })).toBe(HOUR);
  });
  test('nothing changed: longer', () => {
    expect(interval({ overlap: undefined })).toBe(1.5 * HOUR);
  });
  test('never outside ten minutes to a day', () => {
    expect(interval({ previousS: SHORTEST_S, overlap: { known: 0, fresh: 20, first: false } })).toBe(SHORTEST_S);
    expect(interval({ previousS: LONGEST_S })).toBe(LONGEST_S);
  });
});

describe('what the site asks for', () => {
  test('lengthens the wait of a calm feed, the longest of what it says', () => {
    expect(interval({ declaredS: [2 * HOUR, undefined, 5 * HOUR] })).toBe(5 * HOUR);
  });
  test('never shortens it', () => {
    expect(interval({ declaredS: [60] })).toBe(1.5 * HOUR);
  });
  test('does not count while entries may slip through: many declare a day and publish every hour', () => {
    expect(interval({ overlap: { known: 5, fresh: 5, first: false }, declaredS: [DAY] })).toBe(HOUR);
  });
  test('never silences a feed for more than a day', () => {
    expect(interval({ declaredS: [30 * DAY] })).toBe(DAY);
  });
});

describe('after failures', () => {
  test('the wait doubles with each full failure, up to a day', () => {
    expect([0, 1, 2, 3].map((failures) => failureInterval(HOUR, failures))).toEqual([
      HOUR,
      2 * HOUR,
      4 * HOUR,
      8 * HOUR,
    ]);
    expect(failureInterval(HOUR, 10)).toBe(DAY);
  });
  test('a passing trouble counts a quarter', () => {
    expect(failureInterval(HOUR, 0.25)).toBeLessThan(1.2 * HOUR);
  });
  test('a feed that never answers is asked ever more rarely, but it is asked', () => {
    expect(failureInterval(HOUR, 21)).toBe(2 * DAY);
    expect(failureInterval(HOUR, 1_000)).toBe(30 * DAY);
  });
});

test('jitter stays within a tenth', () => {
  expect([0, 0.5, 1].map((random) => Math.round(jittered(100, random)))).toEqual([90, 100, 110]);
});
