import sql from 'sql-template-tag';
import { named } from '../connection/named.ts';
import type { Queryable } from '../connection/pool.ts';
import { UNMATCHED_CHANGES } from './match-changes.ts';

/** How far watches and their receivers are behind. */
export interface WatchHealth {
  readonly active: number;
  readonly paused: number;
  /** Deliveries that active watches have yet to send. */
  readonly waiting: number;
  /** Since when the oldest of them waits. */
  readonly waitingSince: Date | undefined;
  /** Deliveries that have failed for seven days and can be sent again. */
  readonly deadLettered: number;
  /** When the oldest change was recorded that was not compared with the watches yet. */
  readonly unmatchedSince: Date | undefined;
}

interface HealthRow {
  readonly active: number;
  readonly paused: number;
  readonly waiting: number;
  readonly waiting_since: Date | null;
  readonly dead_lettered: number;
  readonly unmatched_since: Date | null;
}

export async function watchHealth(db: Queryable): Promise<WatchHealth> {
  const { rows } = await db.query<HealthRow>(named('watch-health')`
    select w.*, d.*, (select c.recorded_at from ${UNMATCHED_CHANGES} order by c.seq limit 1) as unmatched_since
    from (
      select count(*) filter (where state = 'active') as active, count(*) filter (where state = 'paused') as paused from wireroom.watches
    ) w, (
      select count(*) filter (where d.state = 'waiting') as waiting, min(d.waiting_since) filter (where d.state = 'waiting') as waiting_since,
        count(*) filter (where d.state = 'dead_lettered') as dead_lettered
      from wireroom.deliveries d join wireroom.watches w on w.id = d.watch_id
      where d.state = 'dead_lettered' or d.state = 'waiting' and w.state = 'active' and w.target is not null
    ) d`);
  const [row] = rows;
  return {
    active: row?.active ?? 0,
    paused: row?.paused ?? 0,
    waiting: row?.waiting ?? 0,
    waitingSince: row?.waiting_since ?? undefined,
    deadLettered: row?.dead_lettered ?? 0,
    unmatchedSince: row?.unmatched_since ?? undefined,
  };
}

/** A watch whose receiver has not taken what it is sent. */
export interface FailingWatch {
  readonly name: string;
  readonly state: 'active' | 'paused';
  readonly attempts: number;
  readonly last_ok_at: Date | null;
  readonly detail: string | null;
  readonly waiting: number;
}

/** Returns the watches whose last attempt failed, those with most attempts first. */
export async function failingWatches(db: Queryable, max: number): Promise<FailingWatch[]> {
  const { rows } = await db.query<FailingWatch>(sql`
    select w.name, w.state, w.attempts, w.last_ok_at, coalesce(w.reason, w.last_detail) as detail,
      (select count(*) from wireroom.deliveries d where d.watch_id = w.id and d.state = 'waiting') as waiting
    from wireroom.watches w where w.attempts > 0 order by w.attempts desc, w.id limit ${max}`);
  return rows;
}
