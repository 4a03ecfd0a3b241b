import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRedisServer } from '../chaos/redis-server.ts';
import { measure } from '../pipeline/measure.ts';
import { openBenchServer } from '../pipeline/postgres.ts';
import { reportsIn, startProgram } from '../pipeline/program.ts';
import type { Result } from '../pipeline/report.ts';
import type { World } from '../pipeline/world.ts';
import { cpuSeconds } from '../polls/cpu.ts';

/** Measures the obvious pipeline. @param names whether it looks for names with compromise as well */
export async function measureObvious(folder: string, world: World, names: boolean): Promise<Omit<Result, 'name'>> {
  const server = await openBenchServer(folder);
  const redis = await openRedisServer();
  const file = join(folder, 'feeds');
  writeFileSync(file, world.feeds.join('\n'));
  try {
    await server.createDatabase('obvious');
    const counting = await server.startCounting('obvious');
    const env = { DATABASE_URL: server.urlOf('obvious'), REDIS_URL: redis.url };
    const measured = await measure({
      world,
      start: () => startProgram(['bench/peers/obvious.ts', file, ...(names ? ['names'] : [])], { folder, env }),
      reports: reportsIn(folder),
      articles: world.pages.length,
      postgresMs: server.cpuMs,
      redisMs: () => cpuSeconds(redis.pid) * 1_000,
      async done() {
        const [row] = await counting.ask<{ done: number }>(
          'select count(*)::int as done from articles where fetched_at is not null',
        );
        return row?.done ?? 0;
      },
    });
    const costs = await counting.costs();
    await counting.close();
    return { measured, costs };
  } finally {
    redis.close();
    await server.close();
  }
}
