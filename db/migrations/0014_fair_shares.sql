-- Nobody crowds out others: one job of a host at a time, a host's own feeds before feeds of other sites, and a limit to
-- what a feed may have waiting.

alter table wireroom.articles
  add column asked_by bigint,
  add column own boolean not null default true;
comment on column wireroom.articles.asked_by is
  'The feed that last made it due to be fetched; null when a person did. The feed may have been removed since';
comment on column wireroom.articles.own is
  'A feed of its own site, or a person, made it due: fetched before what feeds of other sites name on its host';

-- What waits now has a place in the new order as well.
update wireroom.articles a set asked_by = named.feed_id, own = named.own
from (
  select distinct on (e.article_id) e.article_id, e.feed_id, f.site_id = pending.site_id as own
  from wireroom.articles pending join wireroom.entries e on e.article_id = pending.id join wireroom.feeds f on f.id = e.feed_id
  where pending.stage = 'articles' and pending.due_at is not null
  order by e.article_id, f.site_id = pending.site_id desc, e.first_seen_at
) named
where a.id = named.article_id;

drop index wireroom.articles_to_fetch;
create index articles_to_fetch on wireroom.articles (host, own, due_at) where stage = 'articles' and due_at is not null;
-- What a feed has waiting, host by host.
create index articles_by_asker on wireroom.articles (asked_by, host) where stage = 'articles' and due_at is not null and asked_by is not null;

-- As few rows as there are jobs: whether a host has one in work.
create index feeds_in_work on wireroom.feeds (host) where claimed_by is not null;
create index articles_in_work on wireroom.articles (host) where claimed_by is not null and stage = 'articles';

alter table wireroom.feeds add column entries_waiting int not null default 0;
comment on column wireroom.feeds.entries_waiting is
  'Entries of its last document that a later poll takes: one poll takes only so many';
