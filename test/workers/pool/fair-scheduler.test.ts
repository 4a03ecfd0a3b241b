import { expect, test } from 'vitest';
import {
  type ComputeSlot,
  createFairScheduler,
  SiteBusy,
  type SlotRequest,
} from '../../../workers/pool/fair-scheduler.ts';

/** Turns on a clock of their own, and who has one. */
const openTurns = (slots: number) => {
  let time = 0;
  const alarms: { readonly at: number; readonly ring: () => void }[] = [];
  const after = (ms: number, ring: () => void) => {
    alarms.push({ at: time + ms, ring });
    return () => undefined;
  };
  const pass = (ms: number): void => {
    time += ms;
    for (const alarm of alarms.filter(({ at }) => at <= time)) alarms.splice(alarms.indexOf(alarm), 1)[0]?.ring();
  };
  const turns = createFairScheduler(slots, { now: () => time, after });
  const running: { readonly key: string; readonly turn: ComputeSlot }[] = [];
  const refused: string[] = [];
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return {
    turns,
    refused,
    running: () => running.map(({ key }) => key),
    ask: async (...tasks: (string | SlotRequest)[]) => {
      for (const task of tasks) {
        const request = typeof task === 'string' ? { key: task } : task;
        const { key } = request;
        turns.acquire(request).then(
          (turn) => {
            const begunAt = time;
            turn.begin(() => time - begunAt);
            running.push({ key, turn });
          },
          (error) => {
            expect(error).toBeInstanceOf(SiteBusy);
            refused.push(key);
          },
        );
      }
      await settled();
    },
    /** Lets time pass, then ends the first turn of a key. */
    end: async (key: string, ms: number) => {
      pass(ms);
      const at = running.findIndex((task) => task.key === key);
      running.splice(at, 1)[0]?.turn.end();
      await settled();
    },
    pass: async (ms: number) => {
      pass(ms);
      await settled();
    },
  };
};

test('no more tasks run than there are slots, and all get their turn', async () => {
  const { ask, end, running } = openTurns(2);
  await ask('a', 'b', 'c');
  expect(running()).toEqual(['a', 'b']);
  await end('a', 10);
  expect(running()).toEqual(['b', 'c']);
});

test('the key that used the least time lately goes next, not the one that came first', async () => {
  const { ask, end, running } = openTurns(1);
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

test('what was used long ago is forgotten', async () => {
  const { ask, end, running, pass } = openTurns(1);
  await ask('early');
  await end('early', 900);
  await pass(3_600_000);
  await ask('late');
  await end('late', 100);
  await ask('other', 'late', 'early');
  await end('other', 1);
  expect(running()).toEqual(['early']);
});

test('while other keys wait, a key has one slot; when none does, it has all', async () => {
  const { ask, end, running } = openTurns(3);
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
])('of %i slots, heavy keys together have at most %i', async (slots, most) => {
  const { ask, end, running } = openTurns(slots);
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

test('a key is heavy from the moment its first task takes long, not only when that ends', async () => {
  const { ask, running, pass } = openTurns(2);
  await ask('slow', 'quick');
  await pass(1_500);
  await ask('slow', 'slow', 'slow');
  expect(running()).toEqual(['slow', 'quick']);
});

test('of heavy keys one task each waits, as many as there are slots; the others are refused until there is room', async () => {
  const { ask, end, refused, turns, running } = openTurns(2);
  for (const key of ['h1', 'h2', 'h3', 'h4']) {
    await ask(key);
    await end(key, key === 'h4' ? 9_000 : 3_000);
  }
  await ask('h1', 'h2', 'h2', 'h3', 'h4');
  expect(running()).toEqual(['h1']);
  expect(refused).toEqual(['h2', 'h4']);
  expect(() => turns.requireCapacity('h4')).toThrow(SiteBusy);
  expect(() => turns.requireCapacity('h2')).toThrow(SiteBusy);
  expect(() => turns.requireCapacity('light')).not.toThrow();
  for (const key of ['h1', 'h2', 'h3']) await end(key, 3_000);
  expect(() => turns.requireCapacity('h4')).not.toThrow();
});

test('a large task is heavy although its key is new, and what is refused is known from then on', async () => {
  const { ask, end, running, refused, turns } = openTurns(2);
  const large = ['n1', 'n2', 'n3', 'n4'].map((key) => ({ key, large: true }));
  await ask(...large);
  expect(running()).toEqual(['n1']);
  expect(refused).toEqual(['n4']);
  expect(() => turns.requireCapacity('n4')).toThrow(SiteBusy);
  await ask('light');
  expect(running()).toEqual(['n1', 'light']);
  await end('light', 10);
});

test('after a heavy task beside which light ones came, no other starts for as long as it took', async () => {
  const { ask, end, running, pass } = openTurns(2);
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
  expect(running(), 'nobody else was there').toEqual(['h3']);
});

test('the refusal says when to ask again: when the heavy work there is will be done', async () => {
  const { ask, end, turns } = openTurns(2);
  await ask('slow');
  await end('slow', 8_000);
  await ask('slow', 'slow');
  const refusal = await turns.acquire({ key: 'slow' }).catch((error) => error);
  expect(refusal.freeInMs).toBeGreaterThanOrEqual(8_000);
  expect(refusal.freeInMs).toBeLessThanOrEqual(60_000);
});

test('a task that is never refused waits however heavy its key is', async () => {
  const { ask, end, turns, refused } = openTurns(1);
  await ask('slow');
  await end('slow', 8_000);
  await ask('slow', 'slow');
  const task = turns.acquire({ key: 'slow', neverRefuse: true });
  await end('slow', 8_000);
  await end('slow', 8_000);
  await expect(task).resolves.toBeDefined();
  expect(refused).toEqual([]);
});

test('what a task did before it began is not counted', async () => {
  const { turns, pass } = openTurns(1);
  const turn = await turns.acquire({ key: 'a' });
  await pass(5_000);
  turn.begin(() => 300);
  expect(turn.end()).toBe(300);
});
