import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { openPool } from '../../../db/connection/pool.ts';
import { claimBatches } from '../../../db/watches/due-batches.ts';
import { matchChanges } from '../../../db/watches/match-changes.ts';
import { listWatches, rotateKey } from '../../../db/watches/stored-watches.ts';
import { createFetcher, createGuard } from '../../../pipelines/fetch/index.ts';
import { createSecret } from '../../../pipelines/webhooks/keys.ts';
import { retryDelayMs } from '../../../workers/watches/retry-delay.ts';
import { type SentBatch, sendBatch } from '../../../workers/watches/send-batch.ts';
import { createDatabase } from '../../support/database.ts';
import { createStageContext } from '../../support/stage-context.ts';
import { change, deliveriesOf, newWatch, openReceiver, publishNews, verified } from '../../support/watches.ts';

const { pool, url } = await createDatabase();
const { fetcher } = createStageContext(pool, { allow: ['127.0.0.0/8'] });

beforeEach(async () => {
  await pool.query('truncate wireroom.watches, wireroom.articles, wireroom.changes restart identity cascade');
  await pool.query('update wireroom.watch_cursor set seq = 0');
});

/** Sends what is due now. */
const sendDue = async (using = fetcher): Promise<(SentBatch | undefined)[]> => {
  while (await matchChanges(pool));
  return Promise.all((await claimBatches(pool, randomUUID(), 99)).map((batch) => sendBatch(pool, using, batch)));
};
const becomeDue = (): Promise<unknown> => pool.query('update wireroom.watches set next_at = now()');
const waitsS = async (): Promise<number> => {
  const { rows } = await pool.query('select extract(epoch from next_at - now())::float8 as s from wireroom.watches');
  return Math.round(rows[0].s);
};

test('a receiver gets signed articles in order, each with what is needed to show it', async () => {
  const receiver = await openReceiver('127.0.9.1');
  const watch = await newWatch(pool, { name: 'sea', target: receiver.url });
  const ids = await publishNews(pool, {}, {}, {});
  expect(await sendDue()).toEqual([{ watch: 'sea', outcome: 'ok', detail: undefined, delivered: 3, deadLettered: 0 }]);
  expect(receiver.taken).toEqual(ids);
  const [request] = receiver.requests;
  if (!request) throw new Error('nothing was sent');
  const FIRST = {
    ...{
      change: 'added',
      seq: 1,
      id: ids[0],
      site: 'a.example',
      title: 'News 0',
      language: 'en',
      topics: [],
      story: null,
    },
    text: 'The harbor was closed on Tuesday, said item 0.',
  };
  expect(request.headers).toMatchObject({ 'content-type': 'application/json', 'user-agent': 'wireroom/test' });
  expect(verified(watch.secret, request)).toMatchObject({
    type: 'articles',
    data: { watch: 'sea', articles: [FIRST, { id: ids[1] }, { id: ids[2] }] },
  });
  expect(await sendDue(), 'nothing comes twice').toEqual([]);
});

test('a request has at most 50 articles and 256 KB', async () => {
  const receiver = await openReceiver('127.0.9.2');
  await newWatch(pool, { target: receiver.url });
  const ids = await publishNews(pool, ...Array.from({ length: 60 }, () => ({})));
  while ((await sendDue()).length > 0);
  expect(receiver.requests.map(({ articles }) => articles.length)).toEqual([50, 10]);
  ids.push(
    ...(await publishNews(pool, ...Array.from({ length: 40 }, () => ({ text: '港湾が閉鎖された。'.repeat(2_000) })))),
  );
  while ((await sendDue()).length > 0);
  for (const { body } of receiver.requests) expect(Buffer.byteLength(body)).toBeLessThan(260 * 1024);
  expect(receiver.requests.length).toBeGreaterThan(3);
  expect(receiver.taken).toEqual(ids);
});

test.each([500, 507, 404, 302])('after a %i the same request comes again, and nothing overtakes it', async (status) => {
  const receiver = await openReceiver('127.0.9.3');
  const watch = await newWatch(pool, { target: receiver.url });
  const ids = await publishNews(pool, {}, {});
  receiver.answerWith((response) => response.writeHead(status, { location: '/elsewhere' }).end());
  expect(await sendDue()).toMatchObject([{ delivered: 0, detail: expect.stringContaining(`127.0.9.3`) }]);
  expect(await waitsS()).toBe(5);
  const [third = 0] = await publishNews(pool, {});
  expect(await sendDue(), 'not before its time').toEqual([]);
  await becomeDue();
  await sendDue();
  expect(await waitsS()).toBe(20);
  receiver.answerWith(204);
  await becomeDue();
  await sendDue();
  await sendDue();
  expect(receiver.taken).toEqual([...ids, third]);
  const sentIds = receiver.requests.map(({ headers }) => headers['webhook-id']);
  expect(new Set(sentIds.slice(0, 3)).size).toBe(1);
  expect(sentIds[3]).not.toBe(sentIds[0]);
  for (const request of receiver.requests) verified(watch.secret, request);
  expect(await listWatches(pool, watch.name)).toMatchObject([{ attempts: 0, lastOutcome: 'ok', waiting: 0 }]);
});

