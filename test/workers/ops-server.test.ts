import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { STAGES } from '../../db/claims.ts';
import { startService } from '../../workers/service.ts';
import { createWorld } from '../support/service.ts';
import { openSite, rss } from '../support/site.ts';

const startWithOps = async (opsPort = 0) => {
  const world = await createWorld();
  const database = { pool: world.pool, url: world.url, embedded: false, close: async () => undefined };
  const service = startService({
    settings: world.settings,
    database,
    roles: STAGES,
    log: pino({ level: 'silent' }),
    opsPort,
  });
  onTestFinished(async () => void (await service.stop()));
  const port = await service.opsPort();
  return { world, service, port, get: (path: string) => fetch(`http://127.0.0.1:${port}${path}`) };
};

test('it says that the process lives and that database and queue answer', async () => {
  const { get } = await startWithOps();
  expect((await get('/livez')).status).toBe(200);
  const ready = await get('/readyz');
  expect([ready.status, await ready.json()]).toEqual([200, { database: 'ok', queue: 'ok' }]);
  expect((await get('/')).status).toBe(404);
});

test('it counts attempts by stage and outcome', async () => {
  const { get, world } = await startWithOps();
  const site = await openSite('127.0.3.40');
  site.serve('/feed', rss([]));
  await world.addFeed(`${site.origin}/feed`);
  await expect
    .poll(async () => (await get('/metrics')).text(), { timeout: 10_000 })
    .toMatch(/^wireroom_attempts_total\{stage="feeds",outcome="ok"\} 1$/m);
});

test('a taken port does not keep the service from working', async () => {
  const first = await startWithOps();
  const second = await startWithOps(first.port);
  expect(second.port).toBeUndefined();
});
