import { Redis } from 'ioredis';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { STAGES } from '../../../db/claims/claims.ts';
import { readInstallation } from '../../../db/schema/installation.ts';
import { queueOf, redisPrefix } from '../../../workers/dispatch/tickets.ts';
import { startService } from '../../../workers/service/service.ts';
import { startRedis, withoutRedis } from '../../support/redis.ts';
import { createWorld, expectTheLaw } from '../../support/service.ts';
import { newsPage, openSite, rss } from '../../support/site.ts';

test.skipIf(withoutRedis)('with REDIS_URL the service uses Redis', async () => {
  const { url } = await startRedis();
  const world = await createWorld({ REDIS_URL: url });
  const site = await openSite('127.0.3.30');
  const items = Array.from({ length: 4 }, (_, n) => ({ link: `${site.origin}/${n}`, title: `Story ${n}` }));
  site.serve('/feed', rss(items));
  for (const n of items.keys()) site.serve(`/${n}`, newsPage(`Story ${n}`, `Number ${n} of the stories.`));
  await world.addFeed(`${site.origin}/feed`);
  const service = world.start();
  expect(service.backend).toBe('redis');
  await service.idle(new AbortController().signal);
  await service.stop();
  const { rows } = await world.pool.query('select count(*) from news.articles');
  expect(rows).toEqual([{ count: 4 }]);
  const redis = new Redis(url);
  onTestFinished(() => redis.disconnect());
  const prefix = redisPrefix(await readInstallation(world.pool));
  expect((await redis.keys('*')).filter((key) => !key.startsWith(`${prefix}:`))).toEqual([]);
  expect(await redis.exists(`${prefix}:${queueOf(STAGES)}:meta`)).toBe(1);
  await expectTheLaw(world.pool);
});

test.skipIf(withoutRedis)(
  'while Redis is away, logs one line, reports it in /readyz, and stops at once if idle',
  async () => {
    const redis = await startRedis();
    const { pool, url, settings } = await createWorld({ REDIS_URL: redis.url });
    const lines: { level: number; msg: string; err?: { message: string } }[] = [];
    const log = pino({ level: 'warn' }, { write: (line) => void lines.push(JSON.parse(line)) });
    const database = { pool, url, embedded: false, close: async () => undefined };
    const service = startService({ settings, database, installation: 'test', stages: STAGES, log, opsPort: 0 });
    onTestFinished(async () => void (await service.stop()));
    const get = async (path: string) => (await fetch(`http://127.0.0.1:${await service.opsPort()}${path}`)).json();
    await expect.poll(async () => (await get('/readyz')).queue, { timeout: 10_000 }).toBe('ok');
    redis.kill();
    const host = new URL(redis.url).host;
    const reason = `no connection to Redis at ${host}: the connection was refused`;
    await expect.poll(async () => (await get('/readyz')).queue, { timeout: 10_000 }).toBe(reason);
    await expect.poll(() => lines.length, { timeout: 10_000 }).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 2_000)); // time in which a flood of lines would appear
    expect(lines.map(({ msg }) => msg)).toEqual(['Redis is unavailable; retrying']);
    expect(JSON.stringify(lines)).not.toMatch(/writeable|enableOfflineQueue/);
    const stoppedAt = performance.now();
    expect(await service.stop()).toBe(true);
    expect(performance.now() - stoppedAt).toBeLessThan(8_000);
    expect(lines.map(({ msg }) => msg)).toEqual(['Redis is unavailable; retrying']);
  },
  60_000,
);
