import { Redis } from 'ioredis';
import { expect, test } from 'vitest';
import { reportQueue } from '../../../workers/dispatch/queue-report.ts';
import { startRedis, withoutRedis } from '../../support/redis.ts';

test('without REDIS_URL the queue is in Postgres', async () => {
  expect(await reportQueue(undefined)).toEqual({ backend: 'postgres' });
});

test.skipIf(withoutRedis)('warns of a Redis that may evict jobs', async () => {
  const { url } = await startRedis();
  expect(await reportQueue(url)).toEqual({ backend: 'redis', version: expect.stringMatching(/^\d+\.\d+/) });
  const redis = new Redis(url);
  await redis.config('SET', 'maxmemory-policy', 'allkeys-lru');
  redis.disconnect();
  expect((await reportQueue(url)).warning).toBe(
    'Redis has maxmemory-policy allkeys-lru and may throw jobs away; set it to noeviction',
  );
});

test('a Redis that is away is a warning, not an error', async () => {
  expect(await reportQueue('redis://127.0.0.1:1')).toEqual({
    backend: 'redis',
    warning: expect.stringMatching(/^Redis does not answer: .*ECONNREFUSED.*; check REDIS_URL$/),
  });
});
