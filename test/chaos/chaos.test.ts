import { expect, test } from 'vitest';
import { runChaos } from '../../bench/chaos/run.ts';
import { withoutRedis } from '../support/redis.ts';

// The same harness as `npm run chaos`, every kind of event once.
const SEED = Number(process.env['CHAOS_SEED'] ?? 1);
const WITHIN_MS = 300_000;

for (const backend of ['postgres', 'redis'] as const) {
  test.skipIf(backend === 'redis' && withoutRedis)(
    `with the queue in ${backend}, kills in the middle of everything lose nothing and do nothing twice`,
    async () => {
      const { broken, events } = await runChaos({ backend, seed: SEED });
      expect(broken, `promises broken with seed ${SEED}: ${JSON.stringify(events)}`).toEqual([]);
    },
    WITHIN_MS,
  );
}
