import sql from 'sql-template-tag';
import type { Queryable } from '../connection/pool.ts';

/** Watches of a statement; a query takes about 2 ms. */
export const MAX_INDEXED = 500;

/**
 * Parts of filters, the one that the fewest articles pass first. The words of a query are mostly
 * rarer than those after `publishers`.
 */
const PARTS = [
  'stories',
  'entities',
  'feeds',
  'sites',
  'publishers',
  'labels',
  'topics',
  'kinds',
  'languages',
  'paywalled',
];
const NARROW = PARTS.indexOf('publishers') + 1;

/**
 * Derives what a watch is compared by: the facts of articles (`articleFacts`) that its filter asks
 * for, and its query for the texts of each language. Without an id, of watches that have none of it
 * yet, or whose words are for the languages that were stored before.
 * @returns their number, at most `MAX_INDEXED`
 */
export async function indexWatches(db: Queryable, id?: number): Promise<number> {
  // `stored` is materialized, or it is computed for each watch. Each text that a query matches has
  // one of its words, unless `querytree` has none that must be there, or only the beginning of one. A
  // feed that is asked for has the label that is asked for itself.
  const { rowCount } = await db.query(sql`
  with stored as materialized (
    select wireroom.stored_configs()::text[] as configs
  ), given as materialized (
    select w.id, w.query, w.language, w.filter, c.configs from wireroom.watches w, stored c
    where case when ${id}::int is not null then w.id = ${id} else w.configs is null or w.query is not null and w.language is null and w.configs <> c.configs end
    order by w.id limit ${MAX_INDEXED} for no key update of w
  ), need as (
    select g.id, p.place, array(
      select part || case jsonb_typeof(v) when 'number' then '#' else ':' end || case
        when part = 'entities' and jsonb_typeof(v) = 'string' then wireroom.folded(v #>> '{}')
        when part in ('publishers', 'topics') then lower(v #>> '{}') else v #>> '{}' end
      from jsonb_array_elements(case jsonb_typeof(g.filter -> part) when 'array' then g.filter -> part else jsonb_build_array(g.filter -> part) end) v
    ) as facts
    from given g cross join unnest(${PARTS}::text[]) with ordinality p (part, place) where jsonb_typeof(g.filter -> part) <> 'null'
    union all
    select g.id, null, array(select 'feeds#' || f || ' labels:' || l from jsonb_array_elements_text(g.filter -> 'feeds') f, jsonb_array_elements_text(g.filter -> 'labels') l)
    from given g where g.filter ?& '{feeds,labels}'
  ), needs as (
    select id, jsonb_agg(facts order by place) as needs, min(place) as narrowest from need group by id
  ), asked as materialized (
    select id, configs, case when query is not null then wireroom.queries_of(query, language) end as queries from given
  ), words as (
    select a.id, case when bool_and(t.q not in ('', 'T') and t.q !~ ':[A-D]*[*]') then array_agg(distinct
      'word:' || replace(replace(m[1], '''''', ''''), '\\\\', '\\')) end as words
    from asked a cross join unnest(a.queries) s cross join querytree(s.q) t (q)
    left join regexp_matches(t.q, $re$'((?:[^']|'')+)'$re$, 'g') m on true group by a.id
  )
  update wireroom.watches w set configs = a.configs, queries = to_jsonb(a.queries), needs = coalesce(n.needs, '[]'),
    keys = case when n.narrowest <= ${NARROW} or words.words is null and n.id is not null
      then array(select jsonb_array_elements_text(n.needs -> 0)) else coalesce(words.words, '{any}') end
  from asked a left join needs n on n.id = a.id left join words on words.id = a.id where w.id = a.id`);
  return rowCount ?? 0;
}
