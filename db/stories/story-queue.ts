import type pg from 'pg';
import sql from 'sql-template-tag';
import type { QueuedArticle } from '../../model/story.ts';
import { tryLock } from '../connection/locks.ts';
import { named } from '../connection/named.ts';
import type { Queryable } from '../connection/pool.ts';
import { fingerprintValue, type QueuedFingerprint } from './queue-for-stories.ts';

/**
 * Locks the stories and returns the articles that wait longest, none if another process is putting
 * articles into stories. The lock is held until the transaction ends.
 */
export async function takeQueued(client: pg.PoolClient, max: number): Promise<QueuedArticle[]> {
  if (!(await tryLock(client, 'stories'))) return [];
  // A statement of its own sees what the last holder of the lock committed. Whoever deletes
  // articles waits for the stories with these articles locked, so this one must not wait for them.
  const { rows } = await client.query<QueuedArticle>(named('take-queued-for-stories')`
    select q.article_id as id, q.language, q.shingles, q.signature, q.terms, q.weights, a.site_id as "siteId",
      wireroom.source_of(a.id) as publisher, a.wire, least(coalesce(a.published_at, a.first_seen_at), a.first_seen_at) as at,
      a.duplicate_of as "sameTextAs", a.paywalled, q.left_story as "leftStory"
    from wireroom.story_queue q join wireroom.articles a on a.id = q.article_id
    order by q.place limit ${max}
    for key share of a skip locked`);
  return rows;
}

/** Stores the fingerprints of articles that were taken out of a story. */
export async function storeQueuedFingerprints(
  client: pg.PoolClient,
  fingerprints: readonly QueuedFingerprint[],
): Promise<void> {
  await client.query(sql`
    update wireroom.story_queue q set shingles = r.shingles, signature = r.signature, terms = r.terms, weights = r.weights
    from jsonb_to_recordset(${fingerprintValue(fingerprints)}) as r (article_id bigint, shingles int, signature int[], terms int[], weights real[])
    where q.article_id = r.article_id`);
}

/** Whether articles wait for a story. */
export async function hasQueued(db: Queryable): Promise<boolean> {
  const { rowCount } = await db.query(named('has-queued-for-stories')`select from wireroom.story_queue limit 1`);
  return rowCount === 1;
}

/** Drops the first article from the queue. @returns its id */
export async function dropQueued(db: Queryable): Promise<number | undefined> {
  const { rows } = await db.query<{ article_id: number }>(
    `delete from wireroom.story_queue where place = (select min(place) from wireroom.story_queue) returning article_id`,
  );
  return rows[0]?.article_id;
}
