import type { Queryable } from '../connection/pool.ts';

/** A session that holds something up. */
export interface HeldUp {
  readonly pid: number;
  readonly login: string;
  readonly why: string;
  /** False if this user may not end sessions of readers: it lacks pg_signal_backend. */
  readonly ended: boolean;
}

/**
 * Above this share of the queue, listeners are ended that do not read it. Theirs is the oldest
 * notification that is kept.
 */
const FULL = 0.5;

/**
 * Ends sessions of readers whose transaction is older than an hour: rows and partitions that it may
 * read are kept. Readers are the logins with role `news_reader`, but not this user or who may
 * become it. If the queue of notifications fills up, it also ends sessions that listen, ours too:
 * after a notification that failed nobody wakes them up to read the queue. They come back by
 * themselves. A transaction of a reader that is idle in a transaction then has a minute, the limit
 * that readers have by default.
 * @param maxOpenMs the age of a transaction
 * @returns the share of the queue in use, 0 to 1, and these sessions
 */
export async function endHoldups(
  db: Queryable,
  maxOpenMs = 3_600_000,
): Promise<{ readonly queueUsage: number; readonly heldUp: readonly HeldUp[] }> {
  // Asking removes what all listeners have read.
  const { rows } = await db.query<{ usage: number }>('select pg_notification_queue_usage() as usage');
  const queueUsage = rows[0]?.usage ?? 0;
  const { rows: heldUp } = await db.query<HeldUp>(
    `with session as materialized (
       select a.pid, a.usename::text as login, r.is_reader, pg_has_role('pg_signal_backend', 'usage') or a.usename = current_user as may_end,
         case when r.is_reader and a.xact_start < clock_timestamp() - make_interval(secs => $1 / 1000.0) then 'its transaction was open for too long'
           when not $2 then null
           when r.is_reader and a.state like 'idle in transaction%' and a.state_change < clock_timestamp() - interval '1 minute' then 'it was idle in a transaction'
           when (r.is_reader or a.usename = current_user) and a.state = 'idle' and a.query ~* '^(\\s|--[^\\n]*\\n)*listen\\M' then 'it listened, and did not read' end as why
       from pg_stat_activity a cross join lateral (
         select coalesce(pg_has_role(a.usesysid, to_regrole('news_reader')::oid, 'member') and not pg_has_role(a.usesysid, current_user, 'member'), false)
       ) r (is_reader)
       where a.datname = current_database() and a.pid <> pg_backend_pid()
     )
     select pid, login, why, may_end and pg_terminate_backend(pid) as ended from session where why is not null`,
    [maxOpenMs, queueUsage >= FULL],
  );
  return { queueUsage, heldUp };
}

/** The oldest transaction: rows deleted since it began are kept, and partitions that it has read are not dropped. */
export interface OldestTransaction {
  readonly login: string;
  readonly application: string;
  readonly pid: number;
  readonly age_s: number;
}

/** Returns the oldest transaction of this database, if it is older than `minS` seconds. */
export async function oldestTransaction(db: Queryable, minS = 60): Promise<OldestTransaction | undefined> {
  const { rows } = await db.query<OldestTransaction>(
    `select usename::text as login, application_name as application, pid, extract(epoch from clock_timestamp() - xact_start)::float8 as age_s
     from pg_stat_activity where datname = current_database() and usename is not null and xact_start < clock_timestamp() - make_interval(secs => $1)
     order by xact_start limit 1`,
    [minS],
  );
  return rows[0];
}
