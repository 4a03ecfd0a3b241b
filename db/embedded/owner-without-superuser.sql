-- Takes the rights of a superuser from the user wireroom, which earlier versions made with initdb. That role is renamed
-- to postgres, and everything in this database that it made goes to a new role wireroom with the same password.
-- Run it in one transaction, as wireroom, in its database, while nothing else uses it.

set local search_path = pg_catalog;
set local lock_timeout = '1min';

create role wireroom_upgrade superuser;
set session authorization wireroom_upgrade; -- nobody may rename the role it is itself
alter role wireroom rename to postgres;

do $$
declare
  former constant oid := 'postgres'::regrole;
  first_of_users constant oid := 16384; -- below it are those of Postgres itself
  statement text;
begin
  execute format('create role wireroom login password %L', (select rolpassword from pg_authid where oid = former));
  for statement in
    select format('alter database %I owner to wireroom', datname) from pg_database
    where datdba = former and datname = 'wireroom'
    union all
    select format('alter schema %I owner to wireroom', nspname) from pg_namespace n
    where nspowner = former and oid >= first_of_users and nspname !~ '^pg_'
      and not exists (select from pg_depend d where d.classid = 'pg_namespace'::regclass and d.objid = n.oid and d.deptype = 'e')
    union all
    -- Sequences of columns, indexes and toast tables follow their tables.
    select format('alter table %s owner to wireroom', oid::regclass) from pg_class c
    where relowner = former and oid >= first_of_users and relkind in ('r', 'p', 'v', 'm', 'f', 'S')
      and relnamespace::regnamespace::text !~ '^pg_'
      and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid
        and (d.deptype = 'e' or (c.relkind = 'S' and d.deptype in ('a', 'i') and d.refobjsubid > 0)))
    union all
    select format('alter routine %s owner to wireroom', oid::regprocedure) from pg_proc p
    where proowner = former and oid >= first_of_users
      and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype in ('e', 'i'))
    union all
    select format('alter type %s owner to wireroom', t.oid::regtype) from pg_type t left join pg_class c on c.oid = t.typrelid
    where t.typowner = former and t.oid >= first_of_users
      and (t.typtype in ('e', 'd', 'r') or c.relkind = 'c')
      and not exists (select from pg_depend d where d.classid = 'pg_type'::regclass and d.objid = t.oid and d.deptype = 'e')
    union all
    select format('alter collation %I.%I owner to wireroom', nspname, collname) from pg_collation c join pg_namespace n on n.oid = collnamespace
    where collowner = former and c.oid >= first_of_users
    union all
    select format('alter text search configuration %I.%I owner to wireroom', nspname, cfgname) from pg_ts_config c join pg_namespace n on n.oid = cfgnamespace
    where cfgowner = former and c.oid >= first_of_users
    union all
    select format('alter text search dictionary %I.%I owner to wireroom', nspname, dictname) from pg_ts_dict d join pg_namespace n on n.oid = dictnamespace
    where dictowner = former and d.oid >= first_of_users
    union all
    select format('alter statistics %I.%I owner to wireroom', nspname, stxname) from pg_statistic_ext s join pg_namespace n on n.oid = stxnamespace
    where stxowner = former
    union all
    select format('alter large object %s owner to wireroom', oid) from pg_largeobject_metadata where lomowner = former
  loop
    execute statement;
  end loop;
end $$;

reset session authorization;
alter role postgres password null; -- it was the one that every reader knew
drop role wireroom_upgrade;
