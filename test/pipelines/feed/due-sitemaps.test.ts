import { expect, test } from 'vitest';
import { dueSitemaps, isWaiting, type ListedSitemap } from '../../../pipelines/feed/due-sitemaps.ts';

const at = (time: string | undefined): Date | undefined => (time === undefined ? undefined : new Date(time));
const sitemap = (name: string, changed?: string, read?: string, tried?: string): ListedSitemap & { name: string } => ({
  name,
  changedAt: at(changed),
  readStateAt: at(read),
  triedAt: at(tried),
});
const due = (most: number, ...listed: ReturnType<typeof sitemap>[]): string[] =>
  dueSitemaps(listed, most).map(({ name }) => name);

test('what has not changed since it was read is not read again', () => {
  const read = sitemap('old', '2026-03-04T10:00:00Z', '2026-03-04T10:00:00Z', '2026-03-04T10:05:00Z');
  const changed = sitemap('new', '2026-03-04T11:00:00Z', '2026-03-04T10:00:00Z', '2026-03-04T10:05:00Z');
  expect(due(5, read, changed)).toEqual(['new']);
  expect([read, changed].map(isWaiting)).toEqual([false, true]);
});

test('what is new is read, the latest change first', () => {
  expect(
    due(
      5,
      sitemap('a', '2026-03-01T01:00:00Z'),
      sitemap('b', '2026-03-03T01:00:00Z'),
      sitemap('c', '2026-03-02T01:00:00Z'),
    ),
  ).toEqual(['b', 'c', 'a']);
});

test('an archive is read in the end: two of five places are for what has waited longest', () => {
  const archive = Array.from({ length: 20 }, (_, n) => sitemap(`old${n}`, `2020-01-${n + 10}T01:00:00Z`));
  const news = Array.from({ length: 9 }, (_, n) =>
    sitemap(`new${n}`, `2026-03-0${n + 1}T01:00:00Z`, '2026-01-01T01:00:00Z', '2026-02-01T01:00:00Z'),
  );
  expect(due(5, ...archive, ...news)).toEqual(['new8', 'new7', 'new6', 'old0', 'old1']);
});

test('one that fails is tried again, but does not keep the others waiting', () => {
  const failing = ['a', 'b', 'c', 'd', 'e'].map((name) => sitemap(name, undefined, undefined, '2026-03-04T10:00:00Z'));
  expect(due(5, ...failing, sitemap('f'))[0]).toBe('f');
  const broken = sitemap('x', '2026-03-04T10:00:00Z', undefined, '2026-03-04T10:05:00Z');
  expect(due(5, broken)).toEqual(['x']);
  expect(isWaiting(broken), 'nothing is gained by asking sooner').toBe(false);
});

test('where the index gives no times, its sitemaps take turns', () => {
  const listed = [4, 2, 1, 3].map((hour) => sitemap(`${hour}`, undefined, undefined, `2026-03-04T0${hour}:00:00Z`));
  expect(due(3, ...listed, sitemap('new'))).toEqual(['new', '1', '2']);
});

test('where the index gives only days, that of today is read again until the day is over everywhere', () => {
  const read = (tried: string) => due(5, sitemap('today', '2026-03-04', '2026-03-04', tried));
  expect(read('2026-03-04T10:00:00Z')).toEqual(['today']);
  expect(read('2026-03-05T13:59:00Z')).toEqual(['today']);
  expect(read('2026-03-05T14:00:00Z')).toEqual([]);
});
