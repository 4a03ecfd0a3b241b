import { beforeAll, expect, test } from 'vitest';
import { parse } from '../../pipelines/feed/parse.ts';
import { brokenAtomRules, brokenJsonFeedRules, brokenRssRules } from '../../pipelines/feed/write/rules.ts';
import { createDatabase } from '../../support/database.ts';
import { wireroomHere } from '../run-here.ts';

const { url, pool } = await createDatabase();
const wireroom = wireroomHere(url);

beforeAll(async () => {
  await pool.query(`
    insert into wireroom.sites (domain) values ('harbour.example'), ('inland.example');
    insert into wireroom.articles (site_id, host, url, final_url, state, outcome, title, authors, language, summary, image, published_at, first_seen_at, ready_at, content_changed_at)
    values
      (1, 'harbour.example', 'https://harbour.example/1?from=feed', 'https://harbour.example/1', 'ready', 'ok', 'Back & forth', '{Maria Santos}',
        'en', 'The ferry.', 'https://harbour.example/1.jpg', '2026-03-01T00:00Z', '2026-03-01T09:00Z', '2026-03-01T10:00Z', '2026-03-09T10:00:00.123Z'),
      (1, 'harbour.example', 'https://harbour.example/2', null, 'rejected', 'too_short', null, '{}', null, null, null, null, '2026-03-01T09:00Z', null, null),
      (2, 'inland.example', 'https://inland.example/3', null, 'ready', 'ok', null, '{}', 'de', null, null, null, '2026-03-02T09:00Z', '2026-03-02T10:00Z', null),
      (1, 'harbour.example', 'https://harbour.example/4', null, 'ready', 'ok', 'Early', '{}', 'en', null, null, null, '2026-02-01T09:00Z', '2026-02-01T10:00Z', null);
    insert into wireroom.texts (article_id, title, body, markup)
    select id, coalesce(title, ''), 'One.', jsonb_build_object('1', '<p>One ]]&gt; ' || id || '.</p>') from wireroom.articles where state = 'ready';
    insert into wireroom.topics (qcode, name) values ('medtop:20000337', 'transport');
    insert into wireroom.article_topics (article_id, qcode, classifier_score, publisher_score) values (1, 'medtop:20000337', 0.5, 1);
    insert into wireroom.media (article_id, position, kind, url, title, source, duration_s) values
      (1, 1, 'picture', 'https://harbour.example/1.jpg', 'The ferry', 'page', null),
      (1, 2, 'video', 'https://player.example/watch?v=1', 'A film', 'page', null),
      (1, 3, 'audio', 'https://harbour.example/1.MP3?x=1', null, 'page', 90);
  `);
});

const BROKEN = { atom: brokenAtomRules, rss: brokenRssRules, 'json-feed': brokenJsonFeedRules };

/** Exports a feed, which is checked against the rules of its format, and reads it. */
const feed = async (format: keyof typeof BROKEN, ...options: string[]) => {
  const { code, stdout, stderr } = await wireroom(['export', '--format', format, ...options]);
  expect(code, stderr).toBe(0);
  expect(BROKEN[format](stdout)).toEqual([]);
  return parse(stdout);
};

const FORMATS = ['atom', 'rss', 'json-feed'] as const;

