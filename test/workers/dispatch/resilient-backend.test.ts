import { expect, onTestFinished, test } from 'vitest';
import { migrateQueue, openTickets } from '../../../workers/dispatch/tickets.ts';
import { ensureSchema, prepareDatabase } from '../../../workers/service/prepare-database.ts';
import { createDatabase } from '../../support/database.ts';

test('a queue that is opened before its tables exist waits for them without a busy loop, then works', async () => {
  const { url: databaseUrl } = await createDatabase('empty');
  const errors: string[] = [];
  const tickets = openTickets({
    databaseUrl,
    redisUrl: undefined,
    installation: 'test',
    stages: ['articles'],
    onError: ({ message }) => errors.push(message),
  });
  onTestFinished(() => tickets.close());
  let taken = 0;
  const taker = tickets.take(async () => void taken++);
  await expect.poll(() => errors.length, { timeout: 10_000 }).toBeGreaterThan(1);
  expect(errors.join(), 'without a busy loop').toMatch(/^[^,]*is not initialized[^,]*(,[^,]*){1,9}$/);

  await migrateQueue({ databaseUrl, redisUrl: undefined });
  await tickets.put();
  await expect.poll(() => taken, { timeout: 15_000 }).toBe(1);
  await taker.close();
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
