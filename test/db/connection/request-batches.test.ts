import pg from 'pg';
import { expect, test } from 'vitest';
import { type BatchWork, batched } from '../../../db/connection/request-batches.ts';

/** Nothing here asks it anything: it only says whose work goes together. */
const pool = new pg.Pool();

/** Work whose batches are noted and end when they are told to. */
const batches = () => {
  const begun: { readonly items: readonly number[]; readonly alone: boolean; end: (error?: Error) => void }[] = [];
  const passedBy = new Set<number>();
  const work: BatchWork<number, string> = (_, items, alone) =>
    new Promise((resolve, reject) => {
      const done = items.filter((item) => alone || !passedBy.has(item));
      const end = (error?: Error): void =>
        error ? reject(error) : resolve(new Map(done.map((item) => [item, `done ${item}`])));
      begun.push({ items, alone, end });
    });
  return { begun, passedBy, one: batched(work) };
};

/** Lets everything that can go on go on. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('what is asked for while a batch is under way goes together in the next, and what is asked for together at once', async () => {
  const { begun, one } = batches();
  const first = [one(pool, 1), one(pool, 2)];
  await settle();
  const next = [one(pool, 3), one(pool, 4), one(pool, 5)];
  await settle();
  expect(begun.map(({ items }) => items)).toEqual([[1, 2]]);
  begun[0]?.end();
  expect(await Promise.all(first)).toEqual(['done 1', 'done 2']);
  await settle();
  expect(begun.map(({ items }) => items)).toEqual([
    [1, 2],
    [3, 4, 5],
  ]);
  begun[1]?.end();
  expect(await Promise.all(next)).toEqual(['done 3', 'done 4', 'done 5']);
  void one(pool, 6);
  await settle();
  expect(begun.at(-1)).toMatchObject({ items: [6], alone: false });
});

test('what is passed by is done by itself, and nobody waits for it', async () => {
  const { begun, passedBy, one } = batches();
  passedBy.add(2);
  const [first, slow] = [one(pool, 1), one(pool, 2)];
  await settle();
  begun[0]?.end();
  expect(await first).toBe('done 1');
  await settle();
  expect(begun[1]).toMatchObject({ items: [2], alone: true });
  const later = one(pool, 3);
  await settle();
  begun[2]?.end();
  expect(await later, 'while the other still waits').toBe('done 3');
  begun[1]?.end();
  expect(await slow).toBe('done 2');
});

test('a batch that fails is done one by one, so that only what is wrong fails', async () => {
  const { begun, one } = batches();
  const asked = Promise.allSettled([one(pool, 1), one(pool, 2)]);
  await settle();
  begun[0]?.end(new Error('one of them is wrong'));
  await settle();
  expect(begun.slice(1)).toMatchObject([
    { items: [1], alone: true },
    { items: [2], alone: true },
  ]);
  begun[1]?.end();
  begun[2]?.end(new Error('this one'));
  expect(await asked).toMatchObject([{ value: 'done 1' }, { reason: { message: 'this one' } }]);
});

test('when the database is away, everybody hears it at once', async () => {
  const { begun, one } = batches();
  const asked = Promise.allSettled([one(pool, 1), one(pool, 2)]);
  await settle();
  begun[0]?.end(Object.assign(new Error('away'), { code: 'ECONNREFUSED' }));
  expect(await asked).toMatchObject([{ reason: { message: 'away' } }, { reason: { message: 'away' } }]);
  expect(begun).toHaveLength(1);
});

test('a batch has its limits, and each pool its own', async () => {
  const { begun, one } = batches();
  for (let n = 0; n < 100; n++) void one(pool, n);
  void one(new pg.Pool(), 1000);
  await settle();
  expect(begun.map(({ items }) => items.length)).toEqual([64, 1]);
  begun[0]?.end();
  await settle();
  expect(begun[2]?.items).toHaveLength(36);
});
