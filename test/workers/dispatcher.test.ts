import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { addFeed } from '../../db/feeds.ts';
import { startDispatcher } from '../../workers/dispatcher.ts';
import { openQueues } from '../../workers/queues.ts';
import { named } from '../support/articles.ts';
import { createWorld } from '../support/service.ts';

const CONCURRENCY = 4;

test('rows are claimed some at a time, never more than four times what is worked on, and none is left', async () => {
  const { pool, url, settings } = await createWorld();
  const queues = openQueues({ databaseUrl: url, redisUrl: undefined, workers: 1, onError: console.error });
  onTestFinished(() => queues.close());
  for (let n = 0; n < 40; n++) await addFeed(pool, named(`http://h${n}.example/feed`));

  const batches: number[] = [];
  let enqueued = 0;
  let looks = 0;
  const ended = new Set<number>();
  const dispatcher = startDispatcher({
    pool,
    queues: {
      ...queues,
      depth: (stage) => {
        looks++;
        return queues.depth(stage);
      },
      enqueue: (stage, jobs) => {
        batches.push(jobs.length);
        enqueued += jobs.length;
        expect(enqueued - ended.size).toBeLessThanOrEqual(4 * CONCURRENCY);
        return queues.enqueue(stage, jobs);
      },
    },
    roles: ['feeds'],
    settings: { ...settings, concurrency: CONCURRENCY, hostDelayMs: 1000 },
    processId: randomUUID(),
    ready: Promise.resolve(),
    log: pino({ level: 'silent' }),
  });
  onTestFinished(() => dispatcher.stop());
  const worker = queues.work('feeds', CONCURRENCY, async ([claim]) => {
    ended.add(claim?.id ?? -1);
    dispatcher.wake('feeds');
  });
  onTestFinished(() => worker.close());

  await expect.poll(() => ended.size, { timeout: 60_000 }).toBe(40);
  expect(batches[0]).toBe(4 * CONCURRENCY);
  expect(Math.min(...batches.slice(0, -1))).toBeGreaterThanOrEqual(CONCURRENCY / 2);
  expect(looks, 'nobody looks into the queue for each job that ends').toBeLessThan(40);
});
