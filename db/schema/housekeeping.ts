import type pg from 'pg';
import { tryLock } from '../connection/locks.ts';
import { isLockTimeout, type Queryable } from '../connection/pool.ts';
import { deleteExpiredRobots } from '../hosts/robots.ts';
import { countOutcomes, countPartition } from './outcome-counts.ts';
import { LOCK_WAIT_MS, type PartitionedTable } from './partitions.ts';
import { dropEmptyTextPartitions } from './text-partitions.ts';

/** How long attempts are kept; their daily counts are kept forever. */
export const KEEP_ATTEMPTS = '5 weeks';

/** How long copies of a text are recognized. */
const KEEP_FINGERPRINTS = '4 weeks';

export interface Dropped {
  /** Partitions that were dropped. */
  readonly dropped: readonly string[];
  /** Expired partitions that are still being read. */
  readonly held: readonly string[];
}

/**
 * Counts outcomes and branches of topics by day; drops expired partitions (pages after
 * `keepRawDays` days, attempts after five weeks, fingerprints of stories after four) and those of
 * texts without articles; and deletes expired robots.txt files. Uses two connections: one holds the
 * lock that excludes other processes, the other does the work.
 * @param at current time; that of the database, except in tests
 * @returns undefined if another process is doing this
 */
export async function dropExpired(pool: pg.Pool, keepRawDays: number, at?: Date): Promise<Dropped | undefined> {
  const holder = await pool.connect();
  try {
    // A stopped process must not keep the lock for longer.
    await holder.query(`begin; set local idle_in_transaction_session_timeout = '10 min'`);
    if (!(await tryLock(holder, 'housekeeping'))) return undefined;
    const worker = await pool.connect();
    try {
      await worker.query(`set lock_timeout = ${LOCK_WAIT_MS}`);
      await deleteExpiredRobots(worker);
      const pages = await dropSeries(worker, 'pages', await firstKept(worker, 'day', `${keepRawDays} days`, at));
      await countOutcomes(worker);
      await worker.query('call wireroom.count_branches()');
      const attempts = await dropSeries(worker, 'attempts', await firstKept(worker, 'week', KEEP_ATTEMPTS, at));
      const fingerprintsUntil = await firstKept(worker, 'week', KEEP_FINGERPRINTS, at);
      const fingerprints = await dropSeries(worker, 'story_fingerprints', fingerprintsUntil);
      const bands = await dropSeries(worker, 'story_bands', fingerprintsUntil);
      const texts = { dropped: await dropEmptyTextPartitions(worker), held: [] };
      const all = [pages, attempts, fingerprints, bands, texts];
      await holder.query('rollback'); // now: a connection that is closed keeps its lock for a moment
      return { dropped: all.flatMap(({ dropped }) => dropped), held: all.flatMap(({ held }) => held) };
    } finally {
      worker.release(true); // discards its settings
    }
  } finally {
    holder.release(true); // releases the lock
  }
}

/** Returns the start of the first partition to keep, as text, because a Date would lose microseconds. */
const firstKept = async (db: Queryable, unit: string, keep: string, at: Date | undefined): Promise<string> => {
  const { rows } = await db.query<{ until: string }>(
    'select wireroom.partition_start($1, coalesce($2, now()) - $3::interval)::text as until',
    [unit, at ?? null, keep],
  );
  return rows[0]?.until ?? '-infinity';
};

interface Expired {
  readonly name: string;
  readonly attached: boolean;
  /** Whether an interrupted detach is pending. */
  readonly pending: boolean;
}

/**
 * Detaches and drops the partitions of a table that begin before `until`. A concurrent detach waits
 * for the readers of the table without blocking others. The detached table is then dropped without
 * a lock on its former parent.
 */
const dropSeries = async (client: pg.PoolClient, table: PartitionedTable, until: string): Promise<Dropped> => {
  // Detached tables first. Postgres detaches one partition at a time, so a pending detach is finished before the next.
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

/** @returns false if the table is in use, such as by pg_dump */
const dropDetached = async (client: pg.PoolClient, table: PartitionedTable, name: string): Promise<boolean> => {
  try {
    await client.query('begin');
    await client.query(`lock table wireroom.${name}`);
    if (table === 'attempts') await client.query(countPartition(name));
    await client.query(`drop table wireroom.${name}`);
    await client.query('commit');
    return true;
  } catch (error) {
    await client.query('rollback');
    if (!isLockTimeout(error)) throw error;
    return false;
  }
};