test.each(FORMATS)('%s: the newest articles come first, as feed readers need them', async (format) => {
  const { entries, title, selfUrl, link } = await feed(
    format,
    ...['--title', 'Ports & more', '--link', 'https://desk.example', '--self', 'https://desk.example/feed'],
  );
  expect({ title, selfUrl, link }).toEqual({
    title: 'Ports & more',
    selfUrl: 'https://desk.example/feed',
    link: 'https://desk.example/',
  });
  expect(entries.map((entry) => entry.url)).toEqual([
    'https://inland.example/3',
    'https://harbour.example/1',
    'https://harbour.example/4',
  ]);
  // Without a title, there is still something to click on.
  expect(entries[0]?.title).toBe('https://inland.example/3');
  expect(entries[1]).toMatchObject({
    title: 'Back & forth',
    authors: ['Maria Santos'],
    published: new Date('2026-03-01T00:00Z'),
    updated: new Date('2026-03-09T10:00:00.123Z'),
    summary: 'The ferry.',
    contentHtml: '<p>One ]]&gt; 1.</p>',
    categories: ['transport'],
    language: 'en',
  });
  // The page of a player is no file.
  const files = entries[1]?.enclosures.map((file) => `${file.url} ${file.type} ${file.durationS ?? ''}`) ?? [];
  expect(files.sort()).toEqual([
    'https://harbour.example/1.MP3?x=1 audio/mpeg 90',
    'https://harbour.example/1.jpg image/jpeg ',
  ]);
});

test('articles are chosen by site, language, time and number', async () => {
  const paths = async (...options: string[]) =>
    (await feed('atom', ...options)).entries.map((entry) => new URL(entry.url ?? '').pathname);
  expect(await paths('--site', 'www.harbour.example')).toEqual(['/1', '/4']);
  expect(await paths('--language', 'de')).toEqual(['/3']);
  expect(await paths('--since', '2026-03-02')).toEqual(['/3', '/1']);
  expect(await paths('--limit', '2')).toEqual(['/3', '/1']);
});

test('the feed has changed when one of its articles has', async () => {
  expect((await feed('atom')).updated).toEqual(new Date('2026-03-09T10:00:00.123Z'));
  expect((await feed('atom', '--limit', '1')).updated).toEqual(new Date('2026-03-02T10:00Z'));
});

test('an id stays when the URL of its article changes, and is the same in all formats', async () => {
  const ids = async (format: keyof typeof BROKEN) =>
    (await feed(format, '--site', 'harbour.example')).entries.map(({ guid }) => guid);
  const before = await ids('atom');
  expect(new Set(before).size).toBe(2);
  expect(before[0]).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  await pool.query(`update wireroom.articles set url = 'https://harbour.example/moved', title = 'Moved' where id = 4`);
  expect(await ids('rss')).toEqual(before);
  expect(await ids('json-feed')).toEqual(before);
});

test.each(FORMATS)('%s: a feed without articles is one, and that is said', async (format) => {
  const args = ['export', '--format', format, '--language', 'fr', '--link', 'https://desk.example/'];
  const { code, stdout, stderr } = await wireroom(args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: 'no articles match\n' });
  expect(BROKEN[format](stdout)).toEqual([]);
});

test('a feed has 50 articles, or up to 1,000', async () => {
  await pool.query(`
    insert into wireroom.articles (site_id, host, url, state, outcome, title, ready_at)
    select 1, 'harbour.example', 'https://harbour.example/long/' || n, 'ready', 'ok', 'Long', now() from generate_series(1, 1200) n;
    insert into wireroom.texts (article_id, title, body)
    select id, title, 'x' from wireroom.articles where title = 'Long'`);
  expect((await feed('rss', '--site', 'harbour.example')).entries).toHaveLength(50);
  expect((await feed('json-feed', '--limit', '1000')).entries).toHaveLength(1000);
});

test.each([
  [['--format', 'rss'], `'--format rss' needs '--link' or one '--site'`],
  [['--format', 'atom', '--fields', 'id'], `'--fields' needs '--format jsonl|csv|parquet'`],
  [['--format', 'csv', '--title', 'x'], `'--title' needs '--format atom|rss|json-feed'`],
  [['--format', 'atom', '--limit', '1001'], `'--limit' of a feed must be at most 1000`],
  [['--format', 'atom', '--self', 'feed.atom'], 'Not an http or https URL.'],
])('wrong usage: %j', async (args, message) => {
  const { code, stdout, stderr } = await wireroom(['export', ...args]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
});
