import type pg from 'pg';
import { takeLock } from '../connection/locks.ts';

export type ChangeKind = 'added' | 'changed' | 'retagged' | 'withdrawn';

export interface Change {
  readonly articleId: number;
  readonly kind: ChangeKind;
}

/**
 * Tells readers about a change. It must be the last statement of its transaction: from here to the commit writers go
 * one at a time, which makes the order of `seq` the order of commits, so that paging by it misses nothing.
 */
export const recordChange = (client: pg.PoolClient, articleId: number, kind: ChangeKind): Promise<void> =>
  recordChanges(client, [{ articleId, kind }]);

/** The same of several articles, in this order. */
export const recordChanges = async (client: pg.PoolClient, changes: readonly Change[]): Promise<void> => {
  if (changes.length === 0) return;
  await takeLock(client, 'changes');
  await client.query(
    `with told as (
       insert into wireroom.changes (article_id, kind)
       select article_id, kind from unnest($1::bigint[], $2::text[]) with ordinality as c (article_id, kind, place) order by place
       returning seq
     )
     select pg_notify('news_changes', max(seq)::text) from told`,
    [changes.map((change) => change.articleId), changes.map((change) => change.kind)],
  );
};
