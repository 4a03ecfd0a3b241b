-- What readers ask most often, each with a plan that does not depend on how many articles there are. All return the latest
-- articles first; since is inclusive, until exclusive, max at most 1,000. They run as their owner, so that readers need no
-- rights on the tables.

-- Functions whose result is a row of a view make pg_dump restore the tables below it before other functions. The one that a
-- table is computed with must be known to need another, so it is written as an expression, which Postgres reads now.
create or replace function wireroom.search_vector(title text, body text, language text) returns tsvector
language sql immutable parallel safe
return setweight(to_tsvector(wireroom.search_config(language), left(title, 2000)), 'A')
    || setweight(to_tsvector(wireroom.search_config(language), left(body, 100000)), 'B');

create function wireroom.articles_of(ids bigint[]) returns setof news.articles
language sql stable set search_path = pg_catalog, pg_temp as $$
  select a.* from news.articles a where a.id = any(ids) order by a.published_at desc nulls last, a.id desc
$$;

-- Of many entities, such as the places of a country, only the latest days are read first: each would otherwise give as many
-- articles as are wanted of all.
create function wireroom.naming(entity_ids bigint[], since timestamptz, until timestamptz, max int) returns bigint[]
language plpgsql stable set search_path = pg_catalog, pg_temp set jit = off as $$
declare
  most int := least(max, 1000);
  found bigint[];
  period interval;
begin
  foreach period in array case when cardinality(entity_ids) > 50 then '{2 days, 20 days, null}' else '{null}' end::interval[] loop
    found := array(
      select x.article_id from unnest(entity_ids) e (id) cross join lateral (
        select n.article_id, n.published_at from wireroom.article_entities n
        where n.entity_id = e.id and (naming.since is null or n.published_at >= naming.since) and (naming.until is null or n.published_at < naming.until)
          and (period is null or n.published_at >= coalesce(naming.until, now()) - period)
        order by n.published_at desc nulls last limit most) x
      group by x.article_id order by pg_catalog.max(x.published_at) desc nulls last, x.article_id desc limit most);
    exit when cardinality(found) >= most;
  end loop;
  return found;
end $$;

create function news.by_entity(entity_id bigint, since timestamptz default null, until timestamptz default null, max int default 50) returns setof news.articles
language sql stable rows 50 security definer set search_path = pg_catalog, pg_temp as $$
  select * from wireroom.articles_of(wireroom.naming(array[by_entity.entity_id], by_entity.since, by_entity.until, by_entity.max))
$$;
comment on function news.by_entity(bigint, timestamptz, timestamptz, int) is 'The latest articles that name an entity';

create function news.by_entity(type text, key text, since timestamptz default null, until timestamptz default null, max int default 50) returns setof news.articles
language sql stable rows 50 security definer set search_path = pg_catalog, pg_temp as $$
  select * from wireroom.articles_of(wireroom.naming(
    array(select e.id from wireroom.entities e where (e.type, e.key) = (by_entity.type, by_entity.key)), by_entity.since, by_entity.until, by_entity.max))
$$;
comment on function news.by_entity(text, text, timestamptz, timestamptz, int) is 'The latest articles that name an entity, given by its type and key';

-- From the latest article of the rarest one on, each is looked up among the others.
create function news.by_entities(entity_ids bigint[], since timestamptz default null, until timestamptz default null, max int default 50) returns setof news.articles
language sql stable rows 50 security definer set search_path = pg_catalog, pg_temp set jit = off as $$
  select * from wireroom.articles_of(array(
    select n.article_id from wireroom.article_entities n
    where n.entity_id = (
        select e.id from unnest(by_entities.entity_ids) e (id) left join wireroom.entity_counts c on c.entity_id = e.id order by coalesce(c.articles, 0) limit 1)
      and (by_entities.since is null or n.published_at >= by_entities.since) and (by_entities.until is null or n.published_at < by_entities.until)
      and not exists (
        select from unnest(by_entities.entity_ids) e (id)
        where not exists (select from wireroom.article_entities o where o.article_id = n.article_id and o.entity_id = e.id))
    order by n.published_at desc nulls last limit least(by_entities.max, 1000)))
$$;
comment on function news.by_entities is 'The latest articles that name each of several entities';

create function news.by_country(iso2 text, places boolean default true, since timestamptz default null, until timestamptz default null, max int default 50) returns setof news.articles
language sql stable rows 50 security definer set search_path = pg_catalog, pg_temp as $$
  select * from wireroom.articles_of(wireroom.naming(
    array(
      select e.id from wireroom.entities e where e.ids ? 'iso2' and e.ids ->> 'iso2' = upper(by_country.iso2)
      union all
      select e.id from wireroom.entities e where by_country.places and e.type = 'place' and e.ids ? 'country' and e.ids ->> 'country' = upper(by_country.iso2)
    ), by_country.since, by_country.until, by_country.max))
