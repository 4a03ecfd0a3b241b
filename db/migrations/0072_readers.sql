-- Readers can fill the queue of notifications, and then no transaction commits that sends one. So a transaction only tells its
-- client, by a notice, that it has recorded changes; the client wakes the listeners after the commit (db/connection/pool.ts).
create function wireroom.tell_of_changes() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise notice 'changes were recorded' using errcode = 'WR001';
  return null;
end $$;
create trigger tell_of_changes after insert on wireroom.changes for each statement execute function wireroom.tell_of_changes();

create or replace function wireroom.record_other_urls() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform from wireroom.locks where kind = 'changes' for update;
  insert into wireroom.changes (article_id, kind)
  select a.id, 'moved' from wireroom.articles a
  where a.id = new.id and a.ready_at is not null and not exists (
    -- The rows of this transaction are the last ones, because it holds the lock.
    select from (select c.article_id, c.xmin from wireroom.changes c order by c.seq desc limit 1000) last
    where last.article_id = new.id and last.xmin = pg_current_xact_id()::xid);
  return null;
end $$;

-- Open savepoints that have written hold a lock each, and the memory for locks is everybody's. The rights of a reader end before that.
create or replace function wireroom.require_writable(call text) returns void
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  if current_setting('transaction_read_only')::boolean then
    raise exception '% needs a transaction that may write', call
      using errcode = 'read_only_sql_transaction', hint = 'Transactions of readers are read-only by default: start this one with "begin read write".';
  end if;
  if (select count(*) from pg_locks where pid = pg_backend_pid()) > 1000 then
    raise exception '% in a transaction with more than 1,000 locks', call using errcode = 'configuration_limit_exceeded', hint = 'Release savepoints, or commit.';
  end if;
end $$;

-- What readers pass has a length: time grows with it.
create function wireroom.short(name text, value text, most int) returns text
language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
begin
  if length(value) > most then
    raise exception 'the % has % characters; it may have %', name, length(value), most using errcode = 'invalid_parameter_value';
  end if;
  return value;
end $$;

create function wireroom.short_query(query text) returns text
language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
declare
  words constant int := regexp_count(wireroom.short('query', query, 2000), '"[^"]*"|[^\s"()-][^\s"()]*') - regexp_count(query, '\s(or|OR)(?=\s)');
begin
  if words > 100 then
    raise exception 'the query has % words and phrases; it may have 100', words using errcode = 'invalid_parameter_value';
  elsif query ~ '(-[\s"(]*){30}' then
    raise exception 'the query has 30 minus signs in a row; one excludes a word' using errcode = 'invalid_parameter_value';
  end if;
  return short_query.query;
end $$;

alter function wireroom.search_queries(text, text) rename to queries_of; -- for watches, which one that is too long must not stop
create function wireroom.search_queries(query text, language text) returns wireroom.text_query[]
language sql stable set search_path = pg_catalog, pg_temp as $$ select wireroom.queries_of(wireroom.short_query(query), language) $$;

-- Of a long query its words are marked, wherever they are: until Postgres 16 their nearest neighborhood takes a minute to find.
alter function wireroom.snippet(regconfig, text, text, tsquery) rename to snippet_of;
create function wireroom.snippet(config regconfig, body text, query text, q tsquery) returns text
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select wireroom.snippet_of(config, body, query, case when numnode(q) <= 20 then q else (
    select string_agg(w.word, ' | ')::tsquery from (select distinct m[1] as word from regexp_matches(q::text, $r$'(?:[^']|'')*'(?::\*)?$r$, 'g') m limit 20) w) end)
$$;

create or replace function news.topic_tree(topic text) returns table (qcode text, name text, broader text, depth int)
language sql stable rows 20 security definer set search_path = pg_catalog, pg_temp as $$
  with recursive given as materialized (
    select wireroom.short('topic', topic_tree.topic, 200) as topic
  ), branch as (
    select t.qcode, t.name, t.broader, 0 as depth from given g, wireroom.topics t where t.qcode = g.topic or lower(t.name) = lower(g.topic)
    union all
    select t.qcode, t.name, t.broader, b.depth + 1 from branch b join wireroom.topics t on t.broader = b.qcode
  )
  select * from branch
$$;

alter function news.suggest(text, int) set schema wireroom;
create function news.suggest(query text, max int default 5) returns table (entity_id bigint, type text, name text, articles bigint, similarity real)
language sql stable rows 5 security definer set search_path = pg_catalog, pg_temp as $$
  select * from wireroom.suggest(wireroom.short('query', suggest.query, 2000), suggest.max)
$$;
comment on function news.suggest is
  'Entities with a name that is spelled nearly like a part of a query, or that have another name than the one in it, the nearest first, with the share of runs of three letters that are the same (0 to 1). Without the extension pg_trgm there are none';
