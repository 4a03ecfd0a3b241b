import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { OperatorError } from '../../config/operator-error.ts';
import { OUTCOMES } from '../../config/outcomes.ts';
import type { Queryable } from '../connection/pool.ts';
import { grantReaders } from './readers.ts';

const FOLDER = new URL('../migrations/', import.meta.url);

/** File names of the migrations in order: 0001_what_it_does.sql. */
export const migrationFiles = async (): Promise<string[]> =>
  (await readdir(FOLDER)).filter((name) => /^\d{4}_\w+\.sql$/.test(name)).sort();

const versionOf = (file: string): number => Number(file.slice(0, 4));

/**
 * Brings the schema up to date: every migration that is missing, each in its own transaction, one process at a time.
 * @returns the files that were applied
 * @throws OperatorError when the database is newer than this program
 */
export const migrate = async (pool: pg.Pool): Promise<string[]> => {
  const files = await migrationFiles();
  const client = await pool.connect();
  const done: string[] = [];
  try {
    await createList(client);
    await refuseNewer(await appliedVersions(client));
    for (const file of files) if (await applyOnce(client, file)) done.push(file);
    await fillOutcomes(client);
    await alone(client, () => grantReaders(client));
    return done;
  } finally {
    // Ends the session, and with it any transaction that failed half-way.
    client.release(true);
  }
};

/** "if not exists" is no help against somebody who makes the same in this moment: Postgres then says that it is there. */
const MADE_MEANWHILE = new Set(['23505', '42P06', '42P07']);

const createList = async (client: pg.PoolClient): Promise<void> => {
  for (const statement of [
    'create schema if not exists wireroom',
    `create table if not exists wireroom.migrations (
       version int primary key, name text not null, applied_at timestamptz not null default now())`,
  ]) {
    try {
      await client.query(statement);
    } catch (error) {
      if (!(error instanceof pg.DatabaseError && MADE_MEANWHILE.has(error.code ?? ''))) throw error;
    }
  }
};

/** @returns false when it has been applied before */
const applyOnce = async (client: pg.PoolClient, file: string): Promise<boolean> => {
  if ((await appliedVersions(client)).has(versionOf(file))) return false;
  return alone(client, async () => {
    if ((await appliedVersions(client)).has(versionOf(file))) return false;
    await client.query(await readFile(new URL(file, FOLDER), 'utf8'));
    await client.query('insert into wireroom.migrations (version, name) values ($1, $2)', [versionOf(file), file]);
    return true;
  });
};

/** Runs `work` in a transaction, one process at a time. */
const alone = async <T>(client: pg.PoolClient, work: () => Promise<T>): Promise<T> => {
  await client.query('begin');
  // Nobody who may only read can hold this lock, and nobody who reads the list has to wait for it.
  await client.query('lock table wireroom.migrations in share row exclusive mode');
  const result = await work();
  await client.query('commit');
  return result;
};

const fillOutcomes = async (client: pg.PoolClient): Promise<void> => {
  const rows = Object.entries(OUTCOMES).map(([code, rule]) => ({
    code,
    description: rule.description,
    fault: rule.fault,
  }));
  await client.query(
    `insert into wireroom.outcomes (code, description, fault)
     select code, description, fault from jsonb_to_recordset($1) as r (code text, description text, fault text)
     on conflict (code) do update set description = excluded.description, fault = excluded.fault
     where (outcomes.description, outcomes.fault) is distinct from (excluded.description, excluded.fault)`,
    [JSON.stringify(rows)],
  );
};

const appliedVersions = async (db: Queryable): Promise<ReadonlySet<number>> => {
  const { rows } = await db.query<{ version: number }>('select version from wireroom.migrations');
  return new Set(rows.map((row) => row.version));
};

const newest = (versions: Iterable<number>): number => Math.max(0, ...versions);

/** Why a schema of this version must not be worked on; undefined when it may. */
export const whyTooNew = async (version: number): Promise<OperatorError | undefined> =>
  version > newest((await migrationFiles()).map(versionOf))
    ? new OperatorError(
        `the database is at schema version ${version}, which this program does not know; update wireroom`,
      )
    : undefined;

const refuseNewer = async (applied: ReadonlySet<number>): Promise<void> => {
  const reason = await whyTooNew(newest(applied));
  if (reason) throw reason;
};

/**
 * Whether every migration of this program has been applied.
 * @throws OperatorError when the database is newer than this program: it must not be worked on
 */
export const isMigrated = async (pool: pg.Pool): Promise<boolean> => {
  const { rows } = await pool.query<{ there: boolean }>(
    `select to_regclass('wireroom.migrations') is not null as there`,
  );
  if (!rows[0]?.there) return false;
  const [applied, files] = await Promise.all([appliedVersions(pool), migrationFiles()]);
  await refuseNewer(applied);
  return files.every((file) => applied.has(versionOf(file)));
};
