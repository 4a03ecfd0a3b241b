import sql from 'sql-template-tag';
import type { Queryable } from '../connection/pool.ts';
import type { Watch } from './watch.ts';

/** Articles that are looked at for each that a watch of stories shows: most articles of a story are not sent. */
const LOOKED_AT = 4;

export interface LatestMatch {
  readonly id: number;
  readonly title: string | null;
  readonly site: string;
  readonly published_at: Date | null;
}

/** Articles that arrived last and are looked at: about 4 µs each, with a query 30. */
const ARRIVED = { all: 20_000, withQuery: 3_000 };

/**
 * Returns the latest articles that match a watch, the last to become visible first, as its receiver
 * would get them: of a story the first match. Of what became visible before `ARRIVED`, those
 * that were published or discovered last.
 */
export async function latestMatches(
  db: Queryable,
  {
    query,
    language,
    filter,
    minIndependentCount,
  }: Pick<Watch, 'query' | 'language' | 'filter' | 'minIndependentCount'>,
  max: number,
): Promise<LatestMatch[]> {
  const arrived = query === undefined ? ARRIVED.all : ARRIVED.withQuery;
  const lookedAt = minIndependentCount === undefined ? max : LOOKED_AT * max;
  const { rows } = await db.query<LatestMatch>(sql`
    with given as materialized (
      select wireroom.filter_from(${filter}) as filter, case when ${query}::text is not null then wireroom.queries_of(${query}, ${language}) end as queries,
        array(select id from wireroom.articles where ready_at is not null order by ready_at desc, id desc limit ${arrived}) as arrived
    ), found as materialized (
      select unnest(case when queries is null then wireroom.latest_passing(filter, ${lookedAt}) else array(
        select b.article_id from wireroom.best_matches(queries, filter, 1000, null) b order by 1 desc limit ${lookedAt}) end) as id from given
      union
      select unnest((case when queries is null then p.ids else array(
        select p.id from unnest(p.ids) p (id) join wireroom.texts t on t.article_id = p.id
        where exists (select from unnest(queries) s where case when wireroom.is_for(s.configs, t.language) then t.search @@ s.q end)) end)[:${lookedAt}])
      from given, wireroom.passing(arrived, filter) p (ids)
    ), of_stories as (
      select distinct on (coalesce(m.story_id, -found.id)) found.id from found
      left join wireroom.story_articles m on m.article_id = found.id left join wireroom.stories s on s.id = m.story_id
      where ${minIndependentCount}::int = 1 or s.independent_count >= ${minIndependentCount} order by coalesce(m.story_id, -found.id), found.id
    )
    select a.id, a.title, s.domain as site, a.published_at from wireroom.articles a join wireroom.sites s on s.id = a.site_id
    where a.id in (select id from found where ${minIndependentCount}::int is null union all select id from of_stories)
    order by a.ready_at desc, a.id desc limit ${max}`);
  return rows;
}
