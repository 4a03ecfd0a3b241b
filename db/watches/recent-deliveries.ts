import sql from 'sql-template-tag';
import type { Queryable } from '../connection/pool.ts';

/** A row of news.deliveries, with the headline of its article. */
export interface RecentDelivery {
  readonly id: number;
  readonly article_id: number;
  readonly kind: string;
  readonly state: string;
  readonly attempts: number;
  readonly outcome: string | null;
  readonly waiting_since: Date;
  readonly ended_at: Date | null;
  readonly title: string | null;
}

/** Returns the deliveries of a watch that a receiver gets last, the last first. */
export async function recentDeliveries(db: Queryable, watchId: number, max: number): Promise<RecentDelivery[]> {
  const { rows } = await db.query<RecentDelivery>(sql`
    select d.id, d.article_id, d.kind, d.state, d.attempts, d.outcome, d.waiting_since, d.ended_at, a.title
    from (select id from wireroom.deliveries where watch_id = ${watchId} order by id desc limit ${max}) last
    join news.deliveries d on d.id = last.id left join news.articles a on a.id = d.article_id order by d.id desc`);
  return rows;
}
