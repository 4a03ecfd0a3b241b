import { isDeepStrictEqual } from 'node:util';
import type pg from 'pg';
import { OperatorError } from '../../config/operator-error.ts';
import type { Queryable } from '../connection/pool.ts';
import { makePartitions } from '../schema/partitions.ts';
import { copyTable } from './copy-table.ts';
import { applySettings, type Measure, measure } from './measure.ts';
import { copyPartitions } from './partitions.ts';
import { listTables, type Table } from './tables.ts';

export interface CopyOutput {
  /** Receives remarks for the user. */
  readonly say: (line: string) => void;
  /** Receives how many rows of all that are to be copied have come. */
  readonly progress: (done: number, total: number) => void;
}

/**
 * Copies schema wireroom, all tables as of one moment, into a database with the same empty schema,
 * and verifies it. Each table is a transaction of the target: what was copied before an
 * interruption is kept if the source still has the same there; otherwise all begins again. Until
 * the end the target is an unfinished copy, which no other command opens.
 * @returns the numbers of tables and rows
 * @throws OperatorError when the source was written to meanwhile
 */
export async function copyDatabase(
  source: pg.Pool,
  target: pg.Pool,
  { say, progress }: CopyOutput,
): Promise<{ readonly tables: number; readonly rows: number }> {
  await target.query(
    'create table if not exists wireroom.copied_tables (name text primary key, rows bigint not null, digest text not null)',
  );
  const [reader, writer] = await Promise.all([source.connect(), target.connect()]);
  try {
    const sequences = await readSequences(source);
    await Promise.all([applySettings(reader), applySettings(writer)]);
    await reader.query('begin isolation level repeatable read read only');
    const kept = await keptTables(reader, writer, say);
    await copyPartitions(reader, target);
    const tables = await listTables(writer);
    say(`reading ${tables.length} tables of the source`);
    const expected = new Map<Table, Measure>();
    for (const table of tables) expected.set(table, kept.get(table.name) ?? (await measure(reader, table)));
    const left = [...expected].filter(([{ name }]) => !kept.has(name));
    const [rows, rowsLeft] = [rowsOf([...expected]), rowsOf(left)];
    say(`copying ${rowsLeft.toLocaleString('en')} rows`);
    let done = 0;
    for (const [table, measured] of left)
      await copyTable(reader, writer, table, measured, (more) => {
        done += more;
        progress(done, rowsLeft);
      });
    if (!isDeepStrictEqual(await readSequences(source), sequences))
      throw new OperatorError('something wrote to the source meanwhile; stop that and run the same command again');
    await writer.query(
      'select setval(name::regclass, last) from jsonb_to_recordset($1) as s (name text, last bigint)',
      [JSON.stringify(sequences)],
    );
    await makePartitions(target);
    await writer.query('analyze');
    await writer.query('drop table wireroom.copied_tables');
    return { tables: tables.length, rows };
  } finally {
    for (const client of [reader, writer]) client.release(true); // ends what was interrupted
  }
}

const rowsOf = (measured: readonly (readonly [Table, Measure])[]): number =>
  measured.reduce((sum, [, { rows }]) => sum + rows, 0);

/** Returns the tables that were copied before. If the source has changed in any of them, all are emptied. */
const keptTables = async (
  source: Queryable,
  target: Queryable,
  say: CopyOutput['say'],
): Promise<ReadonlyMap<string, Measure>> => {
  const { rows: done } = await target.query<Measure & { name: string }>(
    'select name, rows, digest from wireroom.copied_tables',
  );
  const kept = new Map(done.map(({ name, ...measured }) => [name, measured]));
  const tables = (await listTables(source)).filter(({ name }) => kept.has(name));
  let isSame = tables.length === kept.size;
  for (const table of tables) isSame &&= isDeepStrictEqual(await measure(source, table), kept.get(table.name));
  if (isSame) {
    if (kept.size > 0) say(`continuing: ${kept.size} tables are copied and have not changed since`);
    return kept;
  }
  say('the source has changed since the copy was interrupted; beginning again');
  const all = (await listTables(target)).map(({ name }) => name);
  // One transaction. Parents of partitions follow by their references.
  await target.query(`delete from wireroom.copied_tables; truncate ${all.join(', ')} cascade`);
  return new Map();
};

/**
 * How far the sequences are: new rows of the copy get the numbers after these. Whatever adds rows
 * or takes up work moves one at once.
 */
const readSequences = async (db: Queryable) => {
  const { rows } = await db.query<{ readonly name: string; readonly last: number }>(
    `select format('wireroom.%I', sequencename) as name, last_value as last from pg_sequences
     where schemaname = 'wireroom' and last_value is not null order by 1`,
  );
  return rows;
};
