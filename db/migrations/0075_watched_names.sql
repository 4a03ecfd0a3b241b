-- Watches keep names as they were given, and each change is compared with the few watches that it may match.

create or replace function wireroom.filter_from(filter jsonb) returns wireroom.search_filter
language sql stable set search_path = pg_catalog, pg_temp as $$
  select wireroom.filter_of(g.since, g.until, g.sites, g.languages, g.topics,
    case when g.entities is not null then array(
      select case when jsonb_typeof(e) = 'number' then (e #>> '{}')::bigint else a.entity_id end
      from jsonb_array_elements(g.entities) e left join wireroom.aliases a on jsonb_typeof(e) = 'string' and a.folded = wireroom.folded(e #>> '{}')
      where jsonb_typeof(e) = 'number' or a.entity_id is not null) end,
    g.feeds, g.labels, g.stories,
    case when g.publishers is not null then array(
      select coalesce(p.key, lower(n)) from unnest(g.publishers) n
      left join news.publishers p on p.key = n or lower(p.name) = lower(n) or lower(n) = any(p.sites)) end,
    g.kinds, g.paywalled)
  from jsonb_to_record(filter) as g (
    since timestamptz, until timestamptz, sites text[], languages text[], topics text[], entities jsonb, feeds bigint[], labels text[],
    stories bigint[], publishers text[], kinds text[], paywalled boolean)
$$;
comment on function wireroom.filter_from is
  'A filter from JSON, whose keys are the filters of news.search(), such as {"sites": ["example.com"], "paywalled": false}; none if it is null. Entities are ids or any of their names, topics codes or names, publishers keys, names or sites';

-- A watch whose receiver is cleared keeps its secret.
alter table wireroom.watches drop constraint secret_for_target, add constraint secret_for_target check (target is null or secret is not null);

alter table wireroom.watches
  add column receiver text generated always as (substring(target from '^https?://([^/?#]+)')) stored,
  add column answer_ms int;
comment on column wireroom.watches.receiver is 'Host that is told, with its port';
comment on column wireroom.watches.answer_ms is 'How long the last request took, whatever came of it';

-- What follows is derived from query, language and filter (db/watches/index-watches.ts); null is derived before the next match.
alter table wireroom.watches
  add column needs jsonb, add column keys text[], add column queries jsonb, add column configs text[];
comment on column wireroom.watches.needs is 'For each part of the filter the facts of which an article has one, such as ["sites:example.com"]';
comment on column wireroom.watches.keys is 'Facts or words of which each article that matches has one';
comment on column wireroom.watches.queries is 'Its query for the texts of each configuration: wireroom.text_query[]';
comment on column wireroom.watches.configs is 'The configurations of texts that queries are for';
comment on column news.watches.filter is
  'Filters, named as in news.search(). Entities are ids or names, topics codes or names: names are looked up when articles are compared';
