import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { countByPool } from '../../support/count-statements.ts';
import { createWorld } from '../../support/service.ts';
import { newWatch } from '../../support/watches.ts';

/** A span to count in: two looks of each part. */
const SPAN_S = 10;

test('while nothing is due, a service sends at most two statements a second', async () => {
  const world = await createWorld();
  await newWatch(world.pool);
  await world.start().idle(new AbortController().signal);
  const { counts, stop } = countByPool();
  onTestFinished(stop);
  await wait(SPAN_S * 1_000);
  stop();
  // Housekeeping and the queue have just started; later they send some statements a minute.
  const [service = 0, heartbeat = 0] = ['wireroom test', 'wireroom heartbeat'].map((name) => counts.get(name));
  expect(service + heartbeat).toBeLessThanOrEqual(2 * SPAN_S);
}, 60_000);
