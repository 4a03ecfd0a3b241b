import { describe, expect, test } from 'vitest';
import { type Pace, updatePace } from '../../../../pipelines/feed/schedule/pace.ts';
import { pollInterval } from '../../../../pipelines/feed/schedule/poll-interval.ts';

const HOUR_MS = 3_600_000;
const now = new Date('2026-03-04T12:00:00Z');
const hoursAgo = (hours: number): Date => new Date(now.getTime() - hours * HOUR_MS);

/** Dates of entries that came every so many hours, the last one now. */
const everyHours = (hours: number, count: number): Date[] =>
  Array.from({ length: count }, (_, n) => hoursAgo(n * hours));

const firstPoll = (published: readonly Date[], entries = published.length): Pace =>
  updatePace(undefined, { now, previousAt: undefined, overlap: { known: 0, fresh: entries }, published });

describe('a new feed has the pace of its own dates', () => {
  test('of the last seven days', () => {
    expect(firstPoll(everyHours(1, 25))).toEqual({ recent: 25 / 24, usual: 25 / 24, observedHours: 24, window: 25 });
  });
  test('when its document goes back further, of the whole week', () => {
    expect(firstPoll([...everyHours(1, 21), hoursAgo(5_000)]).usual).toBeCloseTo(21 / 168);
  });
  test('none of them lately is none', () => {
    expect(firstPoll(everyHours(24 * 30, 10).slice(1)).usual).toBe(0);
  });
  test('dates in the future say nothing', () => {
    const guess = { recent: 0, usual: 1, observedHours: 0, window: 2 };
    expect(firstPoll([new Date('2030-01-01'), new Date('2031-01-01')])).toEqual(guess);
  });
  test('without dates it is taken for one with an entry an hour', () => {
    expect(firstPoll([], 20)).toEqual({ recent: 0, usual: 1, observedHours: 0, window: 20 });
  });
  test('also when its document is empty', () => {
    expect(updatePace(undefined, { now, previousAt: undefined, overlap: undefined, published: [] }).window).toBe(0);
  });
});

describe('later its polls tell', () => {
  const steady: Pace = { recent: 2, usual: 2, observedHours: 168, window: 20 };
  const later = (
    before: Pace,
    hours: number,
    overlap: { known: number; fresh: number } | undefined,
    published: Date[] = [],
  ) => updatePace(before, { now, previousAt: hoursAgo(hours), overlap, published });

  test('as many entries as before change nothing', () => {
    const pace = later(steady, 2, { known: 16, fresh: 4 });
    expect(pace.recent).toBeCloseTo(2);
    expect(pace.usual).toBeCloseTo(2);
  });
  test('what is new raises the recent pace soon and the usual one slowly', () => {
    const pace = later(steady, 1, { known: 5, fresh: 15 });
    expect(pace.recent).toBeGreaterThan(5);
    expect(pace.usual).toBeLessThan(2.1);
  });
  test('"not modified" lowers both, and leaves what the document holds', () => {
    const pace = later(steady, 3, undefined);
    expect(pace.recent).toBeCloseTo(2 / Math.E);
    expect(pace.usual).toBeLessThan(2);
    expect(pace.window).toBe(20);
  });
  test('a silent feed without dates is soon asked less often, then once a day', () => {
    let pace = firstPoll([], 20);
    const waits: number[] = [];
    for (let polls = 0; polls < 40; polls++) {
      const hours = pollInterval(pace, []).seconds / 3600;
      waits.push(hours);
      pace = later(pace, hours, undefined);
    }
    expect(waits[0]).toBe(1);
    expect(waits[10]).toBeGreaterThan(3);
    expect(waits.at(-1)).toBe(24);
  });
});

describe('when no known entry is left in the document, some may have come and gone', () => {
  const slow: Pace = { recent: 0.1, usual: 0.1, observedHours: 168, window: 20 };
  const lost = { known: 0, fresh: 20 };
  const later = (published: Date[]) => updatePace(slow, { now, previousAt: hoursAgo(10), overlap: lost, published });

  test('its dates tell how fast they came', () => {
    expect(later(everyHours(0.1, 20)).recent).toBeCloseTo(20 / 1.9);
  });
  test('without dates it is asked much sooner: as if three times as many had come', () => {
    expect(later([]).recent).toBe(6);
  });
  test('a feed that names its old entries anew at every poll is not taken for a fast one', () => {
    expect(later(everyHours(48, 20)).recent).toBeLessThan(0.1 + 1e-9);
  });
});
