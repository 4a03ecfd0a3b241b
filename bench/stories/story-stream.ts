import { chooseStory, type OpenStory, WINDOW_H } from '../../pipelines/stories/join.ts';
import { printOf } from '../../pipelines/stories/print.ts';
import { addToCentroid, CANDIDATE_TERMS, type TermVector, vectorOf } from '../../pipelines/stories/vector.ts';
import type { DatedText } from './texts.ts';

interface Story extends OpenStory {
  readonly id: number;
  vector: TermVector;
  lastAt: Date;
  articles: number;
}

/** Stories that are compared with an article: those that share most of its heaviest terms. */
const CANDIDATES = 20;

const HOUR_MS = 3_600_000;

/**
 * Assigns articles to stories in the order of their times, in memory, with the functions that the service uses.
 * @returns the number of the story of each article
 */
export const assignStories = (articles: readonly DatedText[]): string[] => {
  const stories: Story[] = [];
  const byTerm = new Map<number, Set<Story>>();
  const counts = new Map<number, number>();
  const assigned = new Map<string, string>();

  const index = (story: Story, vector: TermVector): void => {
    for (const term of story.vector.terms) byTerm.get(term)?.delete(story);
    story.vector = vector;
    for (const term of vector.terms) {
      const sharing = byTerm.get(term) ?? new Set();
      byTerm.set(term, sharing.add(story));
    }
  };

  for (const article of [...articles].sort((a, b) => a.at.getTime() - b.at.getTime())) {
    const { at } = article;
    const print = printOf(article);
    const vector = vectorOf(print, { total: stories.length, count: (term) => counts.get(term) ?? 0 });
    const scores = new Map<Story, number>();
    vector.terms.slice(0, CANDIDATE_TERMS).forEach((term, n) => {
      for (const story of byTerm.get(term) ?? []) {
        if (at.getTime() - story.lastAt.getTime() > WINDOW_H * HOUR_MS) continue;
        const shared = (vector.weights[n] ?? 0) * (story.vector.weights[story.vector.terms.indexOf(term)] ?? 0);
        scores.set(story, (scores.get(story) ?? 0) + shared);
      }
    });
    const candidates = [...scores]
      .sort(([, a], [, b]) => b - a)
      .slice(0, CANDIDATES)
      .map(([story]) => story);

    const chosen = chooseStory({ vector, at }, candidates);
    if (chosen) {
      index(chosen, addToCentroid(chosen.vector, chosen.articles, vector));
      chosen.articles += 1;
      chosen.lastAt = at;
      assigned.set(article.id, String(chosen.id));
    } else {
      const story: Story = { id: stories.length, vector: { terms: [], weights: [] }, lastAt: at, articles: 1 };
      stories.push(story);
      index(story, vector);
      for (const term of print.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
      assigned.set(article.id, String(story.id));
    }
  }
  return articles.map(({ id }) => assigned.get(id) ?? '');
};
