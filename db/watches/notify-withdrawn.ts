import type pg from 'pg';
import { named } from '../connection/named.ts';

/**
 * Drops deliveries of deleted articles that were not sent yet. Whoever was sent one that is still
 * stored is notified that the article was withdrawn.
 */
export async function notifyWithdrawn(
  client: pg.PoolClient,
  withdrawn: readonly { readonly article_id: number; readonly seq: number }[],
): Promise<void> {
  if (withdrawn.length === 0) return;
  await client.query(named('notify-withdrawn')`
    with matched as materialized (
      select d.id, d.watch_id, d.article_id, gone.seq,
        d.state in ('delivered', 'dead_lettered') or d.state = 'waiting' and d.id <= coalesce(w.batch_until, 0) as sent
      from unnest(${withdrawn.map(({ article_id }) => article_id)}::bigint[], ${withdrawn.map(({ seq }) => seq)}::bigint[]) as gone (article_id, seq)
      join wireroom.deliveries d on d.article_id = gone.article_id join wireroom.watches w on w.id = d.watch_id
    ), dropped as (
      delete from wireroom.deliveries d using matched where d.id = matched.id and not matched.sent
    )
    insert into wireroom.deliveries (watch_id, article_id, seq, kind, state)
    select distinct watch_id, article_id, seq, 'withdrawn', 'waiting' from matched where sent order by seq`);
}
