import { expect, test } from 'vitest';
import { createWorld } from '../../../support/service.ts';
import { openSite, rss } from '../../../support/site.ts';
import { PLANNED_FEEDS } from '../../../support/work.ts';

test('without a network, a feed on loopback that works does not make the others fail', {
  timeout: 90_000,
}, async () => {
  const world = await createWorld();
  const site = await openSite('127.0.3.40');
  site.serve('/feed', rss([]));
  await world.addFeed(`${site.origin}/feed`);
  await world.runOnce();
  // Names that no server knows (RFC 6761).
  for (let n = 0; n < 19; n++) await world.addFeed(`https://feed.paper-${n}.invalid/rss`);
  await world.runOnce();
  const { rows } = await world.pool.query(
    `select last_outcome, interval_reason, count(*), max(due_at) < now() + interval '6 minutes' as soon
     from ${PLANNED_FEEDS} f group by 1, 2 order by 1`,
  );
  expect(rows).toEqual([
    { last_outcome: 'dns_failure', interval_reason: 'offline', count: 19, soon: true },
    { last_outcome: 'ok', interval_reason: 'new', count: 1, soon: false },
  ]);
});
