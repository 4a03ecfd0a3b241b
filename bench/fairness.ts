// Articles per second of good sites beside hostile ones, and how that compares with what they have
// alone.
//   npm run bench:fairness -- [--good 20] [--articles 8] [--hostile 5] [--lead 20] [--longest 120] [--kinds 'empty boxes,forms'] [--json]
// The hostile feeds are added `lead` seconds before the good ones. "all kinds" has as many sites of
// each kind.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type pg from 'pg';
import { loadSettings } from '../config/settings.ts';
import { openDatabase } from '../db/database.ts';
import { addFeed } from '../db/feeds/feeds.ts';
import { canonicalizeUrl } from '../model/url/canonicalize-url.ts';
import { prepareDatabase } from '../workers/service/prepare-database.ts';
import { startServiceProcess } from './chaos/service-process.ts';
import { openWorld } from './fairness/good-sites.ts';
import { type HostileSites, KINDS, openHostileSites } from './fairness/hostile-sites.ts';

const { values } = parseArgs({
  options: {
    good: { type: 'string', default: '20' },
    articles: { type: 'string', default: '8' },
    hostile: { type: 'string', default: '5' },
    lead: { type: 'string', default: '20' },
    longest: { type: 'string', default: '120' },
    kinds: { type: 'string', default: [...KINDS, 'all kinds'].join(',') },
    json: { type: 'boolean', default: false },
  },
});

const LOOK_MS = 100;
const home = mkdtempSync(join(tmpdir(), 'wireroom-bench-'));
const env = {
  WIREROOM_HOME: join(home, 'home'),
  WIREROOM_ALLOW_NETWORKS: '127.0.0.0/8',
  WIREROOM_THREADS: '2',
  WIREROOM_OPS_PORT: '0',
};
const settings = loadSettings(env);
const database = await openDatabase(settings, { create: true, say: () => undefined, name: 'wireroom bench' });

const addFeeds = async (pool: pg.Pool, urls: readonly string[]): Promise<void> => {
  for (const url of urls) {
    const feed = canonicalizeUrl(url);
    if (feed) await addFeed(pool, feed);
  }
};

interface Run {
  readonly beside: string;
  readonly hostileFeeds: number;
  /** Attempts at the hostile sites' articles that ended while the good ones were waited for or before. */
  readonly hostileTried: number;
  readonly ready: number;
  readonly seconds: number;
  readonly perSecond: number;
}

/** @param kinds of the hostile sites that are there, none for what the good ones have alone */
const run = async (beside: string, kinds: readonly string[]): Promise<Run> => {
  const { pool } = database;
  await pool.query(
    'truncate wireroom.due, wireroom.claims, wireroom.feeds, wireroom.hosts, wireroom.articles, wireroom.sites, wireroom.attempts cascade',
  );
  const good = await openWorld(Number(values.good), Number(values.articles));
  const hostile: HostileSites[] = [];
  for (const kind of kinds) hostile.push(await openHostileSites(kind, Number(values.hostile)));
  const hostileFeeds = hostile.flatMap(({ feeds }) => feeds);
  await addFeeds(pool, hostileFeeds);
  const service = startServiceProcess({ ...env, DATABASE_URL: database.url }, join(home, 'log'));
  const countReady = async (): Promise<number> => {
    const { rows } = await pool.query<{ count: number }>(
      `select count(*) from wireroom.articles where host like '127.1.%' and ready_at is not null`,
    );
    return rows[0]?.count ?? 0;
  };
  try {
    await wait(Number(values.lead) * 1_000);
    await addFeeds(pool, good.feeds);
    const startedAt = performance.now();
    const seconds = (): number => (performance.now() - startedAt) / 1_000;
    let ready = 0;
    while (ready < good.pages && seconds() < Number(values.longest)) {
      if (service.ended !== undefined) throw new Error(`the service ended with ${service.ended}`);
      await wait(LOOK_MS);
      ready = await countReady();
    }
    const took = seconds();
    const { rows } = await pool.query<{ count: number }>(
      `select count(*) from wireroom.attempts where stage = 'articles' and host not like '127.1.%'`,
    );
    const hostileTried = rows[0]?.count ?? 0;
    if (!values.json) console.log(`beside ${beside}: ${ready} ready after ${took.toFixed(1)} s`);
    return { beside, hostileFeeds: hostileFeeds.length, hostileTried, ready, seconds: took, perSecond: ready / took };
  } finally {
    service.signal('SIGKILL');
    await service.exit;
    await Promise.all([good, ...hostile].map((sites) => sites.close()));
  }
};

try {
  await prepareDatabase(database, settings);
  const alone = await run('nobody', []);
  const runs = [alone];
  for (const kind of values.kinds.split(',')) {
    runs.push(await run(kind, kind === 'all kinds' ? KINDS : [kind]));
  }
  const rows = runs.map(({ beside, hostileFeeds, hostileTried, ready, seconds, perSecond }) => ({
    beside,
    'hostile feeds': hostileFeeds,
    'hostile articles tried': hostileTried,
    'articles ready': ready,
    seconds: Math.round(seconds * 10) / 10,
    'articles per second': Math.round(perSecond * 100) / 100,
    'of alone': `${Math.round((100 * perSecond) / alone.perSecond)} %`,
  }));
  if (values.json) console.log(JSON.stringify(rows));
  else console.table(rows);
} finally {
  await database.close();
  rmSync(home, { recursive: true, force: true });
}
