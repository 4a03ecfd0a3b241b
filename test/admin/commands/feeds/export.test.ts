import { beforeEach, expect, test } from 'vitest';
import { createDatabase } from '../../../support/database.ts';
import { wireroomHere } from '../../run-here.ts';
import { linesOf } from '../../run-wireroom.ts';

const { url, pool } = await createDatabase();
const wireroom = wireroomHere(url);
beforeEach(async () => {
  await pool.query('truncate wireroom.due, wireroom.claims, wireroom.feeds restart identity cascade');
});

const LABELS = Array.from({ length: 11 }, (_, n) => `label ${n + 10}`);
const OPML = `<opml version="2.0"><body>
  <outline text="Loose &amp; &lt;tagged&gt; &quot;news&quot;" type="rss" xmlUrl="https://a.example/rss?x=1&amp;y=2"/>
  <outline xmlUrl="https://untitled.example/rss"/>
  <outline text="Zeitungen für Köln"><outline text="Häfen"><outline text="船 &#x202e;news" xmlUrl="https://b.example/rss"/></outline>
    <outline text="More" xmlUrl="https://c.example/rss"/></outline>
</body></opml>`;

const storedFeeds = async (): Promise<unknown[]> =>
  (await pool.query('select url, title, labels from wireroom.feeds order by url')).rows;

test('what is imported, exported and imported again is the same feeds with the same titles and labels', async () => {
  await wireroom(['feeds', 'import', '-'], { input: OPML });
  const many = LABELS.flatMap((label) => ['--label', label]);
  await wireroom(['feeds', 'add', '--no-check', ...many, 'https://many.example/rss']);
  const before = await storedFeeds();
  expect(before).toEqual([
    { url: 'https://a.example/rss?x=1&y=2', title: 'Loose & <tagged> "news"', labels: [] },
    { url: 'https://b.example/rss', title: '船 news', labels: ['Zeitungen für Köln', 'Häfen'] },
    { url: 'https://c.example/rss', title: 'More', labels: ['Zeitungen für Köln'] },
    { url: 'https://many.example/rss', title: null, labels: LABELS },
    { url: 'https://untitled.example/rss', title: null, labels: [] },
  ]);

  const { code, stdout, stderr } = await wireroom(['feeds', 'export']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout, 'nothing that turns the text on a terminal').not.toContain('\u202e');
  await pool.query('truncate wireroom.due, wireroom.claims, wireroom.feeds cascade');
  const imported = await wireroom(['feeds', 'import', '-'], { input: stdout });
  expect(imported.code).toBe(0);
  expect(await storedFeeds()).toEqual(before);
});

test('labels are outlines one in another, and each is written once', async () => {
  await wireroom(['feeds', 'import', '-'], { input: OPML });
  // A title that an older version has stored.
  await pool.query(
    `update wireroom.feeds set link = 'https://b.example/', state = 'paused', outline = null, title = E'船 \\u202enews' where url like '%//b.%'`,
  );
  const all = await wireroom(['feeds', 'export']);
  const [declaration, root] = linesOf(all.stdout);
  expect([declaration, root]).toEqual(['<?xml version="1.0" encoding="UTF-8"?>', '<opml version="2.0">']);
  const { stdout, code } = await wireroom(['feeds', 'export', '--label', 'Zeitungen für Köln']);
  expect(code).toBe(0);
  expect(linesOf(stdout).slice(linesOf(stdout).indexOf('  <body>'))).toEqual([
    '  <body>',
    '    <outline text="Zeitungen für Köln">',
    '      <outline type="rss" text="More" xmlUrl="https://c.example/rss"/>',
    '      <outline text="Häfen">',
    '        <outline type="rss" text="船 &#x202e;news" xmlUrl="https://b.example/rss" htmlUrl="https://b.example/"/>',
    '      </outline>',
    '    </outline>',
    '  </body>',
    '</opml>',
  ]);
});

test('a label without feeds gives an empty document and a remark, an empty label is wrong usage', async () => {
  const { code, stdout, stderr } = await wireroom(['feeds', 'export', '--label', 'none']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: 'no feed has the label none\n' });
  expect(stdout).toMatch(/<body>\n {2}<\/body>\n<\/opml>\n$/);
  const empty = await wireroom(['feeds', 'export', '--label', ' ']);
  expect(empty).toEqual({
    code: 2,
    stdout: '',
    stderr: "wireroom: option '-l, --label <label>' argument ' ' is invalid. It is empty.\n",
  });
});

test('attributes that mean nothing to us come out as they came in, at the address that the feed has by now', async () => {
  const input = `<opml version="2.0" xmlns:frss="https://reader.example/opml"><body>
    <outline text="My name for it" title="Theirs &amp; more" type="atom" version="ATOM1" xmlUrl="https://a.example/rss" htmlUrl="https://www.a.example/"
      category="/World/Europe,/news" created="Mon, 02 Mar 2026 10:00:00 GMT" frss:priority="a&#10;b  &lt;c&gt; &quot;d&quot;" none:declared="x" 1bad="x"/>
  </body></opml>`;
  await wireroom(['feeds', 'import', '-'], { input });
  await wireroom(['feeds', 'import', '-'], {
    input: '<opml><outline xmlUrl="https://a.example/rss" stars="4"/></opml>',
  });
  await pool.query(
    `update wireroom.feeds set url = 'https://new.example/rss', title = 'As the feed says', link = 'https://new.example/'`,
  );
  const { stdout } = await wireroom(['feeds', 'export']);
  const outline = linesOf(stdout).find((line) => line.includes('<outline')) ?? '';
  const attributes = Object.fromEntries(
    [...outline.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
  expect(attributes).toEqual({
    type: 'atom',
    text: 'My name for it',
    title: 'Theirs &amp; more',
    version: 'ATOM1',
    xmlUrl: 'https://new.example/rss',
    htmlUrl: 'https://www.a.example/',
    category: '/World/Europe,/news',
    created: 'Mon, 02 Mar 2026 10:00:00 GMT',
    'frss:priority': 'a&#xa;b  &lt;c&gt; &quot;d&quot;',
    'xmlns:frss': 'https://reader.example/opml',
    stars: '4',
  });
  await pool.query('truncate wireroom.due, wireroom.claims, wireroom.feeds cascade');
  await wireroom(['feeds', 'import', '-'], { input: stdout });
  expect((await wireroom(['feeds', 'export'])).stdout.replace(/<dateCreated>.*/, '')).toBe(
    stdout.replace(/<dateCreated>.*/, ''),
  );
});
