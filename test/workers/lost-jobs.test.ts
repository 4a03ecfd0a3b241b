import type { ServerResponse } from 'node:http';
import { Redis } from 'ioredis';
import { expect, test } from 'vitest';
import { startRedis, withoutRedis } from '../support/redis.ts';
import { createWorld, expectTheLaw } from '../support/service.ts';
import { newsPage, openSite, rss } from '../support/site.ts';

test.skipIf(withoutRedis)(
  'jobs that Redis lost are found out and done long before their lease is over',
  async () => {
    const { url } = await startRedis();
    const world = await createWorld({ REDIS_URL: url, WIREROOM_CONCURRENCY: '1' });
    const site = await openSite('127.0.3.31');
    const items = Array.from({ length: 4 }, (_, n) => ({ link: `${site.origin}/${n}`, title: `Story ${n}` }));
    site.serve('/feed', rss(items));
    const held: (() => void)[] = [];
    for (const n of items.keys()) {
      site.serve(`/${n}`, (_, response: ServerResponse) => {
        held.push(() => response.setHeader('content-type', 'text/html').end(newsPage(`Story ${n}`, `Number ${n}.`)));
      });
    }
    await world.addFeed(`${site.origin}/feed`);
    world.start();
    const claimed = async (): Promise<number> => {
      const { rows } = await world.pool.query<{ n: number }>(
        `select count(*) as n from wireroom.articles where claimed_by is not null`,
      );
      return rows[0]?.n ?? 0;
    };
    // One is being fetched, the others wait in the queue.
    await expect.poll(async () => [held.length, await claimed()], { timeout: 15_000 }).toEqual([1, 4]);
    const redis = new Redis(url);
    await redis.flushall();
    redis.disconnect();
    const ready = async (): Promise<number> => {
      for (const answer of held.splice(0)) answer();
      const { rows } = await world.pool.query<{ n: number }>('select count(*) as n from news.articles');
      return rows[0]?.n ?? 0;
    };
    await expect.poll(ready, { timeout: 40_000, interval: 200 }).toBe(4);
    await expectTheLaw(world.pool);
  },
  70_000,
);
