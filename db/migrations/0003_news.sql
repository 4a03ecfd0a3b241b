-- What consumers read. These names are a promise: columns are added, never renamed or removed.

create schema if not exists news;
comment on schema news is 'Wireroom for readers: articles, entities, topics, feeds, outcomes and the change feed';

create view news.articles as
select a.id, a.url, a.final_url, a.canonical_url, s.domain as site, a.title, a.authors, a.published_at, a.published_precision,
  a.published_source, a.modified_at, a.first_seen_at, a.ready_at, a.content_changed_at, a.language, a.declared_language,
  a.section, a.keywords, a.summary, a.image, a.word_count, a.paywalled, a.body_source, t.body, t.html, a.duplicate_of,
  a.extractor_version, a.tagger_version
from wireroom.articles a
join wireroom.sites s on s.id = a.site_id
join wireroom.texts t on t.article_id = a.id
where a.ready_at is not null;
comment on view news.articles is 'Every published article, one row each';
comment on column news.articles.id is 'The article''s number; it never changes';
comment on column news.articles.url is 'URL under which a feed or a person named it, without tracking parameters';
comment on column news.articles.final_url is 'URL after redirects';
comment on column news.articles.canonical_url is 'URL the page itself calls the right one, where that can be believed';
comment on column news.articles.site is 'Registrable domain of the URL';
comment on column news.articles.title is 'Headline as readers see it';
comment on column news.articles.authors is 'Names from the byline, in its order; agencies included';
comment on column news.articles.published_at is 'When the site says it was published; null when it does not say';
comment on column news.articles.published_precision is 'How exact published_at is: second, minute or day';
comment on column news.articles.published_source is 'Where published_at was found: json-ld, meta, time, text, feed or url';
comment on column news.articles.modified_at is 'When the site says it was last modified';
comment on column news.articles.first_seen_at is 'When we first saw its URL';
comment on column news.articles.ready_at is 'When it became visible here';
comment on column news.articles.content_changed_at is 'When we last saw its title or text change; null when they never did';
comment on column news.articles.language is 'Language of the text as detected, ISO 639-1';
comment on column news.articles.declared_language is 'Language as the page or feed declares it';
comment on column news.articles.section is 'Section of the paper it appeared in';
comment on column news.articles.keywords is 'Keywords and categories given by page and feed';
comment on column news.articles.summary is 'Standfirst or description as given by page or feed';
comment on column news.articles.image is 'URL of its main picture';
comment on column news.articles.word_count is 'Words of the body; in scripts without spaces as a dictionary would cut them';
comment on column news.articles.paywalled is 'True when only the free part of the text could be had';
comment on column news.articles.body_source is 'page, or feed when the page could not be had and the feed carried the text';
comment on column news.articles.body is 'The text, paragraphs separated by a blank line';
comment on column news.articles.html is 'The text as sanitised HTML';
comment on column news.articles.duplicate_of is 'The earlier article of another site with the same text (wire copy); null otherwise';
comment on column news.articles.extractor_version is 'Version of the extraction rules that made the text';
comment on column news.articles.tagger_version is 'Version of the tagger that made its entities and topics';

create view news.entities as
select e.id, e.type, e.key, e.name, e.ids,
  (select count(*) from wireroom.article_entities ae where ae.entity_id = e.id) as articles
from wireroom.entities e;
comment on view news.entities is 'Persons, organizations and places named in articles';
comment on column news.entities.id is 'The entity''s number';
comment on column news.entities.type is 'person, organization or place';
comment on column news.entities.key is 'Slug of the name, unique within its type and stable';
comment on column news.entities.name is 'Canonical name';
comment on column news.entities.ids is 'What other registers call it: iso2 (country), geonames (place), ticker (company) …';
comment on column news.entities.articles is 'Number of articles that name it';

create view news.article_entities as
select ae.article_id, ae.entity_id, e.type, e.key, e.name, e.ids, ae.salience, ae.mentions, ae.published_at
from wireroom.article_entities ae
join wireroom.entities e on e.id = ae.entity_id
join wireroom.articles a on a.id = ae.article_id and a.ready_at is not null;
comment on view news.article_entities is 'Who and what each article names';
comment on column news.article_entities.article_id is 'The article';
comment on column news.article_entities.entity_id is 'The entity';
comment on column news.article_entities.type is 'person, organization or place';
comment on column news.article_entities.key is 'The entity''s slug';
comment on column news.article_entities.name is 'The entity''s canonical name';
comment on column news.article_entities.ids is 'The entity''s ids in other registers';
comment on column news.article_entities.salience is 'How much the article is about it, 0 to 1';
comment on column news.article_entities.mentions is
  'Where it is named: [{"in": "title" or "text", "start", "end", "text"}], in characters from 0 (substr(body, start + 1, "end" - start)); empty for a country known only by its adjective';
