-- Texts lie in partitions by the id of their article. The words of a text have 250 places in an index: now in that of the newest
-- partition, which stays small, not in one that grows with the archive. A search that names a range of ids reads only the
-- partitions of that range. The texts so far become the first partition, as they are.
alter table wireroom.texts rename to texts_below;
alter index wireroom.texts_pkey rename to texts_below_pkey;
alter index wireroom.texts_by_search rename to texts_below_search_idx;
create table wireroom.texts (like wireroom.texts_below including all) partition by range (article_id);
alter index wireroom.texts_search_idx rename to texts_by_search;
alter table wireroom.texts add constraint texts_article_id_fkey foreign key (article_id) references wireroom.articles on delete cascade;
comment on table wireroom.texts is 'The wide columns of articles, apart from the row that the queue updates';

do $$
declare
  -- Above all ids so far, and a multiple of the size of partitions (db/schema/text-partitions.ts).
  bound constant bigint := ((select last_value from wireroom.articles_id_seq) / 250000 + 1) * 250000;
  name constant text := 'texts_below_' || bound;
  dependent regclass;
begin
  execute format('alter table wireroom.texts attach partition wireroom.texts_below for values from (minvalue) to (%s)', bound);
  -- A view names the table that it was created with, whatever that is called now.
  perform set_config('search_path', 'pg_catalog', true);
  for dependent in
    select distinct r.ev_class::regclass from pg_depend d join pg_rewrite r on r.oid = d.objid and d.classid = 'pg_rewrite'::regclass
    where d.refobjid = 'wireroom.texts_below'::regclass
  loop
    execute format('create or replace view %s as %s', dependent, replace(pg_get_viewdef(dependent), 'wireroom.texts_below', 'wireroom.texts'));
  end loop;
  execute format('alter table wireroom.texts_below rename to %I', name);
  execute format('alter index wireroom.texts_below_pkey rename to %I', name || '_pkey');
  execute format('alter index wireroom.texts_below_search_idx rename to %I', name || '_search_idx');
end $$;
