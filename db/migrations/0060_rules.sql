-- Which entries and articles the operator wants. A rule without feed and label is for all feeds; a condition that is null is not set.
create table wireroom.rules (
  id              int primary key generated always as identity,
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
