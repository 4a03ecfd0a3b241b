import { expect, onTestFinished, test } from 'vitest';
import { migrateQueues, openQueues } from '../../../workers/dispatch/queues.ts';
import { ensureSchema, prepareDatabase } from '../../../workers/service/prepare-database.ts';
import { createDatabase } from '../../support/database.ts';

test('a queue that is opened before its tables exist waits for them without a busy loop, then works', async () => {
  const { url: databaseUrl } = await createDatabase('empty');
  const errors: string[] = [];
  const queues = openQueues({
    databaseUrl,
    redisUrl: undefined,
    installation: 'test',
    workers: 1,
    onError: ({ message }) => errors.push(message),
  });
  onTestFinished(() => queues.close());
  const done: number[] = [];
  const worker = queues.work('articles', 1, async (claims) => void done.push(...claims.map(({ id }) => id)));
  await expect.poll(() => errors.length, { timeout: 10_000 }).toBeGreaterThan(1);
  expect(errors.join(), 'without a busy loop').toMatch(/^[^,]*is not initialized[^,]*(,[^,]*){1,9}$/);

  await migrateQueues({ databaseUrl, redisUrl: undefined });
  await queues.enqueue('articles', [[{ id: 7, claim: 1, crashes: 1 }]]);
  await expect.poll(() => done, { timeout: 15_000 }).toEqual([7]);
  await worker.close();
});

test('a database that was migrated for a queue in Redis is refused in one line until the tables of the queue exist', async () => {
  const { url, pool } = await createDatabase('empty');
  const database = { pool, url, embedded: false, close: async () => undefined };
  await prepareDatabase(database, { redisUrl: 'redis://127.0.0.1:1' });
  await expect(ensureSchema(database, { redisUrl: 'redis://127.0.0.1:1' })).resolves.toBeUndefined();
  await expect(ensureSchema(database, { redisUrl: undefined })).rejects.toThrow('run: wireroom db migrate');
  await prepareDatabase(database, { redisUrl: undefined });
  await expect(ensureSchema(database, { redisUrl: undefined })).resolves.toBeUndefined();
});
