import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { heartbeat, releaseDeadClaims } from '../../../db/claims/processes.ts';
import { batchDeliveries, beginBatch, claimBatches, type DueBatch } from '../../../db/watches/due-batches.ts';
import { endBatch, failBatch } from '../../../db/watches/end-batch.ts';
import { matchChanges } from '../../../db/watches/match-changes.ts';
import { redeliver } from '../../../db/watches/redeliver.ts';
import { listWatches, pauseWatch, resumeWatch, setWatch } from '../../../db/watches/stored-watches.ts';
import { tidyDeliveries } from '../../../db/watches/tidy-deliveries.ts';
import type { Watch } from '../../../db/watches/watch.ts';
import { createDatabase } from '../../support/database.ts';
import { deliveriesOf, newWatch, publishNews } from '../../support/watches.ts';

const { pool } = await createDatabase();

beforeEach(async () => {
  await pool.query('truncate wireroom.watches, wireroom.articles, wireroom.changes restart identity cascade');
  await pool.query('update wireroom.watch_cursor set seq = 0');
});

const PROCESS = randomUUID();
const FAILURE = { outcome: 'server_error', detail: 'hooks.example answered 507', ms: 9, retryInMs: 60_000 } as const;

const claim = async (): Promise<DueBatch> => {
  const [batch, ...others] = await claimBatches(pool, PROCESS, 9);
  expect(others).toEqual([]);
  if (!batch) throw new Error('nothing is due');
  return batch;
};
const isDue = async (): Promise<boolean> => (await claimBatches(pool, PROCESS, 9)).length > 0;
const articlesOf = async (batch: DueBatch): Promise<number[]> =>
  (await batchDeliveries(pool, batch)).map(({ article_id }) => article_id);
const statesOf = async (watch: Watch): Promise<string[]> => (await deliveriesOf(pool, watch)).map(({ state }) => state);
const wait = (days: number): Promise<unknown> =>
  pool.query(
    `update wireroom.deliveries set waiting_since = waiting_since - make_interval(days => $1), ended_at = ended_at - make_interval(days => $1)`,
    [days],
  );
const becomeDue = (): Promise<unknown> => pool.query('update wireroom.watches set next_at = now(), claim = null');

/** A watch with two matches. */
const filled = async (changes: Partial<Watch> = {}): Promise<{ watch: Watch; ids: number[] }> => {
  const watch = await newWatch(pool, changes);
  const ids = await publishNews(pool, {}, {});
  await matchChanges(pool);
  return { watch, ids };
};

test('a batch keeps its id and its deliveries until the receiver has it, and the next one begins behind it', async () => {
  const { watch, ids } = await filled();
  const first = await claim();
  expect(await isDue(), 'one request at a time').toBe(false);
  expect(await articlesOf(first)).toEqual(ids);
  expect(await beginBatch(pool, first, 2)).toBe(true);
  const [third] = await publishNews(pool, {});
  await matchChanges(pool);
  expect(await failBatch(pool, first, FAILURE)).toBe(0);
  expect(await isDue(), 'before the next attempt').toBe(false);
  await becomeDue();
  const second = await claim();
  expect(second).toMatchObject({ id: first.id, attempts: 1, until: 2 });
  expect(await articlesOf(second)).toEqual(ids);
  await endBatch(pool, second, 2, [1, 2]);
  expect(await statesOf(watch)).toEqual(['delivered', 'delivered', 'waiting']);
  const next = await claim();
  expect(next.id).not.toBe(first.id);
  expect(next.attempts).toBe(0);
  expect(await articlesOf(next)).toEqual([third]);
});

const silence = `update wireroom.processes set seen_at = now() - interval '16 seconds'`;
const endLeases = `update wireroom.watches set claimed_until = now() - interval '1 second'`;

test.each([
  ['process is dead', silence],
  ['lease is over', endLeases],
])('a request whose %s is repeated, and what its process says later does not count', async (_, change) => {
  const { watch } = await filled();
  await heartbeat(pool, PROCESS, 'sends');
  const dead = await claim();
  await beginBatch(pool, dead, 2);
  expect(await releaseDeadClaims(pool), 'while it is alive').toBe(0);
  await pool.query(change);
  expect(await releaseDeadClaims(pool)).toBe(1);
  const again = await claim();
  expect(again.id).toBe(dead.id);
  await endBatch(pool, dead, 2, [1, 2]);
  expect(await beginBatch(pool, dead, 1)).toBe(false);
  expect(await statesOf(watch)).toEqual(['waiting', 'waiting']);
  await endBatch(pool, again, 2, [1, 2]);
  expect(await statesOf(watch)).toEqual(['delivered', 'delivered']);
});

test('what has failed for seven days is dead-lettered, and can be sent again behind what waits', async () => {
  const { watch, ids } = await filled();
  const batch = await claim();
  await beginBatch(pool, batch, 2);
  await wait(6);
  expect(await failBatch(pool, batch, FAILURE)).toBe(0);
  await wait(2);
  const [third = 0] = await publishNews(pool, {});
  await matchChanges(pool);
  await becomeDue();
  expect(await failBatch(pool, await claim(), FAILURE)).toBe(2);
  expect(await statesOf(watch)).toEqual(['dead_lettered', 'dead_lettered', 'waiting']);
  const { rows } = await pool.query(`select attempts, outcome from news.deliveries where state = 'dead_lettered'`);
  expect(rows).toEqual([
    { attempts: 2, outcome: 'server_error' },
    { attempts: 2, outcome: 'server_error' },
  ]);
  expect(await redeliver(pool, watch.id, {})).toBe(2);
  expect((await deliveriesOf(pool, watch)).map(({ article }) => article)).toEqual([third, ...ids]);
  expect(await statesOf(watch)).toEqual(['waiting', 'waiting', 'waiting']);
});

