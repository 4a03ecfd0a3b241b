import type pg from 'pg';
import { takeLock } from '../connection/locks.ts';
import { type Queryable, transaction } from '../connection/pool.ts';
import { dropExpired, KEEP_ATTEMPTS } from '../schema/housekeeping.ts';
import type { Prunable } from './prunable-articles.ts';

/** Days after which an entry without an article that its feed no longer contains is deleted. */
export const KEEP_ENTRIES_DAYS = 90;

const EXPIRED_PAGES = `fetched_at < wireroom.partition_start('day', now() - make_interval(days => $1))`;
const EXPIRED_ATTEMPTS = `at < wireroom.partition_start('week', now() - interval '${KEEP_ATTEMPTS}')`;
const LEFT_TEXTS = `wireroom.articles a where a.state = 'rejected' and exists (select from wireroom.texts t where t.article_id = a.id)`;
const UNUSED = `not exists (select from wireroom.article_entities m where m.entity_id = e.id)`;
const STALE_ENTRY = `e.article_id is null and e.last_seen_at < now() - interval '${KEEP_ENTRIES_DAYS} days'`;

/** Counts rows that can be deleted, by kind. @param keepRawDays days that pages are kept */
export async function countLeftovers(db: Queryable, keepRawDays: number): Promise<Prunable[]> {
  const { rows } = await db.query<Prunable>(
    `select 'pages' as kind, count(*) as rows, coalesce(sum(pg_column_size(body)), 0)::bigint as bytes from wireroom.pages where ${EXPIRED_PAGES}
     union all
     select 'attempts', count(*), coalesce(sum(pg_column_size(attempts.*)), 0) from wireroom.attempts where ${EXPIRED_ATTEMPTS}
     union all
     select 'texts', count(*), coalesce(sum(pg_column_size(t.*)), 0)
     from wireroom.texts t where t.article_id in (select a.id from ${LEFT_TEXTS})
     union all
     select 'entities', count(*), coalesce(sum(pg_column_size(e.*)), 0) from wireroom.entities e where ${UNUSED}
     union all
     select 'entries', count(*), coalesce(sum(pg_column_size(e.guid) + coalesce(pg_column_size(e.html), 0) + 200), 0)
     from wireroom.entries e where ${STALE_ENTRY}`,
    [keepRawDays],
  );
  return rows;
}

/**
 * Drops expired partitions now, as the service does every hour.
 * @returns the partitions that could not be dropped because they are being read; the service drops
 * them later
 */
export async function pruneExpired(pool: pg.Pool, keepRawDays: number): Promise<readonly string[]> {
  return (await dropExpired(pool, keepRawDays))?.held ?? [];
}

/** Deletes the texts, tags, media and links of articles that were rejected after extraction. */
export async function pruneTexts(pool: pg.Pool): Promise<void> {
  // The lock rechecks the condition: an article that is retried meanwhile keeps its text.
  await pool.query(
    `with rejected as (select a.id from ${LEFT_TEXTS} for update skip locked),
       entities as (delete from wireroom.article_entities where article_id in (select id from rejected)),
       topics as (delete from wireroom.article_topics where article_id in (select id from rejected)),
       media as (delete from wireroom.media where article_id in (select id from rejected)),
       links as (delete from wireroom.links where article_id in (select id from rejected)),
       alternates as (delete from wireroom.alternates where article_id in (select id from rejected))
     delete from wireroom.texts where article_id in (select id from rejected)`,
  );
}

/** Entities that one transaction deletes: an article that names one of them waits for its end. */
const ENTITIES_AT_A_TIME = 500;

/** Deletes entities that no article names. */
export async function pruneEntities(pool: pg.Pool): Promise<void> {
  for (let after: number | undefined = 0; after !== undefined; ) {
    const { rows }: pg.QueryResult<{ id: number }> = await pool.query(
      `select e.id from wireroom.entities e where e.id > $1 and ${UNUSED} order by e.id limit ${ENTITIES_AT_A_TIME}`,
      [after],
    );
    const ids = rows.map(({ id }) => id);
    await transaction(pool, (client) => deleteUnnamedEntities(client, ids));
    after = ids.at(-1);
  }
}

/** Deletes those of the entities that no article names. */
export async function deleteUnnamedEntities(client: pg.PoolClient, entityIds: readonly number[]): Promise<void> {
  if (entityIds.length === 0) return;
  await takeLock(client, 'counts'); // counts that are added at this moment would come after they are deleted
  const { rows } = await client.query<{ id: number }>(
    `select e.id from wireroom.entities e where e.id = any($1) and ${UNUSED} order by e.type, e.key for update skip locked`,
    [entityIds],
  );
  // No transaction can name them while they are locked, and a new statement sees those named just before.
  await client.query(
    `with gone as (delete from wireroom.entities e where e.id = any($1) and ${UNUSED} returning e.id),
       counts as (delete from wireroom.entity_counts c using gone where c.entity_id = gone.id)
     delete from wireroom.entity_days d using gone where d.entity_id = gone.id`,
    [rows.map(({ id }) => id)],
  );
}

/** Deletes stale entries without an article. */
export async function pruneEntries(pool: pg.Pool): Promise<void> {
  await pool.query(`delete from wireroom.entries e where ${STALE_ENTRY}`);
}
