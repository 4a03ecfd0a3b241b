import type { Queryable } from './connection.ts';

/** Weeks that single attempts are kept; their daily counts stay for ever. */
export const KEEP_ATTEMPTS = '5 weeks';

/** Makes the partitions of the coming days ready. `at` is now, except in tests. */
export const makePartitions = async (db: Queryable, at: Date = new Date()): Promise<void> => {
  await db.query('select wireroom.make_partitions($1)', [at]);
};

/**
 * Drops what is past keeping: raw pages after `keepRawDays`, attempts after five weeks once they are counted by day.
 * @returns the names of the partitions that went
 */
export const dropExpired = async (db: Queryable, keepRawDays: number, at: Date = new Date()): Promise<string[]> => {
  const { rows } = await db.query<{ name: string }>(
    'select wireroom.drop_expired($1, make_interval(days => $2), $3::interval) as name',
    [at, keepRawDays, KEEP_ATTEMPTS],
  );
  return rows.map((row) => row.name);
};

// Any number that nobody else locks in this database ("tidy" in ASCII).
const LOCK = 0x74696479;

/** Runs `work` unless another process is at it. Housekeeping needs one pair of hands. */
export const ifNobodyElseDoes = async (client: Queryable, work: () => Promise<void>): Promise<boolean> => {
  const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [LOCK]);
  if (!rows[0]?.mine) return false;
  try {
    await work();
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK]);
  }
  return true;
};
