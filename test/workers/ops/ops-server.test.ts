import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { hostname } from 'node:os';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import { expect, onTestFinished, test, vi } from 'vitest';
import { commitExtraction } from '../../../db/articles/extractions.ts';
import { failArticle } from '../../../db/articles/fail-article.ts';
import { commitTagging } from '../../../db/articles/taggings.ts';
import { STAGES } from '../../../db/claims/claims.ts';
import { openPool } from '../../../db/connection/pool.ts';
import { addFeed } from '../../../db/feeds/feeds.ts';
import { openTickets } from '../../../workers/dispatch/tickets.ts';
import { createMetrics } from '../../../workers/ops/metrics.ts';
import { startOpsServer } from '../../../workers/ops/ops-server.ts';
import { startService } from '../../../workers/service/service.ts';
import { claimRow, discovered, extraction, NO_TAGS, named } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';
import { createWorld } from '../../support/service.ts';
import { openSite, rss } from '../../support/site.ts';
import { pollAt } from '../../support/work.ts';

// The first feed waits for a pool worker to start, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const housekeeping = () => ({ succeededAt: undefined, failures: 0, failure: undefined, blocked: false });

const startWithOps = async (opsPort = 0) => {
  const world = await createWorld();
  const database = { pool: world.pool, url: world.url, embedded: false, close: async () => undefined };
  const service = startService({
    settings: world.settings,
    database,
    installation: 'test',
    stages: STAGES,
    log: pino({ level: 'silent' }),
    opsPort,
  });
  onTestFinished(async () => void (await service.stop()));
  const port = await service.opsPort();
  return { world, service, port, get: (path: string) => fetch(`http://127.0.0.1:${port}${path}`) };
};

test('reports that the process is alive and that database and queue answer', async () => {
  const { get, port } = await startWithOps();
  expect((await get('/livez')).status).toBe(200);
  const ok = { service: 'ok', database: 'ok', queue: 'ok', housekeeping: 'ok' };
  await expect.poll(async () => (await get('/readyz')).json(), { timeout: 10_000 }).toEqual(ok);
  expect((await get('/readyz')).status).toBe(200);
  expect((await get('/')).status).toBe(404);
  expect((await get('/livez?from=a+probe')).status).toBe(200);
  const asked = (method: string) => fetch(`http://127.0.0.1:${port}/readyz`, { method });
  expect([(await asked('HEAD')).status, (await asked('POST')).status]).toEqual([200, 405]);
});

test('refuses requests for host names that a web page may have', async () => {
  const { port } = await startWithOps();
  const asked = async (host: string): Promise<[number | undefined, string]> => {
    const [response] = await once(
      request({ host: '127.0.0.1', port, path: '/metrics', headers: { host } }).end(),
      'response',
    );
    return [response.statusCode, await text(response)];
  };
  expect(await asked('rebound.example')).toEqual([421, 'not a name of this machine; use its IP address\n']);
  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, hostname(), '10.0.0.7:9464'])
    expect(await asked(host), host).toEqual([200, expect.stringContaining('wireroom_build_info')]);
});

test('is not locked out by 200 clients that send nothing', async () => {
  const { get, port } = await startWithOps();
  const silent = Array.from({ length: 200 }, () => connect(port ?? 0, '127.0.0.1').on('error', () => undefined));
  onTestFinished(() => silent.forEach((socket) => void socket.destroy()));
  await Promise.all(silent.map((socket) => once(socket, 'connect')));
  expect((await get('/livez')).status).toBe(200);
  // Those above the limit are gone: they would use up the files that this process may open.
  await expect
    .poll(() => silent.filter((socket) => !socket.closed).length, { timeout: 10_000 })
    .toBeLessThanOrEqual(100);
});

test('counts and times attempts, and reports the backlog and its age', async () => {
  const { get, world } = await startWithOps();
  const site = await openSite('127.0.3.40');
  site.serve('/feed', rss([]));
  await world.addFeed(`${site.origin}/feed`);
  await expect
    .poll(async () => (await get('/metrics')).text(), { timeout: 25_000, interval: 250 })
    .toMatch(/^wireroom_attempts_total\{stage="feeds",outcome="ok"\} 1$/m);
  const text = await (await get('/metrics')).text();
  const metric = (name: string): number => {
    const line = text.split('\n').find((candidate) => candidate.startsWith(`${name} `));
    return Number(line?.slice(name.length));
  };
  expect(metric('wireroom_attempt_duration_seconds_count{stage="feeds"}')).toBe(1);
  expect(metric('wireroom_attempt_duration_seconds_sum{stage="feeds"}')).toBeGreaterThan(0);
  expect(metric('wireroom_attempt_duration_seconds_sum{stage="feeds"}')).toBeLessThan(60);
  expect(metric('wireroom_jobs_running{stage="tags"}')).toBe(0);
  expect(metric('wireroom_pool_connections{state="idle"}')).toBeGreaterThan(0);
  expect(metric('wireroom_pool_waiting')).toBe(0);
  expect(text).toMatch(/^wireroom_build_info\{version="\d[^"]+",node="\d[^"]+",queue="postgres"\} 1$/m);
});

