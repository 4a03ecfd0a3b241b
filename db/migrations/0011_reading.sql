-- What readers ask first: the articles, with all that the other files store of them.

create view news.articles as
select a.id, a.url, a.final_url, a.canonical_url, s.domain as site, a.title, a.authors, a.published_at, a.published_precision, a.published_offset, a.published_source,
  a.modified_at, a.first_seen_at, a.ready_at, a.content_changed_at, a.language, a.declared_language, a.section, a.keywords, a.summary, a.image,
  least(a.published_at, a.first_seen_at) as told_at, a.word_count, a.paywalled, a.body_source, t.body, wireroom.html_of(t.body, t.markup) as html,
  coalesce(m.copy_of, a.duplicate_of) as duplicate_of, a.extractor_version, a.tagger_version, a.body_feed_id, a.kind, a.kind_reason,
  left(t.body, a.standfirst_length) as standfirst, a.wire, m.story_id,
  case a.kind
    when 'opinion' then 'genre:Opinion' when 'analysis' then 'genre:Analysis' when 'review' then 'genre:Review'
    when 'interview' then 'genre:Interview' when 'live_blog' then 'genre:LiveCoverage' when 'press_release' then 'genre:Press_Release'
    when 'sponsored' then 'genre:Sponsored' when 'obituary' then 'genre:Obituary' end as genre
from wireroom.articles a
left join wireroom.sites s on s.id = a.site_id
left join wireroom.texts t on t.article_id = a.id
left join wireroom.story_articles m on m.article_id = a.id
where a.ready_at is not null;
comment on view news.articles is 'One row per published article';
comment on column news.articles.id is 'Article id; never changes and is never reused';
comment on column news.articles.url is
  'URL from the feed or the operator, without tracking parameters; a URL of the article''s own site is preferred once one is known. For an entry without a link: the feed URL with #!feed-entry= and the entry id';
comment on column news.articles.final_url is 'URL after redirects';
comment on column news.articles.canonical_url is 'Canonical URL declared by the page, if plausible';
comment on column news.articles.site is 'Registrable domain of the final URL: the site that served the text';
comment on column news.articles.title is 'Headline';
comment on column news.articles.authors is 'Names in the byline, in order; agencies included';
comment on column news.articles.published_at is 'Publication time stated by the site; null if it states none';
comment on column news.articles.published_precision is 'Precision of published_at: second, minute or day';
comment on column news.articles.published_offset is
  'Minutes east of UTC that are stated with published_at; null if none are, as with a day';
comment on column news.articles.published_source is 'Source of published_at: json-ld, meta, time, text, feed or url';
comment on column news.articles.modified_at is 'Time of the last modification stated by the site';
comment on column news.articles.first_seen_at is 'When Wireroom discovered the URL';
comment on column news.articles.told_at is
  'When it was published; when Wireroom first saw it if that is unknown or later';
comment on column news.articles.ready_at is 'When the article became visible in this view';
comment on column news.articles.content_changed_at is
  'When Wireroom last saw the title or text change; null if they never changed';
comment on column news.articles.language is 'Detected language of the text (ISO 639-1)';
comment on column news.articles.declared_language is 'Language declared by the page or the feed';
comment on column news.articles.section is 'Section of the publication';
comment on column news.articles.keywords is 'Keywords and categories from the page and the feed';
comment on column news.articles.summary is
  'Description from the page or the feed; many sites repeat the standfirst in it';
comment on column news.articles.image is 'URL of the main picture';
comment on column news.articles.word_count is
  'Number of words in the body; scripts without spaces are segmented by dictionary';
comment on column news.articles.paywalled is 'True if only the free part of the text is available';
comment on column news.articles.body_source is
  'page, or feed if the page was not available and the feed carried the text';
comment on column news.articles.body is
  'Body text with its standfirst, if there is one; a blank line separates paragraphs';
