import type pg from 'pg';
import { takeLock } from '../connection/locks.ts';
import { type Queryable, transaction } from '../connection/pool.ts';
import { type MissingPartition, missingTextPartitions } from './text-partitions.ts';

export type PartitionedTable = 'pages' | 'attempts' | 'story_fingerprints' | 'story_bands';

/** A partitioned table, the time unit of its partitions, and how many are created ahead. */
interface Series {
  readonly table: PartitionedTable;
  readonly unit: 'day' | 'week';
  /** Enough for the time that a failing service may go unnoticed. */
  readonly ahead: number;
}

const SERIES: readonly Series[] = [
  { table: 'pages', unit: 'day', ahead: 30 },
  { table: 'attempts', unit: 'week', ahead: 8 },
  { table: 'story_fingerprints', unit: 'week', ahead: 8 },
  { table: 'story_bands', unit: 'week', ahead: 8 },
];

/** Milliseconds that housekeeping waits for a lock; other sessions queue behind it meanwhile. */
export const LOCK_WAIT_MS = 2_000;

/**
 * Creates the missing partitions for now and the coming weeks, and for the texts of articles to
 * come. They are created as tables and then attached, which blocks neither readers of the parent
 * nor, but for a moment, its writers.
 * @param at start time; that of the database, except in tests
 * @throws DatabaseError when a lock is not available within two seconds
 */
export async function makePartitions(pool: pg.Pool, at?: Date): Promise<void> {
  if ((await missingPartitions(pool, at)).length === 0) return;
  await transaction(pool, async (client) => {
    await client.query(`set local lock_timeout = ${LOCK_WAIT_MS}`);
    await takeLock(client, 'partitions');
    for (const { create, attach } of await missingPartitions(client, at)) {
      await client.query(create);
      await client.query(attach);
    }
  });
}

/** Whether partitions exist for rows written now, and for texts of all articles. */
export async function hasPartitionsForNow(db: Queryable): Promise<boolean> {
  return (await missingPartitions(db, undefined, true)).length === 0;
}

const missingPartitions = async (
  db: Queryable,
  at: Date | undefined,
  onlyNow = false,
): Promise<readonly MissingPartition[]> => [
  ...(await missingSeries(db, at, onlyNow)),
  ...(await missingTextPartitions(db, onlyNow)),
];

const missingSeries = async (db: Queryable, at: Date | undefined, onlyNow: boolean): Promise<MissingPartition[]> => {
  // `if not exists`: a partition that was detached but not dropped is attached again with its rows.
  const { rows } = await db.query<MissingPartition>(
    `select name, format('create table if not exists wireroom.%I (like wireroom.%I including all excluding identity)', name, parent) as create,
       format('alter table wireroom.%I attach partition wireroom.%I for values from (%L) to (%L)', parent, name,
         since at time zone 'UTC', (since + step) at time zone 'UTC') as attach
     from jsonb_to_recordset($1) as series (parent text, unit text, ahead int),
       lateral (select ('1 ' || unit)::interval as step) one,
       generate_series(0, case when $3 then 0 else ahead end) n,
       -- Days in UTC, whatever the session's time zone.
       lateral (select date_trunc(unit, coalesce($2, now()) at time zone 'UTC') + n * step as since) start,
       lateral (select parent || '_' || to_char(since, 'YYYYMMDD') as name) named
     where not exists (select from pg_class c join pg_inherits i on i.inhrelid = c.oid
       where c.relnamespace = 'wireroom'::regnamespace and c.relname = name and not i.inhdetachpending)
     order by n`,
    [JSON.stringify(SERIES.map(({ table, unit, ahead }) => ({ parent: table, unit, ahead }))), at ?? null, onlyNow],
  );
  return rows;
};
