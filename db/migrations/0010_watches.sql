-- Watches: saved searches, and what their receivers are sent.

-- Saved searches. What matches one with a target waits in deliveries until its receiver
-- has it.
create table wireroom.watches (
  id                    int generated always as identity primary key,
  name                  text not null unique,
  query                 text,
  language              text,
  filter                jsonb not null default '{}',
  changes               boolean not null default false,
  min_independent_count int check (min_independent_count >= 1),
  target                text,
  secret                text,
  former_secret         text,
  former_until          timestamptz,
  token                 text not null,
  state                 text not null default 'active' check (state in ('active', 'paused')),
  reason                text,
  after_seq             bigint not null,
  created_at            timestamptz not null default now(),
  batch                 uuid,
  batch_until           bigint,
  attempts              int not null default 0,
  next_at               timestamptz,
  claim                 bigint,
  process_id            uuid,
  claimed_until         timestamptz,
  last_outcome          text references wireroom.outcomes,
  last_detail           text,
  last_ok_at            timestamptz,
  receiver              text generated always as ("substring"(target, '^https?://([^/?#]+)')) stored,
  answer_ms             int,
  needs                 jsonb,
  keys                  text[],
  queries               jsonb,
  configs               text[],
  constraint changes_of_articles check ((not changes) or (min_independent_count is null)),
  constraint secret_for_target check ((target is null) or (secret is not null))
) with (fillfactor = 50);
comment on table wireroom.watches is
  'Saved searches, who is notified of matches, and the batch that is being sent';
comment on column wireroom.watches.min_independent_count is
  'Send one article of each story, when the story has this many independent sources; null: every article';
comment on column wireroom.watches.secret is 'Signs requests, and so does the former one until former_until';
comment on column wireroom.watches.token is 'Opens its feeds';
comment on column wireroom.watches.after_seq is 'The last change before the watch was added';
comment on column wireroom.watches.batch is
  'Id of the batch that is being sent or retried: what waits, up to batch_until. Null: the next one is yet to begin';
comment on column wireroom.watches.attempts is 'Failed attempts of this batch';
comment on column wireroom.watches.next_at is 'When the next request may begin';
comment on column wireroom.watches.claim is
  'Number of the claim of the process that sends, like those in wireroom.claims: a result is stored only while it is here, and it is removed when its process is dead or its lease is over. Null: nobody sends';
comment on column wireroom.watches.claimed_until is 'End of the lease';
comment on column wireroom.watches.receiver is 'Host of its target, with its port';
comment on column wireroom.watches.answer_ms is 'How long the last request took, whatever came of it';
comment on column wireroom.watches.needs is
  'For each part of the filter the facts of which an article has one, such as ["sites:example.com"]';
comment on column wireroom.watches.keys is 'Facts or words of which each article that matches has one';
comment on column wireroom.watches.queries is 'Its query for the texts of each configuration: wireroom.text_query[]';
comment on column wireroom.watches.configs is 'The configurations of texts that queries are for';

create table wireroom.deliveries (
  id            bigint generated always as identity primary key,
  watch_id      int not null references wireroom.watches on delete cascade,
  article_id    bigint not null,
  story_id      bigint,
  seq           bigint not null,
  kind          text not null check (kind in ('added', 'changed', 'withdrawn', 'story')),
  state         text not null check (state in ('held', 'waiting', 'delivered', 'dropped', 'dead_lettered')),
  attempts      int not null default 0,
  outcome       text references wireroom.outcomes,
  waiting_since timestamptz not null default now(),
  ended_at      timestamptz
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);
create index deliveries_by_watch on wireroom.deliveries (watch_id, id);
create index deliveries_to_do on wireroom.deliveries (state, watch_id, id) where state in ('held', 'waiting', 'dead_lettered');
create index deliveries_by_article on wireroom.deliveries (article_id);
create index deliveries_by_story on wireroom.deliveries (watch_id, story_id) where story_id is not null;
create index deliveries_by_age on wireroom.deliveries using brin (waiting_since) with (pages_per_range = 16, autosummarize);
comment on table wireroom.deliveries is
  'What matched a watch with a target, in the order in which its receiver gets it. Rows are kept for 30 days';