test('the backlog counts due rows that nobody has claimed, and the age of the oldest', async () => {
  const world = await createWorld();
  await world.addFeed('http://127.0.3.41/feed');
  await world.addFeed('http://127.0.3.41/later');
  await world.pool.query(pollAt(`now() + interval '1 hour'`, `f.url like '%later'`));
  await world.pool.query(pollAt(`now() - interval '100 seconds'`, `f.url like '%feed'`));
  const { text } = createMetrics({ pool: world.pool, backend: 'postgres', running: () => 0, housekeeping });
  const lines = (await text()).split('\n').filter((line) => line.startsWith('wireroom_backlog'));
  expect(lines).toEqual([
    'wireroom_backlog_rows{stage="feeds"} 1',
    'wireroom_backlog_rows{stage="articles"} 0',
    'wireroom_backlog_rows{stage="tags"} 0',
    'wireroom_backlog_rows{stage="reprocess"} 0',
    'wireroom_backlog_rows{stage="stories"} 0',
    expect.stringMatching(/^wireroom_backlog_age_seconds\{stage="feeds"\} 1\d\d(?:\.\d+)?$/),
    'wireroom_backlog_age_seconds{stage="articles"} 0',
    'wireroom_backlog_age_seconds{stage="tags"} 0',
    'wireroom_backlog_age_seconds{stage="reprocess"} 0',
    'wireroom_backlog_age_seconds{stage="stories"} 0',
  ]);
});

test('counts articles and feeds by state, failing feeds and processes, and reports the age of the newest article', async () => {
  const { pool } = await createDatabase();
  const urls = [1, 2, 3].map((n) => `http://site.example/${n}`);
  const [ready = 0, gone = 0] = await discovered(pool, ...urls);
  await commitExtraction(pool, await claimRow(pool, 'articles', ready), extraction('http://site.example/1'));
  await commitTagging(pool, await claimRow(pool, 'tags', ready), NO_TAGS);
  await failArticle(pool, await claimRow(pool, 'articles', gone), { stage: 'articles', outcome: 'gone', ms: 1 });
  await pool.query(`update wireroom.changes set recorded_at = now() - interval '500 seconds'`);
  for (const n of [1, 2, 3]) await addFeed(pool, named(`http://site.example/feed${n}`));
  await pool.query(`update wireroom.feeds set state = 'paused' where url like '%feed1'`);
  await pool.query(`update wireroom.feeds set failures = 2 where url like '%feed2' or url like '%feed1'`);
  await pool.query(`insert into wireroom.processes (id, name, seen_at) values
    (gen_random_uuid(), 'a', now()), (gen_random_uuid(), 'b', now()), (gen_random_uuid(), 'dead', now() - interval '1 minute')`);
  const { text } = createMetrics({ pool, backend: 'postgres', running: () => 0, housekeeping });
  const lines = (await text()).split('\n');
  expect(lines.filter((line) => /^wireroom_(?:articles|feeds|newest|processes)/.test(line))).toEqual([
    'wireroom_articles{state="discovered"} 1',
    'wireroom_articles{state="extracted"} 0',
    'wireroom_articles{state="ready"} 1',
    'wireroom_articles{state="rejected"} 1',
    'wireroom_feeds{state="active"} 2',
    'wireroom_feeds{state="paused"} 1',
    'wireroom_feeds{state="gone"} 0',
    'wireroom_feeds_failing 1',
    expect.stringMatching(/^wireroom_newest_article_age_seconds 50\d(?:\.\d+)?$/),
    'wireroom_processes 2',
  ]);
  expect(
    lines.filter((line) => /^# TYPE \S+_total (?!counter)/.test(line)),
    'only counters end in _total',
  ).toEqual([]);
});

test('while the database is away, reports that without its password, and still serves the metrics of the process', async () => {
  const { url } = await createDatabase();
  const away = new URL(url);
  away.port = '1';
  away.password = 'hunter2hunter2';
  const broken = openPool(away.href, { max: 1, name: 'wireroom test' });
  onTestFinished(() => broken.end());
  const metrics = createMetrics({ pool: broken, backend: 'postgres', running: () => 3, housekeeping });
  const server = await startOpsServer({
    port: 0,
    address: '127.0.0.1',
    pool: broken,
    tickets: openTickets({
      databaseUrl: away.href,
      redisUrl: undefined,
      installation: 'test',
      stages: ['feeds'],
      onError: () => undefined,
    }),
    metrics,
    isStopping: () => false,
    housekeeping,
    log: pino({ level: 'silent' }),
  });
  onTestFinished(server.close);
  const ready = await fetch(`http://127.0.0.1:${server.port}/readyz`);
  const body = await ready.text();
  expect(ready.status).toBe(503);
  expect(JSON.parse(body)).toEqual({
    service: 'ok',
    database: expect.stringContaining('ECONNREFUSED'),
    queue: expect.stringMatching(/./),
    housekeeping: 'ok',
  });
  expect(body).not.toContain('hunter2');
  const text = await (await fetch(`http://127.0.0.1:${server.port}/metrics`)).text();
  expect(text).toContain('wireroom_jobs_running{stage="feeds"} 3');
  expect(text, 'unknown values are left out').not.toMatch(/^wireroom_(?:backlog_rows|articles|feeds)\{/m);
  expect(text).toContain('wireroom_processes Nan');
});

test('while finishing its jobs, the service is alive but not ready', async () => {
  const { get, world, service } = await startWithOps();
  const site = await openSite('127.0.3.42');
  let asked = false;
  let finish: (() => void) | undefined;
  site.serve('/feed', (_, response) => {
    asked = true;
    finish = () => void response.end();
  });
  await world.addFeed(`${site.origin}/feed`);
  await expect.poll(() => asked, { timeout: 10_000 }).toBe(true);
  const stopped = service.stop();
  const ready = await get('/readyz');
  expect([ready.status, await ready.json()]).toMatchObject([
    503,
    { service: expect.stringContaining('stopping'), database: 'ok' },
  ]);
  expect((await get('/livez')).status).toBe(200);
  finish?.();
  expect(await stopped).toBe(true);
});

test('a service whose port is taken works without health checks', async () => {
  const first = await startWithOps();
  const second = await startWithOps(first.port);
  expect(second.port).toBeUndefined();
});
