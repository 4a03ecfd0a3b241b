import { expect, test } from 'vitest';
import type { OpenStory, StoryMember, TermVector } from '../../../model/story.ts';
import { createOpenStories } from '../../../pipelines/stories/open-stories.ts';

const ONE: TermVector = { terms: [1, 2], weights: [0.8, 0.6] };
const OTHER: TermVector = { terms: [3], weights: [1] };

const story = (id: number, articles: number, vector = ONE, hours = 0): OpenStory => ({
  ...{ id, articles, vector, lastAt: new Date(hours * 3_600_000) },
});

const member = (storyId: number): StoryMember => ({
  articleId: storyId,
  storyId,
  root: storyId,
  origin: 'one.example',
});

test.each<[what: string, stories: readonly OpenStory[], story: number]>([
  ['the smaller goes into the larger', [story(1, 2), story(2, 5)], 2],
  ['of two of one size the later into the earlier', [story(1, 2), story(2, 2)], 1],
  ['not if they do not resemble each other', [story(1, 2), story(2, 5, OTHER)], 1],
  ['not if more than 72 hours are between them', [story(1, 2), story(2, 5, ONE, 73)], 1],
  ['not if the other is closed', [story(1, 2)], 1],
])('a text of two stories links them: %s', (_, stored, expected) => {
  const stories = createOpenStories(new Map(stored.map((one) => [one.id, one])), [3]);
  expect(stories.link([member(1), member(2)], 9)).toBe(expected);
  expect(stories.current(1)).toBe(expected);
  expect(stories.merges.every(({ into, by }) => into === expected && by === 9)).toBe(true);
  expect(stories.changed.get(expected)?.articles ?? 2).toBe(stories.merges.length * (stored[1]?.articles ?? 0) + 2);
});

test('a story follows the articles that join it, unless they tell nothing of it', () => {
  const stories = createOpenStories(new Map([[1, story(1, 1)]]), []);
  const at = new Date(3_600_000);
  stories.join(1, at, undefined);
  expect(stories.get(1)).toEqual({ ...story(1, 2), lastAt: at });
  stories.join(1, new Date(0), OTHER);
  expect(stories.get(1)).toMatchObject({ articles: 3, lastAt: at });
  expect(new Set(stories.get(1)?.vector.terms)).toEqual(new Set([1, 2, 3]));
  expect(stories.changed.get(1)?.before).toEqual(ONE);
});
