import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { type Claim, claimDue } from '../../../db/claims/claims.ts';
import { heartbeat } from '../../../db/claims/processes.ts';
import { claimKey, openQueues } from '../../../workers/dispatch/queues.ts';
import { createOutageLog } from '../../../workers/outages/outage-log.ts';
import { createClaimRelease } from '../../../workers/upkeep/release-claims.ts';
import { discovered } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';
import { finish } from '../../support/work.ts';

const { pool, url: databaseUrl } = await createDatabase('prepared');
const LEASE_MS = 60_000;

beforeEach(async () => {
  await pool.query('truncate wireroom.due, wireroom.claims, wireroom.articles, wireroom.hosts, bullmq.job cascade');
});

/** A process that made claims 20 s ago, its queue, and what it logs. `running` are those that its workers hold. */
const openProcess = async (articles: number) => {
  const processId = randomUUID();
  await heartbeat(pool, processId, 'test');
  await discovered(pool, ...Array.from({ length: articles }, (_, n) => `http://h${n}.example/1`));
  const claims = await claimDue(pool, 'articles', { limit: articles, processId, leaseMs: LEASE_MS, delayMs: 0 });
  await pool.query(`update wireroom.claims set until = until - interval '20 s'`);
  const queues = openQueues({ databaseUrl, redisUrl: undefined, installation: 'test', workers: 1, onError: () => {} });
  onTestFinished(() => queues.close());
  const running = new Set<string>();
  const lines: { msg: string; lost?: number }[] = [];
  const log = pino({ level: 'warn' }, { write: (line) => void lines.push(JSON.parse(line)) });
  const release = createClaimRelease({
    ...{ pool, queues, processId, log, stages: ['articles'], settings: { leaseMs: LEASE_MS } },
    isRunning: (_, claim) => running.has(claimKey(claim)),
    outages: createOutageLog(log),
  });
  const check = async (): Promise<void> => {
    release.check();
    await release.idle();
  };
  const logged = () => lines.map(({ msg, lost }) => [msg, lost]);
  return { claims, queues, running, check, logged };
};

const claimsLeft = async (): Promise<number[]> =>
  (await pool.query<{ id: number }>('select id from wireroom.claims order by id')).rows.map(({ id }) => id);

const first = ([claim]: readonly Claim[]): Claim => claim ?? expect.fail('nothing was claimed');

test('claims that end while a slow queue is read are not lost', async () => {
  const { claims, queues, running, check, logged } = await openProcess(4);
  const waiting = first(claims);
  const others = claims.slice(1);
  await queues.enqueue('articles', [[waiting]]);
  for (const claim of others) running.add(claimKey(claim));
  const slow = await pool.connect();
  await slow.query('begin; lock table bullmq.job');
  const checked = check();
  const blocked = `select from pg_locks where relation = 'bullmq.job'::regclass and not granted`;
  await expect.poll(async () => (await pool.query(blocked)).rowCount).toBe(1);
  await pool.query(finish(`state = 'rejected', outcome = 'gone'`, 'id = any($1)'), [others.map(({ id }) => id)]);
  running.clear();
  await slow.query('commit');
  slow.release();
  await checked;
  await check();
  expect(logged()).toEqual([]);
  expect(await claimsLeft()).toEqual([waiting.id]);
});

test('a claim whose job is on its way from the queue to a slot is not lost', async () => {
  const { claims, queues, running, check, logged } = await openProcess(1);
  const claim = first(claims);
  await queues.enqueue('articles', [[claim]]);
  // The queue has given the job away. The process holds it a moment later.
  let end: (() => void) | undefined;
  const worker = queues.work('articles', 1, async () => {
    await new Promise<void>((resolve) => {
      end = resolve;
    });
  });
  await expect.poll(() => end !== undefined, { timeout: 10_000 }).toBe(true);
  await check();
  running.add(claimKey(claim));
  await check();
  expect(logged()).toEqual([]);
  expect(await claimsLeft()).toEqual([claim.id]);
  end?.();
  await worker.close();
});

test('claims whose jobs are lost are released by the second check, and counted', async () => {
  const { claims, queues, running, check, logged } = await openProcess(4);
  await queues.enqueue('articles', [[first(claims)]]);
  running.add(claimKey(claims[1] as Claim));
  await check();
  expect(await claimsLeft()).toHaveLength(4);
  await check();
  expect(logged()).toEqual([['released claims whose jobs were lost', 2]]);
  expect(await claimsLeft()).toEqual(
    claims
      .slice(0, 2)
      .map(({ id }) => id)
      .sort(),
  );
});
