import { expect, test } from 'vitest';
import { loadSettings } from '../../../config/settings.ts';
import type { Claim } from '../../../db/claims/claims.ts';
import { groupIntoJobs, slotsOf } from '../../../workers/dispatch/jobs.ts';

const claims = (count: number, crashes = 1): Claim[] =>
  Array.from({ length: count }, (_, n) => ({ id: n + 1, claim: 1, crashes }));

const sizes = (jobs: readonly (readonly Claim[])[]): number[] => jobs.map((job) => job.length);

test('reprocessing never takes more threads than there are, so that new articles get their share', () => {
  const settings = { ...loadSettings({}), concurrency: 16, threads: 2 };
  expect(slotsOf('articles', settings)).toBe(16);
  expect(slotsOf('tags', settings)).toBe(6);
  expect(slotsOf('reprocess', settings)).toBe(2);
  expect(slotsOf('reprocess', { ...settings, concurrency: 1 })).toBe(1);
});

test('one claim is one job', () => {
  expect(groupIntoJobs(claims(1), 4)).toEqual([claims(1)]);
  expect(groupIntoJobs(claims(1), 0)).toEqual([claims(1)]);
  expect(groupIntoJobs([], 4)).toEqual([]);
});

test('claims are spread among idle slots; without idle slots jobs have the maximum size', () => {
  expect(sizes(groupIntoJobs(claims(4), 4))).toEqual([1, 1, 1, 1]);
  expect(sizes(groupIntoJobs(claims(10), 4))).toEqual([3, 3, 3, 1]);
  expect(sizes(groupIntoJobs(claims(20), 1))).toEqual([7, 7, 6]);
  expect(sizes(groupIntoJobs(claims(20), -12))).toEqual([7, 7, 6]);
  expect(sizes(groupIntoJobs(claims(64), 4))).toEqual(Array(8).fill(8));
});

test('each claim is in one job, in the order of the claims', () => {
  for (const count of [3, 8, 9, 31]) expect(groupIntoJobs(claims(count), 2).flat()).toEqual(claims(count));
});

test('a claim that has crashed before is a job of its own', () => {
  const [first, second, third, fourth] = claims(4) as [Claim, Claim, Claim, Claim];
  const suspect = { ...second, crashes: 2 };
  expect(groupIntoJobs([first, suspect, third, fourth], 0)).toEqual([[first, third, fourth], [suspect]]);
});
