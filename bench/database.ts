// Questions of readers to a database of a million generated articles: milliseconds, plans and
// sizes.
//   npm run bench:database -- [--articles 1000000] [--seed 1] [--questions REGEXP] [--cold] [--keep FOLDER] [--database URL]
//   npm run bench:database -- --writes    what a new article costs, compared with an empty database; growth by updates
//   npm run bench:database -- --prune 200000      deletes the oldest articles while others read and write
//   npm run bench:database -- --refetch 100000    growth while so many articles are fetched again with a changed text
//   npm run bench:database -- --stories    how fast new articles are put into stories, with all others behind them
// It fills and asks an embedded Postgres in a temporary folder, or in FOLDER, which stays and is
// not filled again. The database at URL is filled only if it is empty. --cold asks each question
// after a restart with an empty page cache (as root).
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type pg from 'pg';
import { openPool } from '../db/connection/pool.ts';
import { migrate } from '../db/schema/migrate.ts';
import { fillDatabase } from './database/fill/fill-database.ts';
import { createWorld, type FillOptions } from './database/fill/world.ts';
import { askQuestion } from './database/measure.ts';
import { pruneWhileOthersWork } from './database/prune.ts';
import { QUESTIONS } from './database/questions/index.ts';
import { takeSamples } from './database/questions/samples.ts';
import { measureRefetches } from './database/refetch.ts';
import { createAnswerTable, printSizes } from './database/report.ts';
import { startServer } from './database/server.ts';
import { indexSizes, tableSizes } from './database/sizes.ts';
import { measureStories } from './database/story-writer.ts';
import { compareWrites } from './database/writes.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    questions: { type: 'string', default: '' },
    cold: { type: 'boolean', default: false },
    writes: { type: 'boolean', default: false },
    prune: { type: 'string' },
    refetch: { type: 'string' },
    stories: { type: 'boolean', default: false },
    keep: { type: 'string' },
    database: { type: 'string' },
  },
});

const now = new Date();
now.setUTCMinutes(0, 0, 0);
const options: FillOptions = { articles: Number(values.articles), seed: Number(values.seed), now };

const publishedArticles = async (pool: pg.Pool): Promise<number> =>
  (await pool.query<{ n: number }>('select count(*) as n from wireroom.articles where ready_at is not null')).rows[0]
    ?.n ?? 0;

const pattern = new RegExp(values.questions, 'i');
const questions = QUESTIONS.filter(({ name }) => pattern.test(name));

const askAll = async (pool: pg.Pool, url: string, cool: (() => Promise<void>) | undefined): Promise<void> => {
  const samples = await takeSamples(pool);
  const table = createAnswerTable();
  for (const question of questions) {
    await cool?.();
    const own = openPool(url, { max: 1, name: 'wireroom bench' });
    const client = await own.connect();
    try {
      table.add(await askQuestion(client, question, samples, { warm: cool === undefined }));
    } finally {
      client.release();
      await own.end();
    }
  }
  table.end();
};

const server = values.database ? undefined : await startServer(values.keep);
const url = values.database ?? server?.url ?? '';
const pool = openPool(url, { max: 24, name: 'wireroom bench' });
try {
  if ((values.cold || values.writes || values.prune) && !server)
    throw new Error('--cold, --writes and --prune need a server of their own: leave out --database');
  await migrate(pool);
  if ((await publishedArticles(pool)) === 0) {
    await fillDatabase(pool, options, console.log);
    const { user, system } = process.cpuUsage();
    const minutes = [(user + system) / 1_000, server?.processorMs() ?? Number.NaN].map((ms) =>
      (ms / 60_000).toFixed(1),
    );
    console.log(`processor time: ${minutes[0]} min of the generator, ${minutes[1]} min of the server`);
  }
  const articles = await publishedArticles(pool);
  console.log(
    `\n${articles} articles; load of the last 1, 5 and 15 min: ${loadavg()
      .map((n) => n.toFixed(1))
      .join(', ')}`,
  );
  if (server && values.writes) await compareWrites(server, pool, createWorld(options));
  else if (server && values.prune) await pruneWhileOthersWork(pool, url, createWorld(options), Number(values.prune));
  else if (values.refetch) await measureRefetches(pool, createWorld(options), Number(values.refetch));
  else if (values.stories) await measureStories(pool, url, articles);
  else {
    const sizes = [await tableSizes(pool), await indexSizes(pool)] as const;
    await askAll(pool, url, values.cold ? server?.cool : undefined);
    printSizes(...sizes, articles);
  }
} finally {
  await pool.end();
  await server?.close();
}
