import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { FETCH_LIMITS } from '../../../pipelines/fetch/fetch-limits.ts';
import { createFetcher } from '../../../pipelines/fetch/fetch-page.ts';
import { createGuard } from '../../../pipelines/fetch/guard/address-guard.ts';
import { REFUSED_PORTS } from '../../../pipelines/fetch/guard/refused-ports.ts';
import { startSite, stopSites } from './loopback-site.ts';

const openFetcher = (allowPorts: readonly number[] = []) => {
  const guard = createGuard({ allow: ['127.0.14.0/24'], allowPorts });
  const fetcher = createFetcher({ guard, userAgent: 'wireroom/test' });
  onTestFinished(() => fetcher.close());
  return fetcher;
};

/** A server that speaks another protocol, and counts who connects. */
const openSentinel = async (port: number, address: string): Promise<() => number> => {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.on('error', () => undefined).end('-ERR unknown command\r\n');
  });
  await new Promise<void>((resolve) => server.listen(port, address, resolve));
  onTestFinished(() => void server.close());
  return () => connections;
};

test.each([
  [25, 'smtp'],
  [1433, 'Microsoft SQL Server'],
  [2375, 'Docker'],
  [2379, 'etcd'],
  [3306, 'MySQL'],
  [5432, 'PostgreSQL'],
  [5672, 'AMQP'],
  [6379, 'Redis'],
  [6667, 'ircu'],
  [9200, 'Elasticsearch'],
  [11211, 'memcached'],
  [27017, 'MongoDB'],
])(
  'port %i (%s) gets no connection: neither for a link nor for a redirect, nor as a receiver',
  async (port, service) => {
    onTestFinished(stopSites);
    const fetcher = openFetcher();
    const connections = await openSentinel(port, '127.0.14.1');
    const url = `http://127.0.14.1:${port}/SET`;
    const site = await startSite((_, response) => response.writeHead(302, { Location: url }).end(), '127.0.14.2');
    const refused = {
      outcome: 'bad_url',
      message: expect.stringContaining(`port ${port} (${service}) is refused; WIREROOM_ALLOW_PORTS=${port} allows it`),
    };
    for (const address of [url, url.replace('http:', 'https:'), site.at('/')])
      await expect(fetcher.fetchPage(address, { limits: FETCH_LIMITS.page, reach: 'opened' })).rejects.toMatchObject(
        refused,
      );
    await expect(fetcher.post(url, { body: '{}', headers: {} })).rejects.toMatchObject(refused);
    expect(connections()).toBe(0);
  },
);

test('the operator can open a port, and only that one', async () => {
  const fetcher = openFetcher([6379]);
  const connections = await openSentinel(6379, '127.0.14.3');
  const get = (port: number) =>
    fetcher.fetchPage(`http://127.0.14.3:${port}/`, { limits: FETCH_LIMITS.page, reach: 'opened' });
  await expect(get(6379)).rejects.toMatchObject({ outcome: expect.not.stringMatching('bad_url') });
  expect(connections()).toBeGreaterThan(0);
  await expect(get(6380)).rejects.toMatchObject({ outcome: 'unreachable' });
  await expect(get(5432)).rejects.toMatchObject({ outcome: 'bad_url' });
});

test('ports of web servers are not in the table', () => {
  for (const port of [80, 443, 3000, 5000, 8000, 8008, 8080, 8081, 8443, 8888, 9000, 9464, 65_535])
    expect(REFUSED_PORTS.has(port), String(port)).toBe(false);
  for (const service of REFUSED_PORTS.values()) expect(service).toMatch(/^[\w .-]+$/);
});
