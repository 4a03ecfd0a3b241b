import type pg from 'pg';
import type { ChangeKind } from '../../model/news.ts';
import { named } from '../connection/named.ts';

export interface Change {
  readonly articleId: number;
  readonly kind: ChangeKind;
}

/**
 * Records a change. It must be the last statement of its transaction: from here to the commit,
 * writers run one at a time, so that the order of `seq` is the order of commits and paging by it
 * misses no change. Other URLs of a ready article need no call: a trigger records them at the
 * commit, if nothing else was (0008_changes.sql). `transaction` wakes the listeners.
 */
export function recordChange(client: pg.PoolClient, articleId: number, kind: ChangeKind): Promise<void> {
  return recordChanges(client, [{ articleId, kind }]);
}

/** Records several changes in the given order; see `recordChange`. */
export async function recordChanges(client: pg.PoolClient, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  // The numbers of the changes are drawn when the lock is held.
  const { rowCount } = await client.query(named('record-changes')`
    with lock as materialized (
      select from wireroom.locks where kind = 'changes' for update
    )
    insert into wireroom.changes (article_id, kind)
    select article_id, kind from lock, unnest(
      ${changes.map(({ articleId }) => articleId)}::bigint[],
      ${changes.map(({ kind }) => kind)}::text[]
    ) with ordinality as c (article_id, kind, place) order by place`);
  if (rowCount !== changes.length) throw new Error('there is no row for changes in wireroom.locks');
}
