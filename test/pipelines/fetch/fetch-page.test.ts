import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FetchError } from '../../../pipelines/fetch/fetch-error.ts';
import { FETCH_LIMITS, type FetchLimits } from '../../../pipelines/fetch/fetch-limits.ts';
import { createFetcher, type Fetcher, type FetchOptions } from '../../../pipelines/fetch/fetch-page.ts';
import { createGuard } from '../../../pipelines/fetch/guard/address-guard.ts';
import { startSite, stopSites } from './loopback-site.ts';

const limits: FetchLimits = { ...FETCH_LIMITS.page, headersMs: 5_000, idleMs: 5_000, totalMs: 5_000 };
let fetcher: Fetcher;

beforeEach(() => {
  fetcher = createFetcher({ guard: createGuard({ allow: ['127.0.0.0/8'] }), userAgent: 'wireroom/test' });
});

afterEach(async () => {
  await stopSites();
  await fetcher.close();
});

const get = (url: string, options: Partial<FetchOptions> = {}) =>
  fetcher.fetchPage(url, { limits, reach: 'opened', ...options });

const failure = async (fetched: Promise<unknown>): Promise<FetchError> => {
  const error = await fetched.catch((reason: unknown) => reason);
  if (error instanceof FetchError) return error;
  throw new Error(`expected a FetchError, not ${JSON.stringify(error)}`);
};

describe('fetchPage', () => {
  it('returns the page and its parsed headers', async () => {
    const site = await startSite((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('ETag', '"v1"');
      response.setHeader('Last-Modified', 'Mon, 23 Nov 2026 08:00:00 GMT');
      response.setHeader('Cache-Control', 'public, max-age=600');
      response.end('<p>Hello');
    });
    const page = await get(site.at('/a?b=1'));
    expect(page).toEqual({
      status: 200,
      url: site.at('/a?b=1'),
      redirects: [],
      permanentUrl: undefined,
      networks: { first: 'opened', last: 'opened' },
      headers: {
        contentType: 'text/html; charset=utf-8',
        etag: '"v1"',
        lastModified: 'Mon, 23 Nov 2026 08:00:00 GMT',
        maxAgeSeconds: 600,
        expires: undefined,
        retryAfterMs: undefined,
      },
      body: new TextEncoder().encode('<p>Hello'),
      notModified: false,
      ms: expect.any(Number),
      bytes: 8,
    });
    expect(page.body.byteLength).toBe(page.body.buffer.byteLength);
  });

  it('sends the User-Agent and Accept headers', async () => {
    const site = await startSite((_request, response) => response.end());
    await get(site.at('/'), { accept: 'text/html' });
    expect(site.requests[0]?.method).toBe('GET');
    expect(site.requests[0]?.headers).toMatchObject({
      'user-agent': 'wireroom/test',
      accept: 'text/html',
      'accept-encoding': 'gzip, deflate, br',
    });
    expect(site.requests[0]?.headers).not.toHaveProperty('if-none-match');
  });

  it('sends the validators and handles 304', async () => {
    const site = await startSite(({ headers }, response) => {
      const known = headers['if-none-match'] === 'W/"v1"' && headers['if-modified-since'] === 'yesterday';
      response.writeHead(known ? 304 : 200, { ETag: 'W/"v1"', 'Last-Modified': 'yesterday' }).end(known ? '' : 'new');
    });
    const first = await get(site.at('/'));
    expect(first.notModified).toBe(false);
    const second = await get(site.at('/'), { validators: first.headers });
    expect(second).toMatchObject({ status: 304, notModified: true, body: new Uint8Array(), bytes: 0 });
  });

  it('never sends a validator that is invalid in a header', async () => {
    const site = await startSite((_request, response) => response.end());
    await get(site.at('/'), { validators: { etag: '"a"\r\nX-Evil: 1', lastModified: 'größer' } });
    expect(site.requests[0]?.headers).not.toHaveProperty('if-none-match');
    expect(site.requests[0]?.headers).not.toHaveProperty('if-modified-since');
    expect(site.requests[0]?.headers).not.toHaveProperty('x-evil');
  });

  it('treats a 304 to an unconditional request as a server error', async () => {
    const site = await startSite((_request, response) => response.writeHead(304).end());
    expect(await failure(get(site.at('/')))).toMatchObject({ outcome: 'server_error', httpStatus: 304 });
  });

  it('reuses connections, even after 304 and errors', async () => {
    const site = await startSite(({ url }, response) => {
      response.writeHead(Number(url?.slice(1))).end(url === '/304' ? '' : 'ok');
    });
    const ask = async (status: number) => {
      await get(site.at(`/${status}`), { validators: { etag: '"v1"' } }).catch(() => {});
      await nextTurn(); // a connection becomes reusable in the next turn of the event loop
    };
    for (const status of [200, 304, 404, 500, 200]) await ask(status);
    expect(site.requests).toHaveLength(5);
    expect(site.connections().made).toBe(1);
  });

  it('closes its connections on close', async () => {
    const site = await startSite((_request, response) => response.end('ok'));
    const other = createFetcher({ guard: createGuard({ allow: ['127.0.0.1'] }), userAgent: 'wireroom/test' });
    await other.fetchPage(site.at('/'), { limits, reach: 'opened' });
    expect(site.connections().open).toBe(1);
    await other.close();
    await site.allClosed();
    expect(await failure(other.fetchPage(site.at('/'), { limits, reach: 'opened' }))).toMatchObject({
      outcome: 'internal',
    });
  });
});

