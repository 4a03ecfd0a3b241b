// Articles per second and peak memory of one process on a world of small loopback sites.
//   npm run bench:throughput -- [--sites 120] [--pages 6] [--json]
// Settings come from the environment: with DATABASE_URL and REDIS_URL it measures those.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadSettings, PROJECT_FOLDER } from '../config/settings.ts';
import { openDatabase } from '../db/database.ts';
import { addFeed } from '../db/feeds/feeds.ts';
import { canonicalizeUrl } from '../pipelines/url/canonicalize-url.ts';
import { prepareDatabase } from '../workers/service/prepare-database.ts';
import { openWorld } from './throughput/world.ts';

const { values } = parseArgs({
  options: {
    sites: { type: 'string', default: '120' },
    pages: { type: 'string', default: '6' },
    json: { type: 'boolean', default: false },
  },
});

const home = mkdtempSync(join(tmpdir(), 'wireroom-bench-'));
const env = {
  WIREROOM_HOME: join(home, 'home'),
  WIREROOM_ALLOW_NETWORKS: '127.0.0.0/8',
  WIREROOM_HOST_DELAY_MS: '0',
  ...process.env,
};
const settings = loadSettings(env, availableParallelism());
const database = await openDatabase(settings, { create: true, say: () => undefined, name: 'wireroom bench' });
const world = await openWorld(Number(values.sites), Number(values.pages));

/** Resident memory of a process in MB, where the system tells. */
const residentMb = (pid: number): number => {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0; // it has ended, or there is no /proc
  }
};

try {
  await prepareDatabase(database, settings);
  for (const url of world.feeds) {
    const feed = canonicalizeUrl(url);
    if (feed) await addFeed(database.pool, feed);
  }
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'admin/cli.ts', 'start', '--once'], {
    cwd: PROJECT_FOLDER,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peakMb = 0;
  const watch = setInterval(() => {
    peakMb = Math.max(peakMb, residentMb(child.pid ?? 0));
  }, 100);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(watch);
  const wallS = (performance.now() - startedAt) / 1000;
  const { rows } = await database.pool.query<{
    state: string;
    articles: number;
    first: Date | null;
    last: Date | null;
  }>(
    `select state, count(*) as articles, min(first_seen_at) as first, max(ready_at) as last from wireroom.articles group by state order by state`,
  );
  const ready = rows.find((row) => row.state === 'ready');
  const workS = ready?.first && ready.last ? (ready.last.getTime() - ready.first.getTime()) / 1000 : Number.NaN;
  const result = {
    sites: world.feeds.length,
    pages: world.pages,
    exit: code,
    ready: ready?.articles ?? 0,
    others:
      rows
        .filter((row) => row.state !== 'ready')
        .map((row) => `${row.articles} ${row.state}`)
        .join(', ') || 'none',
    pagesServed: world.served.pages,
    articlesPerSecond: Math.round(((ready?.articles ?? 0) / workS) * 10) / 10,
    wholeRunSeconds: Math.round(wallS * 10) / 10,
    peakMemoryMb: Math.round(peakMb),
  };
  if (values.json) console.log(JSON.stringify(result));
  else console.table(result);
} finally {
  await world.close();
  await database.close();
  rmSync(home, { recursive: true, force: true });
}
