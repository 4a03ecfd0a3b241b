import { afterAll, afterEach, describe, expect, it } from 'vitest';
import {
  createFetcher,
  createGuard,
  createMemoryHostStore,
  createPoliteFetch,
  type Fetcher,
  type HostStore,
  HostThrottled,
  type PoliteOptions,
} from '../../../pipelines/fetch/index.ts';
import { type LoopbackSite, startSite, stopSites } from './loopback-site.ts';

const fetchers: Fetcher[] = [];
/** Creates a new command with empty host state. */
const command = (changes: Partial<HostStore> = {}, delayMs = 0) => {
  const fetcher = createFetcher({ guard: createGuard({ allow: ['127.0.12.0/24'] }), userAgent: 'wireroom/test' });
  fetchers.push(fetcher);
  const ask = createPoliteFetch(fetcher, { ...createMemoryHostStore(delayMs), ...changes });
  return async (url: string, kind: PoliteOptions['kind'] = 'page') => {
    try {
      return (await ask(url, { kind, reach: 'opened' })).url;
    } catch (error) {
      return error instanceof Error && 'outcome' in error ? error.outcome : error;
    }
  };
};
afterEach(stopSites);
afterAll(() => Promise.all(fetchers.map((fetcher) => fetcher.close())));

let hosts = 0;
interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly afterMs?: number;
}
/** Starts a site with fixed responses by path and 404 for all other paths. */
const siteOf = (answers: Readonly<Record<string, string | Answer>>, address = `127.0.12.${++hosts}`) =>
  startSite((request, response) => {
    const answer = answers[request.url ?? ''] ?? { status: 404 };
    const {
      status = 200,
      headers = {},
      body = '',
      afterMs = 0,
    } = typeof answer === 'string' ? { body: answer } : answer;
    setTimeout(() => response.writeHead(status, headers).end(body), afterMs);
  }, address);
const to = (location: string): Answer => ({ status: 302, headers: { location } });
const asked = (site: LoopbackSite): (string | undefined)[] => site.requests.map(({ url }) => url);

const PRIVATE = 'User-agent: *\nDisallow: /private';

describe('robots.txt', () => {
  it('is fetched once, before the first page of an origin, but not for feeds', async () => {
    const site = await siteOf({ '/robots.txt': PRIVATE, '/1': 'one', '/2': 'two', '/feed': 'a feed' });
    const ask = command();
    await ask(site.at('/feed'), 'feed');
    await ask(site.at('/1'));
    await ask(site.at('/2'));
    expect(await ask(site.at('/private/3'))).toBe('robots_denied');
    expect(await ask(site.at('/private/feed'), 'feed')).toBe('not_found');
    expect(asked(site)).toEqual(['/feed', '/robots.txt', '/1', '/2', '/private/feed']);
  });

  it('applies to redirects within a site', async () => {
    const site = await siteOf({ '/robots.txt': PRIVATE, '/go': to('/private/a'), '/private/a': 'secret' });
    expect(await command()(site.at('/go'))).toBe('robots_denied');
    expect(asked(site)).toEqual(['/robots.txt', '/go']);
  });

  it('applies to redirects from another site', async () => {
    const target = await siteOf({ '/robots.txt': PRIVATE, '/private/b': 'secret', '/open': 'read me' });
    const site = await siteOf({ '/x': to(target.at('/private/b')), '/y': to(target.at('/open')) });
    const ask = command();
    expect(await ask(site.at('/x'))).toBe('robots_denied');
    expect(await ask(site.at('/y'))).toBe(target.at('/open'));
    expect(asked(site)).toEqual(['/robots.txt', '/x', '/y']);
    expect(asked(target)).toEqual(['/robots.txt', '/open']);
  });

  it('is separate for each port', async () => {
    const first = await siteOf({ '/x': 'all may be read here' }, '127.0.12.250');
    const second = await siteOf({ '/robots.txt': PRIVATE, '/private/c': 'secret' }, '127.0.12.250');
    const ask = command();
    expect(await ask(first.at('/x'))).toBe(first.at('/x'));
    expect(await ask(second.at('/private/c'))).toBe('robots_denied');
    expect(asked(second)).toEqual(['/robots.txt']);
  });

  it('that is unavailable blocks the host for a minute', async () => {
    const site = await siteOf({ '/robots.txt': { status: 503 }, '/1': 'one', '/feed': 'a feed' });
    const ask = command();
    expect(await ask(site.at('/1'))).toBe('server_error');
    const blocked: number[] = [];
    await command({ block: async (_, ms) => void blocked.push(ms) })(site.at('/1'));
    expect(blocked).toEqual([60_000]);
    expect(asked(site)).toEqual(['/robots.txt', '/robots.txt']);
  });

  it('is evicted from a full cache, least recently used first', async () => {
    const sites = await Promise.all(
      Array.from({ length: 12 }, () => siteOf({ '/robots.txt': `${PRIVATE}\n#${'x'.repeat(499_000)}`, '/1': 'one' })),
    );
    const ask = command();
    for (const site of [...sites, ...sites.slice(-8), ...sites.slice(0, 1)]) await ask(site.at('/1'));
    const fetched = sites.map((site) => asked(site).filter((path) => path === '/robots.txt').length);
    expect(fetched).toEqual([2, ...Array(11).fill(1)]);
  });
});

