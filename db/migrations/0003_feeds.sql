-- Sites, their hosts and feeds, and what the operator decides about them.

create table wireroom.sites (
  id        int generated always as identity primary key,
  domain    text not null unique,
  time_zone text,
  language  text
);
comment on table wireroom.sites is 'Registrable domains; an IP address or a single-label host is its own site';

-- The start of each request writes its host's row; room in the page keeps that out of the indexes.
create table wireroom.hosts (
  host            text primary key,
  last_start_at   timestamptz not null default '-infinity',
  next_claim_at   timestamptz not null default '-infinity',
  blocked_until   timestamptz,
  crawl_delay_ms  int,
  response_ms     int,
  feeds_due_at    timestamptz not null default 'infinity',
  articles_due_at timestamptz not null default 'infinity'
) with (fillfactor = 70);
create index hosts_by_feed_turn on wireroom.hosts (greatest(next_claim_at, feeds_due_at)) where feeds_due_at < 'infinity';
create index hosts_by_article_turn on wireroom.hosts (greatest(next_claim_at, articles_due_at)) where articles_due_at < 'infinity';
comment on table wireroom.hosts is 'Politeness per host: start of the last request, end of a block, pace';
comment on column wireroom.hosts.next_claim_at is
  'When the host may be claimed again: after its last turn, and after a block by Retry-After';
comment on column wireroom.hosts.crawl_delay_ms is
  'Longest crawl-delay in the robots.txt files of the host''s origins, in milliseconds';
comment on column wireroom.hosts.feeds_due_at is
  'No active feed of the host is due before this time. Every writer that makes a feed due lowers it; only a claim that has looked raises it';
comment on column wireroom.hosts.articles_due_at is 'The same for articles to fetch';
comment on index wireroom.hosts_by_feed_turn is 'The next hosts with a feed to poll';
comment on index wireroom.hosts_by_article_turn is 'The next hosts with an article to fetch';

-- A poll changes no indexed column of its feed: with room in the page a new version needs no index
-- entries.
create table wireroom.feeds (
  id               bigint generated always as identity primary key,
  site_id          int not null references wireroom.sites,
  host             text not null,
  url              text not null,
  title            text,
  description      text,
  link             text,
  language         text,
  time_zone        text,
  labels           text[] not null default '{}',
  state            text not null default 'active' check (state in ('active', 'paused', 'gone')),
  interval_s       int,
  etag             text,
  last_modified    text,
  body_digest      bytea,
  failures         real not null default 0,
  gone_answers     smallint not null default 0,
  moved_to         text,
  moved_seen       smallint not null default 0,
  loss_ratio       real,
  created_at       timestamptz not null default now(),
  last_polled_at   timestamptz,
  last_ok_at       timestamptz,
  last_outcome     text references wireroom.outcomes,
  last_detail      text,
  interval_reason  text,
  redirects        jsonb,
  outline          jsonb,
  pace             jsonb,
  ttl_s            int,
  entries_waiting  int not null default 0,
  trusted          boolean not null default false,
  network          text check (network in ('public', 'opened')),
  given_title      text,
  given_interval_s int
) with (fillfactor = 80);
comment on column wireroom.feeds.interval_reason is 'What determined the time until the next poll';
comment on column wireroom.feeds.redirects is
  'Redirects of the last poll that got a response, in order: [{"status": 301, "url": target}]; null if there were none';
comment on column wireroom.feeds.outline is
  'Attributes of the feed''s outline in an imported OPML file, except the URL, as {name: value}; used by the export';
comment on column wireroom.feeds.pace is
  'Publication rate: entries per hour, recent and usual; hours observed; entries in the document';
comment on column wireroom.feeds.ttl_s is
  'Minimum poll interval that the document requests (ttl, sy:updatePeriod), in seconds';
comment on column wireroom.feeds.entries_waiting is
  'Entries of the last document that are left to a later poll, because one poll stores a limited number';
comment on column wireroom.feeds.trusted is 'The operator lets its entries speak for articles of any site';
comment on column wireroom.feeds.network is
  'Network of its address when that was first known: public, or opened (WIREROOM_ALLOW_NETWORKS); null until then. A public feed never reaches opened networks';
comment on column wireroom.feeds.given_title is 'Title from the operator, in place of that of the document';
comment on column wireroom.feeds.given_interval_s is
  'Seconds between polls from the operator, in place of what its pace suggests';

create table wireroom.feed_urls (
  url_digest bytea primary key,
  feed_id    bigint not null references wireroom.feeds on delete cascade,
  url        text not null
);
create index feed_urls_by_feed on wireroom.feed_urls (feed_id);
comment on table wireroom.feed_urls is 'Identity of a feed: its current URL and all earlier ones';
comment on index wireroom.feed_urls_by_feed is 'The foreign key, when a feed is deleted';