comment on column news.article_entities.published_at is 'Publication time of the article, for sorting';

create view news.topics as
select t.qcode, t.name, t.broader,
  (select count(distinct x.article_id) from wireroom.article_topics x where x.qcode = t.qcode) as articles
from wireroom.topics t;
comment on view news.topics is 'The IPTC Media Topics (CC BY 4.0)';
comment on column news.topics.qcode is 'Code, such as medtop:20000002';
comment on column news.topics.name is 'English name';
comment on column news.topics.broader is 'Code of the broader topic; null at the top';
comment on column news.topics.articles is 'Number of articles with exactly this topic';

create view news.article_topics as
select x.article_id, x.qcode, t.name, x.score, x.source, x.published_at
from wireroom.article_topics x
join wireroom.topics t on t.qcode = x.qcode
join wireroom.articles a on a.id = x.article_id and a.ready_at is not null;
comment on view news.article_topics is 'What each article is about';
comment on column news.article_topics.article_id is 'The article';
comment on column news.article_topics.qcode is 'IPTC Media Topic code';
comment on column news.article_topics.name is 'English name of the topic';
comment on column news.article_topics.score is 'Confidence, 0 to 1';
comment on column news.article_topics.source is 'publisher (its own section or keyword) or classifier (read from the text)';
comment on column news.article_topics.published_at is 'Publication time of the article, for sorting';

create view news.feeds as
select f.id, f.url, f.title, f.description, f.link, s.domain as site, f.language, f.labels, f.state, f.created_at, f.last_polled_at,
  f.last_ok_at, f.last_outcome, o.words as last_outcome_words, f.last_detail, f.due_at as next_poll_at,
  make_interval(secs => f.interval_s) as interval, f.loss_ratio, f.moved_to
from wireroom.feeds f
join wireroom.sites s on s.id = f.site_id
left join wireroom.outcomes o on o.code = f.last_outcome;
comment on view news.feeds is 'The feeds that are polled, and how they are';
comment on column news.feeds.id is 'The feed''s number';
comment on column news.feeds.url is 'URL that is polled';
comment on column news.feeds.title is 'Title as the feed gives it';
comment on column news.feeds.description is 'Description as the feed gives it';
comment on column news.feeds.link is 'The site the feed belongs to, as the feed gives it';
comment on column news.feeds.site is 'Registrable domain of the URL';
comment on column news.feeds.language is 'Language as the feed declares it';
comment on column news.feeds.labels is 'Your labels';
comment on column news.feeds.state is 'active, paused or gone';
comment on column news.feeds.created_at is 'When it was added';
comment on column news.feeds.last_polled_at is 'Last attempt';
comment on column news.feeds.last_ok_at is 'Last attempt that worked';
comment on column news.feeds.last_outcome is 'Outcome code of the last attempt';
comment on column news.feeds.last_outcome_words is 'The same in words';
comment on column news.feeds.last_detail is 'What exactly went wrong, when something did';
comment on column news.feeds.next_poll_at is 'When it is polled next';
comment on column news.feeds.interval is 'Time between polls as it stands';
comment on column news.feeds.loss_ratio is 'Share of the last polls that had only new entries, where some may have been missed between polls';
comment on column news.feeds.moved_to is 'New address the site points to permanently, until it is believed';

create view news.entries as
select e.article_id, e.feed_id, e.guid, e.url, e.title, e.authors, e.categories, e.published_at, e.updated_at, e.first_seen_at, e.last_seen_at
from wireroom.entries e
join wireroom.articles a on a.id = e.article_id and a.ready_at is not null;
comment on view news.entries is 'Which feeds carry an article, and what each of them says about it';
comment on column news.entries.article_id is 'The article';
comment on column news.entries.feed_id is 'The feed';
comment on column news.entries.guid is 'The entry''s identity within its feed';
comment on column news.entries.url is 'The entry''s link, without tracking parameters';
comment on column news.entries.title is 'Headline in the feed';
comment on column news.entries.authors is 'Authors in the feed';
comment on column news.entries.categories is 'Categories in the feed';
comment on column news.entries.published_at is 'Publication time in the feed';
comment on column news.entries.updated_at is 'Time of the last update in the feed';
comment on column news.entries.first_seen_at is 'When this feed first showed it';
comment on column news.entries.last_seen_at is 'When this feed last showed it';

