-- The sitemaps that a feed lists, when it is a sitemap index (sitemaps.org): what the index says of each, and what
-- was seen of it, so that a poll reads only those that may have news.
create table wireroom.feed_sitemaps (
  feed_id       bigint not null references wireroom.feeds on delete cascade,
  url_digest    bytea not null,
  url           text not null,
  -- The sitemap that lists it, when that is one of these itself; null for the feed's own document.
  listed_in     bytea,
  -- Where it stands in the list.
  place         int not null,
  -- When it was last changed as the index says, and what the index said when it was last read.
  changed_at    timestamptz,
  read_state_at timestamptz,
  tried_at      timestamptz,
  etag          text,
  last_modified text,
  body_digest   bytea,
  primary key (feed_id, url_digest),
  foreign key (feed_id, listed_in) references wireroom.feed_sitemaps on delete cascade
);
create index feed_sitemaps_by_list on wireroom.feed_sitemaps (feed_id, listed_in);
comment on table wireroom.feed_sitemaps is 'Child sitemaps of feeds that are sitemap indexes; their entries belong to the feed';

-- Entries without a link have a place in their feed instead (pipelines/feed/entry-address.ts).
comment on column news.articles.url is
  'URL under which a feed or a person named it, without tracking parameters; where a feed''s entry has no link, the feed''s URL with #!feed-entry= and the entry''s id';
comment on column news.entries.url is
  'The entry''s link, without tracking parameters; where it has none, the feed''s URL with #!feed-entry= and the entry''s id';
