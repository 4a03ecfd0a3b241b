import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type OpmlFeed, readOpml } from '../../../../admin/commands/feeds/opml/read-opml.ts';
import { decodeBytes } from '../../../../pipelines/text/charset.ts';
import { cpuMs } from '../../../support/cpu-time.ts';
import { createDatabase } from '../../../support/database.ts';
import { wireroomHere } from '../../run-here.ts';
import { linesOf, wireroomOn } from '../../run-wireroom.ts';

const { url, pool } = await createDatabase();
const wireroom = wireroomHere(url);
const folder = await mkdtemp(join(tmpdir(), 'wireroom-opml-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(async () => {
  await pool.query('truncate wireroom.due, wireroom.claims, wireroom.feeds restart identity cascade');
});

const OPML = `<?xml version="1.0" encoding="ISO-8859-1"?>
<opml version="2.0"><head><title>Mine</title></head><body>
  <outline text="Loose" type="rss" xmlUrl="https://a.example/rss"/>
  <outline text="Zeitungen für Köln">
    <outline title="Only a title" xmlUrl="https://b.example/rss?a=1&amp;b=2"></outline>
    <outline text="Harbours"><outline text="Broken & bare" xmlUrl="/rss"/><outline text="Ships" xmlurl=" https://c.example/rss "/></outline>
  </outline>
  <outline text="Empty folder"/>
  <outline type="link" text="A page" url="https://d.example/about"/>
  <outline type="include" text="More" url="https://d.example/more.opml"/>
  <outline text="Bookmark" htmlUrl="https://d.example/"/>
  <outline type="rss" text="No address"/>
  <outline text="Quote missing xmlUrl="https://e.example/rss"/>
  <outline text="Only text" xmlURL="feed://f.example/rss"/>
  <outline text="Again" xmlUrl="http://a.example/rss/"/>
</body></opml>`;

test('each outline is answered; folders are labels, and what is broken or no feed stops nothing', async () => {
  const file = join(folder, 'mine.opml');
  await writeFile(file, Buffer.from(OPML, 'latin1'));
  const { code, stdout, stderr } = await wireroom(['feeds', 'import', file, '--label', 'trial']);
  expect(linesOf(stdout)).toEqual([
    'added: https://a.example/rss (feed 1, Loose)',
    'added: https://b.example/rss?a=1&b=2 (feed 2, Only a title)',
    'not a URL: /rss (line 6)',
    'added: https://c.example/rss (feed 3, Ships)',
    'skipped: https://d.example/about (line 9): a link, not a feed',
    'skipped: https://d.example/more.opml (line 10): another OPML file; import it separately',
    'skipped: https://d.example/ (line 11): the URL of a page, not of a feed; try: wireroom feeds discover',
    'not added: No address (line 12): it has no xmlUrl',
    'not added: <outline text="Quote missing xmlUrl="https://e.example/rss"/> (line 13): its tag does not end; a quotation mark may be missing',
    'added: http://f.example/rss (feed 4, Only text)',
    'already there: http://a.example/rss/ (feed 1, Again)',
  ]);
  expect(linesOf(stderr)).toEqual(['4 added, 1 already there, 3 skipped, 3 not added']);
  expect(code).toBe(1);
  const { rows } = await pool.query('select title, labels from wireroom.feeds order by id');
  expect(rows).toEqual([
    { title: 'Loose', labels: ['trial'] },
    { title: 'Only a title', labels: ['trial', 'Zeitungen für Köln'] },
    { title: 'Ships', labels: ['trial', 'Zeitungen für Köln', 'Harbours'] },
    { title: 'Only text', labels: ['trial'] },
  ]);
});

test('10,000 feeds are stored, each answered, and a second time nothing changes', async () => {
  const outlines = Array.from({ length: 100 }, (_, group) => {
    const feeds = Array.from(
      { length: 100 },
      (_, n) => `<outline text="Feed ${group}.${n}" x="${n}" xmlUrl="https://site-${group}.example/${n}.rss"/>`,
    );
    return `<outline text="Group ${group}">\n${feeds.join('\n')}\n</outline>`;
  });
  const file = join(folder, 'large.opml');
  await writeFile(file, `<opml version="2.0"><body>${outlines.join('\n')}</body></opml>`);
  const first = await wireroom(['feeds', 'import', file]);
  expect(first.stderr).toBe('10000 added, 0 already there\n');
  expect(linesOf(first.stdout).slice(-1)).toEqual(['added: https://site-99.example/99.rss (feed 10000, Feed 99.99)']);
  const stored = `select count(*), count(*) filter (where due_at <= now()) as due, count(distinct host) as hosts,
    count(*) filter (where labels = array['Group ' || split_part(substr(title, 6), '.', 1)] and outline ->> 'x' is not null) as labelled,
    max(written) as written from (select f.*, f.xmin::text::bigint as written, due_at from wireroom.feeds f join wireroom.due using (id)) f`;
  const before = (await pool.query(stored)).rows;
  expect(before).toMatchObject([{ count: 10_000, due: 10_000, hosts: 100, labelled: 10_000 }]);
  const second = await wireroom(['feeds', 'import', file]);
  expect(second).toMatchObject({ code: 0, stderr: '0 added, 10000 already there\n' });
  expect((await pool.query(stored)).rows, 'not even written').toEqual(before);
}, 60_000);

