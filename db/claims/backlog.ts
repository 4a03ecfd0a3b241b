import type { Queryable } from '../connection/pool.ts';
import { STAGES, type Stage } from './claims.ts';

export interface Backlog {
  readonly stage: Stage | 'stories';
  /** Rows that are due; articles that wait for their story. */
  readonly due: number;
  readonly oldest_due_at: Date | null;
  /** Claimed rows. */
  readonly in_work: number;
  /** Rows that are due later; the first of them at `next_due_at`. */
  readonly later: number;
  readonly next_due_at: Date | null;
}

/** SQL: whether a row of `wireroom.due` is not one of a paused feed. */
const IS_ACTIVE = `(stage <> 'feeds' or id in (select id from wireroom.feeds where state = 'active'))`;

/** Returns the backlog of each stage. The time depends on the number of waiting rows. */
export async function readBacklog(db: Queryable): Promise<Backlog[]> {
  const { rows } = await db.query<Backlog>(
    `(select stage, coalesce(due, 0) as due, oldest_due_at, (select count(*) from wireroom.claims c where c.stage = s.stage) as in_work,
       coalesce(later, 0) as later, next_due_at
     from unnest($1::text[]) with ordinality as s (stage, place) left join (
       select stage, count(*) filter (where due_at <= now()) as due, min(due_at) filter (where due_at <= now()) as oldest_due_at,
         count(*) filter (where due_at > now()) as later, min(due_at) filter (where due_at > now()) as next_due_at
       from wireroom.due where ${IS_ACTIVE} group by stage
     ) waiting using (stage) order by place)
     union all
     select 'stories', (select count(*) from wireroom.story_queue),
       (select a.ready_at from wireroom.story_queue q join wireroom.articles a on a.id = q.article_id order by q.place limit 1), 0, 0, null`,
    [STAGES],
  );
  return rows;
}