$$;
comment on function news.by_country is
  'The latest articles that name a country (ISO 3166-1 alpha-2) or use its demonym; unless places is false, also those that name one of its cities or regions';

create function news.topic_tree(topic text) returns table (qcode text, name text, broader text, depth int)
language sql stable rows 20 security definer set search_path = pg_catalog, pg_temp as $$
  with recursive branch as (
    select t.qcode, t.name, t.broader, 0 as depth from wireroom.topics t where t.qcode = topic_tree.topic or lower(t.name) = lower(topic_tree.topic)
    union all
    select t.qcode, t.name, t.broader, b.depth + 1 from branch b join wireroom.topics t on t.broader = b.qcode
  )
  select * from branch
$$;
comment on function news.topic_tree(text) is 'A topic, given by its code or its English name, and all narrower topics; depth 0 is the topic itself';

create function news.by_topic(topic text, narrower boolean default true, since timestamptz default null, until timestamptz default null, max int default 50) returns setof news.articles
language sql stable rows 50 security definer set search_path = pg_catalog, pg_temp as $$
  select * from wireroom.articles_of(array(
    select x.article_id from news.topic_tree(by_topic.topic) t cross join lateral (
      select n.article_id, n.published_at from wireroom.article_topics n
      where n.qcode = t.qcode and (by_topic.since is null or n.published_at >= by_topic.since) and (by_topic.until is null or n.published_at < by_topic.until)
      order by n.published_at desc nulls last limit least(by_topic.max, 1000)) x
    where by_topic.narrower or t.depth = 0
    group by x.article_id order by max(x.published_at) desc nulls last, x.article_id desc limit least(by_topic.max, 1000)))
$$;
comment on function news.by_topic is
  'The latest articles of a topic, given by its code or its English name, and, unless narrower is false, of all narrower topics';

-- The articles with a keyword or author by the index of words, in any order, but not more than `most`. With less memory the list
-- of a frequent word would name pages instead of rows, whose words would have to be compared again.
create function wireroom.any_with(words_of text, word text, most int) returns table (id bigint, published_at timestamptz)
language plpgsql stable set search_path = pg_catalog, pg_temp set enable_indexscan = off set enable_seqscan = off set work_mem = '32MB' set jit = off as $$
begin
  return query execute format($query$
    select id, published_at from wireroom.articles
    where wireroom.lowered(%1$I) @> array[$1] and ready_at is not null and %1$I <> '{}' limit $2
    $query$, words_of) using lower(word), most;
end $$;

-- Those of a rare word are sorted; a word of more than 5,000 articles is found on the way from the latest article.
create function wireroom.latest_with(words_of text, word text, since timestamptz, until timestamptz, max int) returns bigint[]
language plpgsql stable set search_path = pg_catalog, pg_temp set enable_bitmapscan = off set jit = off as $$
declare
  rare constant int := 5000;
  most int := least(max, 1000);
  ids bigint[];
  n int;
begin
  with named as materialized (
    select * from wireroom.any_with(words_of, word, rare + 1)
  )
  select array(
      select s.id from named s where (since is null or s.published_at >= since) and (until is null or s.published_at < until)
      order by s.published_at desc nulls last, s.id desc limit most),
    (select count(*) from named)
  into ids, n;
  if n <= rare then return ids; end if;
  execute format($query$
    select array(
      select id from wireroom.articles
      where wireroom.lowered(%1$I) @> array[$1] and ready_at is not null and %1$I <> '{}'
        and ($2 is null or published_at >= $2) and ($3 is null or published_at < $3)
      order by published_at desc nulls last, id desc limit $4)
    $query$, words_of) into ids using lower(word), since, until, most;
  return ids;
end $$;

create function news.by_keyword(keyword text, since timestamptz default null, until timestamptz default null, max int default 50) returns setof news.articles
language sql stable rows 50 security definer set search_path = pg_catalog, pg_temp as $$
  select * from wireroom.articles_of(wireroom.latest_with('keywords', by_keyword.keyword, by_keyword.since, by_keyword.until, by_keyword.max))
$$;
comment on function news.by_keyword is 'The latest articles with a keyword of their page or feed, whatever its case';

create function news.by_author(author text, since timestamptz default null, until timestamptz default null, max int default 50) returns setof news.articles
language sql stable rows 50 security definer set search_path = pg_catalog, pg_temp as $$
  select * from wireroom.articles_of(wireroom.latest_with('authors', by_author.author, by_author.since, by_author.until, by_author.max))
$$;
comment on function news.by_author is 'The latest articles with a name in their byline, whatever its case';

