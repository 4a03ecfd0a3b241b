import { getEventListeners, once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { FETCH_LIMITS, type FetchLimits } from '../../../pipelines/fetch/fetch-limits.ts';
import { createFetcher, type Fetcher, type FetchOptions } from '../../../pipelines/fetch/fetch-page.ts';
import { createGuard, type ResolveHost } from '../../../pipelines/fetch/guard/address-guard.ts';
import { startSite, startTcpSite, stopSites } from './loopback-site.ts';

const fetcher = createFetcher({ guard: createGuard({ allow: ['127.0.0.0/8'] }), userAgent: 'wireroom/test' });
afterEach(stopSites);
afterAll(() => fetcher.close());

const limited = (limits: Partial<FetchLimits>, options: Partial<FetchOptions> = {}): FetchOptions => ({
  limits: { ...FETCH_LIMITS.page, ...limits },
  reach: 'opened',
  ...options,
});
const get = (url: string, limits: Partial<FetchLimits> = {}) => fetcher.fetchPage(url, limited(limits));

const fetcherFor = (resolve: ResolveHost): Fetcher => {
  const guard = createGuard({ allow: ['127.0.0.0/8'], resolve });
  const own = createFetcher({ guard, userAgent: 'wireroom/test', connectMs: 300 });
  onTestFinished(() => own.close());
  return own;
};

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/fetch/${name}`, import.meta.url));

describe('a slow site', () => {
  it('that does not respond results in timeout', async () => {
    const site = await startSite(() => {});
    await expect(get(site.at('/'), { headersMs: 150 })).rejects.toMatchObject({
      outcome: 'timeout',
      message: expect.stringMatching(/^127\.0\.0\.1:\d+ took too long to answer/),
    });
    await site.allClosed();
  });

  it('that stops in the middle of the body results in timeout', async () => {
    const site = await startSite((_request, response) => void response.write('Once upon a time'));
    await expect(get(site.at('/'), { idleMs: 150 })).rejects.toMatchObject({
      outcome: 'timeout',
      message: expect.stringContaining('stopped sending'),
    });
    await site.allClosed();
  });

  it.each([{}, { 'Content-Encoding': 'gzip' }])(
    'that sends byte by byte results in timeout at the total limit: %j',
    async (headers) => {
      const site = await startSite((_request, response) => {
        response.writeHead(200, headers);
        const drip = setInterval(() => response.write(Buffer.from([0x1f])), 20);
        response.on('close', () => clearInterval(drip));
      });
      const started = performance.now();
      await expect(get(site.at('/'), { totalMs: 300 })).rejects.toMatchObject({
        outcome: 'timeout',
        message: expect.stringContaining('took longer than 0.3 s'),
      });
      expect(performance.now() - started).toBeLessThan(1_500);
      await site.allClosed();
    },
  );

  it('cannot extend the total time by redirects', async () => {
    const site = await startSite(({ url }, response) => {
      setTimeout(() => response.writeHead(302, { Location: `${url}x` }).end(), 120);
    });
    await expect(get(site.at('/'), { totalMs: 300 })).rejects.toMatchObject({ outcome: 'timeout' });
    expect(site.requests.length).toBeLessThanOrEqual(3);
  });

  it('is not charged for the time in beforeRequest', async () => {
    const site = await startSite((_request, response) => response.end('ok'));
    const beforeRequest = () => new Promise<void>((resolve) => setTimeout(resolve, 600));
    const page = await fetcher.fetchPage(site.at('/'), limited({ totalMs: 500 }, { beforeRequest }));
    expect(page.ms).toBeLessThan(500);
  });
});

describe('a caller that aborts', () => {
  const reason = new Error('shutting down');

  it.each(['before the response', 'during the body'])(
    'receives its own reason and leaves no open connection: %s',
    async (when) => {
      const abort = new AbortController();
      const site = await startSite((_request, response) => {
        if (when === 'during the body') response.write('x');
        setImmediate(() => abort.abort(reason));
      });
      await expect(fetcher.fetchPage(site.at('/'), limited({}, { signal: abort.signal }))).rejects.toBe(reason);
      await site.allClosed();
    },
  );

  it('does not wait for a pending name lookup', async () => {
    const abort = new AbortController();
    const stuck = fetcherFor(() => {
      setImmediate(() => abort.abort(reason));
      return new Promise(() => {});
    });
    await expect(stuck.fetchPage('http://news.test/', limited({}, { signal: abort.signal }))).rejects.toBe(reason);
  });

  it('can share one signal among many fetches, which remove their listeners', async () => {
    const { signal } = new AbortController();
    const warnings: Error[] = [];
    const note = (warning: Error) => warnings.push(warning);
    process.on('warning', note);
    onTestFinished(() => void process.off('warning', note));
    const site = await startSite(({ url }, response) => response.writeHead(url === '/0' ? 404 : 200).end());
    await Promise.allSettled(
      Array.from({ length: 20 }, (_, i) => fetcher.fetchPage(site.at(`/${i % 3}`), limited({}, { signal }))),
    );
    expect(site.requests).toHaveLength(20);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it('sends no request if it has already aborted', async () => {
    const site = await startSite((_request, response) => response.end());
    await expect(fetcher.fetchPage(site.at('/'), limited({}, { signal: AbortSignal.abort(reason) }))).rejects.toBe(
      reason,
    );
    expect(site.requests).toHaveLength(0);
  });
});

describe('a failed connection', () => {
  it('that is refused results in unreachable', async () => {
    const site = await startSite(() => {});
    await stopSites();
    await expect(get(site.at('/'))).rejects.toMatchObject({
      outcome: 'unreachable',
      message: `127.0.0.1:${site.port} refused the connection (ECONNREFUSED)`,
      url: site.at('/'),
      httpStatus: undefined,
    });
  });

  it('that is reset before the response results in unreachable', async () => {
    const site = await startTcpSite((socket) => socket.on('data', () => socket.resetAndDestroy()));
    await expect(get(site.at('/'))).rejects.toMatchObject({ outcome: 'unreachable' });
  });

  it.each(['Content-Length: 100', 'Transfer-Encoding: chunked', 'Content-Encoding: gzip\r\nContent-Length: 100'])(
    'that ends during the body results in unreachable (%s)',
    async (header) => {
      const site = await startTcpSite((socket) =>
        socket.on('data', () => socket.end(`HTTP/1.1 200 OK\r\n${header}\r\n\r\n5\r\nhello\r\n`)),
      );
      await expect(get(site.at('/'))).rejects.toMatchObject({ outcome: 'unreachable' });
    },
  );

  it.each(['SSH-2.0-OpenSSH_9.6\r\n', `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(70_000)}\r\n\r\n`])(
    'to a server of another protocol results in server_error (%#)',
    async (answer) => {
      const site = await startTcpSite((socket) => socket.on('data', () => socket.write(answer)));
      await expect(get(site.at('/'))).rejects.toMatchObject({ outcome: 'server_error' });
    },
  );

  it('to a host without a trusted certificate results in tls_failure', async () => {
    const server = createTlsServer({ cert: fixture('self-signed.cert.pem'), key: fixture('self-signed.key.pem') });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const site = await startSite((_request, response) =>
      response.writeHead(301, { Location: `https://127.0.0.1:${port}/` }).end(),
    );
    await expect(get(site.at('/'))).rejects.toMatchObject({
      outcome: 'tls_failure',
      message: expect.stringContaining('has a self-signed certificate'),
      redirects: [{ status: 301, from: site.at('/'), to: `https://127.0.0.1:${port}/` }],
    });
  });

  it('to a host without TLS results in tls_failure', async () => {
    const site = await startTcpSite((socket) =>
      socket.on('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
    );
    await expect(get(`https://127.0.0.1:${site.port}/`)).rejects.toMatchObject({ outcome: 'tls_failure' });
  });
});

