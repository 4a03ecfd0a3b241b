import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openPool } from '../../../db/connection/pool.ts';
import { openEmbedded } from '../../../db/embedded/index.ts';
import { placeOf } from '../../../db/embedded/place.ts';
import { createServerControl } from '../../../db/embedded/server.ts';
import { migrate } from '../../../db/schema/migrate.ts';
import { type Child, runChild } from '../../support/child.ts';
import { fastHome } from '../../support/new-home.ts';
import { newsPage, openSite, rss } from '../../support/site.ts';
import { runWireroom } from '../run-wireroom.ts';

// Each test starts several processes, which takes its time where others are at work as well.
vi.setConfig({ testTimeout: 120_000 });

const CLI = 'admin/cli.ts';

/** The settings of a service on an embedded database of its own. */
const newService = async (): Promise<Record<string, string>> => ({
  WIREROOM_HOME: await fastHome(),
  WIREROOM_ALLOW_NETWORKS: '127.0.0.0/8',
  WIREROOM_HOST_DELAY_MS: '0',
  WIREROOM_THREADS: '1',
  WIREROOM_OPS_PORT: '0',
});

const query = async (env: Record<string, string>, sql: string): Promise<Record<string, unknown>[]> => {
  const server = await openEmbedded(env['WIREROOM_HOME'] ?? '', { create: false, say: () => undefined });
  const pool = openPool(server.url, { max: 1, name: 'wireroom test' });
  try {
    return (await pool.query(sql)).rows;
  } finally {
    await pool.end();
    await server.release();
  }
};

const started = async (env: Record<string, string>): Promise<Child> => {
  const child = runChild(CLI, ['start', '--no-starter'], { env });
  await child.line(/wireroom is running/);
  return child;
};

test('start --once on a new home creates the database, works off what is due, prints a summary and ends', async () => {
  const env = await newService();
  const nothing = await runWireroom(['start', '--once', '--no-starter'], { env });
  expect(nothing.code, nothing.stderr).toBe(0);
  expect(nothing.stdout).toBe('0 feeds polled, 0 articles ready, 0 rejected\n');

  const site = await openSite('127.0.3.50');
  site.serve(
    '/feed',
    rss([
      { link: `${site.origin}/1`, title: 'One' },
      { link: `${site.origin}/2`, title: 'Missing' },
    ]),
  );
  site.serve('/1', newsPage('One', 'The first of them.'));
  const added = await runWireroom(['feeds', 'add', `${site.origin}/feed`], { env });
  expect(added.code, added.stderr).toBe(0);
  const run = await runWireroom(['start', '--once', '--no-starter'], { env });
  expect(run.code, run.stderr).toBe(0);
  expect(run.stdout).toMatch(/articles {2}not_found +1 +not found \(404\)/);
  expect(run.stdout).toMatch(
    /1 feed polled, 1 article ready, 0 rejected\n1 article to retry later, the first .*\(in 10 min\)/,
  );
});

test('the first start adds the starter feeds and says so; once they are removed they do not come back unless asked for', async () => {
  const env = await newService();
  // Nothing polls them here.
  const service = runChild(CLI, ['start', '--roles', 'tags'], { env });
  await service.line(/wireroom is running/);
  expect(service.output()).toMatch(/added 20 well-known news feeds; .*--no-starter(?:.|\n)*wireroom is running/);
  service.process.kill('SIGTERM');
  await service.exit;
  const stored = await query(env, 'select url, title, outline, labels from wireroom.feeds');
  expect(new Set(stored.map(({ url }) => new URL(String(url)).hostname)).size, 'different sites').toBe(20);
  expect(new Set(stored.map(({ outline }) => Object(outline).language)).size, 'languages').toBeGreaterThan(10);
  expect(new Set(stored.map(({ labels }) => String(labels))).size, 'regions').toBe(4);

  await query(env, 'delete from wireroom.feeds');
  const again = await runWireroom(['start', '--once', '--roles', 'tags'], { env });
  expect(again.stderr).not.toContain('well-known');
  const asked = await runWireroom(['start', '--once', '--roles', 'tags', '--starter'], { env });
  expect(asked.stderr).toContain('added 20 well-known news feeds');
});

test('SIGTERM in the middle of a fetch finishes it, with the database still up, and stops the server after that', async () => {
  const env = await newService();
  const service = await started(env);
  const site = await openSite('127.0.3.51');
  let finish: (() => void) | undefined;
  site.serve('/feed', rss([{ link: `${site.origin}/slow`, title: 'Slow' }]));
  site.serve('/slow', (_, response) => {
    finish = () => void response.setHeader('content-type', 'text/html').end(newsPage('Slow', 'It took its time.'));
  });
  // A script while the service runs.
  const added = await runWireroom(['feeds', 'add', `${site.origin}/feed`], { env });
  expect(added.code, added.stderr).toBe(0);
  await expect.poll(() => finish !== undefined, { timeout: 20_000 }).toBe(true);
  service.process.kill('SIGTERM');
  await service.line(/finishing jobs in progress/);
  finish?.();
  expect(await service.exit, service.output()).toBe(0);
  expect(service.output()).not.toMatch(/terminating connection|without a result/);
  expect(
    await query(
      env,
      'select title, state, (select count(*)::int from wireroom.claims) as claims from wireroom.articles',
    ),
  ).toEqual([{ title: 'Slow', state: 'ready', claims: 0 }]);
});

