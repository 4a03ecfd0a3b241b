import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readOpml } from '../../admin/commands/feeds/opml.ts';
import { createDatabase } from '../support/database.ts';
import { linesOf, wireroomOn } from './run-wireroom.ts';

const { url, pool } = await createDatabase();
const wireroom = wireroomOn(url);
const folder = await mkdtemp(join(tmpdir(), 'wireroom-opml-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(async () => {
  await pool.query('truncate wireroom.feeds restart identity cascade');
});

const OPML = `<?xml version="1.0" encoding="ISO-8859-1"?>
<opml version="2.0"><head><title>Mine</title></head><body>
  <outline text="Loose" type="rss" xmlUrl="https://a.example/rss"/>
  <outline text="Zeitungen für Köln">
    <outline title="Only a title" xmlUrl="https://b.example/rss?a=1&amp;b=2"></outline>
    <outline text="Harbours"><outline text="Broken & bare" xmlUrl="/rss"/><outline text="Ships" xmlurl=" https://c.example/rss "/></outline>
  </outline>
  <outline text="Again" xmlUrl="http://a.example/rss/"/>
</body></opml>`;

test('the feeds of an OPML file are stored with their folders as labels, and a broken one stops nothing', async () => {
  const file = join(folder, 'mine.opml');
  await writeFile(file, Buffer.from(OPML, 'latin1'));
  const { code, stdout, stderr } = await wireroom(['feeds', 'import', file, '--label', 'trial']);
  expect(linesOf(stdout)).toEqual([
    'added: https://a.example/rss (feed 1, Loose)',
    'added: https://b.example/rss?a=1&b=2 (feed 2, Only a title)',
    'not a URL: /rss',
    'added: https://c.example/rss (feed 3, Ships)',
    'already there: http://a.example/rss/ (feed 1, Again)',
  ]);
  expect(linesOf(stderr)).toEqual(['3 added, 1 already there, 1 not added']);
  expect(code).toBe(1);
  const { rows } = await pool.query('select title, labels from wireroom.feeds order by id');
  expect(rows).toEqual([
    { title: 'Loose', labels: ['trial'] },
    { title: 'Only a title', labels: ['trial', 'Zeitungen für Köln'] },
    { title: 'Ships', labels: ['trial', 'Zeitungen für Köln', 'Harbours'] },
  ]);
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
    `wireroom: ${empty} holds no feeds\n`,
    `wireroom: cannot read ${join(folder, 'missing.opml')}: there is no such file\n`,
    'wireroom: stdin is not an OPML file\n',
  ]);
  expect(runs.map(({ code }) => code)).toEqual([1, 1, 1, 1]);
  expect(runs.map(({ stdout }) => stdout)).toEqual(['', '', '', '']);
  expect((await pool.query('select from wireroom.feeds')).rowCount).toBe(0);
});

describe('an OPML document', () => {
  test('that is cut off gives what came before', () => {
    const feeds = readOpml(OPML.slice(0, OPML.indexOf('Ships')));
    expect(feeds.map((feed) => feed.title)).toEqual(['Loose', 'Only a title', 'Broken & bare']);
  });

  test('may be nested deeply, but not to absurdity', () => {
    const nested = (depth: number): string =>
      `<opml><body>${'<outline text="x">'.repeat(depth)}<outline xmlUrl="https://a.example/"/>${'</outline>'.repeat(depth)}
       <outline text="after" xmlUrl="https://b.example/"/></body></opml>`;
    expect(readOpml(nested(500))).toEqual([
      { url: 'https://a.example/', title: undefined, folders: Array(8).fill('x') },
      { url: 'https://b.example/', title: 'after', folders: [] },
    ]);
    expect(() => readOpml(nested(500_000))).toThrow('nested too deeply');
  });

  test('may put feeds inside feeds', () => {
    const feeds = readOpml(
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
