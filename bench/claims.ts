// Milliseconds per claim on a growing backlog: 4 dispatchers, limit 64, over skewed hosts.
//   npm run bench:claims -- [--articles 1000000] [--feeds 100000] [--hosts 20000] [--rounds 40] [--plan] [--json]
//   npm run bench:claims -- --latency 20    how long a new article takes through an idle service
//   npm run bench:claims -- --queue 2000    what dispatcher and queue cost for an article whose job does nothing
// It runs on an embedded Postgres of its own in a temporary folder.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '../db/database.ts';
import { placeOf } from '../db/embedded/place.ts';
import { migrate } from '../db/schema/migrate.ts';
import { superuserUrl } from '../test/support/superuser.ts';
import { openRedisServer } from './chaos/redis-server.ts';
import { extractSome, fillBacklog, postponeAll } from './claims/fill.ts';
import { measureLatency } from './claims/latency.ts';
import { runDispatchers, runOthers, timing } from './claims/measure.ts';
import { claimPlans } from './claims/plans.ts';
import { measureQueueCosts } from './claims/queue-costs.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000000' },
    feeds: { type: 'string', default: '100000' },
    hosts: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '40' },
    latency: { type: 'string' },
    queue: { type: 'string' },
    plan: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const most = { articles: Number(values.articles), feeds: Number(values.feeds), hosts: Number(values.hosts) };
const rounds = Number(values.rounds);

const home = mkdtempSync(join(tmpdir(), 'wireroom-bench-'));
const database = await openDatabase(
  { databaseUrl: undefined, home },
  { create: true, say: () => undefined, name: 'wireroom bench', connections: 8 },
);
const { pool } = database;

const results: Record<string, unknown>[] = [];
const report = (articles: number, what: string, timings: Readonly<Record<string, object>>): void => {
  for (const [statement, timing] of Object.entries(timings)) results.push({ articles, what, statement, ...timing });
};

/** Our database as the server's superuser. */
const asSuperuser = (): string => {
  const url = new URL(superuserUrl(home, database.url));
  url.pathname = new URL(database.url).pathname;
  return url.href;
};

const measureClaims = async (): Promise<void> => {
  await migrate(pool);
  for (const share of [100, 10, 1]) {
    const size = { ...most, articles: most.articles / share, feeds: most.feeds / share };
    await fillBacklog(pool, size);
    await extractSome(pool, 10);
    report(size.articles, 'backlog', await runDispatchers(pool, { dispatchers: 4, rounds, delayMs: 1_000 }));
    report(size.articles, 'backlog', await runOthers(pool, 5));
    if (values.plan && share === 1) console.log(await claimPlans(asSuperuser()));
    await postponeAll(pool);
    report(size.articles, 'nothing due', await runDispatchers(pool, { dispatchers: 4, rounds, delayMs: 1_000 }));
    report(size.articles, 'nothing due', await runOthers(pool, 5));
    if (values.plan && share === 1) console.log(await claimPlans(asSuperuser()));
  }
};

const measureQueues = async (articles: number): Promise<void> => {
  await migrate(pool);
  const postgres = Number(readFileSync(join(placeOf(home).folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const redis = await openRedisServer();
  try {
    for (const [redisUrl, jobMs, slowOneIn] of [
      [undefined, 0, 0],
      [undefined, 300, 0],
      [undefined, 300, 10],
      [redis.url, 0, 0],
      [redis.url, 300, 0],
      [redis.url, 300, 10],
    ] as const)
      results.push({ ...(await measureQueueCosts(database, { redisUrl, postgres, articles, jobMs, slowOneIn })) });
  } finally {
    redis.close();
  }
};

try {
  if (values.queue !== undefined) await measureQueues(Number(values.queue));
  else if (values.latency === undefined) await measureClaims();
  else results.push({ what: 'poll to ready', ...timing(await measureLatency(database, Number(values.latency)), 0) });
  if (values.json) console.log(JSON.stringify(results));
  else {
    console.log(`load of the machine: ${loadavg()[0]?.toFixed(1)}`);
    console.table(results);
  }
} finally {
  await database.close();
  rmSync(home, { recursive: true, force: true });
}
