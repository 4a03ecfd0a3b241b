import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../../config/project-folder.ts';
import { EXPORT_FIELDS } from '../../../model/article.ts';
import { createDatabase } from '../../support/database.ts';
import { wireroomHere } from '../run-here.ts';

const { url, pool } = await createDatabase();
const wireroom = wireroomHere(url);
const folder = await mkdtemp(join(tmpdir(), 'wireroom-parquet-'));
const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
afterAll(async () => {
  duckdb.closeSync();
  await rm(folder, { recursive: true, force: true });
});

const file = join(folder, 'articles.parquet');

/** What DuckDB, which is not ours, reads from the file. */
const rows = async (sql: string) => (await duckdb.runAndReadAll(sql.replace('FILE', `'${file}'`))).getRowObjectsJson();

beforeAll(async () => {
  await pool.query(`
    insert into wireroom.sites (domain) values ('harbour.example'), ('inland.example');
    insert into wireroom.articles (site_id, host, url, state, outcome, title, authors, keywords, language, word_count, paywalled, kind, duplicate_of, published_at, first_seen_at, ready_at)
    values
      (1, 'harbour.example', 'https://harbour.example/1', 'ready', 'ok', E'Łódź 港 🚢\\n"quoted"', '{Maria Santos,"Li, 伟"}', '{}', 'en', 2, true, 'opinion', null,
        '2026-03-01T00:00Z', '2026-03-01T09:00Z', '2026-03-01T10:00:00.123456Z'),
      (2, 'inland.example', 'https://inland.example/2', 'ready', 'ok', null, '{}', '{}', null, null, false, default, 1,
        '1969-12-31T23:59:59.999999Z', '2026-03-01T09:00Z', '2026-03-02T10:00Z'),
      (2, 'inland.example', 'https://inland.example/3', 'rejected', 'too_short', null, '{}', '{}', null, null, false, default, null, null, '2026-03-01T09:00Z', null);
    insert into wireroom.texts (article_id, title, body) select id, coalesce(title, ''), E'One.\\n\\nTwo.' from wireroom.articles where state = 'ready';
    insert into wireroom.entities (type, key, name, ids) values ('place', 'porto-pt', 'Porto', '{"geonames": "2735943", "country": "PT"}'),
      ('person', 'maria-santos', 'Maria Santos', '{}');
    insert into wireroom.article_entities (article_id, entity_id, salience, text_spans) values (1, 1, 0.25, '{0, 3}'), (1, 2, 0.75, null);
    insert into wireroom.topics (qcode, name) values ('medtop:20000337', 'transport'), ('medtop:04000000', 'economy');
    insert into wireroom.article_topics (article_id, qcode, classifier_score) values (1, 'medtop:20000337', 0.5), (1, 'medtop:04000000', 0.875), (2, 'medtop:04000000', 1);
    insert into wireroom.media (article_id, position, kind, url, title, source, bytes, width) values
      (1, 1, 'picture', 'https://harbour.example/1.jpg', 'The ferry', 'page', 5000000000, 800), (1, 2, 'video', 'https://player.example/1', null, 'page', null, null);
    insert into wireroom.alternates (article_id, language, url) values (1, 'pt', 'https://harbour.example/pt/1');
  `);
  expect(await wireroom(['export', '--format', 'parquet', '--out', file])).toEqual({
    code: 0,
    stdout: `2 articles in ${file}\n`,
    stderr: '',
  });
});

test('columns are the fields, with types', async () => {
  const columns = await rows('describe select * from FILE');
  expect(columns.map(({ column_name }) => column_name)).toEqual([...EXPORT_FIELDS]);
  const types = Object.fromEntries(columns.map(({ column_name, column_type }) => [column_name, column_type]));
  expect(types).toMatchObject({
    id: 'BIGINT',
    title: 'VARCHAR',
    authors: 'VARCHAR[]',
    published_at: 'TIMESTAMP WITH TIME ZONE',
    word_count: 'INTEGER',
    paywalled: 'BOOLEAN',
    topics: 'STRUCT(qcode VARCHAR, "name" VARCHAR, publisher_score FLOAT, classifier_score FLOAT)[]',
    entities:
      'STRUCT("type" VARCHAR, "key" VARCHAR, "name" VARCHAR, ids MAP(VARCHAR, VARCHAR), salience FLOAT, mentions STRUCT("in" VARCHAR, "start" INTEGER, "end" INTEGER, "text" VARCHAR)[])[]',
    links: 'STRUCT(url VARCHAR, "text" VARCHAR, target_article_id BIGINT)[]',
  });
});

test('values are those of the database', async () => {
  expect(
    await rows(`select id, title, authors, keywords, language, word_count, paywalled, duplicate_of, genre, body, html,
      epoch_us(published_at) as published, epoch_us(ready_at) as ready, content_changed_at from FILE order by id`),
  ).toEqual([
    {
      id: '1',
      title: 'Łódź 港 🚢\n"quoted"',
      authors: ['Maria Santos', 'Li, 伟'],
      keywords: [],
      language: 'en',
      word_count: 2,
      paywalled: true,
      duplicate_of: null,
      genre: 'genre:Opinion',
      body: 'One.\n\nTwo.',
      html: '<p>One.</p>\n<p>Two.</p>',
      published: String(Date.UTC(2026, 2, 1) * 1000),
      ready: String(Date.UTC(2026, 2, 1, 10) * 1000 + 123_456),
      content_changed_at: null,
    },
    {
      id: '2',
      title: null,
      authors: [],
      keywords: [],
      language: null,
      word_count: null,
      paywalled: false,
      duplicate_of: '1',
      genre: null,
      body: 'One.\n\nTwo.',
      html: '<p>One.</p>\n<p>Two.</p>',
      published: '-1',
      ready: String(Date.UTC(2026, 2, 2, 10) * 1000),
      content_changed_at: null,
    },
  ]);
});

