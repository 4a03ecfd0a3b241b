import { readFile } from 'node:fs/promises';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readOpml } from '../../../../admin/commands/feeds/opml/read-opml.ts';
import { startSite, stopSites } from '../../../pipelines/fetch/loopback-site.ts';
import { createDatabase } from '../../../support/database.ts';
import { rss } from '../../../support/site.ts';
import { wireroomHere } from '../../run-here.ts';
import { linesOf } from '../../run-wireroom.ts';

const { url, pool } = await createDatabase();
const wireroom = wireroomHere(url, { WIREROOM_ALLOW_NETWORKS: '127.0.0.0/8', WIREROOM_HOST_DELAY_MS: '0' });
afterAll(stopSites);
beforeEach(async () => {
  await pool.query('truncate wireroom.due, wireroom.claims, wireroom.feeds restart identity cascade');
});

const trusted = async (): Promise<boolean[]> =>
  (await pool.query<{ trusted: boolean }>('select trusted from news.feeds order by id')).rows.map((row) => row.trusted);

const LIST = `<opml version="2.0"><body>
  <outline type="rss" text="Desk" trusted="true" xmlUrl="https://desk.example/rss"/>
  <outline type="rss" text="Paper" trusted="no" xmlUrl="https://paper.example/rss"/>
</body></opml>`;

test('a feed whose entries lead elsewhere says so when it is added, unless it is trusted at once', async () => {
  const site = await startSite((request, response) => {
    const own = { link: `http://${request.headers.host}/1`, title: 'Own' };
    const others = [1, 2, 3].map((n) => ({ link: `https://www.paper.example/${n}`, title: `Story ${n}` }));
    response
      .setHeader('content-type', 'application/rss+xml')
      .end(rss(request.url === '/own' ? [own] : [own, ...others]));
  });
  const own = await wireroom(['feeds', 'add', site.at('/own')]);
  expect(own.stderr).toBe('the service is not running; it will poll them when it starts\n');
  const added = await wireroom(['feeds', 'add', site.at('/desk')]);
  expect(added.stdout).toBe(`added: ${site.at('/desk')} (feed 2, Test feed)\n`);
  expect(linesOf(added.stderr)).toEqual([
    '  most of its entries lead to paper.example; to use its texts for them too: wireroom feeds set 2 --trusted',
    'the service is not running; it will poll them when it starts',
  ]);
  const another = await wireroom(['feeds', 'add', '--trusted', '--json', site.at('/trusted')]);
  expect(JSON.parse(another.stdout)).toMatchObject([
    { result: 'added', id: 3, trusted: true, leads_to: 'paper.example' },
  ]);
  expect(another.stderr).toBe('the service is not running; it will poll them when it starts\n');
  expect(await trusted()).toEqual([false, false, true]);

  const again = await wireroom(['feeds', 'add', '--trusted', site.at('/desk')]);
  expect(again.stdout).toBe(`already there: ${site.at('/desk')} (feed 2, Test feed, trusted)\n`);
  expect(await trusted(), 'adding it again is enough').toEqual([false, true, true]);
  await wireroom(['feeds', 'add', site.at('/desk')]);
  expect(await trusted(), 'and without the option nothing is taken back').toEqual([false, true, true]);
});

test('trust is given and taken, and listings say who has it', async () => {
  await wireroom(['feeds', 'add', '--no-check', 'https://a.example/rss', 'https://b.example/rss']);
  expect((await wireroom(['feeds', 'list'])).stdout).not.toContain('TRUSTED');
  await wireroom(['feeds', 'set', '1', '--trusted']);
  await wireroom(['feeds', 'set', '1', '--label', 'sea']);
  expect(await trusted()).toEqual([true, false]);
  expect((await wireroom(['feeds', 'list'])).stdout).toContain('TRUSTED');
  expect((await wireroom(['feeds', 'show', '1'])).stdout).toMatch(
    /Used for +articles of any site, because you trust it/,
  );
  expect((await wireroom(['feeds', 'show', '2'])).stdout).toMatch(/Used for +articles of b.example/);
  await wireroom(['feeds', 'set', '1', '2', '--no-trusted']);
  expect(await trusted()).toEqual([false, false]);
});

test('a list says which feeds are trusted, and so does its export', async () => {
  const imported = await wireroom(['feeds', 'import', '-'], { input: LIST });
  expect(linesOf(imported.stdout)).toEqual([
    'added: https://desk.example/rss (feed 1, Desk, trusted)',
    'added: https://paper.example/rss (feed 2, Paper)',
  ]);
  expect(await trusted()).toEqual([true, false]);
  await wireroom(['feeds', 'set', '1', '--no-trusted']);
  await wireroom(['feeds', 'set', '2', '--trusted']);
  const { stdout } = await wireroom(['feeds', 'export']);
  expect(linesOf(stdout).filter((line) => line.includes('xmlUrl'))).toEqual([
    expect.not.stringContaining('trusted'),
    expect.stringContaining('trusted="true"'),
  ]);
});

test('of the feeds to start with those are trusted that are on another domain than their articles', async () => {
  const feeds = readOpml(await readFile(new URL('../../../../config/starter-feeds.opml', import.meta.url), 'utf8'));
  expect(feeds.flatMap((feed) => ('url' in feed && feed.trusted ? [feed.title] : []))).toEqual(['BBC News: World']);
});