comment on column news.articles.html is 'Body as sanitized HTML';
comment on column news.articles.duplicate_of is
  'Id of the first article with this text, or nearly this text, which is never a duplicate itself; null if there is none. Of articles on other sites, and of near copies on its own';
comment on column news.articles.extractor_version is 'Version of the extractor that produced the text';
comment on column news.articles.tagger_version is 'Version of the tagger that produced the entities and topics';
comment on column news.articles.body_feed_id is
  'Feed that carried the text if body_source is feed: a feed of the article''s own site, or a trusted one; null if the text is from the page or the feed was deleted';
comment on column news.articles.kind is
  'news, opinion, analysis, review, interview, live_blog, press_release, sponsored, obituary, service or unknown';
comment on column news.articles.kind_reason is
  'The sign that decided the kind, such as "section: Opinion" or "JSON-LD LiveBlogPosting"; null if there is none, which makes it news';
comment on column news.articles.standfirst is
  'What the page sets between headline and text (lead, deck, subtitle), with blank lines between its paragraphs; body and html begin with it. Null if there is nothing of the kind, or if it is a short subtitle that is not part of the body';
comment on column news.articles.wire is
  'Key of the news agency whose report this is, by its byline, dateline or credit, such as reuters or dpa; null for the site''s own text';
comment on column news.articles.story_id is
  'Id of its story in news.stories; null for the first seconds, and for an article that could not be put into one';
comment on column news.articles.genre is
  'IPTC Genre code of the kind, such as genre:Opinion; null for news and service, which have no code of their own';

-- Functions for readers, each with a plan that does not depend on how many articles there are. All
-- return the latest articles first; since is inclusive, until exclusive. They run as their owner, so
-- that readers need no rights on the tables.

create function wireroom.articles_of(ids bigint[]) returns setof news.articles
language sql stable set search_path = pg_catalog, pg_temp as $$
  select a.* from news.articles a where a.id = any(ids) order by a.published_at desc nulls last, a.id desc
$$;

-- Places are found by a band of latitudes, which has an index, then by distance on a sphere with a
-- radius of 6,371 km.
create function news.near(latitude float8, longitude float8, km float8 default 50, since timestamptz default null, until timestamptz default null, max int default 50)
returns table (article_id bigint, published_at timestamptz, site text, title text, url text, entity_id bigint, place text, distance_km float8)
language sql stable rows 50 security definer set search_path = pg_catalog, pg_temp as $$
  with given as (
    select wireroom.require_between('latitude', near.latitude, -90, 90) as latitude, wireroom.require_between('longitude', near.longitude, -360, 360) as longitude,
      wireroom.require_between('km', near.km, 0, 'infinity') as km
  ), place as (
    select e.id, e.name, 6371 * acos(least(1, greatest(-1,
        sind(g.latitude) * sind((e.ids ->> 'latitude')::float8) +
        cosd(g.latitude) * cosd((e.ids ->> 'latitude')::float8) * cosd((e.ids ->> 'longitude')::float8 - g.longitude)))) as distance
    from given g join wireroom.entities e
    on e.ids ? 'latitude' and (e.ids ->> 'latitude')::float8 between g.latitude - g.km / 111.1 and g.latitude + g.km / 111.1
  ), found as (
    select distinct on (x.article_id) x.article_id, x.published_at, p.id, p.name, p.distance
    from place p cross join lateral (
      select n.article_id, n.published_at from wireroom.article_entities n
      where n.entity_id = p.id and (near.since is null or n.published_at >= near.since) and (near.until is null or n.published_at < near.until)
      order by n.published_at desc nulls last fetch first (wireroom.limited(near.max)) rows with ties) x
    where p.distance <= near.km
    order by x.article_id, p.distance, p.id
  ), latest as (
    select * from found order by found.published_at desc nulls last, found.article_id desc limit wireroom.limited(near.max)
  )
  select l.article_id, l.published_at, s.domain, a.title, a.url, l.id, l.name, l.distance
  from latest l join wireroom.articles a on a.id = l.article_id left join wireroom.sites s on s.id = a.site_id
  order by l.published_at desc nulls last, l.article_id desc
