import { afterAll, expect, test } from 'vitest';
import { countOutcomes } from '../../../db/schema/outcome-counts.ts';
import { createDatabase } from '../../support/database.ts';
import { branchOf, chooseFilters, entityOf, topicOf } from './filters.ts';
import { type Choice, createChoice, fillHostileNews, timeOf } from './hostile-news.ts';

/* Functions of schema news return what plain queries on the tables do, in the same order. */

const { pool } = await createDatabase();
await fillHostileNews(pool);
await countOutcomes(pool);
const client = await pool.connect();
// Days are those of UTC, whatever the time zone of the reader.
await client.query(`set timezone = 'Pacific/Apia'`);
afterAll(() => client.release(true));

const TRIES = 20;

/** A call, and SQL for the same rows; $1 … are `values`. */
interface Form {
  readonly call: string;
  readonly plain: string;
  readonly values: readonly unknown[];
}

const expectEqual = async ({ call, plain, values }: Form): Promise<void> => {
  const { rows } = await client.query<{ fast: unknown[]; plain: unknown[] }>(
    `select array(select to_jsonb(r) from (${call}) r) as fast, array(select to_jsonb(r) from (${plain}) r) as plain`,
    [...values],
  );
  expect(rows[0]?.fast, `${call} ${JSON.stringify(values)}`).toEqual(rows[0]?.plain);
};

/** Articles of a period, the latest first, and of one time the newest. $n to $n+2 are since, until and max. */
const latest = (condition: string, n: number): string =>
  `select a.id from wireroom.articles a where a.ready_at is not null and ${condition}
     and ($${n}::timestamptz is null or a.published_at >= $${n}) and ($${n + 1}::timestamptz is null or a.published_at < $${n + 1})
   order by a.published_at desc nulls last, a.id desc limit $${n + 2}::int`;

const periodOf = (choice: Choice): unknown[] => [
  choice.maybe(() => timeOf(choice)),
  choice.maybe(() => timeOf(choice)),
  choice.one(0, 1, 3, 20, 50, 200, 1_000),
];

const names = (ids: string): string =>
  `exists (select from wireroom.article_entities x where x.article_id = a.id and x.entity_id in (${ids}))`;
const isAbout = (qcodes: string): string =>
  `exists (select from wireroom.article_topics x where x.article_id = a.id and x.qcode in ${qcodes})`;

test('the pages of news.latest() have each article once, in its order', async () => {
  const choice = createChoice(5);
  for (let n = 0; n < TRIES; n++) {
    const { args, passes, values } = chooseFilters(choice, 3, 3);
    const max = choice.one(40, 200, 1_000);
    const ids: number[] = [];
    for (let page: number[] = [0]; page.length > 0; ids.push(...page)) {
      const { rows } = await client.query<{ id: number }>(
        `select id from news.latest(max => $1::int, after => $2::bigint${args})`,
        [max, ids.at(-1) ?? null, ...values],
      );
      page = rows.map(({ id }) => id);
    }
    const { rows: plain } = await client.query<{ id: number }>(
      `select a.id from wireroom.articles a where a.ready_at is not null and $1::int > 0 and $2::bigint is null${passes} order by a.published_at desc nulls last, a.id desc`,
      [max, null, ...values],
    );
    expect(ids, `${args} ${JSON.stringify(values)}`).toEqual(plain.map(({ id }) => id));
  }
});

test('news.latest() returns the latest articles that pass all filters', async () => {
  const choice = createChoice(2);
  for (let n = 0; n < 3 * TRIES; n++) {
    const { args, passes, values } = chooseFilters(choice, 2, 3);
    await expectEqual({
      call: `select id from news.latest(max => $1::int${args})`,
      plain: `select a.id from wireroom.articles a where a.ready_at is not null${passes} order by a.published_at desc nulls last, a.id desc limit $1::int`,
      values: [choice.one(0, 1, 3, 50, 1_000), ...values],
    });
  }
});

