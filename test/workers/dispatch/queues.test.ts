import { expect, onTestFinished, test } from 'vitest';
import type { Claim } from '../../../db/claims/claims.ts';
import { readInstallation } from '../../../db/schema/installation.ts';
import { migrate } from '../../../db/schema/migrate.ts';
import { migrateQueues, openQueues, type Queues } from '../../../workers/dispatch/queues.ts';
import { createDatabase } from '../../support/database.ts';
import { startRedis, withoutRedis } from '../../support/redis.ts';

const { url: databaseUrl } = await createDatabase();

const open = async (backend: 'postgres' | 'redis'): Promise<Queues> => {
  const redisUrl = backend === 'redis' ? (await startRedis()).url : undefined;
  await migrateQueues({ databaseUrl, redisUrl });
  const queues = openQueues({ databaseUrl, redisUrl, installation: 'test', workers: 3, onError: () => undefined });
  onTestFinished(() => queues.close());
  return queues;
};

const claim = (id: number, number = 1): Claim => ({ id, claim: number, crashes: 1 });

for (const backend of ['postgres', 'redis'] as const) {
  const onBackend = test.skipIf(backend === 'redis' && withoutRedis);

  onBackend(`on ${backend}: every job reaches a worker once, and the queue is empty afterwards`, async () => {
    const queues = await open(backend);
    expect(queues.backend).toBe(backend);
    const seen: number[] = [];
    const worker = queues.work('articles', 4, async (claims) => void seen.push(...claims.map(({ id }) => id)));
    await queues.enqueue(
      'articles',
      Array.from({ length: 50 }, (_, id) => [claim(id)]),
    );
    await expect.poll(() => seen.length, { timeout: 15_000 }).toBe(50);
    expect(new Set(seen).size).toBe(50);
    await expect.poll(() => queues.depth('articles')).toBe(0);
    await worker.close();
  });

  onBackend(`on ${backend}: a new claim of a row is a new job; the same claim twice is one job`, async () => {
    const queues = await open(backend);
    await queues.enqueue('tags', [[claim(7, 1)], [claim(7, 1)], [claim(7, 2)]]);
    expect(await queues.depth('tags')).toBe(2);
    const seen: number[] = [];
    const worker = queues.work('tags', 1, async (claims) => void seen.push(...claims.map(({ claim }) => claim)));
    await expect.poll(() => [...seen].sort(), { timeout: 15_000 }).toEqual([1, 2]);
    await worker.close();
  });

  onBackend(`on ${backend}: a job of several claims reaches one worker with all of them`, async () => {
    const queues = await open(backend);
    const jobs = [[claim(1), claim(2), claim(3)], [claim(4)], [claim(5), claim(6)]];
    await queues.enqueue('tags', jobs);
    expect(await queues.depth('tags')).toBe(3);
    expect(await queues.waitingClaims('tags')).toEqual(new Set(['1-1', '2-1', '3-1', '4-1', '5-1', '6-1']));
    const seen: (readonly Claim[])[] = [];
    const worker = queues.work('tags', 1, async (claims) => void seen.push(claims));
    await expect.poll(() => seen, { timeout: 15_000 }).toEqual(jobs);
    await worker.close();
  });

  onBackend(`on ${backend}: closing a worker waits for its running job`, async () => {
    const queues = await open(backend);
    let finish: (() => void) | undefined;
    let done = false;
    const worker = queues.work('feeds', 1, async () => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      done = true;
    });
    await queues.enqueue('feeds', [[claim(1)]]);
    await expect.poll(() => finish !== undefined, { timeout: 15_000 }).toBe(true);
    const closing = worker.close();
    finish?.();
    await closing;
    expect(done).toBe(true);
  });
}

test.skipIf(withoutRedis)('enqueueing fails at once while Redis is away', async () => {
  const redis = await startRedis();
  const queues = openQueues({
    databaseUrl,
    redisUrl: redis.url,
    installation: 'test',
    workers: 0,
    onError: () => undefined,
  });
  onTestFinished(() => queues.close());
  await queues.enqueue('tags', [[claim(1)]]);
  redis.kill();
  await expect
    .poll(() =>
      queues.enqueue('tags', [[claim(2)]]).then(
        () => 'accepted',
        () => 'refused',
      ),
    )
    .toBe('refused');
});

test.skipIf(withoutRedis)('two installations on one Redis do not take each other’s jobs', async () => {
  const { url: redisUrl } = await startRedis();
  // From empty: a copy of a migrated template has the id of the template.
  const taken = await Promise.all(
    [1, 2].map(async () => {
      const { pool } = await createDatabase('empty');
      await migrate(pool);
      const installation = await readInstallation(pool);
      const queues = openQueues({ databaseUrl, redisUrl, installation, workers: 1, onError: () => undefined });
      onTestFinished(() => queues.close());
      const seen: number[] = [];
      queues.work('articles', 4, async (claims) => void seen.push(...claims.map(({ id }) => id)));
      return { queues, seen };
    }),
  );
  const jobs = (from: number) => Array.from({ length: 60 }, (_, n) => [claim(from + n)]);
  await Promise.all(taken.map(({ queues }, n) => queues.enqueue('articles', jobs(n * 1000))));
  await expect.poll(() => taken.flatMap(({ seen }) => seen).length, { timeout: 15_000 }).toBe(120);
  expect(taken.map(({ seen }, n) => seen.filter((id) => Math.floor(id / 1000) !== n).length)).toEqual([0, 0]);
});