test('two imports of one list at the same time add each feed once', async () => {
  const feeds = Array.from({ length: 600 }, (_, n) => `<outline xmlUrl="https://s.example/${n}"/>`);
  const [up, down] = [feeds, feeds.toReversed()].map((list) => `<opml><body>${list.join('\n')}</body></opml>`);
  const runs = await Promise.all(
    [up, down].map((input = '') => wireroomOn(url)(['feeds', 'import', '-', '--json'], { input })),
  );
  expect(runs.map(({ code, stderr }) => ({ code, stderr }))).toEqual(Array(2).fill({ code: 0, stderr: '' }));
  const answers = runs.flatMap(({ stdout }) => JSON.parse(stdout) as { readonly result: string }[]);
  expect(answers.filter(({ result }) => result === 'added')).toHaveLength(600);
  expect(answers.filter(({ result }) => result === 'already there')).toHaveLength(600);
  expect((await pool.query('select from wireroom.feeds')).rowCount).toBe(600);
  expect((await pool.query('select from wireroom.feed_urls')).rowCount).toBe(600);
});

test('a file that is no OPML gets one line and stores nothing', async () => {
  const text = join(folder, 'notes.txt');
  await writeFile(text, 'https://a.example/rss\n');
  const empty = join(folder, 'empty.opml');
  await writeFile(empty, '<opml version="2.0"><body><outline text="Folder"/></body></opml>');
  const runs = await Promise.all([
    wireroom(['feeds', 'import', text]),
    wireroom(['feeds', 'import', empty]),
    wireroom(['feeds', 'import', join(folder, 'missing.opml')]),
    wireroom(['feeds', 'import', '-', '--json'], { input: '<rss version="2.0"><channel/></rss>' }),
  ]);
  expect(runs.map(({ stderr }) => stderr)).toEqual([
    `wireroom: ${text} is not an OPML file\n`,
    `wireroom: ${empty} contains no feeds\n`,
    `wireroom: cannot read ${join(folder, 'missing.opml')}: no such file\n`,
    'wireroom: stdin is not an OPML file\n',
  ]);
  expect(runs.map(({ code }) => code)).toEqual([1, 1, 1, 1]);
  expect(runs.map(({ stdout }) => stdout)).toEqual(['', '', '', '']);
  expect((await pool.query('select from wireroom.feeds')).rowCount).toBe(0);
});

const OUTLINE = '<outline text="Häfen" xmlUrl="https://a.example/rss"/>';
const documentOf = (encoding: string): string =>
  `<?xml version="1.0"${encoding}?>\n<opml version="2.0"><body>${OUTLINE}</body></opml>`;

