// Questions of readers to a database of a million generated articles: milliseconds, plans and sizes.
//   npm run bench:database -- [--articles 1000000] [--seed 1] [--questions REGEXP] [--cold] [--keep FOLDER] [--database URL]
// It fills and asks an embedded Postgres in a temporary folder, or in FOLDER, which stays and is not filled again. The database
// at URL is filled only if it is empty. --cold asks each question after a restart with an empty page cache (as root).
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type pg from 'pg';
import { openPool } from '../db/connection/pool.ts';
import { migrate } from '../db/schema/migrate.ts';
import { fillDatabase } from './database/fill/fill-database.ts';
import { type Answer, askQuestion } from './database/measure.ts';
import { QUESTIONS } from './database/questions/index.ts';
import { type Samples, takeSamples } from './database/questions/samples.ts';
import { printAnswers, printSizes } from './database/report.ts';
import { type MeasuredServer, startServer } from './database/server.ts';
import { indexSizes, tableSizes } from './database/sizes.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    questions: { type: 'string', default: '' },
    cold: { type: 'boolean', default: false },
    keep: { type: 'string' },
    database: { type: 'string' },
  },
});

/** Fills an empty database. @returns the number of published articles */
const prepare = async (pool: pg.Pool): Promise<number> => {
  await migrate(pool);
  const count = async (): Promise<number> =>
    (await pool.query<{ n: number }>('select count(*) as n from wireroom.articles where ready_at is not null')).rows[0]
      ?.n ?? 0;
  const found = await count();
  if (found > 0) {
    console.log(`${found} articles are there already`);
    return found;
  }
  const now = new Date();
  now.setUTCMinutes(0, 0, 0);
  await fillDatabase(pool, { articles: Number(values.articles), seed: Number(values.seed), now }, console.log);
  return count();
};

const pattern = new RegExp(values.questions, 'i');
const questions = QUESTIONS.filter(({ name }) => pattern.test(name));

const askAll = async (server: MeasuredServer, samples: Samples): Promise<Answer[]> => {
  const answers: Answer[] = [];
  for (const question of questions) {
    if (values.cold) await server.cool?.();
    const pool = openPool(server.url, { max: 1, name: 'wireroom bench' });
    const client = await pool.connect();
    try {
      answers.push(await askQuestion(client, question, samples, { warm: !values.cold }));
    } finally {
      client.release();
      await pool.end();
    }
  }
  return answers;
};

const server: MeasuredServer = values.database
  ? { url: values.database, close: async () => undefined }
  : await startServer(values.keep);
if (values.cold && !server.cool)
  throw new Error('--cold restarts the server, so it needs one of its own: leave out --database');
try {
  const pool = openPool(server.url, { max: 4, name: 'wireroom bench' });
  const articles = await prepare(pool);
  const samples = await takeSamples(pool);
  const sizes = [await tableSizes(pool), await indexSizes(pool)] as const;
  await pool.end();
  console.log(`\n${articles} articles, ${values.cold ? 'cold' : 'warm'}; load ${loadavg()[0]?.toFixed(1)}`);
  printAnswers(await askAll(server, samples));
  printSizes(...sizes, articles);
} finally {
  await server.close();
}
