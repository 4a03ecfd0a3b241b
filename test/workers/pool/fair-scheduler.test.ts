import { expect, test } from 'vitest';
import {
  type ComputeSlot,
  createFairScheduler,
  SiteBusy,
  type SlotRequest,
} from '../../../workers/pool/fair-scheduler.ts';

/** Creates a scheduler on a clock of its own, and tracks who has a slot. */
const openScheduler = (slots: number) => {
  let time = 0;
  const alarms: { readonly at: number; readonly callback: () => void }[] = [];
  const after = (ms: number, callback: () => void) => {
    alarms.push({ at: time + ms, callback });
    return () => undefined;
  };
  const pass = (ms: number): void => {
    time += ms;
    for (const alarm of alarms.filter(({ at }) => at <= time)) alarms.splice(alarms.indexOf(alarm), 1)[0]?.callback();
  };
  const scheduler = createFairScheduler(slots, { now: () => time, after });
  const running: { readonly key: string; readonly slot: ComputeSlot }[] = [];
  const refused: string[] = [];
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return {
    scheduler,
    refused,
    running: () => running.map(({ key }) => key),
    ask: async (...tasks: (string | SlotRequest)[]) => {
      for (const task of tasks) {
        const request = typeof task === 'string' ? { key: task } : task;
        const { key } = request;
        scheduler.acquire(request).then(
          (slot) => {
            const startedAt = time;
            slot.begin(() => time - startedAt);
            running.push({ key, slot });
          },
          (error) => {
            expect(error).toBeInstanceOf(SiteBusy);
            refused.push(key);
          },
        );
      }
      await settled();
    },
    /** Lets time pass, then releases the first slot of a key. */
    end: async (key: string, ms: number) => {
      pass(ms);
      const at = running.findIndex((task) => task.key === key);
      running.splice(at, 1)[0]?.slot.end();
      await settled();
    },
    pass: async (ms: number) => {
      pass(ms);
      await settled();
    },
  };
};

test('never runs more tasks than slots, and runs all', async () => {
  const { ask, end, running } = openScheduler(2);
  await ask('a', 'b', 'c');
  expect(running()).toEqual(['a', 'b']);
  await end('a', 10);
  expect(running()).toEqual(['b', 'c']);
});

test('the key with the least recent computing time goes next, not the first in line', async () => {
  const { ask, end, running } = openScheduler(1);
  await ask('much');
  await end('much', 500);
  await ask('little');
  await end('little', 20);
  await ask('other', 'much', 'little', 'new');
  const order: string[] = [];
  for (let n = 0; n < 4; n += 1) {
    order.push(...running());
    await end(running()[0] ?? '', 1);
  }
  expect(order).toEqual(['other', 'new', 'little', 'much']);
});

test('old computing time is forgotten', async () => {
  const { ask, end, running, pass } = openScheduler(1);
  await ask('early');
  await end('early', 900);
  await pass(3_600_000);
  await ask('late');
  await end('late', 100);
  await ask('other', 'late', 'early');
  await end('other', 1);
  expect(running()).toEqual(['early']);
});

test('a key has one slot while others wait, otherwise all', async () => {
  const { ask, end, running } = openScheduler(3);
  await ask('a', 'a', 'a', 'a');
  expect(running()).toEqual(['a', 'a', 'a']);
  await ask('b', 'c');
  await end('a', 10);
  await end('a', 10);
  expect(running()).toEqual(['a', 'b', 'c']);
});

test.each([
  [1, 1],
  [2, 1],
  [3, 1],
  [4, 2],
])('with %i slots, heavy keys share at most %i', async (slots, most) => {
  const { ask, end, running } = openScheduler(slots);
  const heavy = ['h1', 'h2', 'h3', 'h4', 'h5'];
  for (const key of heavy) {
    await ask(key);
    await end(key, 3_000);
  }
  await ask(...heavy);
  expect(running()).toHaveLength(most);
  await ask('light');
  expect(running().includes('light')).toBe(slots > 1);
});

test('a key becomes heavy while its first long task is running', async () => {
  const { ask, running, pass } = openScheduler(2);
  await ask('slow', 'quick');
  await pass(1_500);
  await ask('slow', 'slow', 'slow');
  expect(running()).toEqual(['slow', 'quick']);
});

test('as many heavy tasks wait as there are slots, one of each key; others are refused until there is capacity', async () => {
  const { ask, end, refused, scheduler, running } = openScheduler(2);
  for (const key of ['h1', 'h2', 'h3', 'h4']) {
    await ask(key);
    await end(key, key === 'h4' ? 9_000 : 3_000);
  }
  await ask('h1', 'h2', 'h2', 'h3', 'h4');
  expect(running()).toEqual(['h1']);
  expect(refused).toEqual(['h2', 'h4']);
  expect(() => scheduler.requireCapacity('h4')).toThrow(SiteBusy);
  expect(() => scheduler.requireCapacity('h2')).toThrow(SiteBusy);
  expect(() => scheduler.requireCapacity('light')).not.toThrow();
  for (const key of ['h1', 'h2', 'h3']) await end(key, 3_000);
  expect(() => scheduler.requireCapacity('h4')).not.toThrow();
});

test('a large task of a new key is heavy, and its key stays heavy after a refusal', async () => {
  const { ask, end, running, refused, scheduler } = openScheduler(2);
  const large = ['n1', 'n2', 'n3', 'n4'].map((key) => ({ key, large: true }));
  await ask(...large);
  expect(running()).toEqual(['n1']);
  expect(refused).toEqual(['n4']);
  expect(() => scheduler.requireCapacity('n4')).toThrow(SiteBusy);
  await ask('light');
  expect(running()).toEqual(['n1', 'light']);
  await end('light', 10);
});

test('after a heavy task during which light ones started, no heavy one starts for as long as it took', async () => {
  const { ask, end, running, pass } = openScheduler(2);
  await ask({ key: 'h1', large: true }, { key: 'h2', large: true }, 'light');
  await end('light', 10);
  await end('h1', 2_990);
  expect(running()).toEqual([]);
  await pass(2_900);
  expect(running()).toEqual([]);
  await pass(100);
  expect(running()).toEqual(['h2']);
  await ask({ key: 'h3', large: true });
  await end('h2', 3_000);
  expect(running(), 'no other task waits').toEqual(['h3']);
});

test('the refusal estimates when the present heavy tasks will be done', async () => {
  const { ask, end, scheduler } = openScheduler(2);
  await ask('slow');
  await end('slow', 8_000);
  await ask('slow', 'slow');
  const refusal = await scheduler.acquire({ key: 'slow' }).catch((error) => error);
  expect(refusal.freeInMs).toBeGreaterThanOrEqual(8_000);
  expect(refusal.freeInMs).toBeLessThanOrEqual(60_000);
});

test('a task that is never refused waits however heavy its key is', async () => {
  const { ask, end, scheduler, refused } = openScheduler(1);
  await ask('slow');
  await end('slow', 8_000);
  await ask('slow', 'slow');
  const task = scheduler.acquire({ key: 'slow', neverRefuse: true });
  await end('slow', 8_000);
  await end('slow', 8_000);
  await expect(task).resolves.toBeDefined();
  expect(refused).toEqual([]);
});

test('time before a task begins does not count', async () => {
  const { scheduler, pass } = openScheduler(1);
  const slot = await scheduler.acquire({ key: 'a' });
  await pass(5_000);
  slot.begin(() => 300);
  expect(slot.end()).toBe(300);
});
