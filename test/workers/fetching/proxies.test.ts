import { expect, test } from 'vitest';
import { loadSettings } from '../../../config/settings.ts';
import { addFeed } from '../../../db/feeds/feeds.ts';
import { checkProxies, openFetcher } from '../../../workers/fetching/open-fetcher.ts';
import { pollFeed } from '../../../workers/stages/feeds/poll-feed.ts';
import { runWireroom } from '../../admin/run-wireroom.ts';
import { claimRow, named } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';
import { freePort } from '../../support/free-port.ts';
import { createStageContext } from '../../support/stage-context.ts';

const { pool } = await createDatabase();

const check = (environment: Record<string, string>) =>
  checkProxies(loadSettings(environment)).then(
    () => 'allowed',
    (error: Error) => error.message,
  );

test('a proxy at a private address must be in an opened network', async () => {
  const proxies = { HTTP_PROXY: 'http://desk:secret@10.1.2.3:3128', HTTPS_PROXY: 'http://localhost:3128' };
  expect((await check(proxies)).split('\n')).toEqual([
    'HTTP_PROXY must not be used: 10.1.2.3 is not a public address (WIREROOM_ALLOW_NETWORKS opens networks)',
    expect.stringMatching(
      /^HTTPS_PROXY must not be used: localhost has the address \S+, which is not public \(WIREROOM_ALLOW_NETWORKS opens networks\)$/,
    ),
  ]);
  expect(await check({ ...proxies, WIREROOM_ALLOW_NETWORKS: '10.1.2.3,127.0.0.0/8,::1' })).toBe('allowed');
  expect(await check({ HTTP_PROXY: 'http://1.1.1.1' }), 'a public address').toBe('allowed');
  expect(await check({ HTTP_PROXY: 'http://proxy.invalid' }), 'a name without an address now').toBe('allowed');
});

test('a command that fetches says so in one line', async () => {
  const { code, stderr } = await runWireroom(['feeds', 'discover', 'news.example'], {
    env: { https_proxy: 'http://desk:secret@10.1.2.3:3128' },
  });
  expect(code).toBe(2);
  expect(stderr).toMatch(/\nwireroom: HTTPS_PROXY must not be used: 10\.1\.2\.3 is not a public address .*\n$/);
});

test('a proxy that is down does not count against a feed', async () => {
  const reported: string[] = [];
  const settings = loadSettings({
    HTTP_PROXY: `http://127.0.0.1:${await freePort()}`,
    WIREROOM_ALLOW_NETWORKS: '127.0.0.0/8',
  });
  const context = createStageContext(pool, {
    settings,
    fetcher: openFetcher(settings),
    reportOffline: async (_, detail) => void reported.push(detail),
  });
  const { id } = await addFeed(pool, named('http://127.0.18.1/feed'));
  await pollFeed(context, await claimRow(pool, 'feeds', id));
  const { rows } = await pool.query(
    'select last_outcome, failures, interval_reason from wireroom.feeds where id = $1',
    [id],
  );
  expect(rows).toEqual([{ last_outcome: 'unreachable', failures: 0, interval_reason: 'offline' }]);
  expect(reported).toEqual([
    expect.stringMatching(/^127\.0\.18\.1: the proxy 127\.0\.0\.1:\d+ refused the connection/),
  ]);
});
