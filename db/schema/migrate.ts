import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { OperatorError } from '../../config/operator-error.ts';
import { OUTCOMES } from '../../config/outcomes.ts';
import type { Queryable } from '../connection/pool.ts';
import { grantReaders } from './readers.ts';

const FOLDER = new URL('../migrations/', import.meta.url);

/** Returns the file names of the migrations in order, such as 0001_base.sql. */
export async function migrationFiles(): Promise<string[]> {
  return (await readdir(FOLDER)).filter((name) => /^\d{4}_\w+\.sql$/.test(name)).sort();
}

const versionOf = (file: string): number => Number(file.slice(0, 4));

const readMigration = (file: string): Promise<string> => readFile(new URL(file, FOLDER), 'utf8');

/** The checksum by which a migration is known. A checkout with CRLF line endings gives the same one. */
export function checksumOf(sql: string): string {
  return createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex');
}

const checksumOfFile = async (file: string): Promise<string> => checksumOf(await readMigration(file));

/**
 * Applies every migration that the database lacks, each in its own transaction, one process at a
 * time.
 * @returns the files that were applied
 * @throws OperatorError when the database is of version 0.1 or newer than this program, or a
 * migration changed after it was applied
 */
export async function migrate(pool: pg.Pool): Promise<string[]> {
  const files = await migrationFiles();
  const client = await pool.connect();
  const done: string[] = [];
  try {
    await createList(client);
    await refuseForeign(await appliedMigrations(client), files);
    for (const file of files) if (await applyOnce(client, file)) done.push(file);
    await fillOutcomes(client);
    await alone(client, () => grantReaders(client));
    return done;
  } finally {
    // Ends the session, with any transaction that failed.
    client.release(true);
  }
}

/**
 * `if not exists` does not prevent these errors when two sessions create the same object at once.
 * The last one concerns the row type of a table.
 */
const ALREADY_EXISTS = new Set(['23505', '42P06', '42P07', '42710']);

const createList = async (client: pg.PoolClient): Promise<void> => {
  for (const statement of [
    'create schema if not exists wireroom',
    `create table if not exists wireroom.migrations (
       version int primary key, name text not null, applied_at timestamptz not null default now(), checksum text)`,
  ]) {
    try {
      await client.query(statement);
    } catch (error) {
      if (!(error instanceof pg.DatabaseError && ALREADY_EXISTS.has(error.code ?? ''))) throw error;
    }
  }
};

/** @returns false when it was applied before */
const applyOnce = async (client: pg.PoolClient, file: string): Promise<boolean> => {
  if ((await appliedMigrations(client)).has(versionOf(file))) return false;
  return alone(client, async () => {
    if ((await appliedMigrations(client)).has(versionOf(file))) return false;
    // Functions stand beside what they are about, and may name what stands further below.
    await client.query('set local check_function_bodies = off');
    const sql = await readMigration(file);
    await client.query(sql);
    await client.query('insert into wireroom.migrations (version, name, checksum) values ($1, $2, $3)', [
      versionOf(file),
      file,
      checksumOf(sql),
    ]);
    return true;
  });
};

/** Runs `work` in a transaction, one process at a time. */
const alone = async <T>(client: pg.PoolClient, work: () => Promise<T>): Promise<T> => {
  await client.query('begin');
  // Readers can neither hold this lock nor have to wait for it.
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

/** Names and checksums of the files that were applied, by version. */
type Applied = ReadonlyMap<number, { readonly name: string; readonly checksum: string | null }>;

const appliedMigrations = async (db: Queryable): Promise<Applied> => {
  // Read through JSON, because databases of version 0.1 may lack this column.
  const { rows } = await db.query<{ version: number; name: string; checksum: string | null }>(
    `select version, name, to_jsonb(m) ->> 'checksum' as checksum from wireroom.migrations m`,
  );
  return new Map(rows.map(({ version, ...file }) => [version, file]));
};

const newest = (versions: Iterable<number>): number => Math.max(0, ...versions);

/** Returns an error if a schema version is newer than this program; undefined otherwise. */
export async function newerSchemaError(version: number): Promise<OperatorError | undefined> {
  return version > newest((await migrationFiles()).map(versionOf))
    ? new OperatorError(
        `the database is at schema version ${version}, which this program does not know; update wireroom`,
      )
    : undefined;
}

/** The first migration of version 0.1, whose schema has other tables. */
const FIRST_OF_0_1 = '0001_tables.sql';

const refuseForeign = async (applied: Applied, files: readonly string[]): Promise<void> => {
  if (applied.get(1)?.name === FIRST_OF_0_1)
    throw new OperatorError(
      'the database was made by wireroom 0.1, and this version cannot read it; save what you need with that version (wireroom feeds export, wireroom export), then use a new database',
    );
  const reason = await newerSchemaError(newest(applied.keys()));
  if (reason) throw reason;
  for (const file of files) {
    const before = applied.get(versionOf(file));
    if (before && before.checksum !== (await checksumOfFile(file)))
      throw new OperatorError(
        `migration ${file} has changed since it was applied to this database; use the version of wireroom that created the database, or a new database`,
      );
  }
};

/** How far the schema of a database is: no migration applied, some, or all of this program. */
export type SchemaState = 'empty' | 'outdated' | 'current';

/**
 * Compares the schema with the migrations of this program.
 * @throws OperatorError as `migrate`
 */
export async function schemaState(pool: pg.Pool): Promise<SchemaState> {
  const { rows } = await pool.query<{ exists: boolean }>(
    `select to_regclass('wireroom.migrations') is not null as exists`,
  );
  if (!rows[0]?.exists) return 'empty';
  const [applied, files] = await Promise.all([appliedMigrations(pool), migrationFiles()]);
  await refuseForeign(applied, files);
  if (applied.size === 0) return 'empty';
  return files.every((file) => applied.has(versionOf(file))) ? 'current' : 'outdated';
}

/**
 * Whether every migration of this program has been applied.
 * @throws OperatorError as `schemaState`
 */
export async function isMigrated(pool: pg.Pool): Promise<boolean> {
  return (await schemaState(pool)) === 'current';
}