describe('fetchPage with an error status', () => {
  it.each([
    [400, 'client_error'],
    [401, 'forbidden'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [406, 'client_error'],
    [410, 'gone'],
    [429, 'rate_limited'],
    [451, 'forbidden'],
    [500, 'server_error'],
    [503, 'server_error'],
    [599, 'server_error'],
    [300, 'server_error'],
    [302, 'server_error'],
  ] as const)('takes %i (without a Location) for %s', async (status, outcome) => {
    const site = await startSite((_request, response) => response.writeHead(status).end('<h1>Sorry'));
    const error = await failure(get(site.at('/a')));
    expect(error).toMatchObject({ outcome, httpStatus: status, url: site.at('/a'), redirects: [] });
    expect(error.retryAfterMs).toBeUndefined();
    expect(error.message).toBe(`127.0.0.1:${site.port} answered ${status}`);
  });

  it('does not read the body of an error response', async () => {
    const site = await startSite((_request, response) => {
      response.writeHead(403);
      response.write('never ends');
    });
    expect(await failure(get(site.at('/')))).toMatchObject({ outcome: 'forbidden' });
    await site.allClosed();
  });

  it('parses Retry-After in seconds and as a date', async () => {
    const site = await startSite(({ url }, response) => {
      response.writeHead(429, { 'Retry-After': decodeURIComponent(url?.slice(1) ?? '') }).end();
    });
    expect((await failure(get(site.at('/120')))).retryAfterMs).toBe(120_000);
    const date = new Date(Date.now() + 3_600_000);
    const { retryAfterMs } = await failure(get(site.at(`/${encodeURIComponent(date.toUTCString())}`)));
    expect(retryAfterMs, 'whole seconds, by the clock of the site').toBeGreaterThan(3_598_000);
    expect(retryAfterMs).toBeLessThanOrEqual(3_600_000);
  });
});

describe('fetchPage with redirects', () => {
  const hops = (targets: Readonly<Record<string, readonly [status: number, location: string]>>) =>
    startSite(({ url }, response) => {
      const [status, location] = targets[url ?? ''] ?? [];
      if (status === undefined) response.end(`this is ${url}`);
      else response.writeHead(status, { Location: location }).end('moved');
    });

  it.each([301, 302, 303, 307, 308])('follows %i', async (status) => {
    const site = await hops({ '/a': [status, '/b'] });
    const page = await get(site.at('/a'));
    expect(page).toMatchObject({ status: 200, url: site.at('/b') });
    expect(page.redirects).toEqual([{ status, from: site.at('/a'), to: site.at('/b') }]);
  });

  it('resolves relative targets and keeps the fragment', async () => {
    const site = await hops({ '/x/y/a': [302, '../b?c=ü'], '/x/b?c=%C3%BC': [302, '//127.0.0.1:PORT/z'] });
    const page = await get(`${site.at('/x/y/a')}#!/1`).catch((error: unknown) => error);
    expect(page).toMatchObject({ outcome: 'bad_url', redirects: [{ to: `${site.at('/x/b?c=%C3%BC')}#!/1` }] });
  });

  it('follows redirects to another host and calls beforeRequest before each request', async () => {
    const target = await startSite((_request, response) => response.end('there'), '127.0.0.2');
    const site = await hops({ '/a': [301, '/b'], '/b': [302, target.at('/c')] });
    const asked: string[] = [];
    const page = await get(site.at('/a'), { beforeRequest: async (url) => void asked.push(url.href) });
    expect(page.url).toBe(target.at('/c'));
    expect(asked).toEqual([site.at('/a'), site.at('/b'), target.at('/c')]);
  });

  it('rethrows errors of beforeRequest and sends no request', async () => {
    const site = await hops({ '/a': [302, '/b'] });
    const refusal = new Error('not now');
    const beforeRequest = async (url: URL) => {
      if (url.pathname === '/b') throw refusal;
    };
    await expect(get(site.at('/a'), { beforeRequest })).rejects.toBe(refusal);
    expect(site.requests.map(({ url }) => url)).toEqual(['/a']);
  });

  it.each([
    [[301, 308, 301], 3],
    [[301, 302, 301], 1],
    [[308, 307], 1],
    [[302, 301], undefined],
    [[303], undefined],
  ])('returns the permanent target of %j', async (statuses, end) => {
    const chain = statuses.map((status, i) => [`/${i}`, [status, `/${i + 1}`]] as const);
    const site = await hops(Object.fromEntries(chain));
    const page = await get(site.at('/0'));
    expect(page.url).toBe(site.at(`/${statuses.length}`));
    expect(page.permanentUrl).toBe(end === undefined ? undefined : site.at(`/${end}`));
  });

  it('follows five redirects but not a sixth', async () => {
    const chain = Array.from({ length: 6 }, (_, i) => [`/${i}`, [302, `/${i + 1}`]] as const);
    const site = await hops(Object.fromEntries(chain));
    await expect(get(site.at('/1'))).resolves.toMatchObject({ url: site.at('/6') });
    const error = await failure(get(site.at('/0')));
    expect(error).toMatchObject({ outcome: 'redirect_loop', httpStatus: 302 });
    expect(error.redirects).toHaveLength(6);
    expect(site.requests).toHaveLength(6 + 6);
  });

  it.each([
    [{ '/a': [301, '/a'] }, 1],
    [{ '/a': [302, '/b'], '/b': [302, '/a'] }, 2],
  ] as const)('leaves the circle %j after %i requests', async (targets, requests) => {
    const site = await hops(targets);
    expect(await failure(get(site.at('/a')))).toMatchObject({ outcome: 'redirect_loop' });
    expect(site.requests).toHaveLength(requests);
  });

  it.each([
    ['http://10.0.0.1/', 'blocked_address'],
    ['http://169.254.169.254/latest/meta-data/', 'blocked_address'],
    ['http://[::ffff:a00:1]/', 'blocked_address'],
    ['http://0xa000001/', 'blocked_address'],
    ['http://user:secret@127.0.0.1/', 'bad_url'],
    ['file:///etc/passwd', 'bad_url'],
    ['market://details?id=x', 'bad_url'],
    ['http://', 'bad_url'],
  ])('does not follow a redirect to %s', async (location, outcome) => {
    const site = await hops({ '/a': [302, location] });
    const asked: string[] = [];
    const error = await failure(get(site.at('/a'), { beforeRequest: async (url) => void asked.push(url.pathname) }));
    expect(error.outcome).toBe(outcome);
    expect(asked).toEqual(['/a']);
  });

  it.each(['', 'nonsense', '/a', 'ftp://example.com/', 'http://me@example.com/'])('rejects the URL %j', async (url) => {
    expect(await failure(get(url))).toMatchObject({ outcome: 'bad_url', url });
  });
});
