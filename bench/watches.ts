// What comparing changes with many watches costs: milliseconds of the server's processor time for a
// batch of changes.
//   npm run bench:watches -- [--articles 6000] [--watches 1000] [--changes 4000] [--kind mixed|words|wide]
// It fills an embedded Postgres in a temporary folder with generated articles, adds watches with
// different filters (half of them with words, one in four with nothing else; of these words half
// are in any language), and records the newest articles again as changes. One article each is in
// another language that has a stemmer. All watches of kind "words" have two rare words; of "wide",
// a third match everything.
import { randomUUID } from 'node:crypto';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type pg from 'pg';
import { recordChanges } from '../db/changes/change-feed.ts';
import { openPool, transaction } from '../db/connection/pool.ts';
import { claimBatches } from '../db/watches/due-batches.ts';
import { matchChanges } from '../db/watches/match-changes.ts';
import { addWatch } from '../db/watches/stored-watches.ts';
import { fillDatabase } from './database/fill/fill-database.ts';
import { startServer } from './database/server.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '6000' },
    watches: { type: 'string', default: '1000' },
    changes: { type: 'string', default: '4000' },
    kind: { type: 'string', default: 'mixed' },
  },
});

const LANGUAGES = 'ar hy eu ca da nl fi fr de el hi hu id ga it lt ne no pt ro ru sr es sv ta tr yi'.split(' ');

/**
 * Adds a watch for each of the most frequent values of a part of a filter, with or without words,
 * until there are enough.
 */
const addWatches = async (pool: pg.Pool, count: number): Promise<void> => {
  const column = async (sql: string): Promise<(string | number)[]> =>
    (await pool.query<{ value: string | number }>(sql)).rows.map(({ value }) => value);
  const parts = {
    sites: await column('select site as value from news.sites order by article_count desc limit 200'),
    topics: await column('select qcode as value from news.topics order by article_count desc limit 200'),
    entities: await column('select id as value from news.entities order by article_count desc limit 200'),
    feeds: await column('select id as value from news.feeds order by id limit 200'),
    languages: await column('select distinct language as value from news.articles where language is not null'),
  };
  const words = await column(
    `select word as value from ts_stat('select search from wireroom.texts limit 2000') where word ~ '^[a-z]{5,}$' order by ndoc ${values.kind === 'mixed' ? 'desc, word offset 100' : ', word'} limit 500`,
  );
  const names = Object.keys(parts) as (keyof typeof parts)[];
  for (let n = 0; n < count; n++) {
    const part = names[n % names.length] ?? 'sites';
    const value = parts[part][Math.floor(n / names.length) % parts[part].length];
    const onlyWords = values.kind === 'words' || n % 4 === 0;
    const everything = values.kind === 'wide' && n % 3 === 0;
    const query =
      onlyWords || n % 2 === 0 ? `${words[n % words.length]} or ${words[(n * 7) % words.length]}` : undefined;
    await addWatch(pool, {
      name: `w${n}`,
      query: everything ? undefined : query,
      language: n % 4 < 2 ? 'en' : undefined,
      filter: onlyWords || everything ? {} : { [part]: [value] },
      changes: true,
      minIndependentCount: undefined,
      target: 'https://hooks.example/',
      secret: 'whsec_',
      token: '',
    });
  }
};

const server = await startServer(undefined);
const pool = openPool(server.url, { max: 4, name: 'wireroom bench' });
try {
  const now = new Date();
  await fillDatabase(pool, { articles: Number(values.articles), seed: 1, now }, () => undefined);
  await pool.query(
    `update wireroom.articles a set language = l.code from unnest($1::text[]) with ordinality l (code, id) where a.id = l.id`,
    [LANGUAGES],
  );
  await pool.query('vacuum analyze');
  await addWatches(pool, Number(values.watches));
  const { rows } = await pool.query<{ id: number }>(
    'select id from wireroom.articles where ready_at is not null order by id desc limit $1',
    [Number(values.changes)],
  );
  await transaction(pool, (client) =>
    recordChanges(
      client,
      rows.map(({ id }) => ({ articleId: id, kind: 'added' })),
    ),
  );
  console.log(`load ${loadavg()[0]?.toFixed(1)}; ${values.watches} watches (${values.kind}), ${rows.length} changes`);
  const [before, startedAt, times] = [server.processorMs(), performance.now(), [] as number[]];
  for (let more = true; more; ) {
    const began = performance.now();
    more = await matchChanges(pool);
    times.push(performance.now() - began);
  }
  console.log(
    `${Math.round(server.processorMs() - before)} ms of processor time, ${Math.round(performance.now() - startedAt)} ms elapsed, ` +
      `${times.length} transactions, the longest ${Math.round(Math.max(...times))} ms`,
  );
  const claimedAt = performance.now();
  await claimBatches(pool, randomUUID(), 64);
  console.log(`${Math.round(performance.now() - claimedAt)} ms to claim what is sent next`);
  console.log(
    await pool.query('select count(*) as deliveries from wireroom.deliveries').then((result) => result.rows[0]),
  );
} finally {
  await pool.end();
  await server.close();
}
