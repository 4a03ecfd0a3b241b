import { expect, test } from 'vitest';
import { loadSettings } from '../../../config/settings.ts';
import type { Claim } from '../../../db/claims/claims.ts';
import { createSlots, slotsOf } from '../../../workers/dispatch/slots.ts';

const claims = (count: number): Claim[] =>
  Array.from({ length: count }, (_, n) => ({ id: n + 1, claim: 1, crashes: 1 }));

const settings = { ...loadSettings({}), concurrency: 16, threads: 2 };

/** Slots whose groups end when told. */
const create = () => {
  const groups: { ids: number[]; end: () => void }[] = [];
  const ended: string[] = [];
  const slots = createSlots({
    settings,
    run: (_, claims) =>
      new Promise((resolve) => void groups.push({ ids: claims.map(({ id }) => id), end: () => resolve() })),
    onEnd: (stage) => void ended.push(stage),
  });
  return { slots, groups, ended };
};

test('reprocessing never takes more threads than there are, so that new articles get their share', () => {
  expect(slotsOf('articles', settings)).toBe(16);
  expect(slotsOf('tags', settings)).toBe(6);
  expect(slotsOf('reprocess', settings)).toBe(2);
  expect(slotsOf('reprocess', { ...settings, concurrency: 1 })).toBe(1);
});

test('a slow claim occupies one slot, and the others are free as soon as theirs end', async () => {
  const { slots, groups, ended } = create();
  slots.begin('articles', claims(14));
  expect([slots.room('articles'), slots.isNearlyFull('articles'), slots.room('feeds')]).toEqual([2, true, 16]);
  for (const group of groups.slice(1)) group.end();
  await expect.poll(() => ended.length).toBe(13);
  expect([slots.room('articles'), slots.isNearlyFull('articles')]).toEqual([15, false]);
  expect([slots.running('articles'), slots.running('tags'), slots.running()]).toEqual([1, 0, 1]);
});

test('claims of tags run together, eight in a slot', async () => {
  const { slots, groups } = create();
  expect(slots.room('tags')).toBe(48);
  slots.begin('tags', claims(20));
  expect(groups.map(({ ids }) => ids.length)).toEqual([8, 8, 4]);
  expect([slots.room('tags'), slots.running('tags')]).toEqual([24, 20]);
  groups[0]?.end();
  await expect.poll(() => slots.room('tags')).toBe(32);
});
