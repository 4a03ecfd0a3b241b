import type pg from 'pg';
import { migrate } from '../../db/schema/migrate.ts';
import { makePartitions } from '../../db/schema/partitions.ts';
import { storeTopics } from '../../db/schema/topics.ts';
import { readTopics } from '../../pipelines/tagging/topics/vocabulary.ts';
import { TAGGER_VERSION } from '../../pipelines/tagging/version.ts';
import { bytesDigest } from '../../pipelines/text/digest.ts';
import { generateArticle } from './article.ts';
import { copyInto, copyLine, type Value } from './copy.ts';
import { withoutIndexes } from './indexes.ts';
import { fillLedger, fillPages } from './ledger.ts';
import { ATTEMPT_DAYS, addRows, COLUMNS, type FilledTable, type Lines, type Progress } from './rows.ts';
import { createWorld, DAY_MS, type FillOptions, type World } from './world.ts';

/** Rows of articles that one connection copies at a time. */
const BATCH = 1_000;
/** The server computes search vectors; with two connections it uses both cores. */
const CONNECTIONS = 2;

const TABLES = Object.keys(COLUMNS) as FilledTable[];

/**
 * Migrates an empty database and fills it with articles of 90 days, as a service with 2,400 feeds would have left it.
 * @param say takes a line about each step
 */
export const fillDatabase = async (pool: pg.Pool, options: FillOptions, say: (line: string) => void): Promise<void> => {
  const startedAt = performance.now();
  const step = async (name: string, work: () => Promise<void>): Promise<void> => {
    const before = performance.now();
    await work();
    say(`${name}: ${((performance.now() - before) / 1_000).toFixed(1)} s`);
  };
  await migrate(pool);
  await storeTopics(pool, readTopics());
  for (let days = ATTEMPT_DAYS; days >= 0; days--)
    await makePartitions(pool, new Date(options.now.getTime() - days * DAY_MS));
  const world = createWorld(options);
  say(`world: ${((performance.now() - startedAt) / 1_000).toFixed(1)} s`);
  await withoutIndexes(
    pool,
    async () => {
      await fillSites(pool, world);
      const progress: Progress = { seq: 0, named: new Uint8Array(world.entities.length) };
      await step('articles', () => fillArticles(pool, world, progress));
      await step('entities', () => fillEntities(pool, world, progress));
      await step('ledger', () => fillLedger(pool, world));
      await step('pages', () => fillPages(pool, world));
    },
    say,
  );
  await step('vacuum', async () => {
    await setSequences(pool);
    await pool.query('vacuum (analyze)');
  });
  say(`filled in ${((performance.now() - startedAt) / 60_000).toFixed(1)} min`);
};

const copyRows = async (
  pool: pg.Pool,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
) => {
  const client = await pool.connect();
  try {
    await copyInto(client, `wireroom.${table}`, columns, rows.map(copyLine).join(''));
  } finally {
    client.release();
  }
};

const fillSites = async (pool: pg.Pool, { sites, feeds, now }: World): Promise<void> => {
  await copyRows(
    pool,
    'sites',
    ['id', 'domain', 'language'],
    sites.map(({ id, domain, language }) => [id, domain, language]),
  );
  await copyRows(
    pool,
    'hosts',
    ['host'],
    sites.map(({ host }) => [host]),
  );
  const urlOf = (id: number): string => `https://${feeds[id - 1]?.host}/feeds/${id}.xml`;
  const columns = [
    'id',
    'site_id',
    'host',
    'url',
    'title',
    'language',
    'labels',
    'interval_s',
    'last_polled_at',
    'last_ok_at',
    'last_outcome',
  ];
  await copyRows(
    pool,
    'feeds',
    [...columns, 'due_at'],
    feeds.map(({ id: site, host, domain, language }, n) => {
      const polledAt = now.getTime() - (n % 3_600) * 1_000;
      const fails = n % 20 === 0;
      return [
        ...[
          n + 1,
          site,
          host,
          urlOf(n + 1),
          `News of ${domain}`,
          language,
          [n % 3 === 0 ? 'world' : 'regional'],
          3_600,
        ],
        ...[new Date(polledAt), new Date(polledAt - (fails ? 30 * DAY_MS : 0)), fails ? 'timeout' : 'ok'],
        new Date(polledAt + 3_600_000),
      ];
    }),
  );
  await copyRows(
    pool,
    'feed_urls',
    ['url_digest', 'feed_id', 'url'],
    feeds.map((_, n) => [bytesDigest(Buffer.from(urlOf(n + 1))), n + 1, urlOf(n + 1)]),
  );
};

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

/** Only entities that an article names have a row. */
const fillEntities = async (pool: pg.Pool, { entities }: World, { named }: Progress): Promise<void> => {
  const used = entities.filter(({ id }) => named[id - 1]);
  await copyRows(
    pool,
    'entities',
    ['id', 'type', 'key', 'name', 'ids', 'named_with'],
    used.map(({ id, type, key, name, ids }) => [id, type, key, name, ids, TAGGER_VERSION]),
  );
  const client = await pool.connect();
  try {
    await client.query('create temporary table given (entity_id bigint, name text, source text)');
    const names = used.flatMap(({ id, name, aliases }) => [
      [id, name, 'name'],
      ...aliases.map((alias) => [id, alias, 'table']),
    ]);
    await copyInto(client, 'given', ['entity_id', 'name', 'source'], names.map(copyLine).join(''));
    await client.query(`
      insert into wireroom.aliases (entity_id, folded, name, source)
      select distinct on (entity_id, folded) entity_id, folded, name, source from given, wireroom.folded(name) folded
      where folded <> '' order by entity_id, folded, source`);
  } finally {
    client.release(true); // with its table
  }
};

const setSequences = async (pool: pg.Pool): Promise<void> => {
  for (const [table, column] of [
    ['articles', 'id'],
    ['entities', 'id'],
    ['feeds', 'id'],
    ['sites', 'id'],
    ['changes', 'seq'],
  ])
    await pool.query(
      `select setval(pg_get_serial_sequence('wireroom.${table}', '${column}'), max(${column})) from wireroom.${table}`,
    );
};
