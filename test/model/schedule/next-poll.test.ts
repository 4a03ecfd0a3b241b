import { expect, test } from 'vitest';
import { nextPoll, type Observed, type Overlap } from '../../../model/schedule/next-poll.ts';

const HOUR_S = 3_600;
const now = new Date('2026-11-30T12:00:00Z');
const hoursAgo = (hours: number): Date => new Date(now.getTime() - hours * HOUR_S * 1_000);

/** A poll of a feed that brings an entry an hour, among 20. */
const observedWith = (changes: Partial<Observed> = {}): Observed => ({
  now,
  previousAt: hoursAgo(1),
  pace: { recent: 1, usual: 1, observedHours: 168, window: 20 },
  published: [],
  declaredS: [],
  givenS: undefined,
  random: 0.5,
  ...changes,
});
const ONE_NEW: Overlap = { known: 19, fresh: 1, waiting: 0 };
const WAITING: Overlap = { ...ONE_NEW, waiting: 3 };
const rare = { recent: 0, usual: 0.001, observedHours: 168, window: 20 };
const index = { overlap: { known: 90, fresh: 10 }, waiting: 0, more: false };

test.each<[string, Partial<Observed>, Overlap | undefined, { s: number; reason: string; waiting?: number }]>([
  ['a feed is polled at its pace', {}, ONE_NEW, { s: HOUR_S, reason: 'pace' }],
  ['the interval of the operator precedes its pace', { givenS: 60 }, ONE_NEW, { s: 60, reason: 'given' }],
  [
    'a site may declare a longer one',
    { declaredS: [undefined, 2 * HOUR_S] },
    ONE_NEW,
    { s: 7_200, reason: 'declared' },
  ],
  [
    'entries that wait bring the next poll within an hour',
    { pace: rare, givenS: 86_400 },
    WAITING,
    { s: HOUR_S, reason: 'more of its entries are new than one poll takes', waiting: 3 },
  ],
  ['entries that wait do not delay a poll', { givenS: 60 }, WAITING, { s: 60, reason: 'given', waiting: 3 }],
  [
    'sitemaps that are left bring it within minutes',
    { givenS: 86_400, sitemaps: { ...index, more: true } },
    undefined,
    { s: 600, reason: 'more of its sitemaps have changed than are read at one poll' },
  ],
  [
    'entries of sitemaps wait like those of a feed',
    { givenS: 86_400, sitemaps: { ...index, waiting: 2 } },
    { ...ONE_NEW, waiting: 1 },
    { s: HOUR_S, reason: 'more of its entries are new than one poll takes', waiting: 3 },
  ],
])('%s', (_, changes, own, { s, reason, waiting = 0 }) => {
  const next = nextPoll(observedWith(changes), own);
  expect({ ...next, intervalS: Math.round(next.intervalS) }).toMatchObject({ intervalS: s, reason, waiting });
});

test('the entries of an index are those of its sitemaps', () => {
  expect(nextPoll(observedWith({ sitemaps: index }), ONE_NEW).pace.window).toBe(100);
  expect(nextPoll(observedWith(), ONE_NEW).pace.window).toBe(20);
});

test('polls spread by up to a tenth around the interval', () => {
  const waits = [0, 0.5, 1].map((random) => nextPoll(observedWith({ givenS: 1_000, random }), undefined).waitS);
  expect(waits.map(Math.round)).toEqual([900, 1_000, 1_100]);
});