-- The sitemaps that a feed lists, when it is a sitemap index (sitemaps.org): what the index says of
-- each, and what was seen of it, so that a poll reads only those that may have news.
create table wireroom.feed_sitemaps (
  feed_id       bigint references wireroom.feeds on delete cascade,
  url_digest    bytea,
  url           text not null,
  listed_in     bytea,
  place         int not null,
  changed_at    timestamptz,
  read_state_at timestamptz,
  tried_at      timestamptz,
  etag          text,
  last_modified text,
  body_digest   bytea,
  primary key (feed_id, url_digest),
  foreign key (feed_id, listed_in) references wireroom.feed_sitemaps(feed_id, url_digest) on delete cascade
);
create index feed_sitemaps_by_list on wireroom.feed_sitemaps (feed_id, listed_in);
comment on table wireroom.feed_sitemaps is
  'Child sitemaps of feeds that are sitemap indexes; their entries belong to the feed';
comment on index wireroom.feed_sitemaps_by_list is 'The sitemaps that a sitemap index lists';

create table wireroom.blocked_sites (
  domain     text primary key,
  blocked_at timestamptz not null default now()
);
comment on table wireroom.blocked_sites is 'Registrable domains on which nothing is discovered, fetched or polled';

-- robots.txt belongs to an origin: scheme, host and port (RFC 9309 §2.3). It has a table of its
-- own, since the row of its host is written with every request.
create table wireroom.robots (
  origin         text primary key,
  host           text not null,
  body           text,
  status         smallint,
  crawl_delay_ms int,
  expires_at     timestamptz not null
);
create index robots_by_host on wireroom.robots (host);
comment on table wireroom.robots is 'Latest robots.txt of each origin, and its expiry';
comment on index wireroom.robots_by_host is 'The crawl delays of a host';

-- Which sites belong to one house. A site may have two rows: that of the operator counts, and the
-- shipped one comes back when the operator's is removed.
create table wireroom.publishers (
  site   text,
  origin text check (origin in ('operator', 'shipped')),
  key    text not null,
  name   text not null,
  primary key (site, origin)
);
comment on table wireroom.publishers is
  'Sites of publishers with several sites, and of news agencies; shipped with the program (config/publishers.tsv), or set by the operator';

-- Which entries and articles the operator wants. A rule without feed and label is for all feeds; a
-- condition that is null is not set.
create table wireroom.rules (
  id              int generated always as identity primary key,
  verdict         text not null check (verdict in ('drop', 'keep')),
  feed_id         bigint references wireroom.feeds on delete cascade,
  label           text,
  urls            text[],
  titles          text[],
  categories      text[],
  languages       text[],
  older_than_days int,
  shorter_than    int,
  created_at      timestamptz not null default now(),
  constraint one_scope check (num_nonnulls(feed_id, label) <= 1),
  constraint some_condition check (num_nonnulls(urls, titles, categories, languages, older_than_days, shorter_than) >= 1)
);
comment on table wireroom.rules is 'What the operator keeps and drops of what feeds bring';

create function wireroom.publisher_of(site text) returns text
  language sql stable parallel safe
  -- 'operator' comes before 'shipped'.
  return coalesce((select p.key from wireroom.publishers p where p.site = $1 order by p.origin limit 1), $1);
comment on function wireroom.publisher_of is 'Key of the publisher of a site; the site itself if it is in no table';

-- In plpgsql, which keeps the plans of its queries: each call takes a tenth of the time.
create function wireroom.site_in(url text) returns text
language plpgsql stable parallel safe as $$
declare
  host constant text := regexp_replace(lower(substring(url from '^https?://(?:[^/@]*@)?([^/:?#]+)')), '^www\.', '');
  suffix text := host;
begin
  -- The registrable domain, if it is known here; otherwise the host without www.
  while position('.' in suffix) > 0 loop
    if exists (select from wireroom.publishers p where p.site = suffix) or exists (select from wireroom.sites s where s.domain = suffix) then
      return suffix;
    end if;
    suffix := substring(suffix from position('.' in suffix) + 1);
  end loop;
  return host;
end $$;
comment on function wireroom.site_in is 'Site of a URL';

create view news.publishers as
select p.key, min(p.name) as name, array_agg(p.site order by p.site) as sites
from (select distinct on (site) site, key, name from wireroom.publishers order by site, origin) p
group by p.key;
comment on view news.publishers is
  'Publishers with several sites, and news agencies. Any other site is a publisher of its own';
comment on column news.publishers.key is 'Key, such as reuters or news-corp';
comment on column news.publishers.name is 'Name';
comment on column news.publishers.sites is 'Their sites (registrable domains)';
