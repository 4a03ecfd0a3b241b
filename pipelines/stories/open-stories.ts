import type { ChangedStory, OpenStory, StoryMember, StoryMerge, TermVector } from '../../model/story.ts';
import { HOUR_MS, THRESHOLD, WINDOW_H } from './join.ts';
import { addToCentroid, similarity } from './vector.ts';

/** The open stories while articles of a batch are put into them, as they are after the articles so far. */
export interface OpenStories {
  get(storyId: number): OpenStory | undefined;
  /** Returns the story that has the articles of a story now. */
  current(storyId: number): number;
  /**
   * Adds an article to a story, which may be closed.
   * @param vector what the article tells; without one, the story stays what it is like
   * @returns the story
   */
  join(storyId: number, at: Date, vector: TermVector | undefined): number;
  /** Opens a story for an article. Without a vector, only copies join it. @returns the story */
  begin(at: Date, vector: TermVector | undefined): number;
  /** Merges the stories of texts that an article has. @returns the story of the first of them */
  link(texts: readonly [StoryMember, ...StoryMember[]], articleId: number): number;
  /** Stories that got articles. */
  readonly changed: ReadonlyMap<number, ChangedStory>;
  readonly merges: readonly StoryMerge[];
}

const NOTHING: TermVector = { terms: [], weights: [] };

const later = (a: Date, b: Date): Date => (a > b ? a : b);

/** A copy may link two stories, but a text may also hold texts of two events: they must resemble each other. */
const mayMerge = (a: OpenStory, b: OpenStory): boolean =>
  Math.abs(a.lastAt.getTime() - b.lastAt.getTime()) <= WINDOW_H * HOUR_MS &&
  similarity(a.vector, b.vector) >= THRESHOLD;

/**
 * Creates the state of the open stories for a batch of articles.
 * @param ids numbers for new stories, one for each article
 */
export function createOpenStories(stored: ReadonlyMap<number, OpenStory>, ids: readonly number[]): OpenStories {
  const open = new Map(stored);
  const changed = new Map<number, ChangedStory>();
  const merges: StoryMerge[] = [];
  let begun = 0;

  const update = (story: OpenStory): void => {
    open.set(story.id, story);
    changed.set(story.id, { ...story, before: stored.get(story.id)?.vector });
  };

  const current = (storyId: number): number =>
    merges.reduce((id, { from, into }) => (id === from ? into : id), storyId);

  /** Merges two stories if they may be. @returns the story that has the articles of the first */
  const merge = (one: number, other: number, by: number): number => {
    const [a, b] = [open.get(one), open.get(other)];
    if (!a || !b || a === b || !mayMerge(a, b)) return one;
    const isLarger = a.articles > b.articles || (a.articles === b.articles && a.id < b.id);
    const [into, from] = isLarger ? [a, b] : [b, a];
    merges.push({ from: from.id, into: into.id, by });
    open.delete(from.id);
    changed.delete(from.id);
    update({
      id: into.id,
      vector: addToCentroid(into.vector, into.articles / from.articles, from.vector),
      articles: into.articles + from.articles,
      lastAt: later(into.lastAt, from.lastAt),
    });
    return into.id;
  };

  return {
    changed,
    merges,
    current,
    get: (storyId) => open.get(storyId),
    join(storyId, at, vector) {
      const story = open.get(storyId);
      if (story)
        update({
          ...story,
          vector: vector ? addToCentroid(story.vector, story.articles, vector) : story.vector,
          articles: story.articles + 1,
          lastAt: later(story.lastAt, at),
        });
      return storyId;
    },
    begin(at, vector = NOTHING) {
      const id = ids[begun++];
      if (id === undefined) throw new Error('there is a number for a story of each article');
      update({ id, vector, articles: 1, lastAt: at });
      return id;
    },
    link: ([first, ...others], articleId) =>
      others.reduce((one, other) => merge(one, current(other.storyId), articleId), current(first.storyId)),
  };
}
