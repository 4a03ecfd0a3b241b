import { describe, expect, test } from 'vitest';
import type { Pace } from '../../../model/feed.ts';
import { updatePace } from '../../../model/schedule/pace.ts';
import { pollInterval } from '../../../model/schedule/poll-interval.ts';

const HOUR_MS = 3_600_000;
const now = new Date('2026-03-04T12:00:00Z');
const hoursAgo = (hours: number): Date => new Date(now.getTime() - hours * HOUR_MS);

/** Dates of entries at a fixed interval in hours, the last one now. */
const everyHours = (hours: number, count: number): Date[] =>
  Array.from({ length: count }, (_, n) => hoursAgo(n * hours));

const firstPoll = (published: readonly Date[], entries = published.length): Pace =>
  updatePace(undefined, { now, previousAt: undefined, overlap: { known: 0, fresh: entries }, published });

describe('the pace of a new feed', () => {
  test('is computed from the dates of the last seven days', () => {
    expect(firstPoll(everyHours(1, 25))).toEqual({ recent: 25 / 24, usual: 25 / 24, observedHours: 24, window: 25 });
  });
  test('covers the whole week if the document is older', () => {
    expect(firstPoll([...everyHours(1, 21), hoursAgo(5_000)]).usual).toBeCloseTo(21 / 168);
  });
  test('is zero without recent dates', () => {
    expect(firstPoll(everyHours(24 * 30, 10).slice(1)).usual).toBe(0);
  });
  test('ignores dates in the future', () => {
    const guess = { recent: 0, usual: 1, observedHours: 0, window: 2 };
    expect(firstPoll([new Date('2030-01-01'), new Date('2031-01-01')])).toEqual(guess);
  });
  test('is assumed to be one entry an hour without dates', () => {
    expect(firstPoll([], 20)).toEqual({ recent: 0, usual: 1, observedHours: 0, window: 20 });
  });
  test('has the same default for an empty document', () => {
    expect(updatePace(undefined, { now, previousAt: undefined, overlap: undefined, published: [] }).window).toBe(0);
  });
});

describe('the pace after later polls', () => {
  const steady: Pace = { recent: 2, usual: 2, observedHours: 168, window: 20 };
  const later = (
    before: Pace,
    hours: number,
    overlap: { known: number; fresh: number } | undefined,
    published: Date[] = [],
  ) => updatePace(before, { now, previousAt: hoursAgo(hours), overlap, published });

  test('stays the same with a constant rate of entries', () => {
    const pace = later(steady, 2, { known: 16, fresh: 4 });
    expect(pace.recent).toBeCloseTo(2);
    expect(pace.usual).toBeCloseTo(2);
  });
  test('adapts quickly in `recent` and slowly in `usual`', () => {
    const pace = later(steady, 1, { known: 5, fresh: 15 });
    expect(pace.recent).toBeGreaterThan(5);
    expect(pace.usual).toBeLessThan(2.1);
  });
  test('decreases after "not modified", which keeps the window', () => {
    const pace = later(steady, 3, undefined);
    expect(pace.recent).toBeCloseTo(2 / Math.E);
    expect(pace.usual).toBeLessThan(2);
    expect(pace.window).toBe(20);
  });
  test('of an inactive feed without dates leads to fewer polls, finally one a day', () => {
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

describe('the pace after a poll without known entries', () => {
  const slow: Pace = { recent: 0.1, usual: 0.1, observedHours: 168, window: 20 };
  const lost = { known: 0, fresh: 20 };
  const later = (published: Date[]) => updatePace(slow, { now, previousAt: hoursAgo(10), overlap: lost, published });

  test('is computed from the dates of the document', () => {
    expect(later(everyHours(0.1, 20)).recent).toBeCloseTo(20 / 1.9);
  });
  test('without dates assumes three times as many entries', () => {
    expect(later([]).recent).toBe(6);
  });
  test('is not overestimated for a feed that renames its old entries at every poll', () => {
    expect(later(everyHours(48, 20)).recent).toBeLessThan(0.1 + 1e-9);
  });
});
