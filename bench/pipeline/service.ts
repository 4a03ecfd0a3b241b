import { loadSettings, type Settings } from '../../config/settings.ts';
import { openDatabase } from '../../db/database.ts';
import { addFeeds } from '../../db/feeds/feed-additions.ts';
import { canonicalizeUrl } from '../../model/url/canonicalize-url.ts';
import { prepareDatabase } from '../../workers/service/prepare-database.ts';
import { openRedisServer } from '../chaos/redis-server.ts';
import { cpuSeconds } from '../polls/cpu.ts';
import { type Measurement, measure } from './measure.ts';
import { type DatabaseCosts, openBenchServer } from './postgres.ts';
import { reportsIn, startProgram } from './program.ts';
import { measureWake } from './wake.ts';
import type { World } from './world.ts';

export interface ServiceResult {
  readonly measured: Measurement;
  readonly costs: DatabaseCosts;
  /** Seconds from an article's discovery until it was ready. */
  readonly delays: readonly number[];
  /** Seconds from the addition of a feed to an idle service until its article was announced. */
  readonly wakes: readonly number[];
}

export interface ServiceOptions {
  readonly folder: string;
  readonly world: World;
  readonly queue: 'postgres' | 'redis';
  /** Folder for a profile of its processor time. */
  readonly profile?: string | undefined;
}

/**
 * Measures the whole service: `start --once` on all feeds, then a running service that gets one
 * feed after the other.
 */
export async function measureService(options: ServiceOptions): Promise<ServiceResult> {
  const { folder, world, queue, profile } = options;
  const server = await openBenchServer(folder);
  const redis = queue === 'redis' ? await openRedisServer() : undefined;
  const env = {
    WIREROOM_HOME: server.home,
    WIREROOM_ALLOW_NETWORKS: '127.0.0.0/8',
    WIREROOM_HOST_DELAY_MS: '0',
    WIREROOM_OPS_PORT: '0',
    ...(redis ? { REDIS_URL: redis.url } : {}),
  };
  const settings: Settings = loadSettings(env);
  const database = await openDatabase(settings, { create: false, say: () => undefined, name: 'wireroom bench' });
  try {
    await prepareDatabase(database, settings);
    const feeds = world.feeds.flatMap((url) => canonicalizeUrl(url) ?? []);
    await addFeeds(
      database.pool,
      feeds.map((named) => ({ named, labels: [] })),
    );
    const counting = await server.startCounting();
    const node = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
    const measured = await measure({
      world,
      start: () => startProgram(['admin/cli.ts', 'start', '--once'], { folder, env, node }),
      reports: reportsIn(folder),
      articles: world.pages.length,
      endsItself: true,
      postgresMs: server.cpuMs,
      ...(redis ? { redisMs: () => cpuSeconds(redis.pid) * 1_000 } : {}),
      async done() {
        const [row] = await counting.ask<{ ready: number }>(
          'select count(*)::int as ready from wireroom.articles where ready_at is not null',
        );
        return row?.ready ?? 0;
      },
    });
    const costs = await counting.costs();
    const delays = await counting.ask<{ s: number }>(
      'select extract(epoch from ready_at - first_seen_at)::float8 as s from wireroom.articles where ready_at is not null',
    );
    await counting.close();
    const wakes = await measureWake(database, world.lateFeeds, () =>
      startProgram(['admin/cli.ts', 'start'], { folder, env }),
    );
    return { measured, costs, delays: delays.map(({ s }) => s), wakes };
  } finally {
    await database.close();
    redis?.close();
    await server.close();
  }
}
