import { expect, test } from 'vitest';
import { createDatabase } from '../../support/database.ts';

const { pool } = await createDatabase();

const inNothing = await pool.query(`select from news.search('harbor')`);

/**
 * 6,000 articles: "harbor" is in all, "lighthouse" in every tenth, "ferry accident" in one. Every
 * other is in German.
 */
await pool.query(`
  insert into wireroom.sites (domain) select 's' || n || '.example' from generate_series(1, 3) n;
  insert into wireroom.topics (qcode, name, broader) values ('medtop:1', 'transport', null), ('medtop:2', 'shipping', 'medtop:1'), ('medtop:3', 'ports', 'medtop:2');
  insert into wireroom.entities (type, key, name) values ('place', 'porto', 'Porto'), ('place', 'faro', 'Faro');
  insert into wireroom.feeds (site_id, host, url, labels) values (1, 's1.example', 'https://s1.example/feed', '{sea}'), (2, 's2.example', 'https://s2.example/feed', '{}');
  insert into wireroom.due (stage, id, host) select 'feeds', id, host from wireroom.feeds;
  insert into wireroom.articles (site_id, host, url, state, ready_at, language, published_at, first_seen_at)
  select 1 + n % 3, 'x', 'https://x.example/' || n, 'ready', now(), case n % 2 when 0 then 'en' else 'de' end,
    case when n % 100 <> 99 then timestamptz '2026-01-01Z' + n * interval '1 hour' end, now()
  from generate_series(1, 6000) n;
  insert into wireroom.texts (article_id, title, body, language)
  select id, 'Article ' || id, 'The harbor is open.' || case when id % 10 = 0 then ' A lighthouse too.' else '' end
    || case id when 300 then ' A ferry accident happened.' when 5000 then ' The ferry was late. No accident.' else '' end, language
  from wireroom.articles;
  insert into wireroom.article_topics (article_id, qcode, classifier_score, published_at) select id, 'medtop:3', 1, published_at from wireroom.articles where id % 50 = 0;
  insert into wireroom.article_entities (article_id, entity_id, salience, published_at)
  select id, 1, 1, published_at from wireroom.articles where id % 40 = 0 union all select 300, 2, 1, null;
  insert into wireroom.entries (feed_id, guid_digest, guid, entry_digest, article_id) select 1 + id % 2, id::text::bytea, id, '', id from wireroom.articles where id > 5900;
  insert into wireroom.articles (site_id, host, url, state) values (1, 'x', 'https://x.example/unread', 'discovered');
  insert into wireroom.due (stage, id, host) select 'articles', id, host from wireroom.articles where state = 'discovered';
  insert into wireroom.texts (article_id, title, body, language) select id, 'Harbor', 'A ferry accident at the lighthouse.', 'en' from wireroom.articles where state = 'discovered'`);

const found = async (args: string): Promise<number[]> => {
  const { rows } = await pool.query<{ id: number }>(`select article_id as id from news.search(${args})`);
  return rows.map(({ id }) => id);
};

test('a database without articles has no matches', () => {
  expect(inNothing.rowCount).toBe(0);
});

test('a word that many articles have finds the newest ones', async () => {
  expect(await found(`'harbor', max => 3`)).toEqual([6000, 5999, 5998]);
  expect((await found(`'harbor', max => 1000`)).length).toBe(1000);
});

test('a rare word and a phrase are found however old they are, and nothing that readers do not see', async () => {
  expect(await found(`'accident'`)).toEqual([5000, 300]);
  expect(await found(`'"ferry accident"'`)).toEqual([300]);
  expect(await found(`'ferry -late'`)).toEqual([300]);
  expect(await found(`'lorry'`)).toEqual([]);
  expect(await found(`''`)).toEqual([]);
});

test.each([
  [`'harbor', sites => '{s2.example}', max => 2`, [5998, 5995]],
  [`'harbor', languages => '{de}', max => 2`, [5999, 5997]],
  [`'harbor', until => '2026-01-01T10:00Z', max => 3`, [9, 8, 7]],
  [`'harbor', since => '2026-01-01T10:00Z', until => '2026-01-01T12:00Z'`, [11, 10]],
  [`'lighthouse', topics => '{transport}', max => 2`, [6000, 5950]],
  [`'lighthouse', topics => '{medtop:3, medtop:2}', max => 2`, [6000, 5950]],
  [`'lighthouse', entities => '{1}', max => 2`, [6000, 5960]],
  [`'harbor', entities => '{2, 1}', until => '2026-01-20Z', max => 2`, [440, 400]],
  [`'harbor', feeds => '{2}', max => 2`, [5999, 5997]],
  [`'harbor', labels => '{sea}', max => 2`, [6000, 5998]],
  [`'accident', entities => '{2}'`, [300]],
  [`'accident', sites => '{s3.example}', languages => '{en}'`, [5000]],
  [`'harbor', sites => '{unknown.example}'`, []],
  [`'harbor', topics => '{unknown}'`, []],
  [`'harbor', labels => '{unknown}'`, []],
])('filters are part of the search: %s', async (args, ids) => {
  expect(await found(args)).toEqual(ids);
});

test('what a filter leaves is complete, whether it or the words are rarer', async () => {
  const { rows } = await pool.query<{ id: number }>(
    `select id from wireroom.articles where id % 10 = 0 and id % 3 = 1 and language = 'en' order by id`,
  );
  expect((await found(`'lighthouse', sites => '{s2.example}', max => 1000`)).toSorted((a, b) => a - b)).toEqual(
    rows.map(({ id }) => id),
  );
});

test('a better match stands before a newer one', async () => {
  await pool.query(
    `update wireroom.texts set title = 'Lighthouse, lighthouse', body = 'Lighthouse.' where article_id = 5100`,
  );
  expect((await found(`'lighthouse', max => 2`))[0]).toBe(5100);
});
