-- A feed speaks for its own site only: what its entries say counts for articles of that site alone, unless the operator
-- trusts the feed to speak for others as well.
alter table wireroom.feeds add column trusted boolean not null default false;
comment on column wireroom.feeds.trusted is 'The operator lets its entries speak for articles of any site';

alter table wireroom.entries add column site_id int references wireroom.sites;
comment on column wireroom.entries.site_id is
  'The site that said this, where its feed has moved to another one since; null while it is the feed''s';

alter table wireroom.articles add column body_feed_id bigint references wireroom.feeds on delete set null;
create index articles_by_body_feed on wireroom.articles (body_feed_id) where body_feed_id is not null;
-- Which entry a text came from was not noted so far; it was the fullest.
update wireroom.articles a set body_feed_id =
  (select e.feed_id from wireroom.entries e where e.article_id = a.id order by length(e.html) desc nulls last, e.feed_id limit 1)
where a.body_source = 'feed';

-- An article belongs to the site of its final URL. Here hosts are known only from other URLs; the rest follows when they
-- are fetched again.
with host as (
  select host, min(site_id) as site_id from (
    select host, site_id from wireroom.feeds union select host, site_id from wireroom.articles
  ) known group by host having count(*) = 1
)
update wireroom.articles a set site_id = host.site_id from host
where a.final_url is not null and a.site_id <> host.site_id
  and host.host = lower(substring(a.final_url from '^https?://([^/:?#]+)'));

create or replace view news.articles as
select a.id, a.url, a.final_url, a.canonical_url, s.domain as site, a.title, a.authors, a.published_at, a.published_precision,
  a.published_source, a.modified_at, a.first_seen_at, a.ready_at, a.content_changed_at, a.language, a.declared_language,
  a.section, a.keywords, a.summary, a.image, a.word_count, a.paywalled, a.body_source, t.body, t.html, a.duplicate_of,
  a.extractor_version, a.tagger_version, a.body_feed_id
from wireroom.articles a
join wireroom.sites s on s.id = a.site_id
join wireroom.texts t on t.article_id = a.id
where a.ready_at is not null;
comment on column news.articles.url is
  'URL under which a feed or a person named it, without tracking parameters; one of its own site as soon as that is known; where a feed''s entry has no link, the feed''s URL with #!feed-entry= and the entry''s id';
comment on column news.articles.site is 'Registrable domain of the final URL: the site that served the text';
comment on column news.articles.body_feed_id is
  'Feed that carried the text, when body_source is feed: one of the article''s own site, or one you trust; null when the text is the page''s, or the feed was removed';

create or replace view news.feeds as
select f.id, f.url, f.title, f.description, f.link, s.domain as site, f.language, f.labels, f.state, f.created_at, f.last_polled_at,
  f.last_ok_at, f.last_outcome, o.words as last_outcome_words, f.last_detail, f.due_at as next_poll_at,
  make_interval(secs => f.interval_s) as interval, f.loss_ratio, f.moved_to, f.trusted
from wireroom.feeds f
join wireroom.sites s on s.id = f.site_id
left join wireroom.outcomes o on o.code = f.last_outcome;
comment on column news.feeds.trusted is 'True when its entries speak for articles of any site, because you said so; otherwise only for its own site';
