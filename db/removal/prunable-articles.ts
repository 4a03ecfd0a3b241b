import type pg from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import { IS_PLANNED } from '../articles/requeue.ts';
import { recordChanges } from '../changes/change-feed.ts';
import { type Queryable, transaction } from '../connection/pool.ts';
import { lockDiscovery } from '../urls/barred-urls.ts';
import { AND_DUPLICATES, deleteArticles } from './delete-articles.ts';

/** Rows of one kind that can be deleted. */
export interface Prunable {
  readonly kind: 'pages' | 'attempts' | 'texts' | 'entities' | 'entries' | 'ready' | 'rejected';
  readonly rows: number;
  /** Their approximate size in bytes, without indexes. */
  readonly bytes: number;
}

export interface ArticleFilter {
  /** Only articles discovered before this time. */
  readonly before: Date;
  readonly state?: 'ready' | 'rejected' | undefined;
  readonly site?: string | undefined;
}

/** Whether article `a` passes the filter, and is neither claimed nor due. */
const matches = ({ before, state, site }: ArticleFilter): Sql =>
  sql`a.first_seen_at < ${before} and not ${IS_PLANNED} and (${state}::text is null or a.state = ${state})
       and (${site}::text is null or a.site_id in (select id from wireroom.sites where domain = ${site}))`;

/** Counts what `pruneArticles` would delete: articles by state, and entities that only these articles name. */
export async function prunableArticles(db: Queryable, filter: ArticleFilter): Promise<Prunable[]> {
  const { rows } = await db.query<Prunable>(sql`
     with recursive gone as (
       select a.id from wireroom.articles a where ${matches(filter)}
       ${AND_DUPLICATES}
     )
     select a.state as kind, count(*) as rows, coalesce(sum(
         pg_column_size(a.*)
         + coalesce((select pg_column_size(t.*) from wireroom.texts t where t.article_id = a.id), 0)
         + coalesce((select sum(pg_column_size(r.body)) from wireroom.revisions r where r.article_id = a.id), 0)
         + coalesce((select sum(pg_column_size(m.*)) from wireroom.article_entities m where m.article_id = a.id), 0)
         + coalesce((select sum(pg_column_size(e.html)) from wireroom.entries e where e.article_id = a.id), 0)
         + coalesce((select sum(pg_column_size(p.body)) from wireroom.pages p where p.article_id = a.id), 0)), 0)::bigint as bytes
     from gone join wireroom.articles a using (id) group by a.state
     union all
     select 'entities', count(*), coalesce(sum(pg_column_size(e.*)), 0)::bigint from wireroom.entities e
     where e.id in (select m.entity_id from wireroom.article_entities m join gone on gone.id = m.article_id)
       and not exists (select from wireroom.article_entities m where m.entity_id = e.id and m.article_id not in (select id from gone))`);
  return rows;
}

/**
 * How long a batch may take, in milliseconds: meanwhile no URL is discovered and no text committed.
 * Batches are made as large as that allows.
 */
const BATCH_MS = 50;
const BATCH_SIZE = { first: 10, most: 500 };

/**
 * Deletes articles and everything that belongs to them. Their URLs stay as tombstones, so that no
 * feed brings them back (see delete-articles.ts). Claimed and due articles are skipped.
 * @yields the number of deleted articles after the commit of each batch
 */
export async function* pruneArticles(pool: pg.Pool, filter: ArticleFilter): AsyncGenerator<number> {
  let size = BATCH_SIZE.first;
  // Deleted rows stay in the index until they are vacuumed, so the next batch begins behind the last one.
  let after = 0;
  for (;;) {
    const { last, removed, ms } = await pruneBatch(pool, filter, after, size);
    if (last === undefined) return;
    yield removed;
    after = last;
    size = Math.min(Math.max(1, Math.floor((size * BATCH_MS) / Math.max(ms, 1))), size * 2, BATCH_SIZE.most);
  }
}

interface Batch {
  /** Highest id of the articles that were picked; undefined if there are none left. */
  readonly last: number | undefined;
  readonly removed: number;
  /** How long the batch held its locks. */
  readonly ms: number;
}

// The articles are found before the lock is taken: behind the last one, that takes a look at all others.
const pruneBatch = async (pool: pg.Pool, filter: ArticleFilter, after: number, size: number): Promise<Batch> => {
  const { rows: found } = await pool.query<{ id: number }>(sql`
    select a.id from wireroom.articles a where ${matches(filter)} and a.id > ${after} order by a.id limit ${size}`);
  const ids = found.map(({ id }) => id);
  if (found.length === 0) return { last: undefined, removed: 0, ms: 0 };
  let lockedAt = 0;
  const removed = await transaction(pool, async (client) => {
    await lockDiscovery(client);
    lockedAt = performance.now();
    const { rows: picked } = await client.query<{ id: number }>(sql`
      select a.id from wireroom.articles a where ${matches(filter)} and a.id = any(${ids}) order by a.id for update skip locked`);
    const { rows: gone } = await client.query<{ id: number }>(sql`
      with recursive gone as (
        select unnest(${picked.map(({ id }) => id)}::bigint[]) as id
        ${AND_DUPLICATES}
      )
      select id from gone`);
    await recordChanges(
      client,
      await deleteArticles(
        client,
        gone.map(({ id }) => id),
      ),
    );
    return gone.length;
  });
  // The commit counts: it writes the log to the disk before it lets go.
  return { last: ids.at(-1), removed, ms: performance.now() - lockedAt };
};
