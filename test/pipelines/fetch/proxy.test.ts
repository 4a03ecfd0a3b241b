import type { LookupAddress } from 'node:dns';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import {
  createFetcher,
  createGuard,
  createMemoryHostStore,
  createPoliteFetch,
  FetchError,
  type Proxies,
} from '../../../pipelines/fetch/index.ts';
import { isExempt } from '../../../pipelines/fetch/proxy/no-proxy.ts';
import { freePort } from '../../support/free-port.ts';
import { openProxy } from '../../support/proxy.ts';
import { type LoopbackSite, startSite, startTcpSite, stopSites } from './loopback-site.ts';

const SITE = '127.0.16.1';
/** 127.0.16.0/24 stands for the internet. The names of the sites are known, and one of a private network. */
const resolve = async (host: string): Promise<LookupAddress[]> => [
  { address: host === 'intranet.example' ? '10.1.2.3' : SITE, family: 4 },
];

const fetchVia = (proxies: Proxies, allow: readonly string[] = []) => {
  const guard = createGuard({ allow, treatAsPublic: ['127.0.16.0/24'], resolve });
  const fetcher = createFetcher({ guard, userAgent: 'wireroom/test', proxies });
  onTestFinished(fetcher.close);
  const fetch = createPoliteFetch(fetcher, createMemoryHostStore(0));
  return async (url: string): Promise<string> => {
    try {
      return new TextDecoder().decode((await fetch(url, { kind: 'feed' })).body);
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      return `${error.outcome}${error.proxyFailed ? ' of the proxy' : ''}: ${error.message}`;
    }
  };
};

const startSiteOf = (answers: Readonly<Record<string, string>>): Promise<LoopbackSite> =>
  startSite(({ url = '' }, response) => {
    const answer = answers[url] ?? '';
    if (answer.startsWith('->')) response.writeHead(302, { location: answer.slice(2) }).end();
    else response.end(answer);
  }, SITE);
/** URL of a path under a name of the site. */
const named = (site: LoopbackSite, host: string, path: string): string => `http://${host}:${site.port}${path}`;

afterEach(stopSites);

test('http goes through the proxy with its whole URL, with the user and password of the proxy', async () => {
  const site = await startSiteOf({ '/a?b': 'an answer' });
  const authorization = `Basic ${Buffer.from('desk:p@ss').toString('base64')}`;
  const proxy = await openProxy('127.0.16.9', { authorization, resolveTo: SITE });
  const url = named(site, 'news.example', '/a?b');
  expect(await fetchVia({ http: `http://desk:p%40ss@${proxy.host}` })(url)).toBe('an answer');
  expect(proxy.requests).toMatchObject([{ line: `GET ${url}`, headers: { host: `news.example:${site.port}` } }]);
  expect(site.requests.map(({ headers }) => headers['proxy-authorization'])).toEqual([undefined]);
});

test('https goes through a tunnel', async () => {
  const site = await startTcpSite((socket) => socket.end('not TLS'));
  const proxy = await openProxy('127.0.16.9', { resolveTo: '127.0.0.1' });
  const fetch = fetchVia({ http: 'http://127.0.16.8:1', https: `http://${proxy.host}` });
  expect(await fetch(`https://news.example:${site.port}/`)).toMatch(/^tls_failure: news\.example:\d+ /);
  expect(proxy.requests).toMatchObject([{ line: `CONNECT news.example:${site.port}` }]);
});

test('each hop has the right host, and hosts of NO_PROXY are reached directly', async () => {
  const site = await startSiteOf({ '/end': 'found' });
  const proxy = await openProxy('127.0.16.9', { resolveTo: SITE });
  const fetch = fetchVia({ http: `http://${proxy.host}`, except: ['direct.example'] });
  const hops = await startSiteOf({
    '/1': `->${named(site, 'other.example', '/end')}`,
    '/2': `->${named(site, 'direct.example', '/end')}`,
  });
  expect(await fetch(named(hops, 'news.example', '/1'))).toBe('found');
  expect(await fetch(named(hops, 'news.example', '/2'))).toBe('found');
  expect(proxy.requests.map(({ headers }) => headers.host?.split(':')[0])).toEqual([
    'news.example',
    'other.example',
    'news.example',
  ]);
  expect(site.requests.map(({ headers }) => headers.host?.split(':')[0])).toEqual(['other.example', 'direct.example']);
});

