-- What was removed stays away, and so do blocked sites. Nothing here can be read as an address: digests are all that is
-- kept of what was removed.
create table wireroom.removed_urls (
  url_digest   bytea primary key,
  -- Host without "www." and path: what the variants of an address have in common.
  stem_digest  bytea not null,
  -- Digests of its query parameters: an address with these and others is a variant of it, and is removed as well.
  parameters   text[] not null,
  -- The number of the article that had it; null when there was none.
  removed_with bigint,
  removed_at   timestamptz not null default now()
);
create index removed_urls_by_stem on wireroom.removed_urls (stem_digest);
create index removed_urls_by_article on wireroom.removed_urls (removed_with) where removed_with is not null;
comment on table wireroom.removed_urls is 'Addresses that somebody asked to remove, each with its variants; what was pruned by age has only its row in article_urls';

alter table wireroom.article_urls add column removed_with bigint;
create index article_urls_by_removal on wireroom.article_urls (removed_with) where removed_with is not null;
comment on column wireroom.article_urls.removed_with is 'Of a tombstone: the number of the article it belonged to';

create table wireroom.blocked_sites (
  domain     text primary key,
  blocked_at timestamptz not null default now()
);
comment on table wireroom.blocked_sites is 'Registrable domains that nothing is discovered on, fetched from or polled';

-- An entry whose article was removed keeps the digests by which it is known, and nothing of what it said.
update wireroom.entries set guid = '', url = null, title = null, authors = '{}', html = null, categories = '{}'
where article_id is null and url is not null;

comment on function news.changes(bigint, int) is
  'The change feed: every change with a seq above "after", in order; remember the last seq and ask again. Nothing is missed and nothing comes late. Kinds: added, changed (title, text or metadata), retagged (entities and topics), withdrawn (it was removed for good: delete what you have of it; its number is not used again). Listen on channel news_changes to be woken';