describe('a host', () => {
  it('grants a slot to every request, including robots.txt and redirects', async () => {
    const turns: string[] = [];
    const target = await siteOf({ '/b': 'found' });
    const site = await siteOf({ '/a': to(target.at('/b')) });
    await command({ acquireSlot: async (host) => void turns.push(host) })(site.at('/a'));
    const [first, second] = [site, target].map((one) => new URL(one.at('/')).hostname);
    expect(turns).toEqual([first, first, second, second]);
    expect([...asked(site), ...asked(target)]).toEqual(['/robots.txt', '/a', '/robots.txt', '/b']);
  });

  it('has its own response time, even for error responses', async () => {
    const target = await siteOf({ '/b': { status: 500, afterMs: 120 } });
    const site = await siteOf({ '/a': to(target.at('/b')) });
    const noted = new Map<string, number>();
    const recordResponse = async (host: string, ms: number) => void noted.set(host, ms);
    expect(await command({ recordResponse })(site.at('/a'), 'feed')).toBe('server_error');
    expect(noted.get(new URL(target.at('/')).hostname)).toBeGreaterThanOrEqual(115);
    expect(noted.get(new URL(site.at('/')).hostname)).toBeLessThan(115);
  });

  it.each([429, 503])('that returns %i with Retry-After is blocked, even after a redirect', async (status) => {
    const target = await siteOf({ '/b': { status, headers: { 'retry-after': '90' } }, '/c': 'later' });
    const site = await siteOf({ '/a': to(target.at('/b')), '/d': 'still there' });
    const ask = command();
    await ask(site.at('/a'), 'feed');
    expect(await ask(target.at('/c'), 'feed')).toBe('rate_limited');
    expect(await ask(site.at('/d'), 'feed')).toBe(site.at('/d'));
    expect(asked(target)).toEqual(['/b']);
  });

  it('applies the crawl-delay of any of its ports from the next request on', async () => {
    const site = await siteOf({ '/robots.txt': 'User-agent: *\nCrawl-delay: 0.3', '/1': 'one' }, '127.0.12.251');
    const startedAt = performance.now();
    await command()(site.at('/1'));
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(295);
  });

  it('that is not allowed receives no request', async () => {
    const refusal = Object.assign(new Error('blocked'), { outcome: 'forbidden' });
    const target = await siteOf({ '/b': 'found' });
    const site = await siteOf({ '/a': to(target.at('/b')) });
    const acquireSlot = async (host: string): Promise<void> => {
      if (host === new URL(target.at('/')).hostname) throw refusal;
    };
    expect(await command({ acquireSlot })(site.at('/a'))).toBe('forbidden');
    expect(asked(target)).toEqual([]);
  });
});

it('HostThrottled states when the next request is possible', () => {
  const messages = [500, 61_000, 600_000, 7_200_000, 6.9 * 86_400_000].map(
    (ms) => new HostThrottled('a.example', ms).message,
  );
  expect(messages).toEqual([
    'a.example is rate limited; next request possible in 1 second',
    'a.example is rate limited; next request possible in 61 seconds',
    'a.example is rate limited; next request possible in 10 minutes',
    'a.example is rate limited; next request possible in 2 hours',
    'a.example is rate limited; next request possible in 7 days',
  ]);
});