test('what was delivered is sent again on request: of a time, or an article', async () => {
  const { watch, ids } = await filled();
  const batch = await claim();
  await beginBatch(pool, batch, 2);
  await endBatch(pool, batch, 2, [1, 2]);
  expect(await redeliver(pool, watch.id, {})).toBe(0);
  expect(await redeliver(pool, watch.id, { since: new Date(Date.now() + 60_000) })).toBe(0);
  expect(await redeliver(pool, watch.id, { articleId: ids[1] })).toBe(1);
  expect(await statesOf(watch)).toEqual(['delivered', 'waiting']);
  expect(await redeliver(pool, watch.id, { since: new Date(0) })).toBe(1);
  expect((await deliveriesOf(pool, watch)).map(({ article }) => article)).toEqual([ids[1], ids[0]]);
});

test('a batch whose articles were all deleted is dropped, unless an earlier attempt may have brought it', async () => {
  const { watch } = await filled();
  await endBatch(pool, await claim(), 1, []);
  const batch = await claim();
  await beginBatch(pool, batch, 2);
  await failBatch(pool, batch, FAILURE);
  await becomeDue();
  await endBatch(pool, await claim(), 2, []);
  expect(await statesOf(watch)).toEqual(['dropped', 'delivered']);
});

test('a paused watch sends nothing, and keeps what matches for 30 days', async () => {
  const { watch } = await filled();
  expect(await pauseWatch(pool, watch.id)).toBe(true);
  expect(await pauseWatch(pool, watch.id)).toBe(false);
  expect(await isDue()).toBe(false);
  await publishNews(pool, {});
  await matchChanges(pool);
  await wait(29);
  await tidyDeliveries(pool);
  expect(await statesOf(watch)).toHaveLength(3);
  expect(await resumeWatch(pool, watch.id)).toBe(true);
  expect(await isDue()).toBe(true);
  await wait(2);
  await tidyDeliveries(pool);
  expect(await statesOf(watch), 'an active one keeps what it has yet to send').toHaveLength(3);
  await pauseWatch(pool, watch.id);
  await tidyDeliveries(pool);
  expect(await statesOf(watch)).toEqual([]);
});

test('a receiver that answers 410 pauses its watch, which says why', async () => {
  const { watch } = await filled();
  await failBatch(pool, await claim(), {
    ...FAILURE,
    outcome: 'gone',
    pauseReason: 'its receiver answered 410 (gone)',
  });
  await becomeDue();
  expect(await isDue()).toBe(false);
  expect(await listWatches(pool, watch.name)).toMatchObject([
    { state: 'paused', reason: 'its receiver answered 410 (gone)', waiting: 2 },
  ]);
  await resumeWatch(pool, watch.id);
  expect(await listWatches(pool, watch.name)).toMatchObject([{ state: 'active', reason: undefined }]);
  expect(await isDue()).toBe(true);
});

test('a saved search that gets a receiver begins with what changes then', async () => {
  const { watch } = await filled({ target: undefined });
  await setWatch(pool, watch.id, { ...watch, target: 'https://hooks.example/' }, 'whsec_AAAA');
  const [id] = await publishNews(pool, {});
  await matchChanges(pool);
  expect(await deliveriesOf(pool, watch)).toEqual([{ article: id, kind: 'added', state: 'waiting' }]);
});

test('a watch that is changed keeps what it has matched, with its secret and its place', async () => {
  const { watch, ids } = await filled({ minIndependentCount: 3 });
  await setWatch(pool, watch.id, { ...watch, query: 'ministers', minIndependentCount: undefined }, 'whsec_BBBB');
  const [, third = 0] = await publishNews(pool, {}, { text: 'Ministers met.' });
  await matchChanges(pool);
  expect(await articlesOf(await claim()), 'nothing waits for its story').toEqual([...ids, third]);
  await becomeDue();
  await setWatch(pool, watch.id, { ...watch, minIndependentCount: undefined, target: undefined }, 'whsec_BBBB');
  expect(await isDue(), 'without a receiver').toBe(false);
  await setWatch(
    pool,
    watch.id,
    { ...watch, minIndependentCount: undefined, target: 'https://new.example/' },
    'whsec_BBBB',
  );
  const batch = await claim();
  expect(batch.watch).toMatchObject({ target: 'https://new.example/', secret: watch.secret, token: watch.token });
  expect(await articlesOf(batch)).toEqual([...ids, third]);
  await setWatch(pool, watch.id, { ...watch, minIndependentCount: undefined, target: undefined }, 'whsec_BBBB');
  await wait(31);
  await tidyDeliveries(pool);
  expect(await statesOf(watch), 'without a receiver for a month').toEqual([]);
});

test('readers see watches and deliveries, but no secret', async () => {
  const { watch } = await filled({ target: 'https://hooks.example/secret/path?key=sesame' });
  const { rows: watches } = await pool.query('select * from news.watches');
  expect(watches).toMatchObject([{ name: watch.name, receiver: 'hooks.example', waiting: 2, state: 'active' }]);
  const { rows: deliveries } = await pool.query('select * from news.deliveries order by id');
  expect(deliveries).toMatchObject([
    { id: 1, watch: watch.name, kind: 'added', state: 'waiting', attempts: 0 },
    { id: 2 },
  ]);
  const shown = JSON.stringify([watches, deliveries]);
  for (const secret of ['secret/path', 'sesame', watch.secret ?? '', watch.token]) expect(shown).not.toContain(secret);
});
