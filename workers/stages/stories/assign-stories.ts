import type pg from 'pg';
import { transaction } from '../../../db/connection/pool.ts';
import {
  articlesByBand,
  membersOf,
  newestMembers,
  readOpenStories,
  storiesByTerm,
  termCounts,
  textsOf,
} from '../../../db/stories/candidates.ts';
import { reserveStoryIds, storeAssignments } from '../../../db/stories/store-assignments.ts';
import { storeQueuedPrints, takeQueued } from '../../../db/stories/story-queue.ts';
import type { QueuedArticle } from '../../../model/story.ts';
import { assignToStories } from '../../../pipelines/stories/assign.ts';
import { bandsOf } from '../../../pipelines/stories/bands.ts';
import type { ComparedArticle } from '../../../pipelines/stories/compare-members.ts';
import { printOf } from '../../../pipelines/stories/print.ts';
import { CANDIDATE_TERMS, vectorOf } from '../../../pipelines/stories/vector.ts';

/** Articles of a transaction: few enough that deleting articles, which waits for it, does not wait long. */
export const BATCH = 50;

/** Makes the prints of articles that were taken out of a story: only their texts are kept. */
const withPrints = async (
  client: pg.PoolClient,
  queued: readonly QueuedArticle[],
): Promise<readonly QueuedArticle[]> => {
  const left = queued.filter(({ leftStory }) => leftStory !== null);
  if (left.length === 0) return queued;
  const texts = await textsOf(
    client,
    left.map(({ id }) => id),
  );
  const prints = new Map(
    left.map(({ id, language }) => [id, printOf({ ...(texts.get(id) ?? { title: '', text: '' }), language })]),
  );
  await storeQueuedPrints(
    client,
    [...prints].map(([articleId, print]) => ({ articleId, print })),
  );
  return queued.map((article) => ({ ...article, ...prints.get(article.id) }));
};

/**
 * Puts the articles that wait longest into stories, in one transaction. Only one process at a time
 * does this.
 * @returns how many; 0 if none waits, or another process is at it
 */
export function assignStories(pool: pg.Pool, max = BATCH): Promise<number> {
  return transaction(pool, async (client) => {
    const queued = await withPrints(client, await takeQueued(client, max));
    if (queued.length === 0) return 0;
    const counts = await termCounts(client, [...new Set(queued.flatMap(({ terms }) => terms))]);
    const batch = queued.map((article): ComparedArticle => {
      const stream = {
        total: counts.languages.get(article.language) ?? 0,
        count: (term: number) => counts.terms.get(term) ?? 0,
      };
      return { article, bands: bandsOf(article.signature), vector: vectorOf(article, stream) };
    });
    const sharingBands = await articlesByBand(
      client,
      batch.map(({ article, bands }) => ({ id: article.id, bands })),
    );
    const sameTexts = await membersOf(
      client,
      queued.flatMap(({ sameTextAs }) => sameTextAs ?? []),
    );
    const sharingTerms = await storiesByTerm(
      client,
      batch.map(({ article, vector }) => ({
        id: article.id,
        vector: {
          terms: vector.terms.slice(0, CANDIDATE_TERMS),
          weights: vector.weights.slice(0, CANDIDATE_TERMS),
        },
      })),
    );
    const named = [...[...sharingBands.values()].flat(), ...sameTexts.values()].map(({ storyId }) => storyId);
    const assignments = await assignToStories(batch, {
      readMembers: (storyId) => newestMembers(client, storyId),
      readTexts: (ids) => textsOf(client, ids),
      sharingBands,
      sameTexts,
      sharingTerms,
      open: await readOpenStories(client, [...new Set([...named, ...[...sharingTerms.values()].flat()])]),
      newIds: await reserveStoryIds(client, queued.length),
    });
    await storeAssignments(client, assignments);
    return queued.length;
  });
}
