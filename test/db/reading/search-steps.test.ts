import { expect, test } from 'vitest';
import { makePartitions } from '../../../db/schema/partitions.ts';
import { createDatabase } from '../../support/database.ts';

const { pool } = await createDatabase();
await pool.query(`select setval('wireroom.articles_id_seq', 360000)`);
await makePartitions(pool);

/** Ids are far apart, so that a search takes several steps: "harbor" is in all texts, the others in fewer and fewer. */
await pool.query(`
  insert into wireroom.sites (domain) select 's' || n || '.example' from generate_series(1, 30) n;
  insert into wireroom.entities (type, key, name) values ('place', 'porto', 'Porto');
  insert into wireroom.articles (id, site_id, host, url, state, ready_at, language, published_at) overriding system value
  select n * 60, 1 + n % 30, 'x', 'https://x.example/' || n, 'ready', now(), 'en', timestamptz '2026-01-01Z' + n * interval '1 hour'
  from generate_series(1, 6000) n;
  insert into wireroom.texts (article_id, title, body, language)
  select id, 'Article', concat_ws(' ', 'An open harbor.', case when n % 10 = 0 then 'A lighthouse.' end,
    case when n % 97 = 0 and n < 3000 then 'A beacon on a reef.' end, case when n % 200 = 7 then 'A reef, a beacon.' end), 'en'
  from (select id, id / 60 as n from wireroom.articles) a;
  insert into wireroom.article_entities (article_id, entity_id, salience, published_at) select id, 1, 1, published_at from wireroom.articles where id % 2400 = 0;
  analyze`);

test.each([
  ['beacon', '', ''],
  ['beacon reef', '', ''],
  ['"beacon on a reef"', '', ''],
  ['"beacon on a reef"', `, sites => '{s1.example, s2.example, s3.example, s4.example}'`, 'and site_id < 5'],
  ['beacon -lighthouse', `, sites => '{s8.example}'`, 'and site_id = 8'],
  ['"beacon on a reef" -lighthouse', '', ''],
  ['"beacon on a reef" -"open lighthouse"', '', ''],
  ['beacon -"reef a beacon"', '', ''],
  ['lighthouse or -"open harbor"', '', ''],
  ['lighthouse', `, sites => '{s11.example}'`, 'and site_id = 11'],
  ['lighthouse', `, sites => '{s2.example}'`, 'and site_id = 2'],
  ['lighthouse', ', entities => array[1::bigint]', 'and id % 2400 = 0'],
  ['lighthouse beacon', `, languages => '{en}'`, ''],
  ['beacon', `, until => '2026-03-01Z'`, `and published_at < '2026-03-01Z'`],
  ['harbor', `, sites => '{s5.example}', since => '2026-02-01Z'`, `and site_id = 5 and published_at >= '2026-02-01Z'`],
  [
    '"open harbor"',
    `, entities => '{1}', until => '2026-04-01Z'`,
    `and id % 2400 = 0 and published_at < '2026-04-01Z'`,
  ],
])('%s%s finds all there are', async (query, filters, condition) => {
  const found = await pool.query(`select article_id as id from news.search($1, 'en', 1000${filters}) order by 1`, [
    query,
  ]);
  const { rows } = await pool.query(
    `select id from wireroom.articles a join wireroom.texts t on t.article_id = a.id
     where t.search @@ websearch_to_tsquery('english', $1) ${condition} order by 1`,
    [query],
  );
  expect(found.rows).toEqual(rows);
});

test('a word that many articles have finds the newest, also where a filter leaves few of them', async () => {
  const ids = async (call: string): Promise<number[]> =>
    (await pool.query<{ id: number }>(`select article_id / 60 as id from news.search(${call})`)).rows.map(
      ({ id }) => id,
    );
  expect(await ids(`'harbor', max => 3`)).toEqual([6000, 5999, 5998]);
  expect(await ids(`'harbor', sites => '{s9.example}', max => 3`)).toEqual([5978, 5948, 5918]);
  expect(await ids(`'lighthouse', until => '2026-02-01Z', max => 2`)).toEqual([740, 730]);
});
