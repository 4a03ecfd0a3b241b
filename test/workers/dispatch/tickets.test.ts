import { expect, onTestFinished, test } from 'vitest';
import type { Stage } from '../../../db/claims/claims.ts';
import { readInstallation } from '../../../db/schema/installation.ts';
import { migrate } from '../../../db/schema/migrate.ts';
import { migrateQueue, openTickets, queueOf, type Tickets } from '../../../workers/dispatch/tickets.ts';
import { createDatabase } from '../../support/database.ts';
import { startRedis, withoutRedis } from '../../support/redis.ts';

const { url: databaseUrl } = await createDatabase();

/** The queue, as each of some processes opens it. */
const open = async (
  redisUrl: string | undefined,
  processes: number,
  stages: readonly Stage[],
  installation = 'test',
): Promise<Tickets[]> => {
  await migrateQueue({ databaseUrl, redisUrl });
  return Array.from({ length: processes }, () => {
    const tickets = openTickets({ databaseUrl, redisUrl, installation, stages, onError: () => undefined });
    onTestFinished(() => tickets.close());
    return tickets;
  });
};

/** Takes tickets, and holds each until told. */
const taker = (tickets: Tickets | undefined) => {
  const held: (() => void)[] = [];
  const work = tickets?.take(() => new Promise<void>((resolve) => void held.push(resolve)));
  onTestFinished(async () => {
    for (const end of held) end();
    await work?.close();
  });
  return { held, close: () => work?.close() };
};

for (const backend of ['postgres', 'redis'] as const) {
  const onBackend = test.skipIf(backend === 'redis' && withoutRedis);
  const redis = async () => (backend === 'redis' ? (await startRedis()).url : undefined);

  onBackend(`on ${backend}: while a ticket waits, no other is put`, async () => {
    const [first, second] = await open(await redis(), 2, ['tags']);
    expect(first?.backend).toBe(backend);
    await first?.check();
    for (let n = 0; n < 5; n++) await (n % 2 === 0 ? first : second)?.put();
    const { held } = taker(first);
    await expect.poll(() => held.length, { timeout: 15_000 }).toBe(1);
    held[0]?.();
    await second?.put();
    await expect.poll(() => held.length, { timeout: 15_000, message: 'the one ticket, then the next' }).toBe(2);
  });

  onBackend(`on ${backend}: who holds a ticket leaves the next one to others`, async () => {
    const [first, second] = await open(await redis(), 2, ['feeds']);
    const busy = taker(first);
    await first?.put();
    await expect.poll(() => busy.held.length, { timeout: 15_000 }).toBe(1);
    const idle = taker(second);
    await first?.put();
    await expect.poll(() => idle.held.length, { timeout: 15_000 }).toBe(1);
    expect(busy.held).toHaveLength(1);
  });

  onBackend(`on ${backend}: closing waits for the work of a ticket`, async () => {
    const [tickets] = await open(await redis(), 1, ['articles']);
    const { held, close } = taker(tickets);
    await tickets?.put();
    await expect.poll(() => held.length, { timeout: 15_000 }).toBe(1);
    let isClosed = false;
    const closed = close()?.then(() => {
      isClosed = true;
    });
    await tickets?.check();
    expect(isClosed).toBe(false);
    held[0]?.();
    await closed;
  });
}

test('processes share a queue if they have the same stages, in whichever order', () => {
  expect(queueOf(['tags', 'feeds'])).toBe(queueOf(['feeds', 'tags']));
  expect(queueOf(['feeds'])).not.toBe(queueOf(['feeds', 'tags']));
  expect(queueOf([])).toBe('work');
});

test.skipIf(withoutRedis)('putting a ticket fails at once while Redis is away', async () => {
  const redis = await startRedis();
  const [tickets] = await open(redis.url, 1, ['tags']);
  await tickets?.put();
  redis.kill();
  await expect
    .poll(() =>
      tickets?.put().then(
        () => 'accepted',
        () => 'refused',
      ),
    )
    .toBe('refused');
});

test.skipIf(withoutRedis)('two installations on one Redis do not take each other’s tickets', async () => {
  const { url: redisUrl } = await startRedis();
  // From empty: a copy of a migrated template has the id of the template.
  const [first, second] = await Promise.all(
    [1, 2].map(async () => {
      const { pool } = await createDatabase('empty');
      await migrate(pool);
      const [tickets] = await open(redisUrl, 1, ['articles'], await readInstallation(pool));
      return { tickets, ...taker(tickets) };
    }),
  );
  await first?.tickets?.put();
  await expect.poll(() => first?.held.length, { timeout: 15_000 }).toBe(1);
  await second?.tickets?.put();
  await expect.poll(() => second?.held.length, { timeout: 15_000 }).toBe(1);
  expect(first?.held).toHaveLength(1);
});
