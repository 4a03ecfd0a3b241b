import { beforeAll, expect, test } from 'vitest';
import { pollNow } from '../../../../db/feeds/feeds.ts';
import { createWorld, expectTheLaw, warmUp } from '../../../support/service.ts';
import { newsPage, openSite } from '../../../support/site.ts';

const TEXT = `<p>${'The ferry to the islands sails again from Monday, the harbour office said after two weeks of repairs. '.repeat(3)}</p>`;

const feed = (...items: string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Notices</title>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`;
const description = (html: string): string => `<description><![CDATA[${html}]]></description>`;

beforeAll(warmUp);

test('entries without a link are not lost', async () => {
  const world = await createWorld();
  const site = await openSite('127.0.7.1');
  site.serve('/permalink', newsPage('By its guid', 'A guid that is a permalink is the link.'));
  site.serve('/no-permalink', newsPage('Not asked for', 'A guid that is no permalink is no link.'));
  site.serve(
    '/feed',
    feed(
      `<title>By its guid</title><guid>${site.origin}/permalink</guid>`,
      `<title>Full text</title><guid isPermaLink="false">${site.origin}/no-permalink</guid>${description(TEXT)}`,
      `<title>Recording</title><guid isPermaLink="false">r1</guid>${description(TEXT.replaceAll('ferry', 'train'))}<enclosure url="${site.origin}/r1.mp3" type="audio/mpeg" length="5"/>`,
      `<title>Written to</title><link>mailto:desk@harbour.example</link>${description(TEXT.replaceAll('ferry', 'bus'))}`,
      '<title>Only a headline</title>',
    ),
  );
  const id = await world.addFeed(`${site.origin}/feed`);
  await world.runOnce();

  const { rows } = await world.pool.query('select title, body_source, site from news.articles order by title');
  expect(rows).toEqual([
    { title: 'By its guid', body_source: 'page', site: '127.0.7.1' },
    { title: 'Full text', body_source: 'feed', site: '127.0.7.1' },
    { title: 'Recording', body_source: 'feed', site: '127.0.7.1' },
    { title: 'Written to', body_source: 'feed', site: '127.0.7.1' },
  ]);
  const rejected = await world.pool.query(
    `select url, outcome, detail from wireroom.articles where state = 'rejected'`,
  );
  expect(rejected.rows).toEqual([
    {
      url: expect.stringContaining(`${site.origin}/feed#!feed-entry=sha256%3A`),
      outcome: 'too_short',
      detail: 'its entry has no link and too little text',
    },
  ]);
  const entries = await world.pool.query('select title, url from news.entries where feed_id = $1 order by title', [id]);
  expect(entries.rows.map(({ title }) => title)).toEqual(['By its guid', 'Full text', 'Recording', 'Written to']);
  expect(entries.rows[2]).toEqual({ title: 'Recording', url: `${site.origin}/feed#!feed-entry=r1` });
  const polled = await world.pool.query('select last_outcome, last_detail from news.feeds');
  expect(polled.rows).toEqual([
    {
      last_outcome: 'ok',
      last_detail: '4 of 5 entries have no usable link; their only text is that of the feed',
    },
  ]);
  expect(site.requests.map(({ path }) => path).sort()).toEqual(['/feed', '/permalink', '/robots.txt']);
  await expectTheLaw(world.pool);

  // The text is corrected, and the entry with only a headline gets a link.
  site.serve('/late', newsPage('Only a headline', 'The story behind the headline is there now.'));
  site.serve(
    '/feed',
    feed(
      `<title>Full text</title><guid isPermaLink="false">${site.origin}/no-permalink</guid>${description(TEXT.replaceAll('Monday', 'Friday'))}`,
      `<title>Only a headline</title><link>${site.origin}/late</link>`,
    ),
  );
  await pollNow(world.pool);
  await world.runOnce();
  const later = await world.pool.query(
    `select title, body_source, body like '%from Friday%' as corrected from news.articles
     where title in ('Full text', 'Only a headline') order by title`,
  );
  expect(later.rows).toEqual([
    { title: 'Full text', body_source: 'feed', corrected: true },
    { title: 'Only a headline', body_source: 'page', corrected: false },
  ]);
  await expectTheLaw(world.pool);
});
