-- One entity, all its names: what the tagger's tables call it and what articles called it.

-- As names are compared: without case, accents, articles and marks, so that "Tesla, Inc." is "tesla inc".
create function wireroom.folded(name text) returns text
language sql immutable parallel safe strict as $$
  select pg_catalog.btrim(pg_catalog.regexp_replace(pg_catalog.regexp_replace(pg_catalog.replace(pg_catalog.translate(
      pg_catalog.lower(pg_catalog.regexp_replace(pg_catalog.normalize($1, 'NFKD'), '[\u0300-\u036f]', '', 'g')),
      'øłı’ʼ‘`-‐‑–.,"()', 'oli''''''''    '), 'ß', 'ss'), '\s+', ' ', 'g'), '^ ?the ', ''))
$$;

create table wireroom.aliases (
  entity_id bigint not null references wireroom.entities on delete cascade,
  folded    text not null,
  name      text not null,
  language  text,
  source    text not null check (source in ('name', 'table', 'text')),
  primary key (entity_id, folded)
);
create index aliases_by_name on wireroom.aliases (folded);
comment on table wireroom.aliases is 'Names of entities, one spelling of those that fold to the same';

alter table wireroom.entities add column named_with text;
comment on column wireroom.entities.named_with is 'Version of the tagger whose tables its names are from; null before they were kept';

insert into wireroom.aliases (entity_id, folded, name, source)
select id, wireroom.folded(name), name, 'name' from wireroom.entities where wireroom.folded(name) <> '';

create view news.aliases as
select a.entity_id, a.name, a.language, a.source from wireroom.aliases a;
comment on view news.aliases is 'All names of entities, one spelling of those that differ in case, accents and marks only';
comment on column news.aliases.entity_id is 'The entity';
comment on column news.aliases.name is 'What it is called';
comment on column news.aliases.language is 'Language of the texts that call it so (ISO 639-1); null when it is of no single language';
comment on column news.aliases.source is 'name (its canonical name), table (the tagger''s tables have it) or text (an article called it so)';

create function news.entity(name text) returns setof news.entities
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.*
  from wireroom.aliases a join news.entities e on e.id = a.entity_id
  where a.folded = wireroom.folded(entity.name)
  order by a.source = 'text', e.articles desc, e.id
$$;
comment on function news.entity(text) is
  'The entities that are called so, by any of their names, whatever its case, accents and marks: first those that bear it as their own name, of these the one that most articles name';
