import type { ServerResponse } from 'node:http';
import { afterAll, describe, expect, test } from 'vitest';
import { loadSettings } from '../../../config/settings.ts';
import { ensureHosts } from '../../../db/hosts/hosts.ts';
import { dropExpired } from '../../../db/schema/housekeeping.ts';
import { createFetcher, createGuard, createPoliteFetch, type Fetcher } from '../../../pipelines/fetch/index.ts';
import { createStoredHosts } from '../../../workers/fetching/stored-hosts.ts';
import { createDatabase } from '../../support/database.ts';
import { openSite, type Site } from '../../support/site.ts';

const { pool } = await createDatabase();
const settings = loadSettings({ WIREROOM_HOST_DELAY_MS: '0' });
const fetchers: Fetcher[] = [];
/** A process with its own fetcher and caches. */
const newProcess = (): Fetcher => {
  const fetcher = createFetcher({ guard: createGuard({ allow: ['127.0.10.0/24'] }), userAgent: 'wireroom/test' });
  fetchers.push(fetcher);
  return fetcher;
};
const fetcher = newProcess();
afterAll(() => Promise.all(fetchers.map((one) => one.close())));

let hosts = 0;
/** Opens a site whose host is in the database. */
const open = async (robots: string | ((response: ServerResponse) => void)): Promise<Site> => {
  const site = await openSite(`127.0.10.${++hosts}`);
  site.serve('/robots.txt', (_, response) =>
    typeof robots === 'string' ? void response.end(robots) : robots(response),
  );
  await ensureHosts(pool, [site.host]);
  return site;
};

/** Requests a page that does not exist, without pacing. @returns the outcome, `allowed` if it was requested */
const check = async (site: Site, path: string, process = fetcher): Promise<string> => {
  const hosts = { ...createStoredHosts({ pool, settings }), acquireSlot: async () => undefined };
  const fetched = createPoliteFetch(process, hosts)(`${site.origin}${path}`, { kind: 'page', reach: 'opened' });
  const outcome = await fetched.then(
    () => 'ok',
    (error) => error.outcome,
  );
  return site.requests.some((request) => request.path === path) ? 'allowed' : outcome;
};

const blockedFor = async (site: Site): Promise<number> =>
  (
    await pool.query(
      'select coalesce(extract(epoch from blocked_until - now()), 0)::int as seconds from wireroom.hosts where host = $1',
      [site.host],
    )
  ).rows[0].seconds;

const expire = (site: Site): Promise<unknown> =>
  pool.query(`update wireroom.robots set expires_at = now() - interval '1 second' where origin = $1`, [site.origin]);

const asked = (site: Site): number => site.requests.filter(({ path }) => path === '/robots.txt').length;

const CLOSED = 'User-agent: *\nDisallow: /closed';

