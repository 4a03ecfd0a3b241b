import { expect, test } from 'vitest';
import { runChaos } from '../../bench/chaos/run.ts';
import { withoutRedis } from '../support/redis.ts';

// Runs the harness of `npm run chaos` with each kind of event once.
const SEED = Number(process.env['CHAOS_SEED'] ?? 1);
const WITHIN_MS = 300_000;

for (const backend of ['postgres', 'redis'] as const) {
  test.skipIf(backend === 'redis' && withoutRedis)(
    `with the queue in ${backend}, kills at the worst moments neither lose nor duplicate anything`,
    async () => {
      const { broken, events } = await runChaos({ backend, seed: SEED });
      expect(broken, `promises broken with seed ${SEED}: ${JSON.stringify(events)}`).toEqual([]);
    },
    WITHIN_MS,
  );
}
