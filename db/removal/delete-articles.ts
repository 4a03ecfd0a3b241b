import type pg from 'pg';
import sql from 'sql-template-tag';
import { clearDetails, detachEntries } from '../articles/clear-articles.ts';
import type { Change } from '../changes/change-feed.ts';
import { cancelWork } from '../life-cycle/work.ts';
import { leaveStories } from '../stories/leave-stories.ts';

/**
 * The second part of a recursive query `gone` of articles: the duplicates that were rejected in
 * their favor, whatever their age.
 */
export const AND_DUPLICATES = sql`union
  select d.id from gone join wireroom.articles d on d.duplicate_of = gone.id and d.state = 'rejected'`;

/**
 * Deletes articles and everything that belongs to them. Their URLs stay as tombstones. Copies on
 * other sites become copies of the oldest copy.
 * @returns the changes to record at the end of the transaction
 */
export async function deleteArticles(client: pg.PoolClient, articleIds: readonly number[]): Promise<Change[]> {
  const { rows: gone } = await client.query<{ id: number; ready: boolean }>(
    'select id, ready_at is not null as ready from wireroom.articles where id = any($1) order by id for update',
    [articleIds],
  );
  const ids = gone.map(({ id }) => id);
  const heirs = new Set([...(await reassignCopies(client, ids)), ...(await leaveStories(client, ids))]);
  await client.query(
    `update wireroom.article_urls u set article_id = null, removed_with = ${REMOVED_WITH}
     from wireroom.articles a where a.id = u.article_id and a.id = any($1)`,
    [ids],
  );
  await detachEntries(client, ids);
  await clearDetails(client, ids);
  await client.query('delete from wireroom.pages where article_id = any($1)', [ids]);
  await cancelWork(client, ids);
  await client.query('delete from wireroom.articles where id = any($1)', [ids]);
  return [
    ...gone.filter(({ ready }) => ready).map(({ id }): Change => ({ articleId: id, kind: 'withdrawn' })),
    ...[...heirs].map((id): Change => ({ articleId: id, kind: 'changed' })),
  ];
}

/** Makes copies of deleted articles copies of the oldest copy. @returns the changed articles that are ready */
export async function reassignCopies(client: pg.PoolClient, articleIds: readonly number[]): Promise<number[]> {
  const { rows } = await client.query<{ id: number; ready: boolean }>(
    `update wireroom.articles copy set duplicate_of = case when copy.id <> oldest.id then oldest.id end
     from (select duplicate_of as original, min(id) as id from wireroom.articles where duplicate_of = any($1) and id <> all($1) group by 1) oldest
     where copy.duplicate_of = oldest.original and copy.id <> all($1)
     returning copy.id, copy.ready_at is not null as ready`,
    [articleIds],
  );
  return rows.filter(({ ready }) => ready).map(({ id }) => id);
}

/** SQL: the id stored with the URLs of a deleted article `a`; a duplicate has the id of its original. */
export const REMOVED_WITH = `case when a.state = 'rejected' then coalesce(a.duplicate_of, a.id) else a.id end`;
