import type { ServerResponse } from 'node:http';
import { createRedisBackend, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { STAGES } from '../../../db/claims/claims.ts';
import { readInstallation } from '../../../db/schema/installation.ts';
import { queueOf, redisPrefix } from '../../../workers/dispatch/tickets.ts';
import { startService } from '../../../workers/service/service.ts';
import { startRedis, withoutRedis } from '../../support/redis.ts';
import { createWorld, expectTheLaw } from '../../support/service.ts';
import { newsPage, openSite, rss } from '../../support/site.ts';

/** A service on Redis with four articles on as many hosts; pages answer when told. */
const startWithPages = async (concurrency: string) => {
  const { url } = await startRedis();
  const world = await createWorld({ REDIS_URL: url, WIREROOM_CONCURRENCY: concurrency });
  const sites = await Promise.all([31, 32, 33, 34].map((n) => openSite(`127.0.3.${n}`)));
  const held: (() => void)[] = [];
  for (const [n, site] of sites.entries()) {
    site.serve('/story', (_, response: ServerResponse) => {
      held.push(() => response.setHeader('content-type', 'text/html').end(newsPage(`Story ${n}`, `Number ${n}.`)));
    });
  }
  sites[0]?.serve('/feed', rss(sites.map(({ origin }, n) => ({ link: `${origin}/story`, title: `Story ${n}` }))));
  await world.addFeed(`${sites[0]?.origin}/feed`);
  const lines: string[] = [];
  const { pool, settings } = world;
  const installation = await readInstallation(pool);
  const service = startService({
    settings,
    database: { pool, url: world.url, embedded: false, close: async () => undefined },
    installation,
    stages: STAGES,
    log: pino({ level: 'warn' }, { write: (line) => void lines.push(line) }),
  });
  onTestFinished(async () => void (await service.stop()));
  const ready = async (): Promise<number> => {
    for (const answer of held.splice(0)) answer();
    return (await pool.query('select from news.articles')).rowCount ?? 0;
  };
  const redis = new Redis(url, { maxRetriesPerRequest: null });
  onTestFinished(() => redis.disconnect());
  return { world, service, redis, held, ready, lines, prefix: redisPrefix(installation) };
};

test.skipIf(withoutRedis)(
  'a Redis that loses everything delays nothing: neither while a process works nor while it waits for a ticket',
  async () => {
    const { world, service, redis, held, ready, lines } = await startWithPages('1');
    await expect.poll(() => held.length, { timeout: 30_000 }).toBe(1);
    await redis.flushall();
    await expect.poll(ready, { timeout: 30_000 }).toBe(4);
    await service.idle(new AbortController().signal);
    await redis.flushall();
    await world.pool.query(`update wireroom.due set due_at = now() where stage = 'feeds'`);
    const polls = async () =>
      (await world.pool.query(`select from wireroom.attempts where stage = 'feeds'`)).rowCount ?? 0;
    await expect.poll(polls, { timeout: 30_000 }).toBe(2);
    expect(lines, 'and needs no line of the log').toEqual([]);
    await expectTheLaw(world.pool);
  },
  120_000,
);

test.skipIf(withoutRedis)(
  'many tickets for the same work, and some of other programs, change nothing',
  async () => {
    const { world, service, redis, held, ready, lines, prefix } = await startWithPages('16');
    const { Queue } = withBackend(createRedisBackend);
    const queue = new Queue(queueOf(STAGES), { connection: redis, prefix });
    onTestFinished(() => queue.close());
    await expect.poll(() => held.length, { timeout: 30_000 }).toBeGreaterThan(0);
    await queue.addBulk(Array.from({ length: 20 }, () => ({ name: 'work', data: {} })));
    await queue.addBulk(Array.from({ length: 20 }, (_, n) => ({ name: 'other', data: { claims: [n] } })));
    await expect.poll(ready, { timeout: 30_000 }).toBe(4);
    await service.idle(new AbortController().signal);
    await expect.poll(() => queue.getWaitingCount(), { timeout: 30_000 }).toBe(0);
    const { rows } = await world.pool.query(
      `select stage, outcome, count(*)::int as n from wireroom.attempts group by 1, 2 order by 1`,
    );
    expect(rows).toEqual([
      { stage: 'articles', outcome: 'ok', n: 4 },
      { stage: 'feeds', outcome: 'ok', n: 1 },
      { stage: 'tags', outcome: 'ok', n: 4 },
    ]);
    expect(lines).toEqual([]);
    await expectTheLaw(world.pool);
  },
  120_000,
);
