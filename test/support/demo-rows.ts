import { readFileSync } from 'node:fs';
import type pg from 'pg';
import { makePartitions } from '../../db/schema/partitions.ts';
import { storeTopics } from '../../db/schema/topics.ts';
import { readTopics } from '../../pipelines/tagging/topics/vocabulary.ts';
import { createDatabase } from './database.ts';

export type DemoRow = Readonly<Record<string, unknown>>;

/** When the demo ran, as its rows are stored. */
export const DEMO_NOW = new Date('2026-03-05T12:00:00Z');

/** The tables that are stored, those that others refer to first. */
export const DEMO_TABLES: readonly { readonly table: string; readonly order: string; readonly where?: string }[] = [
  { table: 'sites', order: 'id' },
  { table: 'hosts', order: 'host' },
  { table: 'feeds', order: 'id' },
  { table: 'articles', order: 'id' },
  { table: 'texts', order: 'article_id' },
  { table: 'entries', order: 'feed_id, guid' },
  { table: 'entities', order: 'id' },
  { table: 'aliases', order: 'entity_id, folded', where: `language is null or language in ('en', 'de')` },
  { table: 'article_entities', order: 'article_id, entity_id' },
  { table: 'article_topics', order: 'article_id, qcode, source' },
  { table: 'revisions', order: 'article_id, revision' },
  { table: 'changes', order: 'seq' },
  { table: 'attempts', order: 'id' },
];

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

/** The same row with every time moved by `ms` milliseconds, to the second. */
export const shiftTimes = (row: DemoRow, ms: number): DemoRow =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      const isTime = typeof value === 'string' && TIME.test(value);
      return [column, isTime ? new Date(Math.round((Date.parse(value) + ms) / 1000) * 1000).toISOString() : value];
    }),
  );

const FILE = new URL('../fixtures/docs/demo-rows.jsonl', import.meta.url);

/** A database with what the demo left behind, as if the demo had ended at `now`. */
export const createDemoDatabase = async (now = DEMO_NOW): Promise<{ url: string; pool: pg.Pool }> => {
  const { url, pool } = await createDatabase();
  // The oldest of its rows are five days older than the demo.
  await makePartitions(pool, new Date(now.getTime() - 7 * 24 * 3_600_000));
  await storeTopics(pool, readTopics());
  const ms = now.getTime() - DEMO_NOW.getTime();
  const lines = readFileSync(FILE, 'utf8').trimEnd().split('\n');
  const rows = lines.map((line) => JSON.parse(line) as [string, DemoRow]);
  for (const { table } of DEMO_TABLES) {
    const found = rows.filter(([name]) => name === table).map(([, row]) => shiftTimes(row, ms));
    const columns = Object.keys(found[0] ?? {}).join(', ');
    await pool.query(
      `insert into wireroom.${table} (${columns}) overriding system value
       select ${columns} from jsonb_populate_recordset(null::wireroom.${table}, $1)`,
      [JSON.stringify(found)],
    );
  }
  await pool.query(`select setval('wireroom.changes_seq_seq', (select max(seq) from wireroom.changes))`);
  await pool.query('analyze');
  return { url, pool };
};
