import type pg from 'pg';
import { createRandom } from '../../../bench/random.ts';
import { makePartitions } from '../../../db/schema/partitions.ts';

/** Rows of articles; the ready ones are few enough that a search compares all that a filter leaves. */
const ARTICLES = 3_200;

/**
 * Fills a database with articles as hostile as sites may be: many of one time, of the future or
 * without a date, in an order that is not that of their ids; with several entries in one feed,
 * keywords that differ in case, more than 50 places of one country, deep topics, and ids beyond 32
 * bits.
 */
export const fillHostileNews = async (pool: pg.Pool): Promise<void> => {
  await pool.query(`select setval('wireroom.articles_id_seq', 4000000000)`);
  await makePartitions(pool);
  await pool.query(`select setval('wireroom.articles_id_seq', 1, false)`);
  const client = await pool.connect();
  await client.query(`
    -- While vacuum sorts the words of new texts into the index, Postgres may find texts that have an excluded word.
    do $$ begin
      execute (select string_agg(format('alter table %s set (autovacuum_enabled = false)', inhrelid::regclass), ';') from pg_inherits where inhparent = 'wireroom.texts'::regclass);
    end $$;
    create function pg_temp.chance(n bigint, salt int) returns float8 language sql immutable
    return (hashint8extended(n, salt) & 1048575) / 1048576.0;
    -- The first ones are frequent.
    create function pg_temp.pick(items text[], n bigint, salt int) returns text language sql immutable
    return items[1 + floor(pg_temp.chance(n, salt) ^ 2 * cardinality(items))::int];

    insert into wireroom.sites (domain) values ('a.example'), ('b.example'), ('c.example'), ('127.0.0.1'), ('xn--mnchen-3ya.example'), ('d.example'), ('idle.example');
    insert into wireroom.publishers (site, origin, key, name) values
      ('a.example', 'shipped', 'house', 'House'), ('b.example', 'shipped', 'house', 'House'), ('b.example', 'operator', 'own', 'Own'), ('d.example', 'operator', 'd.example', 'D');
    insert into wireroom.topics (qcode, name, broader)
    select 'medtop:' || n, case when n % 7 = 0 then 'Topic ' || n / 2 else 'topic ' || n end,
      'medtop:' || case when n > 60 then n - 1 when n > 4 then n / 3 end from generate_series(1, 70) n;

    insert into wireroom.entities (type, key, name, ids)
    select case when n <= 75 then 'place' when n <= 110 then 'person' else 'organization' end, case when n in (70, 80) then 'twin' else 'e' || n end,
      case n % 9 when 0 then 'O''Néill ' || n when 1 then '"Åsa" & <b>' || n when 2 then 'THE ' || n when 3 then 'Open Harbor' else 'Name ' || n end,
      case when n <= 60 then jsonb_build_object('country', 'XX', 'latitude', round((pg_temp.chance(n, 1) * 4 - 2)::numeric, 4)::text, 'longitude', round((pg_temp.chance(n, 2) * 4 - 2)::numeric, 4)::text)
        when n = 61 then '{"iso2": "XX"}' when n = 62 then '{"iso2": "FJ"}'
        when n <= 66 then jsonb_build_object('country', 'FJ', 'latitude', '-17.5', 'longitude', case n % 2 when 0 then '179.95' else '-179.95' end)
        when n <= 68 then jsonb_build_object('latitude', '89.99', 'longitude', (n % 2 * 120)::text)
        when n > 110 then '{"country": "XX"}' else '{}' end
    from generate_series(1, 140) n;
    insert into wireroom.aliases (entity_id, folded, name, source) select id, wireroom.folded(name), name, 'name' from wireroom.entities;

    insert into wireroom.feeds (site_id, host, url, labels)
    select 1 + n % 5, 'x', 'https://x.example/feed/' || n, (array['{sea}', '{sea,land}', '{}', '{land}']::text[])[1 + n % 4]::text[] from generate_series(1, 8) n;
    insert into wireroom.due (stage, id, host) select 'feeds', id, host from wireroom.feeds;

    create temporary table given as
    select n, case when n % 16 > 0 then n * 7 else 3000000000 + n * 1003 end as id, 1 + floor(pg_temp.chance(n, 3) ^ 2 * 6)::int as site_id,
      case when pg_temp.chance(n, 4) < .88 then 'ready' when pg_temp.chance(n, 4) < .95 then 'rejected' when pg_temp.chance(n, 4) < .98 then 'extracted' else 'discovered' end as state,
      now() - pg_temp.chance(n, 5) ^ 2 * interval '40 days' as base, pg_temp.chance(n, 6) as dating
    from generate_series(1, ${ARTICLES}) n;
    insert into wireroom.articles (id, site_id, host, url, final_url, state, outcome, ready_at, title, language, section, keywords, authors, kind, paywalled, published_at)
    overriding system value
    select id, site_id, 'x', 'https://x.example/' || n, 'https://x.example:8443/final/' || n, state, case state when 'rejected' then 'too_short' end, case state when 'ready' then now() end,
      'Title ' || n, pg_temp.pick('{en,en,de,fr,NULL}', n, 7), 'news',
      array[pg_temp.pick('{Rowing,ROWING,rowing,"l''été","ΣΊΣΥΦΟΣ","İzmir","\\"q\\"",""}', n, 8), pg_temp.pick('{sea,Sea,rowing}', n, 9)],
      case when n % 11 > 0 then array[pg_temp.pick('{"Ana Sá","ANA SÁ","O''Néill","Bo"}', n, 10)] else '{}' end,
      pg_temp.pick('{news,opinion,unknown,review}', n, 11), pg_temp.chance(n, 12) < .1,
      case when dating < .1 then null when dating < .35 then date_trunc('day', base, 'UTC') when dating < .4 then date_trunc('day', base, 'UTC') - interval '1 microsecond'
        when dating < .5 then date_trunc('day', now(), 'UTC') - interval '3 days' when dating < .52 then now() + (n % 30) * interval '1 day'
        when dating < .53 then timestamptz '1970-01-01Z' else base end
    from given;
    insert into wireroom.due (stage, id, host, visible)
    select case state when 'extracted' then 'tags' else 'articles' end, id, host, false from wireroom.articles where state in ('extracted', 'discovered');
    -- Copies on other sites, and rejected duplicates.
    update wireroom.articles a set duplicate_of = o.id, outcome = case a.state when 'rejected' then 'duplicate_url' end
    from given g join given p on p.n = g.n / 20 * 20 + 1 and p.state = 'ready' join wireroom.articles o on o.id = p.id
    where a.id = g.id and g.n % 20 between 8 and 10 and g.state in ('ready', 'rejected') and p.site_id <> g.site_id;
    insert into wireroom.texts (article_id, title, body, language)
    select id, 'Title ' || n, concat_ws(' ', case when pg_temp.chance(n, 13) < .7 then 'A harbor.' end, case when pg_temp.chance(n, 14) < .25 then 'The open harbor.' end,
      case when pg_temp.chance(n, 15) < .1 then repeat('A lighthouse. ', n % 4 + 1) end, case when pg_temp.chance(n, 16) < .02 then 'A beacon on a reef.' end,
      case when pg_temp.chance(n, 17) < .05 then 'A reef, a beacon, die Häfen.' end, repeat('Other words. ', n % 5)), pg_temp.pick('{en,en,de,fr,NULL}', n, 7)
    from given where state in ('ready', 'extracted');

    insert into wireroom.article_entities (article_id, entity_id, salience, published_at)
    select distinct on (a.id, e) a.id, e, .5, a.published_at
    from given g join wireroom.articles a using (id), generate_series(1, 7) k, lateral (select 1 + floor(pg_temp.chance(g.n, 20 + k) ^ 2 * 140)::int as e) x
    where g.state = 'ready' and k <= g.n % 8;
    insert into wireroom.article_topics (article_id, qcode, publisher_score, classifier_score, published_at)
    select distinct on (a.id, q) a.id, q, case when k < 3 then 1 end, case when k > 1 then .5 end, a.published_at
    from given g join wireroom.articles a using (id), generate_series(1, 3) k, lateral (select 'medtop:' || 1 + floor(pg_temp.chance(g.n, 30 + k) ^ 2 * 70)::int as q) x
    where g.state = 'ready' and k <= g.n % 4;
    -- Some articles are several entries of a feed; some entries have no article.
    insert into wireroom.entries (feed_id, guid_digest, guid, entry_digest, article_id)
    select 1 + floor(pg_temp.chance(g.n, 40 + k) ^ 2 * 8)::int, convert_to(g.n || ' ' || k, 'UTF8'), g.n || ' ' || k, '', case when g.n % 50 > 0 then g.id end
    from given g, generate_series(1, 4) k where k <= 1 + g.n % 4;
    delete from wireroom.due where stage = 'feeds' and id = 8;
    delete from wireroom.feeds where id = 8;

    insert into wireroom.stories (language) select 'en' from generate_series(1, 500);
    insert into wireroom.story_articles (article_id, story_id, copy_of, publisher, origin, told_at, paywalled)
    select a.id, case when pg_temp.chance(n, 50) < .1 then 1 else 3 + floor(pg_temp.chance(n, 51) ^ 3 * 497)::int end, case when a.duplicate_of is not null then a.duplicate_of end,
      wireroom.publisher_of(s.domain), pg_temp.pick('{own,reuters,dpa}', n, 52), coalesce(a.published_at, a.first_seen_at), a.paywalled
    from given g join wireroom.articles a using (id) join wireroom.sites s on s.id = a.site_id where g.state = 'ready' and g.n % 40 > 0;
    update wireroom.stories set merged_into = 1 where id = 2;
    select wireroom.refresh_stories(array(select id from wireroom.stories));
    insert into wireroom.attempts (at, stage, feed_id, article_id, outcome)
    select least(date_trunc('day', now(), 'UTC') - n / 100 * interval '1 day' + (n % 3 - 1) * interval '1 microsecond', now() - n % 40 * interval '1 minute'),
      (array['feeds', 'articles', 'tags'])[1 + n % 3], nullif(n % 5, 0), n, (array['ok', 'ok', 'too_short', 'not_found'])[1 + n % 4] from generate_series(1, 900) n;
    insert into wireroom.changes (article_id, kind) select id, 'added' from given where state = 'ready' order by n;
    analyze`);
  client.release(true); // with its functions and tables
};

/** Chooses at random, the same for the same seed. */
export const createChoice = (seed: number) => {
  const random = createRandom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const one = <Item>(...items: readonly Item[]): Item => items[below(items.length)] as Item;
  return {
    below,
    one,
    some: <Item>(...items: readonly Item[]): Item[] => [one(...items), ...items.filter(() => random() < 0.2)],
    /** A value, or none more often than not. */
    maybe: <Item>(make: () => Item): Item | null => (random() < 0.3 ? make() : null),
  };
};

export type Choice = ReturnType<typeof createChoice>;

const DAY_MS = 86_400_000;

/** A time at the beginning of a day, where many articles are, or any other of the last weeks. */
export const timeOf = ({ below, one }: Choice): Date => {
  const day = Math.floor(Date.now() / DAY_MS) - below(30);
  return new Date(day * DAY_MS + one(0, 0, below(DAY_MS)));
};
