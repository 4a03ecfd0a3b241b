import { beforeAll, expect, test } from 'vitest';
import { makePartitions } from '../../../db/schema/partitions.ts';
import { canonicalizeUrl } from '../../../model/url/canonicalize-url.ts';
import { createDatabase } from '../../support/database.ts';
import { wireroomHere } from '../run-here.ts';
import { linesOf, type Run } from '../run-wireroom.ts';

const { url, pool } = await createDatabase();
const wireroom = wireroomHere(url);

const STORY = 'https://harbour.example/ferry';

/** One article with everything, one that was rejected, one that turned out to be the first. */
beforeAll(async () => {
  await makePartitions(pool, new Date('2026-03-04'));
  await pool.query(`
    insert into wireroom.sites (domain) values ('harbour.example'), ('elsewhere.example');
    insert into wireroom.feeds (site_id, host, url, title, trusted) values (1, 'harbour.example', 'https://harbour.example/rss', 'Harbour News', true);
    insert into wireroom.due (stage, id, host, due_at, visible, attempts, crashes) values
      ('feeds', 1, 'harbour.example', now(), false, 0, 0);
    insert into wireroom.articles (site_id, host, url, state, outcome, title, authors, language, declared_language, word_count, published_at, published_source, published_precision, ready_at, body_source, duplicate_of)
    values
      (1, 'harbour.example', '${STORY}', 'ready', 'ok', 'The ferry is back', '{Maria Santos}', 'en', 'de', 31,
        '2026-03-04T00:00Z', 'json-ld', 'day', now(), 'page', null),
      (2, 'elsewhere.example', 'https://www.elsewhere.example/nothing', 'rejected', 'too_short', null, '{}', null, null, null,
        null, null, null, null, null, null),
      (1, 'harbour.example', '${STORY}?from=home', 'rejected', 'duplicate_url', null, '{}', null, null, null,
        null, null, null, null, null, 1);
    insert into wireroom.texts (article_id, title, body) values
      (1, 'The ferry is back', E'The ferry returned to Porto.\\n\\nHundreds\\u001b[2J came.');
    insert into wireroom.entries (feed_id, guid_digest, article_id, guid, title, authors, published_at, entry_digest, first_seen_at, last_seen_at) values
      (1, '\\x01', 1, 'ferry', 'Ferry back', '{M. Santos}', '2026-03-04T08:30Z', '\\x02', '2026-03-04T09:00Z', '2026-03-05T09:00Z'),
      (1, '\\x02', 2, 'nothing', 'Nothing to see', '{}', null, '\\x03', now(), now());
    insert into wireroom.entities (type, key, name, ids) values ('place', 'porto-pt', 'Porto', '{"geonames": "2735943"}');
    insert into wireroom.article_entities (article_id, entity_id, salience, text_spans) values (1, 1, 0.75, '{22, 27}');
    insert into wireroom.topics (qcode, name) values ('medtop:20000337', 'transport');
    insert into wireroom.article_topics (article_id, qcode, classifier_score) values (1, 'medtop:20000337', 0.5);
    insert into wireroom.attempts (at, stage, article_id, outcome, http_status, ms) values
      ('2026-03-04T10:00Z', 'articles', 1, 'ok', 200, 321), ('2026-03-04T10:01Z', 'tags', 1, 'ok', null, 45);
  `);
  const digest = canonicalizeUrl(STORY)?.digest;
  await pool.query(
    `insert into wireroom.article_urls (url_digest, article_id, kind) values ($1, 1, 'found'), ($2, null, 'found')`,
    [digest, canonicalizeUrl('https://harbour.example/withdrawn')?.digest],
  );
});

test('articles without a feed are added once, and a URL that was removed stays away', async () => {
  const inputs = ['https://harbour.example/new', `${STORY}#top`, 'nonsense', 'https://harbour.example/withdrawn'];
  const { code, stdout } = await wireroom(['articles', 'add', ...inputs]);
  const id = (await pool.query(`select id from wireroom.articles where url = 'https://harbour.example/new'`)).rows[0]
    .id;
  expect(linesOf(stdout)).toEqual([
    `added: https://harbour.example/new (article ${id})`,
    `already there: ${STORY} (article 1)`,
    'not a URL: nonsense',
    'removed before: https://harbour.example/withdrawn: "articles add --again" adds it again',
  ]);
  expect(code).toBe(1);
  const again = await wireroom(['articles', 'add', '-', '--json'], { input: 'https://harbour.example/new\n' });
  expect(JSON.parse(again.stdout)).toEqual([
    { input: 'https://harbour.example/new', url: 'https://harbour.example/new', result: 'already there', id },
  ]);
  expect(again.code).toBe(0);
  await pool.query('delete from wireroom.article_urls where article_id = $1', [id]);
  await pool.query('delete from wireroom.articles where id = $1', [id]);
});

test('articles are listed newest first and filtered by site, state and outcome', async () => {
  const ids = async (...options: string[]): Promise<number[]> =>
    JSON.parse((await wireroom(['articles', 'list', '--json', ...options])).stdout).map(
      (row: { id: number }) => row.id,
    );
  expect(await ids()).toEqual([3, 2, 1]);
  expect(await ids('--limit', '2')).toEqual([3, 2]);
  expect(await ids('--state', 'ready')).toEqual([1]);
  expect(await ids('--site', 'WWW.Elsewhere.example')).toEqual([2]);
  expect(await ids('--site', 'https://harbour.example/x', '--outcome', 'duplicate_url')).toEqual([3]);

  const table = await wireroom(['articles', 'list']);
  expect(linesOf(table.stdout)[2], 'a title from a feed that speaks for it where there is no better one').toMatch(
    /^ 2 {2}rejected {2}too little text +(?:now|\d+ s ago) +elsewhere\.example +Nothing to see +https:\/\/www\.elsewhere\.example\/nothing$/,
  );
  const none = await wireroom(['articles', 'list', '--site', 'nowhere.example']);
  expect(none).toEqual({
    code: 2,
    stdout: '',
    stderr: 'wireroom: no feeds or articles of nowhere.example; did you mean elsewhere.example?\n',
  });
});