$$;
comment on function news.near is
  'The latest articles that name a place within some kilometers of a point (degrees north and east), each with the nearest of its places';

create function news.trending(since int default 2, against int default 7, max int default 20, until date default null)
returns table (entity_id bigint, type text, key text, name text, article_count bigint, before bigint, ratio float8)
language sql stable rows 20 security definer set search_path = pg_catalog, pg_temp set jit = off as $$
  with given as (
    select coalesce(trending.until, (now() at time zone 'UTC')::date) as day, wireroom.require_between('since', trending.since, 1, 36500)::int as since,
      wireroom.require_between('against', trending.against, 1, 36500)::int as against
  ), lately as materialized (
    select d.entity_id, sum(d.article_count) as articles from wireroom.entity_days d
    where d.day > (select day - since from given) and d.day <= (select day from given)
    group by d.entity_id having sum(d.article_count) >= 3
    order by 2 desc, 1 limit 1000
  )
  select e.id, e.type, e.key, e.name, l.articles, coalesce(r.articles, 0),
    (l.articles::float8 / g.since) / greatest(coalesce(r.articles, 0)::float8 / g.against, 0.5) as ratio
  from given g cross join lately l
  cross join lateral (
    select sum(d.article_count) as articles from wireroom.entity_days d
    where d.entity_id = l.entity_id
      and d.day > g.day - g.since - g.against and d.day <= g.day - g.since
  ) r
  join wireroom.entities e on e.id = l.entity_id
  order by ratio desc, l.articles desc, e.id limit wireroom.limited(trending.max)
$$;
comment on function news.trending is
  'Entities by the ratio of the articles per day that name them in the last days (UTC, including today, or up to another day) and in the days before. Of the 1,000 that most articles name lately, and only if at least 3 do';

create function news.co_mentions(entity bigint, since timestamptz default null, until timestamptz default null, max int default 20)
returns table (entity_id bigint, type text, key text, name text, article_count bigint)
language sql stable rows 20 security definer set search_path = pg_catalog, pg_temp set jit = off as $$
  with together as materialized (
    select o.entity_id, count(*) as articles
    from unnest(wireroom.naming(array[co_mentions.entity], co_mentions.since, co_mentions.until, 1000)) m (id)
    join wireroom.article_entities o on o.article_id = m.id
    where o.entity_id <> co_mentions.entity
    group by o.entity_id order by 2 desc, 1 limit wireroom.limited(co_mentions.max)
  )
  select e.id, e.type, e.key, e.name, t.articles from together t join wireroom.entities e on e.id = t.entity_id order by t.articles desc, e.id
$$;
comment on function news.co_mentions is
  'The entities that most of the latest 1,000 articles about an entity name as well, with their number';

create function news.top_entities(type text default null, max int default 20) returns setof news.entities
language sql stable rows 20 security definer set search_path = pg_catalog, pg_temp set jit = off as $$
  with top as materialized (
    select c.entity_id, c.article_count from wireroom.entity_counts c
    where c.article_count > 0 and (top_entities.type is null or c.type = top_entities.type)
    order by c.article_count desc, c.entity_id limit wireroom.limited(top_entities.max)
  )
  select e.id, e.type, e.key, e.name, e.ids, t.article_count from top t join wireroom.entities e on e.id = t.entity_id order by t.article_count desc, e.id
$$;
comment on function news.top_entities is 'The entities that most articles name, of one type or of all';

create function news.story(article_id bigint) returns setof news.stories
language sql stable rows 1 security definer set search_path = pg_catalog, pg_temp as $$
  select s.* from news.stories s where s.id = (select m.story_id from wireroom.story_articles m where m.article_id = story.article_id)
$$;
comment on function news.story is 'The story of an article; none for the first seconds';

