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
import { storeQueuedFingerprints, takeQueued } from '../../../db/stories/story-queue.ts';
import type { QueuedArticle } from '../../../model/story.ts';
import { assignToStories } from '../../../pipelines/stories/assign.ts';
import { bandsOf } from '../../../pipelines/stories/bands.ts';
import type { ComparedArticle } from '../../../pipelines/stories/compare-members.ts';
import { fingerprintOf } from '../../../pipelines/stories/fingerprint.ts';
import { CANDIDATE_TERMS, vectorOf } from '../../../pipelines/stories/vector.ts';

/** Articles of a transaction: few enough that deleting articles, which waits for it, does not wait long. */
export const BATCH = 50;

/** Makes the fingerprints of articles that were taken out of a story: only their texts are kept. */
const withFingerprints = async (
  client: pg.PoolClient,
  queued: readonly QueuedArticle[],
): Promise<readonly QueuedArticle[]> => {
  const left = queued.filter(({ leftStory }) => leftStory !== null);
  if (left.length === 0) return queued;
  const texts = await textsOf(
    client,
    left.map(({ id }) => id),
  );
  const fingerprints = new Map(
    left.map(({ id, language }) => [id, fingerprintOf({ ...(texts.get(id) ?? { title: '', text: '' }), language })]),
  );
  await storeQueuedFingerprints(
    client,
    [...fingerprints].map(([articleId, fingerprint]) => ({ articleId, fingerprint })),
  );
  return queued.map((article) => ({ ...article, ...fingerprints.get(article.id) }));
};

/**
 * Puts the articles that wait longest into stories, in one transaction. Only one process at a time
 * does this.
 * @returns how many; 0 if none waits, or another process is at it
 */
export function assignStories(pool: pg.Pool, max = BATCH): Promise<number> {
  return transaction(pool, async (client) => {
    const queued = await withFingerprints(client, await takeQueued(client, max));
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
