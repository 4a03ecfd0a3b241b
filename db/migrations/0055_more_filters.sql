-- Filters by story, publisher, kind and paywall; filters as JSON, as saved searches keep them.

alter type wireroom.search_filter add attribute story_ids bigint[], add attribute kinds text[], add attribute paywalled boolean;

drop function wireroom.filter_of(timestamptz, timestamptz, text[], text[], text[], bigint[], bigint[], text[]);
create function wireroom.filter_of(
  since timestamptz, until timestamptz, sites text[], languages text[], topics text[], entities bigint[], feeds bigint[], labels text[],
  stories bigint[], publishers text[], kinds text[], paywalled boolean)
returns wireroom.search_filter
language sql stable set search_path = pg_catalog, pg_temp as $$
  select row(since, until,
    case when sites is not null or publishers is not null then array(
      select s.id from wireroom.sites s
      where (filter_of.sites is null or s.domain = any(filter_of.sites))
        -- By name first, so that the publisher of few sites is looked up. A site that is in no table is its own publisher.
        and (publishers is null or (s.domain = any(publishers) or s.domain in (select p.site from wireroom.publishers p where p.key = any(publishers)))
          and wireroom.publisher_of(s.domain) = any(publishers))) end,
    languages,
    case when topics is not null then array(select distinct t.qcode from unnest(topics) c (code), news.topic_tree(c.code) t) end,
    entities,
    case when feeds is not null or labels is not null then array(
      select w.id from wireroom.feeds w where (feeds is null or w.id = any(feeds)) and (filter_of.labels is null or w.labels && filter_of.labels)) end,
    case when stories is not null then array(
      select coalesce(s.merged_into, s.id) from wireroom.stories s where s.id = any(stories)) end,
    kinds,
    paywalled
  )::wireroom.search_filter
$$;

create function wireroom.filter_from(filter jsonb) returns wireroom.search_filter
language sql stable set search_path = pg_catalog, pg_temp as $$
  select wireroom.filter_of(g.since, g.until, g.sites, g.languages, g.topics, g.entities, g.feeds, g.labels, g.stories, g.publishers, g.kinds, g.paywalled)
  from jsonb_to_record(filter) as g (
    since timestamptz, until timestamptz, sites text[], languages text[], topics text[], entities bigint[], feeds bigint[], labels text[],
    stories bigint[], publishers text[], kinds text[], paywalled boolean)
$$;
comment on function wireroom.filter_from is 'A filter from JSON, whose keys are the filters of news.search(), such as {"sites": ["example.com"], "paywalled": false}; none if it is null';

-- Those of the articles that readers see and that pass a filter, in the order given. The statement has only the conditions that
-- the filter has, and its plan is made for their values: thousands of articles are compared with a list of an index, few are
-- looked up. What indexes alone tell is asked of the ids, before the rows of articles are read. A branch may have hundreds of
-- topics, and a label of feeds: with `offset 0` each article is looked up, not all of theirs read.
create or replace function wireroom.passing(ids bigint[], f wireroom.search_filter) returns bigint[]
language plpgsql stable set search_path = pg_catalog, pg_temp set jit = off as $$
declare
  found bigint[];
begin
  execute concat(
    'select coalesce(array_agg(a.id order by m.n), ''{}'') from unnest($1) with ordinality as m (id, n) join wireroom.articles a on a.id = m.id
     where a.ready_at is not null',
    case when f.since is not null then ' and a.published_at >= $2' end,
    case when f.until is not null then ' and a.published_at < $3' end,
    case when f.languages is not null then ' and a.language = any($4)' end,
    case when f.kinds is not null then ' and a.kind = any($5)' end,
    case when f.paywalled is not null then ' and a.paywalled = $6' end,
    case when f.site_ids is not null then ' and m.id in (select x.id from wireroom.articles x where x.site_id = any($7))' end,
    case when f.qcodes is not null then ' and exists (select from wireroom.article_topics x where x.article_id = m.id and x.qcode = any($8) offset 0)' end,
    case when f.entity_ids is not null then ' and m.id in (select x.article_id from wireroom.article_entities x where x.entity_id = any($9))' end,
    case when f.feed_ids is not null then ' and exists (select from wireroom.entries x where x.article_id = m.id and x.feed_id = any($10) offset 0)' end,
    case when f.story_ids is not null then ' and m.id in (select x.article_id from wireroom.story_articles x where x.story_id = any($11))' end)
  into found using ids, f.since, f.until, f.languages, f.kinds, f.paywalled, f.site_ids, f.qcodes, f.entity_ids, f.feed_ids, f.story_ids;
  return found;
