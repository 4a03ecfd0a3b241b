import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { createRedisBackend, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import { expect, onTestFinished, test } from 'vitest';
import { claimDue } from '../../../db/claims/claims.ts';
import { discovered } from '../../support/articles.ts';
import { startRedis, withoutRedis } from '../../support/redis.ts';
import { createWorld, expectTheLaw } from '../../support/service.ts';
import { newsPage, openSite, rss } from '../../support/site.ts';

test.skipIf(withoutRedis)(
  'jobs lost by Redis are recovered long before their lease ends',
  async () => {
    const { url } = await startRedis();
    const world = await createWorld({ REDIS_URL: url, WIREROOM_CONCURRENCY: '1' });
    // A host has one running job at a time, so four waiting jobs need four hosts.
    const sites = await Promise.all([31, 32, 33, 34].map((n) => openSite(`127.0.3.${n}`)));
    const held: (() => void)[] = [];
    for (const [n, site] of sites.entries()) {
      site.serve('/story', (_, response: ServerResponse) => {
        held.push(() => response.setHeader('content-type', 'text/html').end(newsPage(`Story ${n}`, `Number ${n}.`)));
      });
    }
    const items = sites.map(({ origin }, n) => ({ link: `${origin}/story`, title: `Story ${n}` }));
    sites[0]?.serve('/feed', rss(items));
    await world.addFeed(`${sites[0]?.origin}/feed`);
    world.start();
    const claimed = async (): Promise<number> => {
      const { rows } = await world.pool.query<{ n: number }>(
        `select count(*) as n from wireroom.claims where stage <> 'feeds'`,
      );
      return rows[0]?.n ?? 0;
    };
    // One article is being fetched, the others wait in the queue.
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

test.skipIf(withoutRedis)(
  'a job under the keys of an earlier version is left, and its claim released with the process that made it',
  async () => {
    const { url } = await startRedis();
    const world = await createWorld({ REDIS_URL: url });
    const site = await openSite('127.0.3.35');
    site.serve('/story', newsPage('Story', 'Number 1.'));
    await discovered(world.pool, `${site.origin}/story`);
    const request = { limit: 1, processId: randomUUID(), leaseMs: 600_000, delayMs: 0 };
    const [claim] = await claimDue(world.pool, 'articles', request);
    const redis = new Redis(url, { maxRetriesPerRequest: null });
    onTestFinished(() => redis.disconnect());
    const queue = new (withBackend(createRedisBackend).Queue)('articles', { connection: redis, prefix: '{wireroom}' });
    await queue.add('articles', { claims: [claim] });
    world.start();
    const ready = async () => (await world.pool.query('select from news.articles')).rowCount;
    await expect.poll(ready, { timeout: 60_000 }).toBe(1);
    expect(await queue.getJobCounts('waiting')).toEqual({ waiting: 1 });
    await queue.close();
  },
  90_000,
);
