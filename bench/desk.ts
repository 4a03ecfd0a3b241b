// What an operator waits for: milliseconds of each screen on a large database, and seconds of an import.
//   npm run bench:desk -- [--articles 1000000] [--feeds 5000] [--import 10000] [--rounds 5]
// It runs on an embedded Postgres of its own in a temporary folder.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listArticles } from '../db/articles/article-list.ts';
import { articleById, articleDetails } from '../db/articles/articles.ts';
import { openPool, type Queryable } from '../db/connection/pool.ts';
import { openDatabase } from '../db/database.ts';
import { feedDetails } from '../db/feeds/feed-details.ts';
import { feedAttempts, feedById, listFeeds } from '../db/feeds/feeds.ts';
import { progressSince } from '../db/reports/progress.ts';
import { readStatus } from '../db/reports/status.ts';
import { prepareDatabase } from '../workers/service/prepare-database.ts';
import { fillWeeks } from './desk/fill.ts';
import { cpuSeconds } from './polls/cpu.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000000' },
    feeds: { type: 'string', default: '5000' },
    import: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '5' },
  },
});

const home = mkdtempSync(join(tmpdir(), 'wireroom-bench-'));
// Run by root, the server is another user, who keeps its data elsewhere when it cannot get here; nobody would remove them.
chmodSync(home, 0o755);
// As many connections as a command has; beside them one whose processor time is taken, which no other work distorts.
const database = await openDatabase(
  { databaseUrl: undefined, home },
  { create: true, say: () => undefined, name: 'wireroom bench', connections: 3 },
);
const { pool, url } = database;
const alone = openPool(url, { max: 1, name: 'wireroom bench' });

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

const hourAgo = new Date(Date.now() - 3_600_000);

const SCREENS: Readonly<Record<string, (db: Queryable) => Promise<unknown>>> = {
  status: (db) => readStatus(db),
  'feeds list': (db) => listFeeds(db),
  'feeds show': async (db) => [await feedById(db, 77), await feedDetails(db, 77), await feedAttempts(db, 77)],
  'articles list': (db) => listArticles(db, { limit: 50 }),
  'articles list --site': (db) => listArticles(db, { limit: 50, filter: { sites: ['s77.example'] } }),
  'articles list --state extracted': (db) => listArticles(db, { limit: 50, state: 'extracted' }),
  'articles list --outcome, a rare one': (db) => listArticles(db, { limit: 50, outcome: 'bot_wall' }),
  'articles show': async (db) => [await articleById(db, 77), await articleDetails(db, 77)],
  'progress of start --once': (db) => progressSince(db, hourAgo),
};

/** Milliseconds of processor time that a look takes in the database, without parallel workers. */
const processorTime = async (look: (db: Queryable) => Promise<unknown>, rounds: number): Promise<number> => {
  const { rows } = await alone.query<{ pid: number }>(
    `select pg_backend_pid() as pid, set_config('max_parallel_workers_per_gather', '0', false)`,
  );
  const pid = rows[0]?.pid ?? 0;
  const before = cpuSeconds(pid);
  for (let round = 0; round < rounds; round++) await look(alone);
  return ((cpuSeconds(pid) - before) * 1_000) / rounds;
};

const screenTimes = async (): Promise<object[]> => {
  const rows: object[] = [];
  console.log(`load of the machine: ${loadavg()[0]?.toFixed(1)}`);
  for (const [screen, look] of Object.entries(SCREENS)) {
    const took: number[] = [];
    for (let round = 0; round < Number(values.rounds); round++) {
      const startedAt = performance.now();
      await look(pool);
      took.push(performance.now() - startedAt);
    }
    const cpu = await processorTime(look, Number(values.rounds));
    rows.push({
      screen,
      'median ms': Math.round(median(took)),
      'worst ms': Math.round(Math.max(...took)),
      'processor ms': Math.round(cpu),
    });
  }
  return rows;
};

/** The process of the server, the parent of those of its connections. */
const serverPid = async (): Promise<number> => {
  const { rows } = await alone.query<{ pid: number }>('select pg_backend_pid() as pid');
  return Number(/\) \S+ (\d+)/.exec(readFileSync(`/proc/${rows[0]?.pid}/stat`, 'utf8'))?.[1]);
};

/** As a user does it: the whole command, from its start to its end. */
const importTime = async (count: number): Promise<object> => {
  const outlines = Array.from(
    { length: count },
    (_, n) => `<outline type="rss" text="Feed ${n}" xmlUrl="https://site-${n >> 1}.example/${n}.rss"/>`,
  );
  const input = `<opml version="2.0"><body><outline text="Group">${outlines.join('\n')}</outline></body></opml>`;
  const server = await serverPid();
  // What the command used is counted to us when it has ended.
  const cpu = (): number => cpuSeconds(process.pid) + cpuSeconds(server);
  const before = cpu();
  const startedAt = performance.now();
  const { stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'admin/cli.ts', 'feeds', 'import', '-'], {
    env: { ...process.env, DATABASE_URL: url },
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const took = (performance.now() - startedAt) / 1_000;
  return {
    import: stderr.trim(),
    seconds: Number(took.toFixed(1)),
    'processor s, server included': Number((cpu() - before).toFixed(1)),
  };
};

try {
  await prepareDatabase(database, { redisUrl: undefined });
  console.log(`load of the machine: ${loadavg()[0]?.toFixed(1)}`);
  console.table([await importTime(Number(values.import)), await importTime(Number(values.import))]);
  await pool.query('truncate wireroom.due, wireroom.claims, wireroom.feeds, wireroom.sites restart identity cascade');
  await fillWeeks(pool, { feeds: Number(values.feeds), articles: Number(values.articles) });
  console.table(await screenTimes());
} finally {
  await alone.end();
  await database.close();
  rmSync(home, { recursive: true, force: true });
}
