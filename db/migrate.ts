import { readdir, readFile } from 'node:fs/promises';
import type pg from 'pg';
import { OUTCOMES } from '../config/outcomes.ts';
import { WireroomError } from '../config/wireroom-error.ts';
import type { Queryable } from './connection.ts';
import { letReadersIn } from './readers.ts';

// Any number will do, as long as nobody else in the same database locks it ("wire" in ASCII).
const LOCK = 0x77697265;

const FOLDER = new URL('./migrations/', import.meta.url);

/** File names of the migrations in order: 0001_what_it_does.sql. */
export const migrationFiles = async (): Promise<string[]> =>
  (await readdir(FOLDER)).filter((name) => /^\d{4}_\w+\.sql$/.test(name)).sort();

const versionOf = (file: string): number => Number(file.slice(0, 4));

/**
 * Brings the schema up to date: every migration that is missing, each in its own transaction, one process at a time.
 * @returns the files that were applied
 * @throws WireroomError('internal') when the database is newer than this program
 */
export const migrate = async (pool: pg.Pool): Promise<string[]> => {
  const files = await migrationFiles();
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query('create schema if not exists wireroom');
    await client.query(`create table if not exists wireroom.migrations (
      version int primary key, name text not null, applied_at timestamptz not null default now())`);
    const applied = await appliedVersions(client);
    refuseNewer(applied, files);
    const missing = files.filter((file) => !applied.has(versionOf(file)));
    for (const file of missing) {
      const sql = await readFile(new URL(file, FOLDER), 'utf8');
      await client.query('begin');
      await client.query(sql);
      await client.query('insert into wireroom.migrations (version, name) values ($1, $2)', [versionOf(file), file]);
      await client.query('commit');
    }
    await fillOutcomes(client);
    await letReadersIn(client);
    return missing;
  } finally {
    // Ends the session, and with it the lock and any transaction that failed half-way.
    client.release(true);
  }
};

const fillOutcomes = async (client: pg.PoolClient): Promise<void> => {
  const rows = Object.entries(OUTCOMES).map(([code, rule]) => ({ code, words: rule.words, fault: rule.fault }));
  await client.query(
    `insert into wireroom.outcomes (code, words, fault)
     select code, words, fault from jsonb_to_recordset($1) as r (code text, words text, fault text)
     on conflict (code) do update set words = excluded.words, fault = excluded.fault
     where (outcomes.words, outcomes.fault) is distinct from (excluded.words, excluded.fault)`,
    [JSON.stringify(rows)],
  );
};

const appliedVersions = async (db: Queryable): Promise<ReadonlySet<number>> => {
  const { rows } = await db.query<{ version: number }>('select version from wireroom.migrations');
  return new Set(rows.map((row) => row.version));
};

const refuseNewer = (applied: ReadonlySet<number>, files: readonly string[]): void => {
  const newest = Math.max(0, ...applied);
  if (newest > versionOf(files.at(-1) ?? '0000')) {
    throw new WireroomError(
      'internal',
      `the database is at schema version ${newest}, which this program does not know; update wireroom`,
    );
  }
};

/**
 * Whether every migration of this program has been applied.
 * @throws WireroomError('internal') when the database is newer than this program: it must not be worked on
 */
export const isMigrated = async (pool: pg.Pool): Promise<boolean> => {
  const { rows } = await pool.query<{ there: boolean }>(
    `select to_regclass('wireroom.migrations') is not null as there`,
  );
  if (!rows[0]?.there) return false;
  const [applied, files] = await Promise.all([appliedVersions(pool), migrationFiles()]);
  refuseNewer(applied, files);
  return files.every((file) => applied.has(versionOf(file)));
};
