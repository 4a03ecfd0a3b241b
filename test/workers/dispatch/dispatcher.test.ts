import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { expect, onTestFinished, test, vi } from 'vitest';
import { release } from '../../../db/claims/claims.ts';
import { addFeed } from '../../../db/feeds/feeds.ts';
import { startDispatcher } from '../../../workers/dispatch/dispatcher.ts';
import { openQueues } from '../../../workers/dispatch/queues.ts';
import { createOutageLog } from '../../../workers/outages/outage-log.ts';
import { named } from '../../support/articles.ts';
import { createWorld } from '../../support/service.ts';
import { newsPage, openSite, rss } from '../../support/site.ts';

const CONCURRENCY = 4;

test('rows are claimed in batches, never more than four per running job, and all are processed', async () => {
  const { pool, url, settings } = await createWorld();
  const queues = openQueues({ databaseUrl: url, redisUrl: undefined, workers: 1, onError: console.error });
  onTestFinished(() => queues.close());
  for (let n = 0; n < 40; n++) await addFeed(pool, named(`http://h${n}.example/feed`));

  const batches: number[] = [];
  let enqueued = 0;
  const queries = vi.spyOn(pool, 'query');
  const ended = new Set<number>();
  const dispatcher = startDispatcher({
    pool,
    queues: {
      ...queues,
      enqueue: (stage, jobs) => {
        batches.push(jobs.length);
        enqueued += jobs.length;
        expect(enqueued - ended.size).toBeLessThanOrEqual(4 * CONCURRENCY);
        return queues.enqueue(stage, jobs);
      },
    },
    stages: ['feeds'],
    settings: { ...settings, concurrency: CONCURRENCY, hostDelayMs: 1000 },
    processId: randomUUID(),
    ready: Promise.resolve(),
    outages: createOutageLog(pino({ level: 'silent' })),
  });
  onTestFinished(() => dispatcher.stop());
  const worker = queues.work('feeds', CONCURRENCY, async ([claim]) => {
    if (!claim) return;
    await release(pool, 'feeds', claim, 3_600_000);
    ended.add(claim.id);
    dispatcher.wake('feeds');
  });
  onTestFinished(() => worker.close());

  await expect.poll(() => ended.size, { timeout: 60_000 }).toBe(40);
  expect(batches[0]).toBe(4 * CONCURRENCY);
  expect(Math.min(...batches.slice(0, -1))).toBeGreaterThanOrEqual(CONCURRENCY / 2);
  const looks = queries.mock.calls.filter(([query]) => JSON.stringify(query).includes('claims-in-work')).length;
  expect(looks, 'claims are not counted for each finished job').toBeLessThan(40);
});

test('stale jobs of dead processes in the queue take no capacity', async () => {
  const world = await createWorld();
  // A process whose clock was a year ahead has checked for stalled jobs, so nobody checks again for a year.
  await world.pool.query(
    `insert into bullmq.meta (queue, field, value)
     select stage, 'stalled-check', ((extract(epoch from now()) + 400 * 86400) * 1000)::bigint from unnest('{feeds,articles,tags,reprocess}'::text[]) stage
     on conflict (queue, field) do update set value = excluded.value`,
  );
  await world.pool.query(
    `insert into bullmq.job (queue, id, seq, name, state, data, added_at_ms, locked_until_ms)
     select stage, stage || '-dead-' || n, n, stage, 'active', '{"claims": []}', 0, 1
     from unnest('{feeds,articles,tags,reprocess}'::text[]) stage, generate_series(1, 200) n`,
  );
  const site = await openSite('127.0.3.71');
  site.serve('/feed', rss([{ link: `${site.origin}/story`, title: 'A story' }]));
  site.serve('/story', (_, response) =>
    response.setHeader('content-type', 'text/html').end(newsPage('A story', 'It is told.')),
  );
  await world.addFeed(`${site.origin}/feed`);
  world.start();
  const ready = async () => (await world.pool.query('select title from news.articles')).rows;
  await expect.poll(ready, { timeout: 20_000 }).toEqual([{ title: 'A story' }]);
});