test('an article is shown with its text, entities, topics, duplicates and attempts', async () => {
  const { code, stdout } = await wireroom(['articles', 'show', '1']);
  expect(code).toBe(0);
  const lines = linesOf(stdout).map((line) => line.trim().replace(/ {2,}/g, ' | '));
  expect(lines).toEqual(
    expect.arrayContaining([
      `URL | ${STORY}`,
      'Feeds | 1 Harbour News',
      'Authors | Maria Santos',
      '1 | Ferry back | M. Santos | 2026-03-04 08:30:00 UTC | 2026-03-04 09:00:00 UTC | 2026-03-05 09:00:00 UTC',
      'Published | 2026-03-04 [JSON-LD]',
      'Language | en, declared: de',
      'The ferry returned to Porto.',
      'Hundreds came.',
      'Porto | place | 0.75 | 1 | geonames:2735943',
      'transport | medtop:20000337 | 0.50',
      `3 | another URL of a known article | ${STORY}?from=home`,
    ]),
  );
  expect(stdout).toMatch(
    /2026-03-04 10:01:00 UTC .* tags .* ok .* 45\n2026-03-04 10:00:00 UTC .* articles .* ok +200 +321\n/,
  );
});

test('an article is found by its URL, and shown as one JSON object', async () => {
  const { stdout } = await wireroom(['articles', 'show', `${STORY}/?utm_medium=x`, '--json']);
  expect(JSON.parse(stdout)).toMatchObject({
    id: 1,
    state: 'ready',
    body: 'The ferry returned to Porto.\n\nHundreds\u001b[2J came.',
    feeds: [{ id: 1, title: 'Harbour News' }],
    entities: [{ key: 'porto-pt', mentions: 1 }],
    topics: [{ qcode: 'medtop:20000337' }],
    duplicates: [{ id: 3, kind: 'duplicate_url' }],
    attempts: [{ stage: 'tags' }, { stage: 'articles', http_status: 200 }],
  });
});

test('what is no article gets one line', async () => {
  const runs: Run[] = [];
  for (const text of ['99', 'https://harbour.example/none', 'ferry'])
    runs.push(await wireroom(['articles', 'show', text]));
  expect(runs.map(({ code, stderr }) => [code, stderr])).toEqual([
    [1, 'wireroom: there is no article 99\n'],
    [1, 'wireroom: there is no article https://harbour.example/none\n'],
    [1, 'wireroom: neither a number nor a URL: ferry\n'],
  ]);
});

test('the list is filtered by feed, label, language, date, topic, entity and words', async () => {
  await pool.query(`
    update wireroom.feeds set labels = '{sea}';
    insert into wireroom.topics (qcode, name, broader) values ('medtop:20000338', 'public transport', 'medtop:20000337') on conflict do nothing;
    insert into wireroom.aliases (entity_id, folded, name, source) values (1, wireroom.folded('Oporto'), 'Oporto', 'text') on conflict do nothing;`);
  await pool.query(
    `insert into wireroom.feed_urls (url_digest, feed_id, url) values ($1, 1, 'https://harbour.example/rss')`,
    [canonicalizeUrl('https://harbour.example/rss')?.digest],
  );
  const list = async (...args: string[]): Promise<number[]> => {
    const { stdout, code, stderr } = await wireroom(['articles', 'list', '--json', ...args]);
    expect(code, stderr).toBe(0);
    return (JSON.parse(stdout) as { id: number }[]).map(({ id }) => id);
  };
  expect(await list('--feed', '1')).toEqual([2, 1]);
  expect(await list('--feed', 'https://harbour.example/rss', '--state', 'ready')).toEqual([1]);
  expect(await list('--label', 'sea')).toEqual([2, 1]);
  expect(await list('--language', 'en')).toEqual([1]);
  expect(await list('--until', '2026-03-05')).toEqual([1]);
  expect(await list('--since', '2026-03-04', '--until', '2026-03-04')).toEqual([]);
  expect(await list('--topic', 'Transport')).toEqual([1]);
  expect(await list('--topic', 'medtop:20000338'), 'not the broader ones').toEqual([]);
  await pool.query(`update wireroom.article_topics set qcode = 'medtop:20000338'`);
  expect(await list('--topic', 'transport'), 'the narrower ones').toEqual([1]);
  expect(await list('--entity', 'oporto')).toEqual([1]);
  expect(await list('--query', '"ferry returned"')).toEqual([1]);
  expect(await list('--query', 'ferry -porto')).toEqual([]);
  const near = await wireroom(['articles', 'list', '--topic', 'transprt']);
  expect(near).toMatchObject({ code: 2, stderr: 'wireroom: there is no topic transprt; did you mean transport?\n' });
  const none = await wireroom(['articles', 'list', '--label', 'see', '--entity', 'Lisbon']);
  expect(none).toEqual({
    code: 2,
    stdout: '',
    stderr: 'wireroom: no feed has the label see; did you mean sea?\nwireroom: there is no entity Lisbon\n',
  });
});
