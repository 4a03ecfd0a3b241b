import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { FETCH_LIMITS } from '../../../pipelines/fetch/fetch-limits.ts';
import { createFetcher } from '../../../pipelines/fetch/fetch-page.ts';
import { createGuard } from '../../../pipelines/fetch/guard/address-guard.ts';
import { canonicalizeUrl } from '../../../pipelines/url/canonicalize-url.ts';
import { startSite, stopSites } from '../fetch/loopback-site.ts';

const PORTS = [25, 22, 110, 143, 587, 4190, 6000, 6667, 10080];

test.each(PORTS)('port %i is not allowed', (port) => {
  expect(canonicalizeUrl(`http://news.example:${port}/EHLO`)).toBeUndefined();
  expect(canonicalizeUrl(`https://news.example:${port}/EHLO`)).toBeUndefined();
});

test.each(['', ':80', ':443', ':8080', ':8443', ':3000', ':65535'])('port "%s" is allowed', (port) => {
  expect(canonicalizeUrl(`http://news.example${port}/1`)).toBeDefined();
});

test('the fetcher never connects to a blocked port, even through a redirect', async () => {
  const fetcher = createFetcher({ guard: createGuard({ allow: ['127.0.14.0/24'] }), userAgent: 'wireroom/test' });
  onTestFinished(() => fetcher.close());
  onTestFinished(stopSites);
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(6667, '127.0.14.1', resolve));
  onTestFinished(() => void server.close());
  const site = await startSite(
    (_, response) => response.writeHead(302, { Location: 'http://127.0.14.1:6667/JOIN' }).end(),
    '127.0.14.2',
  );
  for (const url of ['http://127.0.14.1:6667/JOIN', site.at('/')]) {
    await expect(fetcher.fetchPage(url, { limits: FETCH_LIMITS.page, reach: 'opened' })).rejects.toMatchObject({
      outcome: 'bad_url',
      message: '127.0.14.1:6667: port 6667 is not for web sites',
    });
  }
  expect(connections).toBe(0);
});