-- Places are found by a band of latitudes, which has an index, then by distance on a sphere with a radius of 6,371 km.
create function news.near(latitude float8, longitude float8, km float8 default 50, since timestamptz default null, until timestamptz default null, max int default 50)
returns table (article_id bigint, published_at timestamptz, site text, title text, url text, entity_id bigint, place text, distance_km float8)
language sql stable rows 50 security definer set search_path = pg_catalog, pg_temp as $$
  with place as (
    select e.id, e.name, 6371 * acos(least(1, greatest(-1,
        sind(near.latitude) * sind((e.ids ->> 'latitude')::float8) +
        cosd(near.latitude) * cosd((e.ids ->> 'latitude')::float8) * cosd((e.ids ->> 'longitude')::float8 - near.longitude)))) as distance
    from wireroom.entities e
    where e.ids ? 'latitude' and (e.ids ->> 'latitude')::float8 between near.latitude - near.km / 111.1 and near.latitude + near.km / 111.1
  ), found as (
    select distinct on (x.article_id) x.article_id, x.published_at, p.id, p.name, p.distance
    from place p cross join lateral (
      select n.article_id, n.published_at from wireroom.article_entities n
      where n.entity_id = p.id and (near.since is null or n.published_at >= near.since) and (near.until is null or n.published_at < near.until)
      order by n.published_at desc nulls last limit least(near.max, 1000)) x
    where p.distance <= near.km
    order by x.article_id, p.distance
  ), latest as (
    select * from found order by found.published_at desc nulls last, found.article_id desc limit least(near.max, 1000)
  )
  select l.article_id, l.published_at, s.domain, a.title, a.url, l.id, l.name, l.distance
  from latest l join wireroom.articles a on a.id = l.article_id left join wireroom.sites s on s.id = a.site_id
  order by l.published_at desc nulls last, l.article_id desc
$$;
comment on function news.near is
  'The latest articles that name a place within some kilometers of a point (degrees north and east), each with the nearest of its places';

create function news.trending(since int default 2, against int default 7, max int default 20, until date default null)
returns table (entity_id bigint, type text, key text, name text, articles bigint, before bigint, ratio float8)
language sql stable rows 20 security definer set search_path = pg_catalog, pg_temp set jit = off as $$
  with today as (
    select coalesce(trending.until, (now() at time zone 'UTC')::date) as day
  ), lately as materialized (
    select d.entity_id, sum(d.articles) as articles from wireroom.entity_days d
    where d.day > (select day - trending.since from today) and d.day <= (select day from today)
    group by d.entity_id having sum(d.articles) >= 3
    order by 2 desc, 1 limit 1000
  )
  select e.id, e.type, e.key, e.name, l.articles, coalesce(r.articles, 0),
    (l.articles::float8 / trending.since) / greatest(coalesce(r.articles, 0)::float8 / trending.against, 0.5) as ratio
  from lately l
  cross join lateral (
    select sum(d.articles) as articles from wireroom.entity_days d
    where d.entity_id = l.entity_id
      and d.day > (select day - trending.since - trending.against from today) and d.day <= (select day - trending.since from today)
  ) r
  join wireroom.entities e on e.id = l.entity_id
  order by ratio desc, l.articles desc, e.id limit least(trending.max, 1000)
$$;
comment on function news.trending is
  'Entities by the ratio of the articles per day that name them in the last days (UTC, including today, or up to another day) and in the days before. Of the 1,000 that most articles name lately, and only if at least 3 do';

create function news.co_mentions(entity bigint, since timestamptz default null, until timestamptz default null, max int default 20)
returns table (entity_id bigint, type text, key text, name text, articles bigint)
language sql stable rows 20 security definer set search_path = pg_catalog, pg_temp set jit = off as $$
  with together as materialized (
    select o.entity_id, count(*) as articles
    from unnest(wireroom.naming(array[co_mentions.entity], co_mentions.since, co_mentions.until, 1000)) m (id)
    join wireroom.article_entities o on o.article_id = m.id
    where o.entity_id <> co_mentions.entity
    group by o.entity_id order by 2 desc, 1 limit least(co_mentions.max, 1000)
  )
  select e.id, e.type, e.key, e.name, t.articles from together t join wireroom.entities e on e.id = t.entity_id order by t.articles desc, e.id
$$;
comment on function news.co_mentions is 'The entities that most of the latest 1,000 articles about an entity name as well, with their number';

create function news.top_entities(type text default null, max int default 20) returns setof news.entities
language sql stable rows 20 security definer set search_path = pg_catalog, pg_temp set jit = off as $$
  with top as materialized (
    select c.entity_id, c.articles from wireroom.entity_counts c
    where c.articles > 0 and (top_entities.type is null or c.type = top_entities.type)
    order by c.articles desc, c.entity_id limit least(top_entities.max, 1000)
  )
  select e.id, e.type, e.key, e.name, e.ids, t.articles from top t join wireroom.entities e on e.id = t.entity_id order by t.articles desc, e.id
$$;
comment on function news.top_entities is 'The entities that most articles name, of one type or of all';
