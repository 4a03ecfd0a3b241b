import { beforeEach, expect, test } from 'vitest';
import { ownNetworkIsDown, recordAttempts } from '../../../db/claims/attempts.ts';
import { addFeed } from '../../../db/feeds/feeds.ts';
import { forgiveOfflineFailures, noFeedWasReached } from '../../../db/feeds/offline.ts';
import { named } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';
import { PLANNED_FEEDS, pollAt } from '../../support/work.ts';

const { pool } = await createDatabase();
beforeEach(async () => {
  await pool.query(
    'truncate wireroom.due, wireroom.claims, wireroom.feeds, wireroom.attempts restart identity cascade',
  );
});

const fail = (...hosts: string[]): Promise<void> =>
  recordAttempts(
    pool,
    hosts.map((host) => ({ stage: 'feeds', host, outcome: 'dns_failure', ms: 1 })),
  );

test('on a first start, three sites without a connection and none with one are our own network', async () => {
  await fail('a.example', 'b.example');
  expect(await ownNetworkIsDown(pool)).toBe(false);
  await fail('c.example');
  expect(await ownNetworkIsDown(pool)).toBe(true);
  await recordAttempts(pool, [{ stage: 'feeds', host: 'd.example', outcome: 'not_found', ms: 1 }]);
  expect(await ownNetworkIsDown(pool), 'a site that answered').toBe(false);
});

test('three dead feeds are not, where another feed was reached within a day', async () => {
  await recordAttempts(pool, [{ stage: 'feeds', host: 'd.example', outcome: 'ok', ms: 1 }]);
  await pool.query(`update wireroom.attempts set at = now() - interval '20 hours'`);
  await fail('a.example', 'b.example', 'c.example');
  expect(await ownNetworkIsDown(pool)).toBe(false);
});

test('tagging and reprocessing, which need no network, do not show that it is there', async () => {
  await fail('a.example', 'b.example', 'c.example');
  const stored = Array.from(
    { length: 30 },
    (_, n) => ({ stage: n % 2 ? 'tags' : 'reprocess', outcome: 'ok', ms: 1 }) as const,
  );
  await recordAttempts(pool, stored);
  expect(await ownNetworkIsDown(pool)).toBe(true);
});

test('what was counted against feeds before that was clear is taken back, and they are retried within minutes', async () => {
  for (const host of ['a', 'b', 'c', 'd']) await addFeed(pool, named(`https://${host}.example/rss`));
  await pool.query(
    `update wireroom.feeds set interval_reason = 'failing', failures = 0.5, last_polled_at = now(),
       last_outcome = case id when 4 then 'not_found' else 'dns_failure' end`,
  );
  await pool.query(pollAt(`now() + interval '2 hours'`));
  expect(await noFeedWasReached(pool)).toBe(false);
  await forgiveOfflineFailures(pool, 300);
  const { rows } = await pool.query(
    `select id, interval_reason, failures < 0.5 as forgiven, due_at < now() + interval '6 minutes' as soon from ${PLANNED_FEEDS} f order by id`,
  );
  expect(rows).toEqual([
    ...[1, 2, 3].map((id) => ({ id, interval_reason: 'offline', forgiven: true, soon: true })),
    { id: 4, interval_reason: 'failing', forgiven: false, soon: false },
  ]);
  await pool.query(`update wireroom.feeds set last_outcome = 'unreachable'`);
  expect(await noFeedWasReached(pool)).toBe(true);
});

test('a feed in an opened network says nothing about the internet, and is not excused by it', async () => {
  for (const host of ['local', 'a', 'b', 'c']) await addFeed(pool, named(`https://${host}.example/rss`));
  await pool.query(
    `update wireroom.feeds set network = 'opened', last_outcome = 'ok', last_polled_at = now() where id = 1`,
  );
  const ok = { feedId: 1, host: 'local.example', outcome: 'ok', ms: 1 } as const;
  await recordAttempts(pool, [
    { stage: 'feeds', ...ok },
    ...Array.from({ length: 30 }, (_, n) => ({ stage: 'articles', articleId: n, ...ok }) as const),
  ]);
  await fail('a.example', 'b.example', 'c.example');
  expect(await ownNetworkIsDown(pool)).toBe(true);
  const counted = `interval_reason = 'failing', failures = 0.5, last_polled_at = now(), last_outcome = 'unreachable'`;
  await pool.query(`update wireroom.feeds set ${counted} where id > 1`);
  expect(await noFeedWasReached(pool)).toBe(true);
  await pool.query(`update wireroom.feeds set ${counted} where id = 1`);
  await forgiveOfflineFailures(pool, 300);
  const { rows } = await pool.query('select interval_reason from wireroom.feeds order by id');
  expect(rows.map(({ interval_reason: reason }) => reason)).toEqual(['failing', 'offline', 'offline', 'offline']);
});
