import type pg from 'pg';
import { dropExpired } from '../../../db/schema/housekeeping.ts';
import { migrate } from '../../../db/schema/migrate.ts';
import { countOutcomes } from '../../../db/schema/outcome-counts.ts';
import { makePartitions } from '../../../db/schema/partitions.ts';
import { IDS_IN_PARTITION } from '../../../db/schema/text-partitions.ts';
import { storeTopics } from '../../../db/schema/topics.ts';
import { readTopics } from '../../../pipelines/tagging/topics/vocabulary.ts';
import { generateArticle } from './article.ts';
import { withBareTables } from './bare-tables.ts';
import { copyInto } from './copy.ts';
import { fillEntities } from './entities.ts';
import { fillLedger, fillPages, PAGE_DAYS } from './ledger.ts';
import { ATTEMPT_DAYS, addRows, COLUMNS, type FilledTable, type Lines, type Progress } from './rows.ts';
import { discoverPending, fillSites } from './sites.ts';
import { fillStories } from './stories.ts';
import { createWorld, DAY_MS, type FillOptions, type World } from './world.ts';

/** Rows of articles that one connection copies at a time. */
const BATCH = 1_000;
/** The server computes search vectors; with two connections it uses both cores. */
const CONNECTIONS = 2;

const TABLES = Object.keys(COLUMNS) as FilledTable[];

/**
 * Migrates an empty database and fills it with articles of 90 days, as a service with 2,400 feeds
 * would have left it.
 * @param say takes a line about each step
 */
export async function fillDatabase(pool: pg.Pool, options: FillOptions, say: (line: string) => void): Promise<void> {
  const startedAt = performance.now();
  const step = async (name: string, work: () => Promise<void>): Promise<void> => {
    const before = performance.now();
    await work();
    say(`${name}: ${((performance.now() - before) / 1_000).toFixed(1)} s`);
  };
  await migrate(pool);
  await storeTopics(pool, readTopics());
  for (let days = ATTEMPT_DAYS; days >= 0; days -= 7)
    await makePartitions(pool, new Date(options.now.getTime() - days * DAY_MS));
  await dropExpired(pool, PAGE_DAYS);
  const world = createWorld(options);
  say(`world: ${((performance.now() - startedAt) / 1_000).toFixed(1)} s`);
  for (let id = 1; id <= world.rows; id += IDS_IN_PARTITION) {
    await pool.query(`select setval('wireroom.articles_id_seq', $1)`, [id]);
    await makePartitions(pool);
  }
  await fillSites(pool, world);
  await withBareTables(
    pool,
    async () => {
      const progress: Progress = { seq: 0, named: new Uint8Array(world.entities.length) };
      await step('articles', () => fillArticles(pool, world, progress));
      await step('entities', () => fillEntities(pool, world, progress));
      await step('ledger', () => fillLedger(pool, world));
      await step('pages', () => fillPages(pool, world));
    },
    say,
  );
  await step('outcomes', async () => {
    await pool.query(`update wireroom.outcomes_counted set until = '-infinity'`); // attempts are older than they are stored
    await countOutcomes(pool);
  });
  await step('stories', () => fillStories(pool));
  await setSequences(pool);
  await discoverPending(pool, world);
  await step('vacuum', async () => void (await pool.query('vacuum (analyze)')));
  say(`filled in ${((performance.now() - startedAt) / 60_000).toFixed(1)} min`);
}

const emptyLines = (): Lines => Object.fromEntries(TABLES.map((table) => [table, ''])) as Lines;

const fillArticles = async (pool: pg.Pool, world: World, progress: Progress): Promise<void> => {
  let next = 1;
  const batches = (): Lines => {
    const lines = emptyLines();
    for (const end = Math.min(next + BATCH, world.rows + 1); next < end; next++)
      addRows(lines, world, progress, generateArticle(world, next));
    return lines;
  };
  const work = async (): Promise<void> => {
    const client = await pool.connect();
    try {
      await client.query('set synchronous_commit = off');
      while (next <= world.rows) {
        const lines = batches();
        await client.query('begin');
        for (const table of TABLES)
          if (lines[table] !== '') await copyInto(client, `wireroom.${table}`, COLUMNS[table], lines[table]);
        await client.query('commit');
      }
    } finally {
      client.release(true); // with its settings
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, work));
};

const setSequences = async (pool: pg.Pool): Promise<void> => {
  for (const [table, column] of [
    ['articles', 'id'],
    ['entities', 'id'],
    ['changes', 'seq'],
  ])
    await pool.query(
      `select setval(pg_get_serial_sequence('wireroom.${table}', '${column}'), max(${column})) from wireroom.${table}`,
    );
};