test('news.near() returns the latest articles, each with the nearest of its places', async () => {
  const choice = createChoice(3);
  for (let n = 0; n < TRIES; n++) {
    const [latitude, longitude] = choice.one([0, 0], [1.5, -1.2], [-17.5, 179.9], [-17.5, -179.99], [90, 0], [-90, 0]);
    await expectEqual({
      call: `select article_id, entity_id, round(distance_km::numeric, 3) as km from news.near($1, $2, $3, $4, $5, $6::int)`,
      plain: `select * from (
          select distinct on (a.id) a.id as article_id, e.id as entity_id, round(d.km::numeric, 3) as km
          from wireroom.articles a join wireroom.article_entities x on x.article_id = a.id join wireroom.entities e on e.id = x.entity_id and e.ids ? 'latitude'
          cross join lateral (select 6371 * acos(least(1, greatest(-1, sin(radians($1)) * sin(radians((e.ids->>'latitude')::float8)) +
            cos(radians($1)) * cos(radians((e.ids->>'latitude')::float8)) * cos(radians((e.ids->>'longitude')::float8 - $2))))) as km) d
          where a.ready_at is not null and d.km <= $3 and ($4::timestamptz is null or a.published_at >= $4) and ($5::timestamptz is null or a.published_at < $5)
          order by a.id, d.km, e.id) f
        order by (select published_at from wireroom.articles a where a.id = article_id) desc nulls last, article_id desc limit $6::int`,
      values: [latitude, longitude, choice.one(1, 40, 150, 400), ...periodOf(choice)],
    });
  }
});

/** The entities of the latest 1,000 articles with their numbers. $2 and $3 are the period, $4 is max. */
const entitiesOf = (articles: string, condition: string): string =>
  `select e.id as entity_id, e.type, e.key, e.name, count(*) as article_count
   from (${latest(articles, 2).replace('$4::int', '1000')}) m join wireroom.article_entities x on x.article_id = m.id join wireroom.entities e on e.id = x.entity_id
   where ${condition} group by e.id order by article_count desc, e.id limit $4::int`;

test('news.co_mentions() and news.topic_entities() count the entities of the latest 1,000 articles', async () => {
  const choice = createChoice(4);
  for (let n = 0; n < TRIES; n++) {
    const period = [choice.maybe(() => timeOf(choice)), choice.maybe(() => timeOf(choice)), choice.one(1, 20, 1_000)];
    await expectEqual({
      call: 'select * from news.co_mentions($1::bigint, $2, $3, $4::int)',
      plain: entitiesOf(names('$1'), 'e.id <> $1'),
      values: [entityOf(choice), ...period],
    });
    await expectEqual({
      call: 'select * from news.topic_entities($1::text, $5::text[], since => $2, until => $3, max => $4::int)',
      plain: entitiesOf(isAbout(branchOf('array[$1]')), '($5::text[] is null or e.type = any($5))'),
      values: [topicOf(choice), ...period, choice.maybe(() => choice.some('place', 'person'))],
    });
  }
});

test('news.trending() and news.top_entities() are right in every time zone', async () => {
  const choice = createChoice(5);
  const days = (from: string, to: string): string =>
    `(select count(*) from wireroom.article_entities x where x.entity_id = e.id
       and (x.published_at at time zone 'UTC')::date > ${from} and (x.published_at at time zone 'UTC')::date <= ${to})`;
  const today = `coalesce($4::date, (now() at time zone 'UTC')::date)`;
  for (let n = 0; n < TRIES / 2; n++) {
    await expectEqual({
      call: 'select * from news.trending($1::int, $2::int, $3::int, $4)',
      plain: `select e.id as entity_id, e.type, e.key, e.name, l.articles as article_count, b.before, (l.articles::float8 / $1) / greatest(b.before::float8 / $2, 0.5) as ratio
        from wireroom.entities e, lateral (select ${days(`${today} - $1::int`, today)} as articles) l,
          lateral (select ${days(`${today} - $1::int - $2::int`, `${today} - $1::int`)} as before) b
        where l.articles >= 3 order by ratio desc, l.articles desc, e.id limit $3::int`,
      values: [
        1 + choice.below(5),
        1 + choice.below(9),
        choice.one(3, 50, 1_000),
        choice.maybe(() => timeOf(choice).toISOString().slice(0, 10)),
      ],
    });
    await expectEqual({
      call: 'select * from news.top_entities($1::text, $2::int)',
      plain: `select e.id, e.type, e.key, e.name, e.ids, count(*) as article_count from wireroom.article_entities x join wireroom.entities e on e.id = x.entity_id
        where $1::text is null or e.type = $1 group by e.id order by article_count desc, e.id limit $2::int`,
      values: [choice.one(null, 'person', 'place', 'thing'), choice.one(1, 20, 1_000)],
    });
  }
});

test('news.entity() finds all entities of a name', async () => {
  for (const name of ['open harbor', 'OPEN HARBOR', 'o’neill 9', '"asa" & <b>1', 'the 2', '2', 'Name 4', ''])
    await expectEqual({
      call: 'select id, article_count as articles from news.entity($1)',
      plain: `select e.id, (select count(*) from wireroom.article_entities x where x.entity_id = e.id) as articles from wireroom.entities e
        where wireroom.folded(e.name) = wireroom.folded($1) order by articles desc, e.id`,
      values: [name],
    });
});

