import { expect, test } from 'vitest';
import { loadSettings } from '../../../config/settings.ts';
import { acquireSlot, ensureHosts } from '../../../db/hosts/hosts.ts';
import { blockSite, unblockSite } from '../../../db/removal/blocked-sites.ts';
import { createPoliteFetch } from '../../../pipelines/fetch/index.ts';
import { createResponseTimes } from '../../../workers/fetching/response-times.ts';
import { createStoredHosts } from '../../../workers/fetching/stored-hosts.ts';
import { countStatements } from '../../support/count-statements.ts';
import { createDatabase } from '../../support/database.ts';
import { openSite } from '../../support/site.ts';
import { createStageContext } from '../../support/stage-context.ts';

const { pool } = await createDatabase();
const context = createStageContext(pool, { allow: ['127.0.15.0/24'] });
const { take } = countStatements(pool);

const responseMs = async (host: string): Promise<number | null> =>
  (await pool.query('select response_ms from wireroom.hosts where host = $1', [host])).rows[0]?.response_ms;

test('with its robots.txt in memory, a page costs one statement', async () => {
  const site = await openSite('127.0.15.1', { '/robots.txt': '', '/1': 'one', '/2': 'two' });
  const fetchOf = (responseTimes = createResponseTimes(context.settings)) =>
    createPoliteFetch(context.fetcher, createStoredHosts(context, { responseTimes }));
  await fetchOf()(`${site.origin}/1`, { kind: 'page', reach: 'opened' });
  await pool.query('update wireroom.hosts set response_ms = 0');
  take();
  await fetchOf()(`${site.origin}/2`, { kind: 'page', reach: 'opened' });
  expect(take()).toEqual(['acquire-slot']);
});

test('a response time is stored with the next slot of its host, which it delays', async () => {
  await ensureHosts(pool, ['slow.example']);
  expect(await acquireSlot(pool, 'slow.example', 0)).toMatchObject({ started: true });
  expect(await acquireSlot(pool, 'slow.example', 0, 60_000)).toMatchObject({ started: false });
  expect(await responseMs('slow.example'), 'only with a slot').toBeNull();
  expect(await acquireSlot(pool, 'slow.example', 0, 0)).toMatchObject({ started: true, responseMs: 0 });
  expect(await acquireSlot(pool, 'new.example', 0), 'of a host that is not stored yet').toMatchObject({
    started: true,
  });
});

test('response times that make no difference are not stored', () => {
  const times = createResponseTimes(loadSettings({ WIREROOM_HOST_DELAY_MS: '1000' }));
  for (const host of ['fast.example', 'slow.example', 'faster.example', 'heavy.example']) times.noteStored(host, 900);
  times.noteStored('faster.example', 2_000);
  times.record('fast.example', 800);
  times.record('slow.example', 1_200.4);
  times.record('faster.example', 800);
  times.record('heavy.example', 700);
  times.recordComputing('fast.example', 1_000);
  times.recordComputing('heavy.example', 5_000);
  expect(times.of('fast.example')).toBeUndefined();
  expect(times.take()).toEqual([
    { host: 'slow.example', ms: 1_200 },
    { host: 'faster.example', ms: 800 },
    { host: 'heavy.example', ms: 5_000 },
  ]);
  expect(times.take()).toEqual([]);
});

test('a host of a blocked site gets no slot', async () => {
  await ensureHosts(pool, ['www.blocked.example', 'notblocked.example']);
  await blockSite(pool, 'blocked.example');
  for (const host of ['www.blocked.example', 'unknown.blocked.example'])
    await expect(acquireSlot(pool, host, 0)).rejects.toMatchObject({
      outcome: 'site_blocked',
      message: 'the site blocked.example is blocked',
    });
  expect(await acquireSlot(pool, 'notblocked.example', 0)).toMatchObject({ started: true });
  await unblockSite(pool, 'blocked.example');
  expect(await acquireSlot(pool, 'www.blocked.example', 0)).toMatchObject({ started: true });
});
