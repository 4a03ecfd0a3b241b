import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { release } from '../../../db/claims/claims.ts';
import { openPool } from '../../../db/connection/pool.ts';
import { addFeed } from '../../../db/feeds/feeds.ts';
import { startDispatcher } from '../../../workers/dispatch/dispatcher.ts';
import { openQueues } from '../../../workers/dispatch/queues.ts';
import { workClaims } from '../../../workers/dispatch/work-claims.ts';
import { createOutageLog } from '../../../workers/outages/outage-log.ts';
import { named } from '../../support/articles.ts';
import { countByPool } from '../../support/count-statements.ts';
import { createWorld } from '../../support/service.ts';
import { newsPage, openSite, rss } from '../../support/site.ts';

interface Counts {
  /** Claims of each batch that was put into the queue. */
  readonly batches: readonly number[];
  readonly jobs: number;
  /** Claims in the queue and in work, at most. */
  readonly most: number;
  /** Statements by the name of their pool. */
  readonly statements: ReadonlyMap<string, number>;
}

/** Dispatches feeds of as many hosts to a worker that does nothing, until none is due. */
const dispatchFeeds = async (feeds: number, slots: number): Promise<Counts> => {
  const { pool, url, settings } = await createWorld();
  for (let n = 0; n < feeds; n++) await addFeed(pool, named(`http://h${n}.example/feed`));
  const queues = openQueues({
    databaseUrl: url,
    redisUrl: undefined,
    installation: 'test',
    workers: 1,
    onError: console.error,
  });
  onTestFinished(() => queues.close());
  const ends = openPool(url, { max: 2, name: 'wireroom test ends' });
  onTestFinished(() => ends.end());
  const statements = countByPool();
  onTestFinished(statements.stop);
  const batches: number[] = [];
  const ended = new Set<number>();
  let jobCount = 0;
  let enqueued = 0;
  let most = 0;
  const worker = workClaims(queues, 'feeds', {
    slots,
    run: async ([claim]) => {
      if (!claim) return;
      await release(ends, 'feeds', claim, 3_600_000);
      ended.add(claim.id);
      dispatcher.ended('feeds', 1);
    },
    take: async () => undefined,
    giveBack: async () => undefined,
  });
  const dispatcher = startDispatcher({
    pool,
    queues: {
      ...queues,
      enqueue: (stage, jobs) => {
        batches.push(jobs.flat().length);
        jobCount += jobs.length;
        enqueued += jobs.flat().length;
        most = Math.max(most, enqueued - ended.size);
        return queues.enqueue(stage, jobs);
      },
    },
    stages: ['feeds'],
    settings: { ...settings, concurrency: slots, hostDelayMs: 1000 },
    processId: randomUUID(),
    ready: Promise.resolve(),
    outages: createOutageLog(pino({ level: 'silent' })),
  });
  await expect.poll(() => ended.size, { timeout: 60_000 }).toBe(feeds);
  await dispatcher.stop();
  await worker.close();
  return { batches, jobs: jobCount, most, statements: statements.counts };
};

test('rows are claimed in batches, never more than four per slot, and all are processed', async () => {
  const { batches, most } = await dispatchFeeds(40, 4);
  expect(batches[0]).toBe(16);
  expect(most).toBeLessThanOrEqual(16);
  expect(Math.min(...batches.slice(0, -1))).toBeGreaterThanOrEqual(4);
});

test('dispatcher and queue need few statements for a batch and for a job, and less than one for a row', async () => {
  const { batches, jobs, statements } = await dispatchFeeds(200, 16);
  const [dispatcher = 0, queue = 0] = ['wireroom test', 'wireroom queue'].map((name) => statements.get(name));
  // To begin with: schema checks, LISTEN, the search for stalled jobs. A look that finds nothing is one statement.
  expect(dispatcher).toBeLessThanOrEqual(20 + 6 * batches.length);
  expect(queue).toBeLessThanOrEqual(20 + batches.length + 4 * jobs);
  expect(dispatcher + queue).toBeLessThan(200);
});

test('stale jobs of dead processes in the queue take no capacity', async () => {
  const world = await createWorld();
  // A process whose clock was a year ahead has checked for stalled jobs, so nobody checks again for a year.
  await world.pool.query(
    `insert into bullmq.meta (queue, field, value)
     select stage, 'stalled-check', ((extract(epoch from now()) + 400 * 86400) * 1000)::bigint from unnest('{feeds,articles,tags,reprocess}'::text[]) stage
     on conflict (queue, field) do update set value = excluded.value`,
  );
  await world.pool.query(
    `insert into bullmq.job (queue, id, seq, name, state, data, added_at_ms, locked_until_ms)
     select stage, stage || '-dead-' || n, n, stage, 'active', '{"claims": []}', 0, 1
     from unnest('{feeds,articles,tags,reprocess}'::text[]) stage, generate_series(1, 200) n`,
  );
  const site = await openSite('127.0.3.71');
  site.serve('/feed', rss([{ link: `${site.origin}/story`, title: 'A story' }]));
  site.serve('/story', (_, response) =>
    response.setHeader('content-type', 'text/html').end(newsPage('A story', 'It is told.')),
  );
  await world.addFeed(`${site.origin}/feed`);
  world.start();
  const ready = async () => (await world.pool.query('select title from news.articles')).rows;
  await expect.poll(ready, { timeout: 20_000 }).toEqual([{ title: 'A story' }]);
});
