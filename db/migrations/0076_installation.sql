-- Two installations may share a Redis: the names of its keys carry this id. A restored dump keeps it; a new database has one of its own.
create table wireroom.installation (
  id uuid not null default gen_random_uuid(),
  one boolean primary key default true check (one)
);
insert into wireroom.installation default values;
comment on table wireroom.installation is 'One row: which installation this is';