describe('a host name', () => {
  it('without an address results in dns_failure', async () => {
    const nowhere = fetcherFor(() => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' })));
    await expect(nowhere.fetchPage('http://news.test/', limited({}))).rejects.toMatchObject({
      outcome: 'dns_failure',
      message: 'news.test has no address (ENOTFOUND)',
    });
  });

  it('with a pending lookup results in timeout', async () => {
    const stuck = fetcherFor(() => new Promise(() => {}));
    await expect(stuck.fetchPage('http://news.test/', limited({}))).rejects.toMatchObject({ outcome: 'timeout' });
  });

  it('with a private address is blocked before any connection', async () => {
    const site = await startSite((_request, response) => response.end());
    const mixed = fetcherFor(async () => ['127.0.0.1', '10.0.0.1'].map((address) => ({ address, family: 4 })));
    await expect(mixed.fetchPage(`http://news.test:${site.port}/`, limited({}))).rejects.toMatchObject({
      outcome: 'blocked_address',
      message: expect.stringMatching(
        /^news\.test:\d+: news\.test has the address 10\.0\.0\.1, .*WIREROOM_ALLOW_NETWORKS/,
      ),
    });
    expect(site.connections().made).toBe(0);
  });

  it('that changes its address after the check is connected at the checked address', async () => {
    const site = await startSite((_request, response) => response.end('checked'), '127.0.0.3');
    // Resolved once for the public internet and once for opened networks.
    const answers = ['127.0.0.3', '127.0.0.3', '10.0.0.1', '10.0.0.1'];
    let lookups = 0;
    const rebinding = fetcherFor(async () => [{ address: answers[lookups++] ?? '', family: 4 }]);
    const url = `http://news.test:${site.port}/`;
    const page = await rebinding.fetchPage(url, limited({}));
    expect(Buffer.from(page.body).toString()).toBe('checked');
    expect(site.requests[0]?.socket.localAddress).toBe('127.0.0.3');
    expect(lookups).toBe(2);
    await stopSites();
    await expect(rebinding.fetchPage(url, limited({}))).rejects.toMatchObject({ outcome: 'blocked_address' });
    expect(lookups).toBe(4);
  });

  it('in a redirect is checked as well', async () => {
    const site = await startSite((_request, response) =>
      response.writeHead(302, { Location: 'http://intranet.test/' }).end(),
    );
    const own = fetcherFor(async () => [{ address: '192.168.1.10', family: 4 }]);
    await expect(own.fetchPage(site.at('/'), limited({}))).rejects.toMatchObject({
      outcome: 'blocked_address',
      redirects: [{ to: 'http://intranet.test/' }],
    });
  });

  it('falls back to its next address if the first refuses the connection', async () => {
    const site = await startSite((_request, response) => response.end('second'), '127.0.0.5');
    const two = fetcherFor(async () => ['127.0.0.4', '127.0.0.5'].map((address) => ({ address, family: 4 })));
    await expect(two.fetchPage(`http://news.test:${site.port}/`, limited({}))).resolves.toMatchObject({ status: 200 });
  });

  it('with several addresses that all refuse the connection results in unreachable', async () => {
    const site = await startSite(() => {});
    await stopSites();
    const two = fetcherFor(async () => ['127.0.0.4', '127.0.0.5'].map((address) => ({ address, family: 4 })));
    await expect(two.fetchPage(`http://news.test:${site.port}/`, limited({}))).rejects.toMatchObject({
      outcome: 'unreachable',
    });
  });
});