test.each<[what: string, bytes: Buffer]>([
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${documentOf('')}`)],
  ['UTF-16 with a byte order mark', Buffer.from(`\ufeff${documentOf(' encoding="UTF-16"')}`, 'utf16le')],
  ['Latin-1 that says so', Buffer.from(documentOf(' encoding="iso-8859-1"'), 'latin1')],
  ['Latin-1 that claims to be UTF-8', Buffer.from(documentOf(' encoding="UTF-8"'), 'latin1')],
  ['Latin-1 that says nothing', Buffer.from(documentOf(''), 'latin1')],
  ['UTF-8 after an empty line', Buffer.from(`\r\n${documentOf('')}`)],
])('%s is read', (_, bytes) => {
  expect(readOpml(decodeBytes(bytes, { kind: 'xml' }).text)).toMatchObject([{ title: 'Häfen' }]);
});

const readFeeds = (document: string): OpmlFeed[] =>
  readOpml(document).flatMap((outline) => ('url' in outline ? [outline] : []));

describe('an OPML document', () => {
  test('that is cut off gives what came before, and the piece is named', () => {
    expect(readFeeds(OPML.slice(0, OPML.indexOf('Ships'))).map((feed) => feed.title)).toEqual([
      'Loose',
      'Only a title',
      'Broken & bare',
    ]);
    const last = readOpml(OPML.slice(0, OPML.indexOf('Ships'))).at(-1);
    expect(last).toMatchObject({ line: 6, text: '<outline text="', broken: true });
  });

  test('loses only the outlines whose tags are broken, and keeps the folders of the others', () => {
    const outlines = readOpml(`<opml><body><outline text="Folder">
      <outline text="A" xmlUrl="a"/>
      <outline text="B xmlUrl="b"/>
      <outline text='C" xmlUrl="c">
      </outline>
      <!-- <outline text="not there xmlUrl="x"/> -->
      <outline text="it's fine" xmlUrl='d'/>
      <outline text="E" xmlUrl="e"</outline>
      <outline text="F" xmlUrl="f"/></outline><outline text="G" xmlUrl="g"/></body></opml>`);
    expect(outlines.map((outline) => ('url' in outline ? [outline.url, outline.folders] : outline.line))).toEqual([
      ['a', ['Folder']],
      3,
      4,
      6,
      ['d', ['Folder']],
      8,
      ['f', ['Folder']],
      ['g', []],
    ]);
  });

  test('is read by its markup, not by what only looks like it', () => {
    const feeds = readFeeds(`<opml><head><title><![CDATA[<outline xmlUrl="https://no.example/"/>]]></title></head><body>
      <!-- <outline xmlUrl="https://no.example/"/> --><outline text="a &lt; b > c" xmlUrl="https://a.example/"/></body></opml>`);
    expect(feeds.map(({ url: address, title }) => [address, title])).toEqual([['https://a.example/', 'a < b > c']]);
  });

  test('may use the names of HTML for characters; what is escaped twice stays escaped once', () => {
    const titles = readFeeds(
      `<opml><outline text="H&auml;fen&nbsp;&raquo; &#8220;M&amp;S&#8221; &amp;auml; &unknown; &" xmlUrl="https://a.example/?a&copy=1&amp;b=2"/></opml>`,
    ).map(({ title, url: address }) => [title, address]);
    expect(titles).toEqual([['Häfen » “M&S” &auml; &unknown; &', 'https://a.example/?a&copy=1&b=2']]);
  });

  test('may name its attributes in any case, and have the address in url', () => {
    const addresses = readFeeds(`<OPML><outline xmlURL="https://a.example/"/><outline XMLURL="https://b.example/"/>
      <outline type="RSS" url="https://c.example/"/><outline xmlUrl="feed:https://d.example/"/><outline xmlUrl="https://e.exam
      ple/"/></OPML>`);
    expect(addresses.map((feed) => feed.url)).toEqual([
      'https://a.example/',
      'https://b.example/',
      'https://c.example/',
      'https://d.example/',
      'https://e.exam      ple/',
    ]);
  });

  test('may be nested deeply, but not to absurdity', () => {
    const nested = (depth: number): string =>
      `<opml><body>${'<outline text="x">'.repeat(depth)}<outline xmlUrl="https://a.example/"/>${'</outline>'.repeat(depth)}
       <outline text="after" xmlUrl="https://b.example/"/></body></opml>`;
    expect(readFeeds(nested(500))).toMatchObject([
      { url: 'https://a.example/', title: undefined, folders: Array(8).fill('x') },
      { url: 'https://b.example/', title: 'after', folders: [] },
    ]);
    expect(() => readOpml(nested(500_000))).toThrow('nested too deeply');
  });

  test('takes no longer than it is long, whatever it holds', () => {
    const size = 1_000_000;
    for (const piece of ['<outline text="', '<outline x ', `<outline text="x" y='`, '&a', '<!--', '<![CDATA[']) {
      const document = `<opml>${piece.repeat(size / piece.length)}`;
      const startedAt = cpuMs();
      expect(readOpml(document).length).toBeLessThan(size);
      expect(cpuMs() - startedAt, piece).toBeLessThan(5_000);
    }
  });

  test('may put feeds inside feeds', () => {
    const feeds = readFeeds(
      '<OPML><outline text="A" xmlUrl="a"><outline text="B" xmlUrl="b"/></outline><outline text="C" xmlUrl="c"/></OPML>',
    );
    expect(feeds.map(({ url: address, folders }) => [address, folders])).toEqual([
      ['a', []],
      ['b', []],
      ['c', []],
    ]);
  });

  test('is none when another element holds it', () => {
    expect(() => readOpml(`<html><opml></opml></html>`)).toThrow('not an OPML file');
    expect(() => readOpml('')).toThrow('not an OPML file');
  });
});
