import { expect, test } from 'vitest';
import { loadSettings } from '../../../config/settings.ts';
import { ensureHosts } from '../../../db/hosts/hosts.ts';
import { HostThrottled } from '../../../pipelines/fetch/index.ts';
import { createHostLimiter } from '../../../workers/fetching/pacing.ts';
import { createDatabase } from '../../support/database.ts';

const { pool } = await createDatabase();
const settings = loadSettings({ WIREROOM_HOST_DELAY_MS: '600', WIREROOM_CONCURRENCY: '4' });
const limiterWith = (waitLimits: { firstMs: number; laterMs: number; shortMs?: number }) =>
  createHostLimiter({ pool, settings }, { waitLimits });

test('a job that has not started is postponed when its host is not free soon; a started one waits', async () => {
  await ensureHosts(pool, ['a.example']);
  const waitLimits = { firstMs: 100, laterMs: 2_000 };
  const take = limiterWith(waitLimits);
  await take('a.example');
  await expect(limiterWith(waitLimits)('a.example')).rejects.toMatchObject({ freeInMs: expect.any(Number) });
  const startedAt = performance.now();
  await take('a.example');
  expect(performance.now() - startedAt).toBeGreaterThan(400);
});

test('at most a quarter of the jobs wait long for a later slot, so that slow hosts never block all', async () => {
  const hosts = ['b.example', 'c.example', 'd.example'];
  await ensureHosts(pool, hosts);
  const waitLimits = { firstMs: 0, laterMs: 2_000, shortMs: 50 };
  const jobs = hosts.map((host) => ({ host, take: limiterWith(waitLimits) }));
  for (const { host, take } of jobs) await take(host);
  const later = await Promise.allSettled(jobs.map(({ host, take }) => take(host)));
  expect(later.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const one of later) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(HostThrottled);
  const [last] = jobs.filter((_, n) => later[n]?.status === 'rejected');
  await expect(last?.take(last.host), 'when one wait ends, the next may start').resolves.toMatchObject({
    started: true,
  });
});
