import type pg from 'pg';
import { announceAll } from '../change-feed.ts';
import { type Queryable, transaction } from '../connection.ts';
import type { Prunable } from './prunable.ts';

export interface ArticleFilter {
  /** Only articles that were first seen before. */
  readonly before: Date;
  readonly state?: 'ready' | 'rejected' | undefined;
  readonly site?: string | undefined;
}

// What nobody works on, nor will.
const MATCHES = `a.first_seen_at < $1 and a.due_at is null and a.claimed_by is null and ($2::text is null or a.state = $2)
  and ($3::text is null or a.site_id in (select id from wireroom.sites where domain = $3))`;

const parametersOf = ({ before, state, site }: ArticleFilter): unknown[] => [before, state ?? null, site ?? null];

/** A rejected duplicate is nothing without the article it leads to: it goes with it, whatever its age. */
const withDuplicates = (some: string): string => `gone as (
  ${some}
  union
  select d.id from gone join wireroom.articles d on d.duplicate_of = gone.id and d.state = 'rejected'
)`;

/** What `pruneArticles` would remove: articles by state, and the entities that only they name. */
export const prunableArticles = async (db: Queryable, filter: ArticleFilter): Promise<Prunable[]> => {
  const { rows } = await db.query<Prunable>(
    `with recursive ${withDuplicates(`select a.id from wireroom.articles a where ${MATCHES}`)}
     select a.state as kind, count(*) as rows, coalesce(sum(
         pg_column_size(a.*)
         + coalesce((select pg_column_size(t.body) + pg_column_size(t.html) + pg_column_size(t.search) from wireroom.texts t where t.article_id = a.id), 0)
         + coalesce((select sum(pg_column_size(r.body)) from wireroom.revisions r where r.article_id = a.id), 0)
         + coalesce((select sum(pg_column_size(m.*)) from wireroom.article_entities m where m.article_id = a.id), 0)
         + coalesce((select sum(pg_column_size(e.html)) from wireroom.entries e where e.article_id = a.id), 0)
         + coalesce((select sum(pg_column_size(p.body)) from wireroom.pages p where p.article_id = a.id), 0)), 0)::bigint as bytes
     from gone join wireroom.articles a using (id) group by a.state
     union all
     select 'entities', count(*), coalesce(sum(pg_column_size(e.*)), 0)::bigint from wireroom.entities e
     where e.id in (select m.entity_id from wireroom.article_entities m join gone on gone.id = m.article_id)
       and not exists (select from wireroom.article_entities m where m.entity_id = e.id and m.article_id not in (select id from gone))`,
    parametersOf(filter),
  );
  return rows;
};

/** So many in one transaction, during the end of which no other article becomes visible. */
const BATCH = 500;

/**
 * Removes articles for good, with everything that belongs to them. Their URLs stay as tombstones, so that no feed brings
 * them back; readers are told that ready ones are withdrawn. Copies of one on other sites become copies of the oldest of
 * them, which readers are told as well. What is being worked on is left alone.
 * @yields articles removed, a batch at a time; each is committed
 */
export async function* pruneArticles(pool: pg.Pool, filter: ArticleFilter): AsyncGenerator<number> {
  for (;;) {
    const removed = await transaction(pool, (client) => pruneBatch(client, filter));
    if (removed === 0) return;
    yield removed;
  }
}

const pruneBatch = async (client: pg.PoolClient, filter: ArticleFilter): Promise<number> => {
  const { rows: picked } = await client.query<{ id: number }>(
    `select a.id from wireroom.articles a where ${MATCHES} order by a.id limit ${BATCH} for update skip locked`,
    parametersOf(filter),
  );
  if (picked.length === 0) return 0;
  const { rows: gone } = await client.query<{ id: number; ready: boolean }>(
    `with recursive ${withDuplicates('select unnest($1::bigint[]) as id')}
     select id, ready_at is not null as ready from wireroom.articles where id in (select id from gone) order by id for update`,
    [picked.map(({ id }) => id)],
  );
  const ids = gone.map(({ id }) => id);
  const { rows: heirs } = await client.query<{ id: number; ready: boolean }>(
    `update wireroom.articles copy set duplicate_of = case when copy.id <> oldest.id then oldest.id end
     from (select duplicate_of as original, min(id) as id from wireroom.articles where duplicate_of = any($1) and id <> all($1) group by 1) oldest
     where copy.duplicate_of = oldest.original and copy.id <> all($1)
     returning copy.id, copy.ready_at is not null as ready`,
    [ids],
  );
  await client.query('update wireroom.article_urls set article_id = null where article_id = any($1)', [ids]);
  // An entry that its feed still shows must be known to have been seen.
  await client.query('update wireroom.entries set article_id = null, html = null where article_id = any($1)', [ids]);
  await client.query('delete from wireroom.pages where article_id = any($1)', [ids]);
  await client.query('delete from wireroom.articles where id = any($1)', [ids]);
  await announceAll(client, [
    ...gone.filter(({ ready }) => ready).map(({ id }) => ({ articleId: id, kind: 'withdrawn' as const })),
    ...heirs.filter(({ ready }) => ready).map(({ id }) => ({ articleId: id, kind: 'changed' as const })),
  ]);
  return ids.length;
};
