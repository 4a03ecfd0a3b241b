import { createConnection, createServer, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { addFeed } from '../../../db/feeds/feeds.ts';
import { named } from '../../support/articles.ts';
import { type Child, runChild } from '../../support/child.ts';
import { createDatabase } from '../../support/database.ts';
import { startRedis, withoutRedis } from '../../support/redis.ts';
import { newsPage, openSite, rss } from '../../support/site.ts';

interface Line {
  readonly url: string;
  /** Drops all data from now on, without closing connections. */
  freeze(): void;
  /** Closes all connections and refuses new ones. */
  cut(): void;
}

/** Opens a proxy to a server that can be interrupted without touching the server. */
const openLine = async (to: string): Promise<Line> => {
  const target = new URL(to);
  const sockets = new Set<Socket>();
  let frozen = false;
  const server = createServer((near) => {
    sockets.add(near);
    near.on('error', () => undefined);
    if (frozen) return;
    const far = createConnection(Number(target.port), target.hostname);
    far.on('error', () => near.destroy());
    sockets.add(far);
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = (): void => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  onTestFinished(cut);
  const address = server.address();
  const url = new URL(to);
  url.port = String(typeof address === 'object' ? address?.port : '');
  return {
    url: url.href,
    freeze() {
      frozen = true;
      for (const socket of sockets) socket.unpipe().pause();
    },
    cut,
  };
};

const run = (args: readonly string[], env: Record<string, string>): Child => {
  const settings = {
    WIREROOM_OPS_PORT: '0',
    WIREROOM_THREADS: '1',
    WIREROOM_ALLOW_NETWORKS: '127.0.0.0/8',
    WIREROOM_HOST_DELAY_MS: '0',
  };
  const child = runChild('admin/cli.ts', args, { env: { ...settings, ...env } });
  onTestFinished(() => void child.process.kill('SIGKILL'));
  return child;
};

/** Creates a database that is up to date. */
const prepared = () => createDatabase('prepared');

const started = async (env: Record<string, string>): Promise<Child> => {
  const service = run(['start'], env);
  await service.line(/wireroom is running/);
  return service;
};

/** Opens a site with a feed whose page is not answered before `finish`. */
const openSlowSite = async (host: string) => {
  let finish: (() => void) | undefined;
  const site = await openSite(host);
  site.serve('/feed', rss([{ link: `${site.origin}/slow`, title: 'Slow' }]));
  site.serve('/slow', (_, response) => {
    finish = () => void response.setHeader('content-type', 'text/html').end(newsPage('Slow', 'It took its time.'));
  });
  return { feed: `${site.origin}/feed`, isAsked: () => finish !== undefined, finish: () => finish?.() };
};

/** Stops a service with SIGTERM. @returns its exit code and the seconds it took */
const stopped = async (service: Child): Promise<[code: number | NodeJS.Signals, seconds: number]> => {
  const toldAt = Date.now();
  service.process.kill('SIGTERM');
  return [await service.exit, (Date.now() - toldAt) / 1000];
};

test('a database or Redis that does not answer delays the shutdown for less than half a minute', async () => {
  const { url, pool } = await prepared();
  const silent = await openLine(url);
  const services = [await started({ DATABASE_URL: silent.url })];
  if (!withoutRedis) {
    const redis = await openLine((await startRedis()).url);
    services.push(await started({ DATABASE_URL: url, REDIS_URL: redis.url }));
    redis.freeze();
  }
  silent.freeze();
  const ends = await Promise.all(services.map(stopped));
  expect(ends.map(([code]) => code)).toEqual([1, 0].slice(0, ends.length));
  for (const [, seconds] of ends) expect(seconds).toBeLessThan(30);
  expect(services[0]?.output()).toContain('does not answer; exiting without it');
  await expect.poll(async () => (await pool.query('select name from wireroom.processes')).rowCount).toBe(1); // the one that could reach the database has deregistered
}, 120_000);

test.skipIf(withoutRedis)(
  'a Redis that is away delays the shutdown of an idle service for seconds only',
  async () => {
    const { url, pool } = await prepared();
    const redis = await startRedis();
    const service = await started({ DATABASE_URL: url, REDIS_URL: redis.url });
    redis.kill();
    await service.line(/Redis is unavailable; retrying/);
    const [code, seconds] = await stopped(service);
    expect(code, service.output()).toBe(0);
    expect(seconds).toBeLessThan(10);
    expect(service.output()).not.toContain('shutdown timed out');
    expect((await pool.query('select from wireroom.processes')).rowCount, 'it has deregistered').toBe(0);
  },
  60_000,
);

test('a database that is gone delays the shutdown for less than half a minute, and the log says who picks up the jobs', async () => {
  const { url } = await prepared();
  const line = await openLine(url);
  const service = await started({ DATABASE_URL: line.url });
  line.cut();
  const [code, seconds] = await stopped(service);
  expect(code, service.output()).toBe(1);
  expect(seconds).toBeLessThan(30);
  expect(service.output()).toContain(
    'could not deregister; another process or the next start will pick up the unfinished jobs',
  );
}, 120_000);

test('start --once exits with one line when the database goes away', async () => {
  const { url, pool } = await prepared();
  const line = await openLine(url);
  const site = await openSlowSite('127.0.3.61');
  await addFeed(pool, named(site.feed));
  const service = run(['start', '--once'], { DATABASE_URL: line.url });
  await expect.poll(site.isAsked, { timeout: 40_000 }).toBe(true);
  line.cut();
  site.finish();
  expect(await service.exit).toBe(1);
  expect(service.output()).toMatch(/^wireroom: ended early by an error \(.+\); the next start continues the work$/m);
}, 120_000);

test('Ctrl-C under npm arrives twice at once, and running jobs still finish', async () => {
  const { url, pool } = await prepared();
  const site = await openSlowSite('127.0.3.62');
  await addFeed(pool, named(site.feed));
  const service = await started({ DATABASE_URL: url });
  await expect.poll(site.isAsked, { timeout: 40_000 }).toBe(true);
  service.process.kill('SIGINT');
  service.process.kill('SIGINT');
  await service.line(/finishing jobs in progress/);
  site.finish();
  expect(await service.exit, service.output()).toBe(0);
  expect((await pool.query('select state from wireroom.articles')).rows).toEqual([{ state: 'ready' }]);
}, 120_000);

test('another Ctrl-C exits at once', async () => {
  const { url, pool } = await prepared();
  const site = await openSlowSite('127.0.3.63');
  await addFeed(pool, named(site.feed));
  const service = await started({ DATABASE_URL: url });
  await expect.poll(site.isAsked, { timeout: 40_000 }).toBe(true);
  service.process.kill('SIGINT');
  await service.line(/finishing jobs in progress/);
  let code: number | NodeJS.Signals | undefined;
  void service.exit.then((ended) => {
    code = ended;
  });
  const press = (): typeof code => {
    service.process.kill('SIGINT');
    return code;
  };
  await expect.poll(press, { timeout: 10_000 }).toBe(1);
}, 120_000);

test('a service whose database is migrated by a newer version finishes its jobs and exits with one line', async () => {
  const { url, pool } = await prepared();
  const site = await openSlowSite('127.0.3.64');
  await addFeed(pool, named(site.feed));
  const service = await started({ DATABASE_URL: url });
  await expect.poll(site.isAsked, { timeout: 40_000 }).toBe(true);
  await pool.query(`insert into wireroom.migrations (version, name) values (9999, 'of the future')`);
  site.finish();
  expect(await service.exit, service.output()).toBe(1);
  const said = service
    .output()
    .split('\n')
    .filter((line) => line.includes('9999'));
  expect(said).toEqual([
    'wireroom: the database is at schema version 9999, which this program does not know; update wireroom',
  ]);
  expect(service.output().split('\n').at(-1), 'it is the last line').toBe(said[0]);
  const { rows } = await pool.query(
    `select state in ('extracted', 'ready') as finished, (select count(*)::int from wireroom.claims) as claims from wireroom.articles`,
  );
  expect(rows, 'its job has finished').toEqual([{ finished: true, claims: 0 }]);
}, 120_000);
