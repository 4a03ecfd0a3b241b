import { beforeAll, expect, test } from 'vitest';
import { parse } from '../../pipelines/feed/parse.ts';
import { brokenNinjsRules } from '../../pipelines/ninjs/schema.ts';
import { createDatabase } from '../../support/database.ts';
import { wireroomHere } from '../run-here.ts';
import { linesOf } from '../run-wireroom.ts';

const { url, pool } = await createDatabase();
const wireroom = wireroomHere(url);

beforeAll(async () => {
  await pool.query(`
    insert into wireroom.publishers (site, origin, key, name) values ('lusa.example', 'shipped', 'lusa', 'Lusa'), ('lusa.example', 'operator', 'lusa', 'Lusa News');
    insert into wireroom.sites (domain) values ('harbour.example');
    insert into wireroom.articles (site_id, host, url, state, outcome, title, authors, keywords, language, kind, wire, paywalled, published_at, first_seen_at, ready_at, content_changed_at, standfirst_length)
    values
      (1, 'harbour.example', 'https://harbour.example/1|a', 'ready', 'ok', E'Back & forth \\u202e', '{Maria Santos}', '{ferries}', 'en', 'press_release', 'lusa', true,
        '2026-03-01T00:00Z', '2026-03-01T09:00Z', '2026-03-01T10:00:00.123456Z', '2026-03-02T10:00Z', 4),
      (1, 'harbour.example', 'https://harbour.example/2', 'ready', 'ok', null, '{}', '{}', null, 'news', null, false, null, '2026-03-01T09:00Z', '2026-03-01T11:00Z', null, null),
      (1, 'harbour.example', 'https://harbour.example/3', 'rejected', 'too_short', null, '{}', '{}', null, 'unknown', null, false, null, '2026-03-01T09:00Z', null, null, null);
    insert into wireroom.texts (article_id, title, body) select id, coalesce(title, ''), E'One.\\n\\nTwo.' from wireroom.articles where state = 'ready';
    insert into wireroom.revisions (article_id, revision, title, body, digest, seen_at) values (1, 1, 'Back', 'One.', '\\x00', '2026-03-01T10:00Z');
    insert into wireroom.entities (type, key, name, ids) values ('place', 'porto-pt', 'Porto', '{"geonames": "2735943", "latitude": "41.1", "longitude": "-8.6"}');
    insert into wireroom.article_entities (article_id, entity_id, salience, text_spans) values (1, 1, 0.25, '{0, 3}');
    insert into wireroom.topics (qcode, name) values ('medtop:20000337', 'transport');
    insert into wireroom.article_topics (article_id, qcode, classifier_score, publisher_score) values (1, 'medtop:20000337', 0.5, 1);
    insert into wireroom.media (article_id, position, kind, url, title, credit, source) values (1, 1, 'picture', 'https://harbour.example/1.jpg', 'The ferry', 'Ana Dias', 'page');
    insert into wireroom.links (article_id, position, url_digest, url, text) values (1, 1, '\\x00', 'https://inland.example/', 'there');
    insert into wireroom.alternates (article_id, language, url) values (1, 'pt', 'https://harbour.example/pt/1');
  `);
});

test('each line is a valid news item', async () => {
  const { code, stdout, stderr } = await wireroom(['export', '--format', 'ninjs']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout, 'nothing that turns the text on a terminal').not.toContain('\u202e');
  const items = linesOf(stdout).map((line) => JSON.parse(line));
  expect(items).toHaveLength(2);
  expect(items.map(brokenNinjsRules)).toEqual([[], []]);
  expect(items[0]).toMatchObject({
    version: '2',
    representationType: 'partial',
    firstCreated: '2026-03-01T10:00:00.123456+00:00',
    genres: [{ name: 'Press Release', literal: 'genre:Press_Release' }],
    infoSources: [{ name: 'harbour.example' }, { name: 'Lusa News', role: 'agency' }],
    descriptions: [{ role: 'standfirst', value: 'One.' }],
    bodies: [{ value: 'One.\n\nTwo.' }, { value: '<p>One.</p>\n<p>Two.</p>' }],
    subjects: [{ literal: 'medtop:20000337', creator: 'harbour.example', confidence: 100 }, { name: 'ferries' }],
    places: [{ geoJSON: { coordinates: [-8.6, 41.1] } }],
    renditions: [{ href: 'https://harbour.example/1%7Ca' }],
    associations: [{ name: 'picture 1', by: 'Ana Dias' }, { name: 'there' }, { name: 'pt' }],
  });
  expect(items[1]).toMatchObject({ version: '1' });
  expect(items[1]).not.toHaveProperty('genres');
});

test('an article has the same URI as in a feed', async () => {
  const feed = await parse((await wireroom(['export', '--format', 'json-feed'])).stdout);
  const items = linesOf((await wireroom(['export', '--format', 'ninjs'])).stdout).map((line) => JSON.parse(line).uri);
  expect(items.toSorted()).toEqual(feed.entries.map(({ guid }) => guid).toSorted());
});

test('every genre has the code and the name of the IPTC', async () => {
  const kinds = [
    'news',
    'opinion',
    'analysis',
    'review',
    'interview',
    'live_blog',
    'press_release',
    'sponsored',
    'obituary',
    'service',
  ];
  const genres: unknown[] = [];
  for (const kind of kinds) {
    await pool.query(`update wireroom.articles set kind = $1 where id = 1`, [kind]);
    const { stdout } = await wireroom(['export', '--format', 'ninjs']);
    genres.push(
      JSON.parse(linesOf(stdout)[0] ?? '')
        .genres?.flatMap(Object.values)
        .join(' '),
    );
  }
  const scheme = 'http://cv.iptc.org/newscodes/genre';
  expect(genres).toEqual([
    undefined,
    `Opinion ${scheme}/Opinion genre:Opinion`,
    `Analysis ${scheme}/Analysis genre:Analysis`,
    `Review ${scheme}/Review genre:Review`,
    `Interview ${scheme}/Interview genre:Interview`,
    `Live Coverage ${scheme}/LiveCoverage genre:LiveCoverage`,
    `Press Release ${scheme}/Press_Release genre:Press_Release`,
    `Sponsored ${scheme}/Sponsored genre:Sponsored`,
    `Obituary ${scheme}/Obituary genre:Obituary`,
    undefined,
  ]);
});

test('it has no fields to choose', async () => {
  const { code, stderr } = await wireroom(['export', '--format', 'ninjs', '--fields', 'id']);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringContaining("'--fields' needs '--format jsonl|csv|parquet'"),
  });
});