describe('the address guard', () => {
  test.each([
    ['a name with a private address', 'http://intranet.example/'],
    ['a private address', 'http://10.1.2.3/'],
    ['loopback', 'http://127.0.0.1/'],
    ['a private name', 'http://localhost/'],
    ['https', 'https://intranet.example/'],
  ])('keeps the proxy from %s, also after a redirect', async (_, target) => {
    const site = await startSiteOf({ '/go': `->${target}` });
    const proxy = await openProxy('127.0.16.9', { resolveTo: SITE });
    const url = `http://${proxy.host}`;
    const fetch = fetchVia({ http: url, https: url });
    expect(await fetch(target)).toMatch(/^blocked_address: /);
    expect(await fetch(named(site, 'news.example', '/go'))).toMatch(/^blocked_address: /);
    expect(proxy.requests.map(({ line }) => line)).toEqual([`GET ${named(site, 'news.example', '/go')}`]);
  });

  test('allows a proxy at a public address or in an opened network only', async () => {
    const site = await startSiteOf({ '/': 'an answer' });
    const proxy = await openProxy('127.0.17.9', { resolveTo: SITE });
    const port = proxy.host.split(':')[1];
    const guard = createGuard({ allow: [], resolve: async () => [{ address: '127.0.17.9', family: 4 }] });
    await expect(guard.checkAddresses(new URL('http://proxy.example:3128'), 'any')).rejects.toThrow('127.0.17.9');
    await expect(guard.checkAddresses(new URL('http://127.0.17.9:3128'), 'any')).rejects.toThrow('127.0.17.9');
    const other = createFetcher({
      guard: createGuard({
        allow: [],
        treatAsPublic: ['127.0.16.0/24'],
        resolve: async (host) => [{ address: host === 'proxy.example' ? '127.0.17.9' : SITE, family: 4 }],
      }),
      userAgent: 'wireroom/test',
      proxies: { http: `http://proxy.example:${port}` },
    });
    onTestFinished(other.close);
    const ask = createPoliteFetch(other, createMemoryHostStore(0));
    await expect(ask(named(site, 'news.example', '/'), { kind: 'feed' })).rejects.toMatchObject({
      outcome: 'unreachable',
      proxyFailed: true,
      message: expect.stringContaining('the proxy proxy.example has the address 127.0.17.9, which is not public'),
    });
    expect(proxy.requests).toEqual([]);
    expect(await fetchVia({ http: `http://${proxy.host}` }, ['127.0.17.9'])(named(site, 'news.example', '/'))).toBe(
      'an answer',
    );
  });
});

describe('a failure', () => {
  test.each(['http', 'https'])('of a proxy that is down is one of our own network (%s)', async (scheme) => {
    const proxy = `127.0.16.9:${await freePort()}`;
    const url = `http://desk:secret@${proxy}`;
    expect(await fetchVia({ http: url, https: url })(`${scheme}://news.example/`)).toBe(
      `unreachable of the proxy: news.example: the proxy ${proxy} refused the connection (ECONNREFUSED)`,
    );
  });

  test.each(['http', 'https'])('of a proxy that refuses the password does not show it (%s)', async (scheme) => {
    const proxy = await openProxy('127.0.16.9', { authorization: 'Basic other', resolveTo: SITE });
    const url = `http://desk:secret@${proxy.host}`;
    expect(await fetchVia({ http: url, https: url })(`${scheme}://news.example/`)).toBe(
      `unreachable of the proxy: news.example: the proxy ${proxy.host} requires another user name or password (407)`,
    );
  });

  test('of a proxy that closes the connection ends the request', async () => {
    const proxy = await startTcpSite((socket) => socket.end());
    const fetch = fetchVia({ https: `http://127.0.0.1:${proxy.port}` }, ['127.0.0.1']);
    expect(await fetch('https://news.example/')).toMatch(/^unreachable of the proxy: .* closed the connection/);
    expect(proxy.connections().made).toBe(1);
  });

  test('of the site behind a tunnel counts against the site', async () => {
    const proxy = await openProxy('127.0.16.9', { resolveTo: SITE });
    expect(await fetchVia({ https: `http://${proxy.host}` })(`https://news.example:${await freePort()}/`)).toMatch(
      /^unreachable: .* does not connect to it \(502\)$/,
    );
  });
});

test.each([
  ['news.example', ['news.example'], true],
  ['www.news.example', ['news.example'], true],
  ['www.news.example', ['.News.Example'], true],
  ['www.news.example', ['*.news.example'], true],
  ['oldnews.example', ['news.example'], false],
  ['news.example', ['other.example', 'news.example.'], true],
  ['news.example', ['*'], true],
  ['news.example', [], false],
  ['10.1.2.3', ['10.1.2.3'], true],
  ['10.1.2.3', ['10.0.0.0/8'], true],
  ['10.1.2.3', ['192.168.0.0/16', '2.3'], false],
  ['[fd00::1]', ['fd00::/8'], true],
  ['[fd00::1]', ['[fd00::1]'], true],
  ['news.example', ['10.0.0.0/8'], false],
])('NO_PROXY: is %s in %j? %s', (host, list, expected) => {
  expect(isExempt(host, list)).toBe(expected);
});
