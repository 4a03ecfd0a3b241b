import type pg from 'pg';
import sql from 'sql-template-tag';
import { takeLock } from '../connection/locks.ts';
import { transaction } from '../connection/pool.ts';

export interface Redelivery {
  /** Also what was delivered since then. */
  readonly since?: Date | undefined;
  /** Only this article. */
  readonly articleId?: number | undefined;
}

/**
 * Sends deliveries again, behind what waits, in their order: those that were dead-lettered, or all
 * that ended since a time, or those of an article. @returns their number
 */
export function redeliver(pool: pg.Pool, watchId: number, { since, articleId }: Redelivery): Promise<number> {
  return transaction(pool, async (client) => {
    // Ids are given in the order of commits, so that none appears within a batch that has begun.
    await takeLock(client, 'matching');
    const { rowCount } = await client.query(sql`
      with requeued as (
        delete from wireroom.deliveries
        where watch_id = ${watchId} and (${articleId}::bigint is null or article_id = ${articleId})
          and case when ${since === undefined && articleId === undefined} then state = 'dead_lettered'
            else state in ('delivered', 'dead_lettered') and (${since}::timestamptz is null or ended_at >= ${since}) end
        returning *
      )
      insert into wireroom.deliveries (watch_id, article_id, story_id, seq, kind, state)
      select watch_id, article_id, story_id, seq, kind, 'waiting' from requeued order by id`);
    return rowCount ?? 0;
  });
}
