import type pg from 'pg';
import { takeLock } from '../connection/locks.ts';
import { type Queryable, transaction } from '../connection/pool.ts';

/** A table kept in partitions of one unit of time each, and how many are made ahead. */
interface Series {
  readonly table: 'pages' | 'attempts';
  readonly unit: 'day' | 'week';
  /** Longer than anybody leaves a failing service alone. */
  readonly ahead: number;
}

const SERIES: readonly Series[] = [
  { table: 'pages', unit: 'day', ahead: 30 },
  { table: 'attempts', unit: 'week', ahead: 8 },
];

/** Milliseconds that housekeeping waits for a lock: whoever needs the table meanwhile waits behind it. */
export const LOCK_WAIT_MS = 2_000;

interface Missing {
  readonly name: string;
  readonly create: string;
  readonly attach: string;
}

/**
 * Makes sure there are partitions for now and for the weeks to come. They are attached, not created in place: that leaves
 * readers and writers of the table alone.
 * @param at when to start from: the database's own time, except in tests
 * @throws when a lock is not to be had within two seconds
 */
export const makePartitions = async (pool: pg.Pool, at?: Date): Promise<void> => {
  if ((await missingPartitions(pool, at)).length === 0) return;
  await transaction(pool, async (client) => {
    await client.query(`set local lock_timeout = ${LOCK_WAIT_MS}`);
    await takeLock(client, 'partitions');
    for (const { create, attach } of await missingPartitions(client, at)) {
      await client.query(create);
      await client.query(attach);
    }
  });
};

/** Whether what is written now has a partition to go to. */
export const hasPartitionsForNow = async (db: Queryable): Promise<boolean> =>
  (await missingPartitions(db, undefined, true)).length === 0;

const missingPartitions = async (db: Queryable, at: Date | undefined, onlyNow = false): Promise<Missing[]> => {
  // `if not exists`: one that was detached too early and not dropped yet comes back with its rows.
  const { rows } = await db.query<Missing>(
    `select name, format('create table if not exists wireroom.%I (like wireroom.%I including all excluding identity)', name, parent) as create,
       format('alter table wireroom.%I attach partition wireroom.%I for values from (%L) to (%L)', parent, name,
         since at time zone 'UTC', (since + step) at time zone 'UTC') as attach
     from jsonb_to_recordset($1) as series (parent text, unit text, ahead int),
       lateral (select ('1 ' || unit)::interval as step) one,
       generate_series(0, case when $3 then 0 else ahead end) n,
       -- Days are UTC's, whatever the session's time zone.
       lateral (select date_trunc(unit, coalesce($2, now()) at time zone 'UTC') + n * step as since) start,
       lateral (select parent || '_' || to_char(since, 'YYYYMMDD') as name) named
     where not exists (select from pg_class c join pg_inherits i on i.inhrelid = c.oid
       where c.relnamespace = 'wireroom'::regnamespace and c.relname = name and not i.inhdetachpending)
     order by n`,
    [JSON.stringify(SERIES.map(({ table, unit, ahead }) => ({ parent: table, unit, ahead }))), at ?? null, onlyNow],
  );
  return rows;
};
