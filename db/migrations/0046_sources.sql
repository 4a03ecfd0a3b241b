-- Entries of aggregators name the publisher whose story they carry.
alter table wireroom.entries add column source_name text, add column source_url text;

-- Appends to the columns that the view has by now.
do $$ begin
  execute regexp_replace(
    'create or replace view news.entries as ' || pg_get_viewdef('news.entries'::regclass),
    E'\n   FROM ', E',\n    e.source_name, e.source_url\n   FROM ');
end $$;
comment on column news.entries.source_name is 'Publisher that an aggregator took the entry from (RSS and Atom source)';
comment on column news.entries.source_url is 'Feed of that publisher, or its site where the aggregator gives that';
