// What an operator waits for: milliseconds of each screen on a large database, and seconds of an import.
//   npm run bench:desk -- [--articles 1000000] [--feeds 5000] [--import 10000] [--rounds 5]
// It runs on an embedded Postgres of its own in a temporary folder.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { articleById, articleDetails, listArticles } from '../db/articles.ts';
import { openDatabase } from '../db/database.ts';
import { feedDetails } from '../db/feed-details.ts';
import { feedAttempts, feedById, listFeeds } from '../db/feeds.ts';
import { progressSince } from '../db/progress.ts';
import { readStatus } from '../db/status.ts';
import { prepareDatabase } from '../workers/prepare.ts';
import { fillWeeks } from './desk/fill.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000000' },
    feeds: { type: 'string', default: '5000' },
    import: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '5' },
  },
});

const home = mkdtempSync(join(tmpdir(), 'wireroom-bench-'));
// As many connections as a command has.
const database = await openDatabase(
  { databaseUrl: undefined, home },
  { create: true, say: () => undefined, name: 'wireroom bench', connections: 3 },
);
const { pool, url } = database;

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

const screenTimes = async (): Promise<object[]> => {
  const hourAgo = new Date(Date.now() - 3_600_000);
  const screens: Readonly<Record<string, () => Promise<unknown>>> = {
    status: () => readStatus(pool),
    'feeds list': () => listFeeds(pool),
    'feeds show': async () => [await feedById(pool, 77), await feedDetails(pool, 77), await feedAttempts(pool, 77)],
    'articles list': () => listArticles(pool, { limit: 50 }),
    'articles list --site': () => listArticles(pool, { limit: 50, site: 's77.example' }),
    'articles list --state extracted': () => listArticles(pool, { limit: 50, state: 'extracted' }),
    'articles list --outcome, a rare one': () => listArticles(pool, { limit: 50, outcome: 'bot_wall' }),
    'articles show': async () => [await articleById(pool, 77), await articleDetails(pool, 77)],
    'progress of start --once': () => progressSince(pool, hourAgo),
  };
  const rows: object[] = [];
  console.log(`load of the machine: ${loadavg()[0]?.toFixed(1)}`);
  for (const [screen, look] of Object.entries(screens)) {
    const took: number[] = [];
    for (let round = 0; round < Number(values.rounds); round++) {
      const startedAt = performance.now();
      await look();
      took.push(performance.now() - startedAt);
    }
    rows.push({ screen, 'median ms': Math.round(median(took)), 'worst ms': Math.round(Math.max(...took)) });
  }
  return rows;
};

/** As a user does it: the whole command, from its start to its end. */
const importTime = (count: number): object => {
  const outlines = Array.from(
    { length: count },
    (_, n) => `<outline type="rss" text="Feed ${n}" xmlUrl="https://site-${n >> 1}.example/${n}.rss"/>`,
  );
  const input = `<opml version="2.0"><body><outline text="Group">${outlines.join('\n')}</outline></body></opml>`;
  const startedAt = performance.now();
  const { stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'admin/cli.ts', 'feeds', 'import', '-'], {
    env: { ...process.env, DATABASE_URL: url },
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { import: stderr.trim(), seconds: Number(((performance.now() - startedAt) / 1_000).toFixed(1)) };
};

try {
  await prepareDatabase(database, { redisUrl: undefined });
  console.table([importTime(Number(values.import)), importTime(Number(values.import))]);
  await pool.query('truncate wireroom.feeds, wireroom.sites restart identity cascade');
  await fillWeeks(pool, { feeds: Number(values.feeds), articles: Number(values.articles) });
  console.table(await screenTimes());
} finally {
  await database.close();
  rmSync(home, { recursive: true, force: true });
}
