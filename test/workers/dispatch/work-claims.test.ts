import { expect, onTestFinished, test } from 'vitest';
import type { Claim } from '../../../db/claims/claims.ts';
import { migrateQueues, openQueues, type Queues } from '../../../workers/dispatch/queues.ts';
import { workClaims } from '../../../workers/dispatch/work-claims.ts';
import { createDatabase } from '../../support/database.ts';
import { startRedis, withoutRedis } from '../../support/redis.ts';

const { url: databaseUrl } = await createDatabase();

const open = async (backend: 'postgres' | 'redis'): Promise<Queues> => {
  const redisUrl = backend === 'redis' ? (await startRedis()).url : undefined;
  await migrateQueues({ databaseUrl, redisUrl });
  const queues = openQueues({ databaseUrl, redisUrl, installation: 'test', workers: 1, onError: () => undefined });
  onTestFinished(() => queues.close());
  return queues;
};

const claimsOf = (...ids: number[]): Claim[] => ids.map((id) => ({ id, claim: 1, crashes: 1 }));

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, n) => from + n);

/** Claims that end when told. */
const createRuns = () => {
  const running = new Map<number, () => void>();
  const ended: number[] = [];
  const groups: number[][] = [];
  return {
    run: async (claims: readonly Claim[]): Promise<void> => {
      groups.push(claims.map(({ id }) => id));
      await Promise.all(claims.map(({ id }) => new Promise<void>((resolve) => running.set(id, resolve))));
      ended.push(...claims.map(({ id }) => id));
    },
    end: (...ids: readonly number[]): void => {
      for (const id of ids) {
        running.get(id)?.();
        running.delete(id);
      }
    },
    running: () => [...running.keys()].sort((a, b) => a - b),
    ended,
    groups,
  };
};

for (const backend of ['postgres', 'redis'] as const) {
  test.skipIf(backend === 'redis' && withoutRedis)(
    `on ${backend}: a slow claim occupies one slot; its job ends, and other jobs use the other slots`,
    async () => {
      const queues = await open(backend);
      const { run, end, running, ended } = createRuns();
      const taken: number[] = [];
      const take = async (claims: readonly Claim[]) => void taken.push(...claims.map(({ id }) => id));
      const worker = workClaims(queues, 'articles', { slots: 3, take, run, giveBack: async () => undefined });
      await queues.enqueue('articles', [claimsOf(1, 2, 3, 4), claimsOf(5, 6, 7, 8)]);
      await expect.poll(running).toEqual([1, 2, 3]);
      expect(worker.held()).toBe(4);
      expect(taken, 'the process has them before they have slots').toEqual([1, 2, 3, 4]);
      expect(worker.holds({ id: 4, claim: 1 }), 'taken from the queue, and waiting for a slot').toBe(true);
      expect(worker.holds({ id: 5, claim: 1 }), 'no slot is free for another job').toBe(false);
      for (const id of range(2, 7)) {
        end(id);
        const next = [id + 1, id + 2].filter((other) => other <= 8);
        await expect.poll(running, { message: `after ${id}, while 1 is slow` }).toEqual([1, ...next]);
      }
      end(8);
      await expect.poll(() => ended).toEqual(range(2, 8));
      await expect
        .poll(() => queues.depth('articles'), { message: 'the queue is done with the job of the slow claim' })
        .toBe(0);
      const closed = worker.close();
      end(1);
      await closed;
      expect(ended.at(-1)).toBe(1);
      expect(worker.held()).toBe(0);
    },
  );
}

test('while closing, no claim begins: those that were taken are given back, and those in the queue stay there', async () => {
  const queues = await open('postgres');
  const { run, end, running, ended } = createRuns();
  const given: number[] = [];
  const giveBack = async (claims: readonly Claim[]): Promise<void> => void given.push(...claims.map(({ id }) => id));
  const worker = workClaims(queues, 'feeds', { slots: 1, take: async () => undefined, run, giveBack });
  await queues.enqueue('feeds', [claimsOf(1, 2, 3), claimsOf(4)]);
  await expect.poll(running).toEqual([1]);
  const closed = worker.close();
  await expect.poll(() => given).toEqual([2, 3]);
  end(1);
  await closed;
  expect(ended).toEqual([1]);
  expect(await queues.waitingClaims('feeds')).toEqual(new Set(['4-1']));
});

test('claims of tags in one job run together', async () => {
  const queues = await open('postgres');
  const { run, end, running, groups } = createRuns();
  const worker = workClaims(queues, 'tags', {
    slots: 1,
    take: async () => undefined,
    run,
    giveBack: async () => undefined,
  });
  await queues.enqueue('tags', [claimsOf(1, 2, 3), claimsOf(4)]);
  await expect.poll(running).toEqual([1, 2, 3]);
  end(1, 2, 3);
  await expect.poll(running).toEqual([4]);
  end(4);
  await worker.close();
  expect(groups).toEqual([[1, 2, 3], [4]]);
});