const PUBLISHED_DAY = `(a.published_at at time zone 'UTC')::date`;
const TAGGED_DAY = `(x.published_at at time zone 'UTC')::date`;
const READY = 'wireroom.articles a join wireroom.sites s on s.id = a.site_id where a.ready_at is not null';

/** Views with kept counts, and the same rows counted. */
test.each([
  [
    'select day, site, language, article_count as articles, paywalled_count as paywalled from news.article_days',
    `select ${PUBLISHED_DAY}, s.domain, a.language, count(*), count(*) filter (where a.paywalled) from ${READY} group by 1, 2, 3`,
  ],
  [
    'select day, entity_id, article_count as articles from news.entity_days',
    `select ${TAGGED_DAY}, x.entity_id, count(*) from wireroom.article_entities x where x.published_at is not null group by 1, 2`,
  ],
  [
    'select day, qcode, article_count as articles from news.topic_days',
    `select ${TAGGED_DAY}, x.qcode, count(*) from wireroom.article_topics x where x.published_at is not null group by 1, 2`,
  ],
  [
    'select day, qcode, article_count as articles from news.branch_days',
    `select ${TAGGED_DAY}, t.qcode, count(distinct x.article_id)
     from wireroom.topics t, news.topic_tree(t.qcode) n join wireroom.article_topics x on x.qcode = n.qcode where x.published_at is not null group by 1, 2`,
  ],
  [
    'select id, article_count as articles from news.entities',
    `select id, (select count(*) from wireroom.article_entities x where x.entity_id = e.id) from wireroom.entities e`,
  ],
  [
    'select qcode, article_count as articles from news.topics',
    `select qcode, (select count(*) from wireroom.article_topics x where x.qcode = t.qcode) from wireroom.topics t`,
  ],
  [
    'select site, article_count as articles, first_day, last_day, feed_count as feeds from news.sites',
    `select * from (
       select s.domain, (select count(*) from wireroom.articles a where a.site_id = s.id and a.ready_at is not null) as articles,
         (select min(${PUBLISHED_DAY}) from wireroom.articles a where a.site_id = s.id and a.ready_at is not null) as first_day,
         (select max(${PUBLISHED_DAY}) from wireroom.articles a where a.site_id = s.id and a.ready_at is not null) as last_day,
         (select count(*) from wireroom.feeds f where f.site_id = s.id) as feeds from wireroom.sites s) n where articles > 0 or feeds > 0`,
  ],
  [
    'select id, article_count as articles, site_count as sites, source_count as sources, independent_count as independent_sources, first_at, last_at from news.stories',
    `select story_id, count(*), count(distinct a.site_id), count(distinct publisher), least(count(distinct origin), count(distinct publisher)), min(told_at), max(told_at)
     from wireroom.story_articles m join wireroom.articles a on a.id = m.article_id group by 1`,
  ],
  [
    'select story_id, entity_id, article_count as articles, round(share::numeric, 4) from news.story_entities',
    `select m.story_id, x.entity_id, count(*), round(count(*)::numeric / (select count(*) from wireroom.story_articles o where o.story_id = m.story_id), 4)
     from wireroom.story_articles m join wireroom.article_entities x using (article_id) group by 1, 2`,
  ],
  [
    'select story_id, qcode, article_count as articles from news.story_topics',
    'select m.story_id, x.qcode, count(*) from wireroom.story_articles m join wireroom.article_topics x using (article_id) group by 1, 2',
  ],
  [
    'select day, feed_id, stage, outcome, attempts from news.outcomes',
    `select (at at time zone 'UTC')::date, feed_id, stage, outcome, count(*) from wireroom.attempts group by 1, 2, 3, 4`,
  ],
  [
    'select article_id, duplicate_of from news.duplicates',
    'select id, duplicate_of from wireroom.articles where duplicate_of is not null',
  ],
])('%s has the rows of the tables', async (view, plain) => {
  const { rows } = await client.query(
    `(select 'too much', v::text from (${view}) v except all select 'too much', p::text from (${plain}) p)
     union all (select 'missing', p::text from (${plain}) p except all select 'missing', v::text from (${view}) v)`,
  );
  expect(rows.slice(0, 5)).toEqual([]);
});

test('news.changes(), read in pages, has each change once and in order', async () => {
  const { rows: all } = await client.query('select seq, article_id from wireroom.changes order by seq');
  const read: unknown[] = [];
  for (let after = 0; ; ) {
    const { rows } = await client.query<{ seq: number }>('select seq, article_id from news.changes($1, 77)', [after]);
    if (rows.length === 0) break;
    read.push(...rows);
    after = rows.at(-1)?.seq ?? after;
  }
  expect(read).toEqual(all);
});
