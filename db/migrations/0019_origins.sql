-- robots.txt belongs to an origin: scheme, host and port (RFC 9309 §2.3). It has a table of its own, since the row of its
-- host is written with every request. What was kept before is asked for again: nobody knows which port it came from.
create table wireroom.robots (
  origin         text primary key,
  host           text not null,
  body           text,
  status         smallint,
  crawl_delay_ms int,
  expires_at     timestamptz not null
);
create index robots_by_host on wireroom.robots (host);
comment on table wireroom.robots is 'robots.txt of each origin as it was answered last, and until when that counts';
alter table wireroom.hosts
  drop column robots,
  drop column robots_status,
  drop column robots_expires_at;
comment on table wireroom.hosts is 'Politeness per host: when the last request started, until when it is blocked, its pace';
comment on column wireroom.hosts.crawl_delay_ms is 'The longest that the robots.txt of one of its origins asks for';

-- A process whose clock was ahead may have blocked hosts for longer than any site can ask for.
update wireroom.hosts set blocked_until = now() + interval '7 days', next_claim_at = least(next_claim_at, now() + interval '7 days')
where blocked_until > now() + interval '7 days';

-- Networks that the operator has opened are for their own feeds, and for what the operator adds.
alter table wireroom.feeds add column network text check (network in ('public', 'opened'));
comment on column wireroom.feeds.network is
  'Where its address led when that was first known: public, or opened (WIREROOM_ALLOW_NETWORKS); null until then. A public one never reaches opened networks';
alter table wireroom.articles add column opened boolean not null default false;
comment on column wireroom.articles.opened is
  'It may be fetched from networks that the operator has opened: a feed in one of them named it, or the operator';
