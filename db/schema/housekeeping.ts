import type pg from 'pg';
import { isLockTimeout, type Queryable } from '../connection/pool.ts';
import { LOCK_WAIT_MS } from './partitions.ts';

/** Weeks that single attempts are kept; their daily counts stay for ever. */
export const KEEP_ATTEMPTS = '5 weeks';

export interface Dropped {
  /** The partitions that went. */
  readonly dropped: readonly string[];
  /** Those whose time is over and that somebody is still reading. */
  readonly held: readonly string[];
}

/**
 * Drops what is past keeping: raw pages after `keepRawDays`, attempts after five weeks once they are counted by day. Needs
 * two connections: one holds the lock that keeps other processes from the same work, the other works.
 * @param at the database's own time, except in tests
 * @returns undefined when another process is at it
 */
export const dropExpired = async (pool: pg.Pool, keepRawDays: number, at?: Date): Promise<Dropped | undefined> => {
  const holder = await pool.connect();
  try {
    // A process that is stopped keeps the lock no longer than this.
    await holder.query(`begin; set local idle_in_transaction_session_timeout = '10 min'`);
    if (!(await takeAlone(holder))) return undefined;
    const worker = await pool.connect();
    try {
      await worker.query(`set lock_timeout = ${LOCK_WAIT_MS}`);
      const pages = await dropSeries(worker, 'pages', await start(worker, 'day', `${keepRawDays} days`, at));
      const attemptsUntil = await start(worker, 'week', KEEP_ATTEMPTS, at);
      // Counted and deleted in one statement: before it readers see the rows, after it the counts.
      await worker.query(rollUp('attempts', 'where at < $1'), [attemptsUntil]);
      const attempts = await dropSeries(worker, 'attempts', attemptsUntil);
      return { dropped: [...pages.dropped, ...attempts.dropped], held: [...pages.held, ...attempts.held] };
    } finally {
      worker.release(true); // its settings go with it
    }
  } finally {
    holder.release(true); // and its lock
  }
};

// Without parameters: the driver would leave the statement open with them, and detaching waits for every open statement.
const LOCK = `select from wireroom.locks where kind = 'housekeeping' for update nowait`;

/** @returns false when another process has it */
const takeAlone = async (holder: pg.PoolClient): Promise<boolean> => {
  try {
    if ((await holder.query(LOCK)).rowCount === 0)
      throw new Error('there is no row for housekeeping in wireroom.locks');
    return true;
  } catch (error) {
    if (isLockTimeout(error)) return false;
    throw error;
  }
};

/** The start of the first partition that is kept. As text: a Date would lose microseconds, and the process's clock has no say. */
const start = async (db: Queryable, unit: string, keep: string, at: Date | undefined): Promise<string> => {
  const { rows } = await db.query<{ until: string }>(
    'select wireroom.partition_start($1, coalesce($2, now()) - $3::interval)::text as until',
    [unit, at ?? null, keep],
  );
  return rows[0]?.until ?? '-infinity';
};

const rollUp = (table: string, which: string): string => `
  with gone as (delete from wireroom.${table} ${which} returning at, feed_id, stage, outcome)
  insert into wireroom.outcome_days as days (day, feed_id, stage, outcome, attempts)
  select (at at time zone 'UTC')::date, feed_id, stage, outcome, count(*) from gone
  group by 1, 2, 3, 4 order by 1, 2, 3, 4
  on conflict (day, feed_id, stage, outcome) do update set attempts = days.attempts + excluded.attempts`;

interface Expired {
  readonly name: string;
  readonly attached: boolean;
  /** Its detaching was begun and interrupted. */
  readonly pending: boolean;
}

/**
 * Detaches and drops the partitions of a table that begin before `until`. Detaching concurrently waits for the readers of
 * the table without anybody waiting behind it; a table of its own is then dropped without touching the other ones.
 */
const dropSeries = async (client: pg.PoolClient, table: 'pages' | 'attempts', until: string): Promise<Dropped> => {
  // What can go at once first. Postgres detaches one at a time: what was begun is ended before the next.
  const { rows: expired } = await client.query<Expired>(
    `select c.relname as name, c.relispartition as attached, coalesce(i.inhdetachpending, false) as pending
     from pg_class c left join pg_inherits i on i.inhrelid = c.oid
     where c.relnamespace = 'wireroom'::regnamespace and c.relkind = 'r' and c.relname ~ ('^' || $1 || '_\\d{8}$')
       and (i.inhdetachpending or to_timestamp(right(c.relname, 8) || ' +00', 'YYYYMMDD TZH') < $2)
     order by c.relispartition, i.inhdetachpending desc, c.relname`,
    [table, until],
  );
  const dropped: string[] = [];
  const held: string[] = [];
  for (const [n, { name, attached, pending }] of expired.entries()) {
    try {
      if (attached)
        await client.query(
          `alter table wireroom.${table} detach partition wireroom.${name} ${pending ? 'finalize' : 'concurrently'}`,
        );
    } catch (error) {
      if (!isLockTimeout(error)) throw error;
      held.push(...expired.slice(n).map((partition) => partition.name));
      break;
    }
    if (await dropDetached(client, table, name)) dropped.push(name);
    else held.push(name);
  }
  return { dropped, held };
};

/** @returns false when somebody, such as pg_dump, has it open */
const dropDetached = async (client: pg.PoolClient, table: 'pages' | 'attempts', name: string): Promise<boolean> => {
  try {
    await client.query('begin');
    await client.query(`lock table wireroom.${name}`);
    // Only what came after the others were counted, if anything did.
    if (table === 'attempts') await client.query(rollUp(name, ''));
    await client.query(`drop table wireroom.${name}`);
    await client.query('commit');
    return true;
  } catch (error) {
    await client.query('rollback');
    if (!isLockTimeout(error)) throw error;
    return false;
  }
};