end $$;

-- The articles of a feed and of a story come in the order of discovery, the others by publication, all from an index.
create or replace function wireroom.part_sql(part text) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select 'select x.* from unnest($1::text[]) k cross join lateral (' || case part
      when 'entities' then 'select article_id as id, published_at from wireroom.article_entities where entity_id = k::bigint'
      when 'topics' then 'select article_id as id, published_at from wireroom.article_topics where qcode = k'
      when 'sites' then 'select id, published_at from wireroom.articles where site_id = k::int'
      when 'languages' then 'select id, published_at from wireroom.articles where language = k'
      when 'feeds' then 'select article_id as id, null::timestamptz as published_at from wireroom.entries where feed_id = k::bigint and article_id is not null'
      when 'stories' then 'select article_id as id, null::timestamptz as published_at from wireroom.story_articles where story_id = k::bigint'
      else 'select id, published_at from wireroom.articles where ready_at is not null'
    end || case when part in ('feeds', 'stories') then ' order by article_id desc'
      else ' and ($3::timestamptz is null or published_at >= $3) and ($4::timestamptz is null or published_at < $4) order by published_at desc nulls last'
    end || ' limit $2) x'
$$;

create or replace function wireroom.narrowest(f wireroom.search_filter, most int, out part text, out keys text[], out articles int)
language plpgsql stable set search_path = pg_catalog, pg_temp set enable_seqscan = off set jit = off as $$
declare
  other record;
  n int;
begin
  for other in
    select * from (values ('stories', f.story_ids::text[]), ('entities', f.entity_ids::text[]), ('sites', f.site_ids::text[]), ('topics', f.qcodes),
      ('feeds', f.feed_ids::text[]), ('languages', f.languages), ('all', '{all}')) v (part, keys)
    where v.keys is not null
  loop
    -- No part is wider than all articles.
    exit when other.part = 'all' and articles < most;
    execute 'select count(*) from (' || wireroom.part_sql(other.part) || ' limit $2) x' into n using other.keys, most, f.since, f.until;
    if articles is null or n < articles or n = articles and cardinality(other.keys) < cardinality(keys) then
      part := other.part;
      keys := other.keys;
      articles := n;
    end if;
  end loop;
end $$;

drop function news.latest(timestamptz, timestamptz, text[], text[], text[], bigint[], bigint[], text[], int);
create function news.latest(
  since timestamptz default null, until timestamptz default null, sites text[] default null, languages text[] default null,
  topics text[] default null, entities bigint[] default null, feeds bigint[] default null, labels text[] default null, max int default 50,
  stories bigint[] default null, publishers text[] default null, kinds text[] default null, paywalled boolean default null)
returns setof news.articles
language sql stable rows 50 security definer set search_path = pg_catalog, pg_temp as $$
  select * from wireroom.articles_of(wireroom.latest_passing(
    wireroom.filter_of(latest.since, latest.until, latest.sites, latest.languages, latest.topics, latest.entities, latest.feeds, latest.labels,
      latest.stories, latest.publishers, latest.kinds, latest.paywalled),
    least(latest.max, 1000)))
$$;
comment on function news.latest is
  'The latest articles that pass all filters: published since (inclusive) and until (exclusive); any of these sites, languages, topics or narrower ones, entities, feeds, labels of feeds, stories, publishers (keys, for all their sites), kinds; paywalled or not. Of filters that each leave more than 20,000 articles, but together hardly any, only the latest 20,000 of one are examined';