test('a second signal ends it at once, and the next start takes over what was left', async () => {
  const env = await newService();
  const site = await openSite('127.0.3.52');
  let asked = 0;
  site.serve('/feed', rss([{ link: `${site.origin}/1`, title: 'Story' }]));
  site.serve('/1', (_, response) => {
    asked++;
    // The first visitor never gets an answer.
    if (asked > 1) response.setHeader('content-type', 'text/html').end(newsPage('Story', 'At last.'));
  });
  const service = await started(env);
  await runWireroom(['feeds', 'add', '--no-check', `${site.origin}/feed`], { env });
  await expect.poll(() => asked, { timeout: 20_000 }).toBe(1);
  service.process.kill('SIGINT');
  await service.line(/finishing jobs in progress/);
  service.process.kill('SIGTERM');
  expect(await service.exit).toBe(1);
  expect(service.output(), 'it did not wait').not.toContain('shutdown timed out');

  // Its heartbeat stopped: after 15 s of silence, which are over here, its work is handed on.
  await query(env, `update wireroom.processes set seen_at = seen_at - interval '15 s'`);
  const next = await started(env);
  await expect
    .poll(() => query(env, `select count(*) from wireroom.articles where state = 'ready'`), {
      timeout: 60_000,
      interval: 250,
    })
    .toEqual([{ count: 1 }]);
  next.process.kill('SIGTERM');
  expect(await next.exit).toBe(0);
  expect(asked).toBe(2);
});

test('a signal before it runs ends it in order too: it leaves no server behind', async () => {
  const env = await newService();
  const home = env['WIREROOM_HOME'] ?? '';
  const server = await openEmbedded(home, { create: true, say: () => undefined });
  const pool = openPool(server.url, { max: 2, name: 'wireroom test' });
  const holder = await pool.connect();
  await migrate(pool);
  // Bringing the database up to date waits for whoever does that already.
  await holder.query('begin');
  await holder.query('lock table wireroom.migrations');
  const service = runChild(CLI, ['start', '--no-starter'], { env });
  const waits = async () => (await pool.query(`select from pg_stat_activity where wait_event_type = 'Lock'`)).rowCount;
  await expect.poll(waits, { timeout: 60_000 }).toBe(1);
  service.process.kill('SIGTERM');
  expect(await service.exit).toBe('SIGTERM');
  const users = await readdir(join(placeOf(home).folder, 'users'));
  expect(users, 'only this test uses the server').toEqual([String(process.pid)]);
  holder.release(true);
  await pool.end();
  await server.release();
});

test('work in hand when the database restarts is given back as soon as it is up again', async () => {
  const env = await newService();
  const site = await openSite('127.0.3.53');
  const waiting: (() => void)[] = [];
  site.serve('/feed', rss([{ link: `${site.origin}/1`, title: 'Story' }]));
  site.serve('/1', (_, response) => {
    waiting.push(() => void response.setHeader('content-type', 'text/html').end(newsPage('Story', 'At last.')));
  });
  const service = await started({ ...env, LOG_LEVEL: 'debug' });
  await runWireroom(['feeds', 'add', '--no-check', `${site.origin}/feed`], { env });
  await expect.poll(() => waiting.length, { timeout: 20_000 }).toBe(1);

  const server = createServerControl(placeOf(env['WIREROOM_HOME'] ?? ''));
  await server.stop();
  waiting[0]?.();
  await service.line(/a job ended without a result/);
  await server.start(console.error);
  await expect.poll(() => waiting.length, { timeout: 20_000 }).toBe(2);
  waiting[1]?.();
  await expect
    .poll(() => query(env, `select title, outcome from wireroom.articles where state = 'ready'`), {
      timeout: 20_000,
      interval: 250,
    })
    .toEqual([{ title: 'Story', outcome: 'ok' }]);
  service.process.kill('SIGTERM');
  expect(await service.exit).toBe(0);
});

test('a site that keeps us waiting does not hold up the end for more than half a minute, and its article is due at once', async () => {
  const env = await newService();
  const site = await openSite('127.0.3.54');
  let asked = false;
  site.serve('/feed', rss([{ link: `${site.origin}/1`, title: 'Story' }]));
  site.serve('/robots.txt', (_, response) => {
    asked = true;
    setTimeout(() => response.writeHead(404).end(), 15_000);
  });
  site.serve('/1', () => undefined); // never answers
  const service = await started(env);
  await runWireroom(['feeds', 'add', '--no-check', `${site.origin}/feed`], { env });
  await expect.poll(() => asked, { timeout: 20_000 }).toBe(true);
  const toldAt = Date.now();
  service.process.kill('SIGTERM');
  expect(await service.exit, service.output()).toBe(1);
  expect(Date.now() - toldAt).toBeLessThan(30_000);
  expect(service.output()).toContain('shutdown timed out');
  expect(await query(env, 'select count(*) from wireroom.processes')).toEqual([{ count: 0 }]);
});

test('two services on one home share the database; it goes down with the last', async () => {
  const env = await newService();
  const [a, b] = await Promise.all([started(env), started(env)]);
  a.process.kill('SIGTERM');
  expect(await a.exit, a.output()).toBe(0);
  const status = await runWireroom(['status'], { env });
  expect(status.code, status.stderr).toBe(0);
  b.process.kill('SIGTERM');
  expect(await b.exit, b.output()).toBe(0);
});

test('a role that does not exist is wrong usage', async () => {
  const { code, stderr } = await runWireroom(['start', '--roles', 'feeds,cooking']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/"cooking" is not one of feeds, articles, tags/);
});