test('a receiver that was down gets all in order when it is up again', async () => {
  const gone = await openReceiver('127.0.9.4');
  await gone.close();
  const watch = await newWatch(pool, { target: gone.url });
  const ids = await publishNews(pool, {}, {});
  expect(await sendDue()).toMatchObject([{ outcome: 'unreachable' }]);
  expect(await listWatches(pool, watch.name)).toMatchObject([
    { lastDetail: expect.stringMatching(/^127\.0\.9\.4:\d+ refused the connection/) },
  ]);
  ids.push(...(await publishNews(pool, {})));
  const receiver = await openReceiver('127.0.9.4', Number(new URL(gone.url).port));
  await becomeDue();
  while ((await sendDue()).length > 0);
  expect(receiver.taken).toEqual(ids);
});

test('Retry-After is honored, within a day', async () => {
  const receiver = await openReceiver('127.0.9.5');
  await newWatch(pool, { target: receiver.url });
  await publishNews(pool, {});
  receiver.answerWith((response) => response.writeHead(429, { 'retry-after': '1234' }).end());
  await sendDue();
  expect(await waitsS()).toBe(1_234);
  expect(retryDelayMs(0, 7 * 86_400_000)).toBe(86_400_000);
  expect(retryDelayMs(0, 0)).toBe(5_000);
  expect([0, 1, 2, 3, 4, 5, 99].map((failures) => retryDelayMs(failures) / 1000)).toEqual([
    5, 20, 80, 320, 1_280, 3_600, 3_600,
  ]);
});

test('410 pauses the watch', async () => {
  const receiver = await openReceiver('127.0.9.6');
  const watch = await newWatch(pool, { target: receiver.url });
  await publishNews(pool, {});
  receiver.answerWith(410);
  await sendDue();
  expect(await listWatches(pool, watch.name)).toMatchObject([
    { state: 'paused', reason: 'its receiver answered 410 (gone)' },
  ]);
});

test('while a receiver is waited for, no connection to the database is held', async () => {
  const receiver = await openReceiver('127.0.9.7');
  await newWatch(pool, { target: receiver.url });
  await publishNews(pool, {});
  await matchChanges(pool);
  const narrow = openPool(url, { max: 1, name: 'wireroom test' });
  let idle: number | undefined;
  receiver.answerWith((response) => {
    idle = narrow.idleCount;
    void narrow.query('select').then(() => response.writeHead(204).end());
  });
  const [batch] = await claimBatches(narrow, randomUUID(), 1);
  expect(batch && (await sendBatch(narrow, fetcher, batch))).toMatchObject({ outcome: 'ok' });
  expect(idle).toBe(1);
  await narrow.end();
});

test('nothing of a removed article leaves', async () => {
  const receiver = await openReceiver('127.0.9.8');
  const watch = await newWatch(pool, { target: receiver.url });
  const [secret = 0, other] = await publishNews(pool, { title: 'To be forgotten' }, {});
  await matchChanges(pool);
  await pool.query('delete from wireroom.texts where article_id = $1', [secret]);
  await pool.query('delete from wireroom.story_queue');
  await pool.query('delete from wireroom.articles where id = $1', [secret]);
  await sendDue();
  expect(receiver.taken).toEqual([other]);
  expect(receiver.requests.map(({ body }) => body).join()).not.toContain('forgotten');
  expect((await deliveriesOf(pool, watch)).map(({ state }) => state)).toEqual(['dropped', 'delivered']);
});

test('an article is told as it is when it is sent, and later that it was withdrawn', async () => {
  const receiver = await openReceiver('127.0.9.9');
  await newWatch(pool, { target: receiver.url });
  const [id = 0] = await publishNews(pool, {});
  await matchChanges(pool);
  await pool.query(`update wireroom.articles set title = 'Corrected' where id = $1`, [id]);
  await sendDue();
  await change(pool, 'withdrawn', id);
  await sendDue();
  expect(receiver.requests.map(({ body }) => JSON.parse(body).data.articles)).toMatchObject([
    [{ change: 'added', title: 'Corrected' }],
    [{ change: 'withdrawn', seq: 2, id }],
  ]);
});

test('for a day after the secret was replaced, both sign', async () => {
  const receiver = await openReceiver('127.0.9.10');
  const watch = await newWatch(pool, { target: receiver.url });
  const secret = createSecret();
  await rotateKey(pool, watch.id, { secret });
  await publishNews(pool, {});
  await sendDue();
  await pool.query(`update wireroom.watches set former_until = now() - interval '1 second'`);
  await publishNews(pool, {});
  await sendDue();
  const [during, after] = receiver.requests;
  if (!during || !after) throw new Error('two requests were expected');
  expect(verified(watch.secret, during)).toEqual(verified(secret, during));
  expect(() => verified(watch.secret, after)).toThrow('No matching signature');
  verified(secret, after);
});

test('a private receiver is told only if its network is open, and no error names more than the host', async () => {
  const receiver = await openReceiver('127.0.9.11');
  const watch = await newWatch(pool, { target: receiver.url });
  await publishNews(pool, {});
  const closed = createFetcher({ guard: createGuard({ allow: [] }), userAgent: 'wireroom/test' });
  expect(await sendDue(closed)).toMatchObject([
    { outcome: 'blocked_address', detail: expect.stringContaining('WIREROOM_ALLOW_NETWORKS') },
  ]);
  await closed.close();
  expect(receiver.requests).toEqual([]);
  const [shown] = await listWatches(pool, watch.name);
  expect(shown?.lastDetail).not.toContain('sesame');
});