comment on column wireroom.deliveries.seq is 'The change that matched';
comment on column wireroom.deliveries.state is 'held until its story is known or large enough';
comment on index wireroom.deliveries_by_watch is 'The latest deliveries of a watch, and all of them when it is removed';
comment on index wireroom.deliveries_to_do is
  'What a watch sends next, what waits for its story, and what is dead-lettered';
comment on index wireroom.deliveries_by_article is 'The deliveries of a withdrawn article';
comment on index wireroom.deliveries_by_story is 'Whether a watch has sent a story';
comment on index wireroom.deliveries_by_age is 'Deliveries to delete';

-- The last change that was compared with all watches. Who compares holds the lock 'matching'.
create table wireroom.watch_cursor (
  seq bigint not null
);
comment on table wireroom.watch_cursor is 'How far watches have followed the change feed';
insert into wireroom.watch_cursor values (0);

create view news.watches as
select w.name, w.query, w.language, w.filter, w.min_independent_count::bigint, w.changes, w.state, w.reason, substring(w.target from '^https?://([^/?#]+)') as receiver,
  (select count(*) from wireroom.deliveries d where d.watch_id = w.id and d.state = 'waiting') as waiting,
  w.last_outcome, w.last_ok_at, w.next_at, w.created_at
from wireroom.watches w;
comment on view news.watches is 'Saved searches';
comment on column news.watches.name is 'Its name';
comment on column news.watches.query is 'Words to search for, as in news.search(); null for none';
comment on column news.watches.language is 'Language of these words (ISO 639-1); null: that of each article';
comment on column news.watches.filter is
  'Filters, named as in news.search(). Entities are ids or names, topics codes or names: names are looked up when articles are compared';
comment on column news.watches.min_independent_count is
  'Number of independent sources that a story needs to be sent, once; null: every article is sent';
comment on column news.watches.changes is 'Whether articles are sent again when they change';
comment on column news.watches.state is 'active or paused';
comment on column news.watches.reason is 'Why it is paused, unless by the operator';
comment on column news.watches.receiver is 'Host of its target; null: none';
comment on column news.watches.waiting is 'Number of deliveries that wait';
comment on column news.watches.last_outcome is 'Outcome of the last request to the receiver';
comment on column news.watches.last_ok_at is 'When the receiver last took a request';
comment on column news.watches.next_at is 'When the next request may begin';
comment on column news.watches.created_at is 'When it was added';

create view news.deliveries as
select d.id, w.name as watch, d.article_id, d.story_id, d.kind, d.state,
  case when d.state = 'waiting' and d.id <= w.batch_until then w.attempts else d.attempts end as attempts,
  case when d.state = 'waiting' and d.id <= w.batch_until then w.last_outcome else d.outcome end as outcome,
  case when d.state = 'waiting' and w.state = 'active' and d.id <= w.batch_until then w.next_at end as next_at,
  d.waiting_since, d.ended_at
from wireroom.deliveries d join wireroom.watches w on w.id = d.watch_id;
comment on view news.deliveries is 'What matched watches that have a receiver, in the last 30 days';
comment on column news.deliveries.id is 'Receivers get deliveries in this order';
comment on column news.deliveries.watch is 'Name of the watch';
comment on column news.deliveries.article_id is 'Id of the article, which may be deleted by now';
comment on column news.deliveries.story_id is 'Id of the story that it stands for; null for every other article';
comment on column news.deliveries.kind is
  'added; changed; story (the first article of this story that the watch sends); withdrawn (the article was deleted)';
comment on column news.deliveries.state is
  'held (until its story is known, or large enough), waiting, delivered, dropped (the article was deleted before) or dead_lettered (after 7 days; watches redeliver sends it again)';
comment on column news.deliveries.attempts is 'Requests that failed, and the one that succeeded';
comment on column news.deliveries.outcome is 'Outcome of the last request';
comment on column news.deliveries.next_at is 'When the next request may begin; null for what has not been tried';
comment on column news.deliveries.waiting_since is 'When it matched, or when the operator had it sent again';
comment on column news.deliveries.ended_at is 'When it was delivered, dropped or dead_lettered';
