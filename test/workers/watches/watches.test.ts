import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createOutageLog } from '../../../workers/outages/outage-log.ts';
import { startHeartbeat } from '../../../workers/upkeep/heartbeat.ts';
import { startWatches } from '../../../workers/watches/start-watches.ts';
import { type Child, runChild } from '../../support/child.ts';
import { createDatabase } from '../../support/database.ts';
import { createStageContext } from '../../support/stage-context.ts';
import { newWatch, openReceiver, publishNews } from '../../support/watches.ts';

vi.setConfig({ testTimeout: 120_000 });

const database = await createDatabase('prepared');
const { pool, url } = database;
const { fetcher } = createStageContext(pool, { allow: ['127.0.0.0/8'] });

const start = () => {
  const log = pino({ level: 'silent' });
  const outages = createOutageLog(log);
  const process = { id: randomUUID(), name: 'sends' };
  const onHeard = { news_changes: () => watches.matchSoon(100) };
  const heartbeat = startHeartbeat({ databaseUrl: url, pool, process, onBeat: () => undefined, onHeard, outages });
  const { registered } = heartbeat;
  const onSent = () => undefined;
  const watches = startWatches({ pool, processId: process.id, registered, fetcher, onSent, outages, log });
  onTestFinished(() => Promise.all([watches.stop(), heartbeat.stop()]).then(() => undefined));
  return watches;
};

test('a slow receiver delays no other, however many watches it has', async () => {
  const [slow, quick] = [await openReceiver('127.0.9.30'), await openReceiver('127.0.9.31')];
  const held: (() => void)[] = [];
  slow.answerWith((response) => void held.push(() => response.writeHead(204).end()));
  for (let n = 0; n < 64; n++) await newWatch(pool, { target: slow.url });
  await newWatch(pool, { target: quick.url });
  const watches = start();
  for (let n = 1; n <= 3; n++) {
    await publishNews(pool, {});
    await expect.poll(() => quick.taken.length, { timeout: 10_000 }).toBe(n);
  }
  expect(slow.requests, 'at a time').toHaveLength(4);
  expect(await watches.idle()).toBe(false);
  slow.answerWith(204);
  for (const answer of held) answer();
  await expect.poll(() => watches.idle(), { timeout: 30_000 }).toBe(true);
  expect(slow.taken).toHaveLength(3 * 64);
  expect(slow.requests, 'of four watches what came meanwhile, in one more').toHaveLength(64 + 4);
  await watches.stop();
  await pool.query('delete from wireroom.watches');
});

test('many slow receivers leave requests to those that are known to be quick', async () => {
  const quick = await openReceiver('127.0.9.33');
  await newWatch(pool, { target: quick.url });
  const watches = start();
  await publishNews(pool, {});
  await expect.poll(() => watches.idle(), { timeout: 10_000 }).toBe(true);
  const slow = await Promise.all(Array.from({ length: 70 }, (_, n) => openReceiver(`127.0.9.${100 + n}`)));
  const asked = (): number => slow.reduce((sum, { requests }) => sum + requests.length, 0);
  const held: (() => void)[] = [];
  for (const receiver of slow) {
    receiver.answerWith((response) => void held.push(() => response.writeHead(204).end()));
    await newWatch(pool, { target: receiver.url });
  }
  await publishNews(pool, {});
  await expect.poll(asked, { timeout: 10_000 }).toBeGreaterThan(0);
  await publishNews(pool, {});
  await expect.poll(() => quick.taken.length, { timeout: 10_000 }).toBe(3);
  await expect.poll(asked, { timeout: 10_000 }).toBe(32);
  for (const receiver of slow) receiver.answerWith(204);
  for (const answer of held) answer();
  await expect.poll(() => watches.idle(), { timeout: 30_000 }).toBe(true);
  await watches.stop();
  await pool.query('delete from wireroom.watches');
});

const startService = (...options: string[]): Child => {
  const child = runChild('admin/cli.ts', ['start', '--roles', 'watches', '--no-starter', ...options], {
    env: { DATABASE_URL: url, WIREROOM_OPS_PORT: '0', WIREROOM_THREADS: '1', WIREROOM_ALLOW_NETWORKS: '127.0.0.0/8' },
  });
  onTestFinished(() => void child.process.kill('SIGKILL'));
  return child;
};

test('a service that is killed again and again tells every match, in order', async () => {
  const receiver = await openReceiver('127.0.9.32');
  await newWatch(pool, { target: receiver.url });
  const ids: number[] = [];
  for (let n = 0; n < 2; n++) {
    const service = startService();
    ids.push(...(await publishNews(pool, ...Array.from({ length: 70 }, () => ({})))));
    // Killed while the receiver has a request that it never answers, behind one that it took.
    let seen = 0;
    receiver.answerWith((response) => {
      if (++seen < 2) response.writeHead(204).end();
      else service.process.kill('SIGKILL');
    });
    await service.exit;
    await pool.query(`update wireroom.processes set seen_at = now() - interval '16 seconds'`);
  }
  receiver.answerWith(204);
  const service = startService('--once');
  expect(await service.exit, 'it ends when all is told').toBe(0);
  expect([...new Set(receiver.taken)], 'in order').toEqual(ids);
  const { rows } = await pool.query(`select count(*) as n from wireroom.deliveries where state <> 'delivered'`);
  expect(rows).toEqual([{ n: 0 }]);
  expect(service.output()).not.toContain('sesame');
});
