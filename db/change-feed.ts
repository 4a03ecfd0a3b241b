import type pg from 'pg';

export type ChangeKind = 'added' | 'changed' | 'retagged' | 'withdrawn';

// One lock for the whole change feed of a database ("news" in ASCII).
const LOCK = 0x6e657773;

/**
 * Tells readers about a change. It must be the last statement of its transaction: from here to the commit writers go
 * one at a time, which makes the order of `seq` the order of commits, so that paging by it misses nothing.
 */
export const announce = async (client: pg.PoolClient, articleId: number, kind: ChangeKind): Promise<void> => {
  await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
  await client.query(
    `with change as (insert into wireroom.changes (article_id, kind) values ($1, $2) returning seq)
     select pg_notify('news_changes', seq::text) from change`,
    [articleId, kind],
  );
};
