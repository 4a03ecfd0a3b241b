import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { STAGES } from '../../../../db/claims/claims.ts';
import { startService } from '../../../../workers/service/service.ts';
import { HOSTILE_PAGES } from '../../../support/hostile-pages.ts';
import { startRedis, withoutRedis } from '../../../support/redis.ts';
import { createWorld, expectTheLaw } from '../../../support/service.ts';
import { newsPage, openSite, rss } from '../../../support/site.ts';

/** Milliseconds. The queue's locks are renewed every 15 s. */
const MAX_HOLD_LENGTH = 5_000;

/** Allowed outcomes of such a page: a text (some are identical), a rejection, or a limit of time or memory. */
const ENDS = /^(?:ok|duplicate_content|too_short|too_large|too_slow|out_of_memory)$/;

const readThemAll = async (address: string, environment: Record<string, string>): Promise<void> => {
  const world = await createWorld(environment);
  const site = await openSite(address);
  const links = HOSTILE_PAGES.map(({ name }, n) => ({ link: `${site.origin}/${n}`, title: name }));
  site.serve('/feed', rss([...links, { link: `${site.origin}/good`, title: 'Good' }]));
  for (const [n, { html }] of HOSTILE_PAGES.entries())
    site.serve(`/${n}`, (_, response) => void response.setHeader('content-type', 'text/html').end(html()));
  site.serve('/good', newsPage('Good', 'This page is a good one.'));
  await world.addFeed(`${site.origin}/feed`);

  const complaints: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line) => void complaints.push(line) });
  const database = { pool: world.pool, url: world.url, embedded: false, close: async () => undefined };
  const service = startService({ settings: world.settings, database, installation: 'test', stages: STAGES, log });
  const blocked = monitorEventLoopDelay();
  blocked.enable();
  await service.idle(new AbortController().signal);
  blocked.disable();
  await service.stop();

  const { rows } = await world.pool.query<{ url: string; outcome: string }>(
    'select url, outcome from wireroom.articles',
  );
  const outcomes = new Map(rows.map(({ url, outcome }) => [new URL(url).pathname, outcome]));
  for (const [n, { name }] of HOSTILE_PAGES.entries()) expect(outcomes.get(`/${n}`), name).toMatch(ENDS);
  expect(outcomes.get('/good'), 'the pool workers still work').toBe('ok');
  const { rows: again } = await world.pool.query(
    `select article_id from wireroom.attempts where stage = 'articles' group by article_id having count(*) > 1`,
  );
  expect(again, 'each was extracted once: no job was lost').toEqual([]);
  expect(complaints.filter((line) => /lock|stalled|without a result/.test(line))).toEqual([]);
  expect(blocked.max / 1e6, 'nothing computes on the event loop').toBeLessThan(MAX_HOLD_LENGTH);
  await expectTheLaw(world.pool);
};

const PATIENT = { timeout: 240_000 };

test('hostile pages end with an outcome, and no job is lost', PATIENT, async () => {
  await readThemAll('127.0.9.10', {});
});

test.skipIf(withoutRedis)('the same on Redis', { ...PATIENT, tags: 'repetition' }, async () => {
  const { url } = await startRedis();
  await readThemAll('127.0.9.11', { REDIS_URL: url });
});
