import { expect, test } from 'vitest';
import type { TermVector } from '../../../model/story.ts';
import { fingerprintOf } from '../../../pipelines/stories/fingerprint.ts';
import { HALF_LIFE_H, rankStories, storyScore, WINDOW_H } from '../../../pipelines/stories/join.ts';
import { vectorOf } from '../../../pipelines/stories/vector.ts';

const vector = (title: string): TermVector =>
  vectorOf(fingerprintOf({ title, text: '', language: 'en' }), { total: 0, count: () => 0 });
const NOON = new Date('2026-03-02T12:00:00Z');
const hoursBefore = (hours: number): Date => new Date(NOON.getTime() - hours * 3_600_000);

const quake = vector('Strong quake hits Bushehr in Iran');
const later = vector('Iran: Bushehr quake toll rises');
const strike = vector('Dock workers strike in Marseille');

test('an article joins the story it resembles most', () => {
  const stories = [
    { id: 1, vector: strike, lastAt: NOON },
    { id: 2, vector: quake, lastAt: hoursBefore(5) },
  ];
  expect(rankStories({ vector: later, at: NOON }, stories).map(({ id }) => id)).toEqual([2]);
});

test('it opens a story when none resembles it, or there is none', () => {
  expect(rankStories({ vector: later, at: NOON }, [{ vector: strike, lastAt: NOON }])).toEqual([]);
  expect(rankStories({ vector: later, at: NOON }, [])).toEqual([]);
});

test('a story fades by half in its half-life and is closed after the window', () => {
  const score = (hours: number): number => storyScore(later, { vector: quake, lastAt: hoursBefore(hours) }, NOON);
  expect(score(HALF_LIFE_H)).toBeCloseTo(score(0) / 2);
  expect(score(WINDOW_H + 1)).toBe(0);
});

test('an article that comes before the newest of its story is as near as one after it', () => {
  expect(storyScore(later, { vector: quake, lastAt: NOON }, hoursBefore(10))).toBeCloseTo(
    storyScore(later, { vector: quake, lastAt: hoursBefore(10) }, NOON),
  );
});