describe('robots.txt', () => {
  test('is fetched once a day', async () => {
    const site = await open(CLOSED);
    expect(await check(site, '/closed/1')).toBe('robots_denied');
    expect(await check(site, '/open/1')).toBe('allowed');
    expect(asked(site)).toBe(1);
    const { rows } = await pool.query(
      `select expires_at - now() between interval '23 hours' and interval '24 hours' as day from wireroom.robots where origin = $1`,
      [site.origin],
    );
    expect(rows).toEqual([{ day: true }]);
    expect(await check(site, '/closed/1', newProcess()), 'by another process, too').toBe('robots_denied');
    expect(asked(site)).toBe(1);
    await expire(site);
    expect(await check(site, '/closed/1', newProcess())).toBe('robots_denied');
    expect(asked(site)).toBe(2);
  });

  test.each([400, 401, 403, 404, 410, 418, 451])('with status %i allows everything', async (status) => {
    const site = await open((response) => void response.writeHead(status).end(CLOSED));
    expect(await check(site, '/closed/1')).toBe('allowed');
    expect(await check(site, '/closed/2')).toBe('allowed');
    expect(asked(site)).toBe(1);
  });

  test.each([
    [500, 'server_error'],
    [503, 'server_error'],
    [429, 'rate_limited'],
  ])('with status %i forbids everything for now', async (status, outcome) => {
    const site = await open((response) => void response.writeHead(status).end());
    expect(await check(site, '/open/1')).toBe(outcome);
    expect(await blockedFor(site)).toBeGreaterThan(50);
    expect(await blockedFor(site)).toBeLessThanOrEqual(60);
    expect(await check(site, '/open/1')).toBe(outcome);
    expect(asked(site), 'the failure is not cached').toBe(2);
  });

  test('that cannot be fetched forbids everything for now', async () => {
    const site = await open((response) => void response.socket?.destroy());
    expect(await check(site, '/open/1')).toBe('unreachable');
    expect(await blockedFor(site)).toBeGreaterThan(50);
  });

  test('that failed is not cached: the next answer counts', async () => {
    const site = await open((response) => void response.writeHead(503).end());
    expect(await check(site, '/open/1')).toBe('server_error');
    site.serve('/robots.txt', (_, response) => void response.end(CLOSED));
    expect(await check(site, '/open/1')).toBe('allowed');
    expect(await check(site, '/closed/1')).toBe('robots_denied');
  });

  test('that was fetched before still counts while it fails, and is fetched again within an hour', async () => {
    const site = await open(CLOSED);
    await check(site, '/open/1');
    await expire(site);
    site.serve('/robots.txt', (_, response) => void response.writeHead(500).end());
    const later = newProcess();
    expect(await check(site, '/open/2', later)).toBe('allowed');
    expect(await check(site, '/closed/1', later)).toBe('robots_denied');
    expect(asked(site)).toBe(2);
    expect(await blockedFor(site)).toBe(0);
    const { rows } = await pool.query(
      `select expires_at < now() + interval '61 minutes' as soon from wireroom.robots where origin = $1`,
      [site.origin],
    );
    expect(rows).toEqual([{ soon: true }]);
  });

  test('with Retry-After is honored, whatever was fetched before', async () => {
    const site = await open(CLOSED);
    await check(site, '/open/1');
    await expire(site);
    site.serve('/robots.txt', (_, response) => void response.writeHead(503, { 'retry-after': '3600' }).end());
    expect(await check(site, '/open/2', newProcess())).toBe('server_error');
    expect(await blockedFor(site)).toBeGreaterThan(3_500);
  });

  test('is followed through five redirects, and its rules apply to the requested host', async () => {
    const site = await open((response) => void response.writeHead(301, { location: '/1' }).end());
    const other = await open('User-agent: *\nDisallow: /elsewhere');
    for (const n of [1, 2, 3]) {
      site.serve(`/${n}`, (_, response) => void response.writeHead(302, { location: `/${n + 1}` }).end());
    }
    site.serve('/4', (_, response) => void response.writeHead(308, { location: `${other.origin}/robots.txt` }).end());
    expect(await check(site, '/elsewhere/1')).toBe('robots_denied');
    expect(await check(site, '/open/1')).toBe('allowed');
  });

  test('that redirects endlessly forbids nothing', async () => {
    const site = await open((response) => void response.writeHead(302, { location: '/1' }).end());
    for (const n of [1, 2, 3, 4, 5, 6]) {
      site.serve(`/${n}`, (_, response) => void response.writeHead(302, { location: `/${n + 1}` }).end());
    }
    expect(await check(site, '/closed/1')).toBe('allowed');
  });

  test('that redirects into a private network is not followed', async () => {
    const site = await open((response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end());
    expect(await check(site, '/open/1')).toBe('blocked_address');
  });

  test('is read up to 500 KiB', async () => {
    const filler = `# ${'x'.repeat(98)}\n`;
    const site = await open(`${CLOSED}\n${filler.repeat(6_000)}Disallow: /late\n`);
    expect(await check(site, '/closed/1')).toBe('robots_denied');
    expect(await check(site, '/late/1')).toBe('allowed');
  });

  test('that is binary or empty forbids nothing', async () => {
    const noise = await open(
      (response) => void response.end(Buffer.from(Array.from({ length: 5_000 }, (_, n) => n % 256))),
    );
    expect(await check(noise, '/closed/1')).toBe('allowed');
    const empty = await open('');
    expect(await check(empty, '/closed/1')).toBe('allowed');
  });

  test('with a byte order mark and Windows line endings is parsed', async () => {
    const site = await open(`\ufeff${CLOSED.replaceAll('\n', '\r\n')}\r\nDisallow: /überblick\r\n`);
    expect(await check(site, '/closed/1')).toBe('robots_denied');
    expect(await check(site, '/%C3%BCberblick')).toBe('robots_denied');
  });

  test('with a crawl-delay gets that delay', async () => {
    const site = await open('User-agent: *\nCrawl-delay: 7');
    await check(site, '/open/1');
    const { rows } = await pool.query('select crawl_delay_ms from wireroom.hosts where host = $1', [site.host]);
    expect(rows).toEqual([{ crawl_delay_ms: 7_000 }]);
  });

  test('that expired more than a day ago is deleted by housekeeping', async () => {
    const old = await open(CLOSED);
    const stale = await open(CLOSED);
    for (const site of [old, stale]) await check(site, '/open/1');
    await expire(stale);
    await pool.query(`update wireroom.robots set expires_at = now() - interval '25 hours' where origin = $1`, [
      old.origin,
    ]);
    await dropExpired(pool, 7);
    const { rows } = await pool.query('select origin from wireroom.robots where origin = any($1)', [
      [old.origin, stale.origin],
    ]);
    expect(rows).toEqual([{ origin: stale.origin }]);
  });

  test('is fetched per origin; the longest crawl-delay counts for the host', async () => {
    const first = await open('User-agent: *\nCrawl-delay: 7');
    const second = await openSite(first.host, { '/robots.txt': 'User-agent: *\nDisallow: /closed\nCrawl-delay: 3' });
    expect(await check(first, '/closed/1')).toBe('allowed');
    expect(await check(second, '/closed/1')).toBe('robots_denied');
    const { rows } = await pool.query('select crawl_delay_ms from wireroom.hosts where host = $1', [first.host]);
    expect(rows).toEqual([{ crawl_delay_ms: 7_000 }]);
    await check(await openSite(first.host, { '/robots.txt': 'User-agent: *\nCrawl-delay: 9' }), '/1');
    const after = await pool.query('select crawl_delay_ms from wireroom.hosts where host = $1', [first.host]);
    expect(after.rows).toEqual([{ crawl_delay_ms: 9_000 }]);
  });
});