create view news.outcomes as
select day, feed_id, stage, outcome, o.words, o.fault, sum(attempts)::bigint as attempts
from (
  select (at at time zone 'UTC')::date as day, feed_id, stage, outcome, count(*) as attempts
  from wireroom.attempts group by 1, 2, 3, 4
  union all
  select day, feed_id, stage, outcome, attempts from wireroom.outcome_days
) every_day
join wireroom.outcomes o on o.code = outcome
group by day, feed_id, stage, outcome, o.words, o.fault;
comment on view news.outcomes is 'How attempts ended, by day (UTC), feed and stage';
comment on column news.outcomes.day is 'Day in UTC';
comment on column news.outcomes.feed_id is 'The feed, also for its articles; null for articles added by hand';
comment on column news.outcomes.stage is 'feeds, articles or tags';
comment on column news.outcomes.outcome is 'Outcome code';
comment on column news.outcomes.words is 'The same in words';
comment on column news.outcomes.fault is 'Who has to act when it happens often: none, theirs, network or ours';
comment on column news.outcomes.attempts is 'Number of attempts';

create view news.revisions as
select r.article_id, r.revision, r.title, r.body, r.seen_at
from wireroom.revisions r
join wireroom.articles a on a.id = r.article_id and a.ready_at is not null;
comment on view news.revisions is 'Earlier texts of articles that changed; the current one is in news.articles';
comment on column news.revisions.article_id is 'The article';
comment on column news.revisions.revision is '1 is the oldest';
comment on column news.revisions.title is 'Headline of that revision';
comment on column news.revisions.body is 'Text of that revision';
comment on column news.revisions.seen_at is 'When we fetched that revision';

create view news.duplicates as
select a.id as article_id, a.url, s.domain as site, a.duplicate_of,
  case when a.state = 'ready' then 'same_text_elsewhere' else a.outcome end as kind, a.first_seen_at
from wireroom.articles a
join wireroom.sites s on s.id = a.site_id
where a.duplicate_of is not null;
comment on view news.duplicates is 'URLs that lead to an article we have already, and copies of it on other sites';
comment on column news.duplicates.article_id is 'The duplicate';
comment on column news.duplicates.url is 'Its URL';
comment on column news.duplicates.site is 'Its site';
comment on column news.duplicates.duplicate_of is 'The article it duplicates';
comment on column news.duplicates.kind is
  'duplicate_url and duplicate_content are not published themselves; same_text_elsewhere is (wire copy in two papers)';
comment on column news.duplicates.first_seen_at is 'When we first saw its URL';

-- Runs as its owner, so that readers need no rights on the tables below the views.
create function news.search(query text, language text default 'en', max int default 20)
returns table (article_id bigint, rank real, title text, site text, url text, published_at timestamptz, snippet text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with wanted as (
    select websearch_to_tsquery(wireroom.search_config(search.language), search.query) || websearch_to_tsquery('simple', search.query) as q
  ), best as (
    select t.article_id, ts_rank(t.search, wanted.q) as rank
    from wireroom.texts t, wanted
    where t.search @@ wanted.q and exists (select from wireroom.articles a where a.id = t.article_id and a.ready_at is not null)
    order by rank desc, t.article_id desc
    limit least(search.max, 1000)
  )
  select a.id, best.rank, a.title, s.domain, a.url, a.published_at,
    ts_headline(wireroom.search_config(search.language), left(t.body, 20000), wanted.q, 'MaxWords=35, MinWords=15')
  from best
  join wireroom.articles a on a.id = best.article_id
  join wireroom.texts t on t.article_id = a.id
  join wireroom.sites s on s.id = a.site_id, wanted
  order by best.rank desc, a.id desc
$$;
comment on function news.search(text, text, int) is
  'Articles that match a web-style query (words, "a phrase", or, -not), best first; language (ISO 639-1) says how its words are stemmed';

create function news.changes(after bigint default 0, max int default 1000)
returns table (seq bigint, kind text, article_id bigint, at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.seq, c.kind, c.article_id, c.at from wireroom.changes c where c.seq > changes.after order by c.seq limit least(changes.max, 100000)
$$;
comment on function news.changes(bigint, int) is
  'The change feed: every change with a seq above "after", in order; remember the last seq and ask again. Nothing is missed and nothing comes late. Listen on channel news_changes to be woken';

-- Roles belong to the whole server: another database may have made it already, and hosted servers may forbid it.
do $$
begin
  create role news_reader nologin;
exception
  when duplicate_object or unique_violation then null; -- another database of this server made it
  when insufficient_privilege then
    raise notice 'role news_reader was not created: this user may not create roles; grant select on schema news yourself';
end $$;
do $$
begin
  if exists (select from pg_roles where rolname = 'news_reader') then
    grant usage on schema news to news_reader;
    grant select on all tables in schema news to news_reader;
    grant execute on all functions in schema news to news_reader;
  end if;
end $$;
