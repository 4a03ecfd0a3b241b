import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { type Claim, release } from '../../../db/claims/claims.ts';
import { openPool } from '../../../db/connection/pool.ts';
import { addFeed, pollNow } from '../../../db/feeds/feeds.ts';
import { startDispatcher } from '../../../workers/dispatch/dispatcher.ts';
import { openTickets } from '../../../workers/dispatch/tickets.ts';
import { createOutageLog } from '../../../workers/outages/outage-log.ts';
import { named } from '../../support/articles.ts';
import { countByPool } from '../../support/count-statements.ts';
import { createWorld, type World } from '../../support/service.ts';
import { newsPage, openSite, rss } from '../../support/site.ts';

const addFeeds = async ({ pool }: World, feeds: number): Promise<void> => {
  for (let n = 0; n < feeds; n++) await addFeed(pool, named(`http://h${n}.example/feed`));
};

/** A process that postpones feeds. `end` keeps its work from ending before it resolves. */
const startProcess = (
  { pool, url, settings }: World,
  { slots, end = async () => undefined }: { slots: number; end?: (claim: Claim) => Promise<void> },
) => {
  const tickets = openTickets({
    databaseUrl: url,
    redisUrl: undefined,
    installation: 'test',
    stages: ['feeds'],
    onError: console.error,
  });
  onTestFinished(() => tickets.close());
  const ends = openPool(url, { max: 2, name: 'wireroom test ends' });
  onTestFinished(() => ends.end());
  const ended: number[] = [];
  let most = 0;
  let put = 0;
  const dispatcher = startDispatcher({
    pool,
    tickets: {
      put: () => {
        put += 1;
        return tickets.put();
      },
      take: tickets.take,
    },
    stages: ['feeds'],
    settings: { ...settings, concurrency: slots, hostDelayMs: 1000 },
    processId: randomUUID(),
    async run(stage, claims) {
      most = Math.max(most, dispatcher.running());
      for (const claim of claims) {
        await end(claim);
        await release(ends, stage, claim, 3_600_000);
        ended.push(claim.id);
      }
    },
    ready: Promise.resolve(),
    outages: createOutageLog(pino({ level: 'silent' })),
  });
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= dispatcher.stop().then(({ drained }) => drained);
    return stopped;
  };
  onTestFinished(stop);
  return { ended, stop, most: () => most, put: () => put, running: dispatcher.running };
};

test('rows are claimed for free slots only, and all are processed', async () => {
  const world = await createWorld();
  await addFeeds(world, 40);
  const { ended, most } = startProcess(world, { slots: 4 });
  await expect.poll(() => ended.length, { timeout: 30_000 }).toBe(40);
  expect(new Set(ended).size).toBe(40);
  expect(most()).toBe(4);
});

test('dispatcher and queue need less than one statement for a row', async () => {
  const world = await createWorld();
  await addFeeds(world, 200);
  const statements = countByPool();
  onTestFinished(statements.stop);
  const { ended } = startProcess(world, { slots: 16 });
  await expect.poll(() => ended.length, { timeout: 30_000 }).toBe(200);
  const [dispatcher = 0, queue = 0] = ['wireroom test', 'wireroom queue'].map((name) => statements.counts.get(name));
  expect(dispatcher).toBeLessThan(200);
  // Schema checks, LISTEN, the search for stalled tickets, and one ticket.
  expect(queue).toBeLessThan(25);
});

test('a process that is full leaves work to another, which learns of it by a ticket', async () => {
  const world = await createWorld();
  await addFeeds(world, 6);
  let isOver = (): void => undefined;
  const over = new Promise<void>((resolve) => {
    isOver = resolve;
  });
  const full = startProcess(world, { slots: 2, end: () => over });
  await expect.poll(() => full.running()).toBe(2);
  const other = startProcess(world, { slots: 2 });
  await expect.poll(() => other.ended.length, { timeout: 15_000 }).toBe(4);
  isOver();
  await expect.poll(() => full.ended.length).toBe(2);
});

test('a process that stops claims nothing more, and finishes what it has begun', async () => {
  const world = await createWorld();
  await addFeeds(world, 3);
  const ends: (() => void)[] = [];
  const { ended, stop, running } = startProcess(world, {
    slots: 1,
    end: () => new Promise<void>((resolve) => void ends.push(resolve)),
  });
  await expect.poll(() => ends.length, { timeout: 15_000 }).toBe(1);
  const stopped = stop();
  await pollNow(world.pool);
  ends[0]?.();
  await stopped;
  expect([ended.length, running()]).toEqual([1, 0]);
  expect((await world.pool.query('select from wireroom.claims')).rowCount).toBe(0);
});

test('stale tickets of dead processes do no harm', async () => {
  const world = await createWorld();
  const queue = 'work-feeds-articles-tags-reprocess';
  // A process whose clock was a year ahead has checked for stalled tickets, so nobody checks again for a year.
  await world.pool.query(
    `insert into bullmq.meta (queue, field, value)
     values ($1, 'stalled-check', ((extract(epoch from now()) + 400 * 86400) * 1000)::bigint)
     on conflict (queue, field) do update set value = excluded.value`,
    [queue],
  );
  await world.pool.query(
    `insert into bullmq.job (queue, id, seq, name, state, data, added_at_ms, locked_until_ms)
     select $1, 'dead-' || n, n, 'work', 'active', '{}', 0, 1 from generate_series(1, 200) n`,
    [queue],
  );
  const site = await openSite('127.0.3.71');
  site.serve('/feed', rss([{ link: `${site.origin}/story`, title: 'A story' }]));
  site.serve('/story', (_, response) =>
    response.setHeader('content-type', 'text/html').end(newsPage('A story', 'It is told.')),
  );
  await world.addFeed(`${site.origin}/feed`);
  world.start();
  const ready = async () => (await world.pool.query('select title from news.articles')).rows;
  await expect.poll(ready, { timeout: 40_000 }).toEqual([{ title: 'A story' }]);
}, 60_000);