test('what hangs on an article is in lists of structs', async () => {
  expect(await rows('select entities, media, links, alternates from FILE order by id')).toEqual([
    {
      entities: [
        { type: 'person', key: 'maria-santos', name: 'Maria Santos', ids: [], salience: 0.75, mentions: [] },
        {
          type: 'place',
          key: 'porto-pt',
          name: 'Porto',
          ids: [
            { key: 'country', value: 'PT' },
            { key: 'geonames', value: '2735943' },
          ],
          salience: 0.25,
          mentions: [{ in: 'text', start: 0, end: 3, text: 'One' }],
        },
      ],
      media: [
        expect.objectContaining({ kind: 'picture', title: 'The ferry', bytes: '5000000000', width: 800, height: null }),
        expect.objectContaining({ kind: 'video', title: null, bytes: null, width: null }),
      ],
      links: [],
      alternates: [{ language: 'pt', url: 'https://harbour.example/pt/1' }],
    },
    { entities: [], media: [], links: [], alternates: [] },
  ]);
});

test('the queries of the guide find articles by topic, and by the id of a place', async () => {
  const guide = await readFile(join(PROJECT_FOLDER, 'docs/export.md'), 'utf8');
  const [byTopic = '', byPlace = ''] = [...guide.matchAll(/^duckdb -c "(.+)"$/gm)].map(([, sql = '']) =>
    sql.replace(`'articles.parquet'`, 'FILE'),
  );
  expect(await rows(byTopic)).toEqual([
    { name: 'economy', articles: '2' },
    { name: 'transport', articles: '1' },
  ]);
  expect(await rows(byPlace)).toMatchObject([{ id: '1' }]);
});

test('fields can be chosen, and a file without articles has its columns', async () => {
  const few = ['export', '--format', 'parquet', '--fields', 'title,id', '--out', file];
  expect((await wireroom(few)).code).toBe(0);
  expect(await rows('select * from FILE order by id')).toEqual([
    { title: 'Łódź 港 🚢\n"quoted"', id: '1' },
    { title: null, id: '2' },
  ]);
  expect(await wireroom([...few, '--language', 'fr'])).toEqual({
    code: 0,
    stdout: `0 articles in ${file}\n`,
    stderr: 'no articles match\n',
  });
  expect(await rows('select count(*)::int as articles from FILE')).toEqual([{ articles: 0 }]);
  expect(await rows('describe select * from FILE')).toHaveLength(2);
});

describe('the file', () => {
  const own = async (name: string, content?: string): Promise<string> => {
    const path = join(await mkdtemp(join(folder, 'own-')), name);
    if (content !== undefined) await writeFile(path, content);
    return path;
  };
  const beside = (path: string): Promise<string[]> => readdir(join(path, '..'));

  test('is required', async () => {
    expect(await wireroom(['export', '--format', 'parquet'])).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining("'--format parquet' needs '--out'"),
    });
  });

  test('is replaced when it is complete, also behind a link', async () => {
    const path = await own('articles.parquet', 'before');
    const link = join(path, '..', 'link.parquet');
    await symlink(path, link);
    expect((await wireroom(['export', '--format', 'parquet', '--out', link])).code).toBe(0);
    expect((await readFile(path)).subarray(0, 4).toString()).toBe('PAR1');
    expect(await beside(path)).toEqual(['articles.parquet', 'link.parquet']);
  });

  test('stays as it was when the export fails', async () => {
    const path = await own('articles.parquet', 'before');
    await pool.query(`alter view news.media rename to media_away`);
    const { code } = await wireroom(['export', '--format', 'parquet', '--out', path]);
    await pool.query(`alter view news.media_away rename to media`);
    expect(code).toBe(1);
    expect(await readFile(path, 'utf8')).toBe('before');
    expect(await beside(path)).toEqual(['articles.parquet']);
  });

  test('stays as it was when the export is interrupted', async () => {
    await pool.query(`
      insert into wireroom.articles (site_id, host, url, state, outcome, title, ready_at)
      select 1, 'harbour.example', 'https://harbour.example/long/' || n, 'ready', 'ok', 'Long', now() from generate_series(1, 60) n;
      insert into wireroom.texts (article_id, title, body) select id, title, repeat(md5(id::text) || ' ', 10000) from wireroom.articles where title = 'Long'`);
    const path = await own('articles.parquet', 'before');
    const run = await wireroom(['export', '--format', 'parquet', '--out', path], {
      onStart: (child) => {
        const look = async (): Promise<void> => {
          const names = await beside(path);
          if (names.length > 1) child.kill('SIGINT');
          else if (child.exitCode === null) setImmediate(() => void look());
        };
        void look();
      },
    });
    expect(run).toEqual({ code: null, stdout: '', stderr: '' });
    expect(await readFile(path, 'utf8')).toBe('before');
    expect(await beside(path)).toEqual(['articles.parquet']);
  });

  test('that cannot be written gets one line', async () => {
    const missing = join(folder, 'none', 'articles.parquet');
    const failing = async (path: string) => (await wireroom(['export', '--format', 'parquet', '--out', path])).stderr;
    expect(await failing(missing)).toBe(`wireroom: cannot write ${missing}: no such folder\n`);
    expect(await failing(folder)).toBe(`wireroom: cannot write ${folder}: it is a folder\n`);
  });
});
