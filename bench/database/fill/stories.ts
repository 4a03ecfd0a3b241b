import type pg from 'pg';

/** Days for which signatures are kept, and hours for which stories are open. */
const PRINT_DAYS = 28;
const OPEN_STORIES = 300_000;

/**
 * Puts the articles into stories, set by set: half of them alone, most others in threes, and a few
 * in stories of dozens; every eighth of these is a copy of the first.
 */
export async function fillStories(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(`set work_mem = '256MB'`);
    await client.query(
      `create temporary table told as
       select a.id as article_id, a.site_id, coalesce(a.language, 'und') as language, s.domain as publisher,
         least(coalesce(a.published_at, a.first_seen_at), a.first_seen_at) as at,
         case when hashint8(a.id) & 63 = 1 then format('large %s', a.id / 4096) when hashint8(a.id) & 1 = 0
           then format('small %s %s', a.id / 48, hashint8extended(a.id, 7) & 7) else a.id::text end as event
       from wireroom.articles a join wireroom.sites s on s.id = a.site_id where a.ready_at is not null`,
    );
    await client.query(
      `create temporary table event as
       select event, row_number() over (order by max(at)) as story_id, min(language) as language, min(article_id) as lead, count(*) as articles,
         count(distinct site_id) as sites, min(at) as first_at, max(at) as last_at from told group by event`,
    );
    await client.query(
      `insert into wireroom.stories (id, language, lead_article_id, article_count, site_count, source_count, independent_count, first_at, last_at)
       overriding system value
       select story_id, language, lead, articles, sites, sites, greatest(1, sites - articles / 8), first_at, last_at from event order by story_id`,
    );
    await client.query(
      `insert into wireroom.story_articles (article_id, story_id, copy_of, publisher, origin, told_at, paywalled)
       select t.article_id, e.story_id, case when t.article_id <> e.lead and hashint8extended(t.article_id, 3) & 7 = 0 then e.lead end,
         t.publisher, t.publisher, t.at, false
       from told t join event e using (event) order by t.article_id`,
    );
    await client.query(
      `select setval(pg_get_serial_sequence('wireroom.stories', 'id'), max(id)) from wireroom.stories`,
    );
    await client.query('drop table told, event');
  } finally {
    client.release(true); // with its settings
  }
}

/**
 * Adds what finds copies and stories: signatures of all articles, as if they had come within four
 * weeks, and words of the latest stories. Words are spread by Zipf's law, less the most frequent
 * ones, which have no weight.
 */
export async function fillPrints(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  const int4 = '(random() * 4294967295 - 2147483648)::int';
  const term = '(floor(exp(ln(40) + random() * ln(10000)))::bigint * 2654435761 % 4294967296 - 2147483648)::int';
  try {
    await client.query(`set synchronous_commit = off`);
    await client.query(
      `insert into wireroom.story_fingerprints (article_id, site_id, shingles, signature, stored_at)
       select a.id, a.site_id, 400, (select array_agg(${int4}) from generate_series(1, 60 + (a.id * 0)::int)),
         now() - (a.id % ${PRINT_DAYS}) * interval '1 day'
       from wireroom.articles a where a.ready_at is not null`,
    );
    await client.query(
      `insert into wireroom.story_bands (band, article_id, stored_at)
       select ${int4}, a.id, now() - (a.id % ${PRINT_DAYS}) * interval '1 day'
       from wireroom.articles a, generate_series(1, 20) where a.ready_at is not null`,
    );
    await client.query(
      `insert into wireroom.story_vectors (story_id, terms, weights, article_count, last_at)
       select s.id, v.terms, array_fill(0.158::real, array[cardinality(v.terms)]), s.article_count, now() - random() * interval '72 hours'
       from (select * from wireroom.stories where merged_into is null order by id desc limit ${OPEN_STORIES}) s
       cross join lateral (select array_agg(distinct ${term}) as terms from generate_series(1, 40 + (s.id * 0)::int)) v`,
    );
    await client.query(
      `insert into wireroom.story_terms (term, story_id) select unnest(terms) as term, story_id from wireroom.story_vectors order by 1, 2`,
    );
    await client.query(
      `insert into wireroom.story_term_counts (term, story_count) select term, count(*) from wireroom.story_terms group by term`,
    );
    await client.query(
      `insert into wireroom.story_languages (language, story_count) select language, count(*) from wireroom.stories group by language
       on conflict (language) do nothing`,
    );
  } finally {
    client.release(true); // with its settings
  }
  await pool.query(
    `vacuum (analyze) wireroom.story_fingerprints, wireroom.story_bands, wireroom.story_vectors, wireroom.story_terms, wireroom.story_term_counts`,
  );
}

/**
 * Takes the newest articles out of their stories and queues them again: every tenth as a copy,
 * every third as a retelling of an open story, the others as news.
 */
export async function queueNewest(pool: pg.Pool, articles: number): Promise<void> {
  const { rows } = await pool.query<{ ids: number[] }>(
    'select array_agg(id) as ids from (select id from wireroom.articles where ready_at is not null order by id desc limit $1) a',
    [articles],
  );
  const ids = rows[0]?.ids ?? [];
  await pool.query('delete from wireroom.story_articles where article_id = any($1)', [ids]);
  await pool.query(
    `insert into wireroom.story_queue (article_id, language, shingles, signature, terms, weights)
     select a.id, a.language, 400,
       case when a.id % 10 = 0 then c.signature else fresh.signature end,
       case when a.id % 3 = 0 then v.terms else fresh.terms end,
       array_fill(1::real, array[cardinality(case when a.id % 3 = 0 then v.terms else fresh.terms end)])
     from (select a.id, coalesce(a.language, 'und') as language, row_number() over (order by id) as n from wireroom.articles a where id = any($1)) a
     join (select signature, row_number() over () as n from (select signature from wireroom.story_fingerprints limit $2) s) c using (n)
     join (select terms, row_number() over () as n from (select terms from wireroom.story_vectors limit $2) s) v using (n)
     cross join lateral (
       select array_agg((random() * 4294967295 - 2147483648)::int) as signature,
         array_agg((random() * 4294967295 - 2147483648)::int) as terms
       from generate_series(1, 60 + (a.id * 0)::int)) fresh
     order by a.id`,
    [ids, articles],
  );
}
