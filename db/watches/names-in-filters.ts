import sql from 'sql-template-tag';
import type { ArticleFilter } from '../../model/article-filter.ts';
import type { Queryable } from '../connection/pool.ts';

/** Returns the names of the entities and topics that filters give by id or code. */
export async function namesInFilters(
  db: Queryable,
  filters: readonly ArticleFilter[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await db.query<{ key: string; name: string }>(sql`
    select id::text as key, name from wireroom.entities
    where id = any(${filters.flatMap(({ entities = [] }) => entities.filter((entity) => typeof entity === 'number'))}::bigint[])
    union all
    select qcode, name from wireroom.topics where qcode = any(${filters.flatMap(({ topics = [] }) => topics)}::text[])`);
  return new Map(rows.map(({ key, name }) => [key, name]));
}
