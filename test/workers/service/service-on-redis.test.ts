import { expect, test } from 'vitest';
import { startRedis, withoutRedis } from '../../support/redis.ts';
import { createWorld, expectTheLaw } from '../../support/service.ts';
import { newsPage, openSite, rss } from '../../support/site.ts';

test.skipIf(withoutRedis)('with REDIS_URL the same service does the same work', async () => {
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
  const { rows: schema } = await world.pool.query(`select to_regnamespace('bullmq') as queue_in_postgres`);
  expect(schema).toEqual([{ queue_in_postgres: null }]);
  await expectTheLaw(world.pool);
});
