import { expect, test } from 'vitest';
import { createWorld, expectTheLaw } from '../../../support/service.ts';
import { newsPage, openSite } from '../../../support/site.ts';

const NOTES = 'Mara Quist goes out with the pilots of Lisbon, who board ships at night.';
const LONG_NOTES = `<p>${`${NOTES} `.repeat(8)}</p>`;

const item = (n: number, link: string, description: string): string =>
  `<item><guid isPermaLink="false">e${n}</guid><title>Episode ${n}</title>${link && `<link>${link}</link>`}
   <description><![CDATA[${description}]]></description><itunes:duration>00:31:07</itunes:duration>
   <enclosure url="https://cdn.ships.example/${n}.mp3" type="audio/mpeg" length="29871104"/></item>`;

const player = `<!doctype html><html><head><title>Episode</title><meta property="og:type" content="music.song"></head>
  <body><main><h1>Episode</h1><p>Listen to the episode here.</p></main></body></html>`;

test('an episode of a podcast is an article with its notes as text and its recording, whatever its page is', async () => {
  const world = await createWorld();
  const site = await openSite('127.0.21.7', {
    '/player': player,
    '/2': (_, response) => response.setHeader('content-type', 'audio/mpeg').end('ID3'),
    '/article': newsPage('The pilot boat', 'The pilots of Lisbon board ships at night, said Mara Quist.'),
  });
  site.serve(
    '/feed',
    `<?xml version="1.0"?><rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel>
     <title>Ships at Night</title><link>${site.origin}/</link>
     ${item(1, '', NOTES)}${item(2, `${site.origin}/2`, LONG_NOTES.replaceAll('Lisbon', 'Porto'))}
     ${item(3, `${site.origin}/player`, NOTES.replace('Lisbon', 'Faro'))}${item(4, `${site.origin}/article`, NOTES)}</channel></rss>`,
  );
  await world.addFeed(`${site.origin}/feed`);
  await world.runOnce();
  const { rows } = await world.pool.query(
    `select a.title, a.body_source, m.kind, m.url, m.type, m.bytes, m.duration_s, m.source
     from news.articles a join news.media m on m.article_id = a.id order by m.url`,
  );
  const recording = (n: number) => ({
    kind: 'audio',
    url: `https://cdn.ships.example/${n}.mp3`,
    type: 'audio/mpeg',
    bytes: 29_871_104,
    duration_s: 1_867,
    source: 'feed',
  });
  expect(rows).toEqual([
    { title: 'Episode 1', body_source: 'feed', ...recording(1) },
    { title: 'Episode 2', body_source: 'feed', ...recording(2) },
    { title: 'Episode 3', body_source: 'feed', ...recording(3) },
    { title: 'The pilot boat', body_source: 'page', ...recording(4) },
  ]);
  const { rows: stored } = await world.pool.query('select body from news.articles where title = $1', ['Episode 1']);
  expect(stored).toEqual([{ body: NOTES }]);
  await expectTheLaw(world.pool);
}, 120_000);
