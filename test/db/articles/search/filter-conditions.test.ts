import { beforeAll, expect, test } from 'vitest';
import { listArticles } from '../../../../db/articles/article-list.ts';
import { createDatabase } from '../../../support/database.ts';

const { pool } = await createDatabase();

/** Eight articles of four sites, two of which belong to one house. */
beforeAll(() =>
  pool.query(`
    insert into wireroom.sites (domain) values ('a.example'), ('b.example'), ('c.example'), ('d.example');
    insert into wireroom.publishers (site, origin, key, name) values ('a.example', 'shipped', 'house', 'The House'),
      ('b.example', 'operator', 'house', 'The House'), ('c.example', 'shipped', 'house', 'The House'), ('c.example', 'operator', 'other', 'Other House');
    insert into wireroom.topics (qcode, name, broader) values ('medtop:1', 'sport', null), ('medtop:2', 'rowing', 'medtop:1');
    insert into wireroom.entities (type, key, name) values ('person', 'ada', 'Ada Borg');
    insert into wireroom.aliases (entity_id, folded, name, source) values (1, 'ada borg', 'Ada Borg', 'name'), (1, 'borg', 'Borg', 'text');
    insert into wireroom.feeds (site_id, host, url, labels) values (1, 'a.example', 'https://a.example/feed', '{sea}');
    insert into wireroom.due (stage, id, host) select 'feeds', id, host from wireroom.feeds;
    insert into wireroom.articles (site_id, host, url, state, ready_at, language, kind, paywalled, published_at, title)
    select 1 + (n - 1) % 4, 'x', 'https://x.example/' || n, 'ready', now(), case n % 2 when 0 then 'en' else 'de' end,
      case when n > 6 then 'opinion' when n > 1 then 'news' else 'unknown' end, n = 3, timestamptz '2026-03-01Z' + n * interval '1 day', 'Harbor ' || n
    from generate_series(1, 8) n;
    insert into wireroom.texts (article_id, title, body, language) select id, title, 'A harbor.', 'en' from wireroom.articles;
    insert into wireroom.stories (language, merged_into) values ('en', null), ('en', 1);
    insert into wireroom.story_articles (article_id, story_id, publisher, origin, told_at) select id, 1, 'x', 'x', now() from wireroom.articles where id in (2, 5);
    insert into wireroom.article_topics (article_id, qcode, classifier_score) values (4, 'medtop:2', 1);
    insert into wireroom.article_entities (article_id, entity_id, salience) values (6, 1, 1);
    insert into wireroom.entries (feed_id, guid_digest, guid, entry_digest, article_id) values (1, '1', '1', '', 7)`),
);

const CASES: readonly (readonly [object, readonly number[]])[] = [
  [{}, [1, 2, 3, 4, 5, 6, 7, 8]],
  [{ sites: ['a.example', 'd.example'] }, [1, 4, 5, 8]],
  [{ publishers: ['house'] }, [1, 2, 5, 6]],
  [{ publishers: ['d.example', 'other'] }, [3, 4, 7, 8]],
  [{ publishers: ['c.example'] }, [3, 7]],
  [{ publishers: ['the house', 'nobody.example'] }, [1, 2, 5, 6]],
  [{ publishers: ['house'], sites: ['a.example', 'c.example'] }, [1, 5]],
  [{ stories: [1] }, [2, 5]],
  [{ stories: [2] }, [2, 5]],
  [{ stories: [3] }, []],
  [{ kinds: ['opinion', 'review'] }, [7, 8]],
  [{ paywalled: true }, [3]],
  [{ paywalled: false, kinds: ['news'] }, [2, 4, 5, 6]],
  [{ topics: ['medtop:1'] }, [4]],
  [{ topics: ['Sport'], languages: ['en'] }, [4]],
  [{ entities: [1] }, [6]],
  [{ entities: ['Borg', 'Nobody', 7] }, [6]],
  [{ entities: ['Nobody'] }, []],
  [{ feeds: [1], labels: ['sea'] }, [7]],
  [{ labels: ['land'] }, []],
  [{ since: '2026-03-04T00:00:00Z', until: '2026-03-06T00:00:00+00:00' }, [3, 4]],
  [{ sites: null, languages: ['en'] }, [2, 4, 6, 8]],
];

test.each(CASES)('a filter as JSON passes the same articles in a list as in a search: %j', async (filter, ids) => {
  const { rows } = await pool.query(
    `select to_json(wireroom.passing(array(select id from wireroom.articles order by id), wireroom.filter_from($1))) as passing,
       to_json(array(select article_id from wireroom.best_matches(wireroom.queries_of('harbor', 'en'), wireroom.filter_from($1), 20, null) order by 1)) as found`,
    [JSON.stringify(filter)],
  );
  expect(rows).toEqual([{ passing: ids, found: ids }]);
  const listed = await listArticles(pool, { filter, query: 'harbors', limit: 20 });
  expect(listed.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual(ids);
});

test('news.search() and news.latest() have the same filters', async () => {
  for (const filters of [
    `stories => '{1}'`,
    `publishers => '{house}', kinds => '{news}'`,
    `paywalled => true`,
    `publishers => '{other}', paywalled => false`,
  ]) {
    const { rows } = await pool.query(
      `select array(select article_id from news.search('harbor', ${filters}) order by 1) as found, array(select id from news.latest(${filters}) order by 1) as latest`,
    );
    expect(rows[0].found, filters).toEqual(rows[0].latest);
    expect(rows[0].found.length, filters).toBeGreaterThan(0);
  }
});

test('a list by words has the newest first, and goes back as far as it has to', async () => {
  await pool.query(`
    insert into wireroom.articles (id, site_id, host, url, state, ready_at, title) overriding system value
    values (50000, 1, 'x', 'https://x.example/late', 'ready', now(), 'Harbor');
    insert into wireroom.texts (article_id, title, body, language) values (50000, 'Harbor', 'A harbor.', 'en')`);
  const listed = async (limit: number): Promise<number[]> =>
    (await listArticles(pool, { query: 'harbor', limit })).map(({ id }) => id);
  expect(await listed(1)).toEqual([50_000]);
  expect(await listed(3)).toEqual([50_000, 8, 7]);
});