create function news.suggest(query text, max int default 5) returns table (entity_id bigint, type text, name text, article_count bigint, similarity real)
language plpgsql stable rows 5 security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off set jit = off as $$
declare
  home constant text := (select n.nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm');
  words constant text[] := (regexp_split_to_array(wireroom.folded(left(regexp_replace(wireroom.short('query', suggest.query, 2000), '["()]|(^|\s)-\S+|\mor\M', ' ', 'gi'), 200)), '\s+'))[:8];
  typed text;
  near jsonb := '[]';
  found jsonb;
begin
  if home is null then return; end if;
  -- One statement for each part: its plan is made for it. A word is looked for within names, several words are a name.
  for typed in
    select distinct array_to_string(words[f.n:l.n], ' ') as part from generate_subscripts(words, 1) f (n), generate_subscripts(words, 1) l (n) where l.n between f.n and f.n + 3
  loop
    continue when length(typed) < 4;
    execute format($query$
      select jsonb_agg(jsonb_build_object('id', n.entity_id, 'similarity', n.similarity))
      from (
        select a.entity_id, greatest(%1$I.similarity(a.folded, $1), 0.9 * case when %2$L then %1$I.word_similarity($1, a.folded) end) as similarity from wireroom.aliases a
        where a.folded operator(%1$I.%%) $1 or %2$L and a.folded operator(%1$I.%%>) $1 and %1$I.word_similarity($1, a.folded) between 0.65 and 0.99
      ) n
      where n.similarity >= 0.4
      $query$, home, typed !~ ' ') into found using typed;
    near := near || coalesce(found, '[]');
  end loop;
  return query
  select n.id, e.type, e.name, coalesce(c.article_count, 0)::bigint, n.similarity
  from (select g.id, pg_catalog.max(g.similarity) as similarity from jsonb_to_recordset(near) g (id bigint, similarity real) group by g.id) n
  join wireroom.entities e on e.id = n.id left join wireroom.entity_counts c on c.entity_id = n.id
  -- What is spelled right was looked for.
  where position(' ' || wireroom.folded(e.name) || ' ' in ' ' || array_to_string(words, ' ') || ' ') = 0
  order by n.similarity desc, 4 desc, n.id limit wireroom.limited(suggest.max, 100);
end $$;
comment on function news.suggest is
  'Entities with a name that is spelled nearly like a part of a query, or that have another name than the one in it, the nearest first, with the share of runs of three letters that are the same (0 to 1). Without the extension pg_trgm there are none';

create function news.latest(
  since timestamptz default null, until timestamptz default null, sites text[] default null, languages text[] default null,
  topics text[] default null, entities bigint[] default null, feeds bigint[] default null, labels text[] default null, max int default 50,
  stories bigint[] default null, publishers text[] default null, kinds text[] default null, paywalled boolean default null, after bigint default null,
  countries text[] default null, all_entities bigint[] default null, keywords text[] default null, authors text[] default null)
returns setof news.articles
language sql stable rows 50 security definer set search_path = pg_catalog, pg_temp as $$
  select * from wireroom.articles_of(wireroom.latest_passing(
    wireroom.filter_of(latest.since, latest.until, latest.sites, latest.languages, latest.topics, latest.entities, latest.feeds, latest.labels,
      latest.stories, latest.publishers, latest.kinds, latest.paywalled, latest.countries, latest.all_entities, latest.keywords, latest.authors),
    wireroom.limited(latest.max), latest.after))
$$;
comment on function news.latest is
  'The latest articles that pass all filters: published since (inclusive) and until (exclusive); any of these sites, languages, topics or narrower ones, entities, feeds, labels of feeds (with feeds: of these the ones that have a label), stories, publishers (keys, for all their sites), kinds, countries (ISO 3166-1 alpha-2: they, their demonyms or places in them are named), keywords of the page or feed and authors in the byline, whatever their case; all of all_entities; paywalled or not. after is the id of the last article of the page before, for the next one: pages go as far as the latest 20,000 articles of one filter. Of filters that each leave more than 10,000 articles, but together hardly any, only the latest 20,000 of one are examined, and never more beside keywords or authors';
