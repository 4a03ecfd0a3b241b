-- A page may be fetched just before it changes, and the feed say so just before the fetch is committed.
alter table wireroom.articles add column stale boolean not null default false;
comment on column wireroom.articles.stale is
  'Its entry changed while it was being fetched or tagged: it is fetched once more when that is done';
