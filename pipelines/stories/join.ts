import type { OpenStory, TermVector } from '../../model/story.ts';
import { similarity } from './vector.ts';

/** Hours without a new article after which a story is closed. */
export const WINDOW_H = 72;

/** Hours without a new article after which a story counts half as similar. */
export const HALF_LIFE_H = 36;

/** Least score at which an article joins a story. */
export const THRESHOLD = 0.22;

/** The same for a headline without a text, which has fewer terms to share. */
const HEADLINE_THRESHOLD = 0.16;
const MAX_HEADLINE_TERMS = 15;

/** What is compared of a story that may be joined. */
type ComparedStory = Pick<OpenStory, 'vector' | 'lastAt'>;

export const HOUR_MS = 3_600_000;

/** Returns how well an article fits a story, from 0 to 1: their similarity, less by the time between them. */
export function storyScore(article: TermVector, story: ComparedStory, at: Date): number {
  const hours = Math.abs(at.getTime() - story.lastAt.getTime()) / HOUR_MS;
  return hours > WINDOW_H ? 0 : similarity(article, story.vector) * 0.5 ** (hours / HALF_LIFE_H);
}

/** Returns the stories that an article may join, best first. */
export function rankStories<S extends ComparedStory>(
  article: { readonly vector: TermVector; readonly at: Date },
  candidates: readonly S[],
): S[] {
  const threshold = article.vector.terms.length > MAX_HEADLINE_TERMS ? THRESHOLD : HEADLINE_THRESHOLD;
  return candidates
    .map((story) => ({ story, score: storyScore(article.vector, story, article.at) }))
    .filter(({ score }) => score >= threshold)
    .sort((a, b) => b.score - a.score)
    .map(({ story }) => story);
}
