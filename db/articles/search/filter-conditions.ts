import sql, { raw, type Sql } from 'sql-template-tag';
import type { ArticleFilter, FilterOf } from '../../../model/article-filter.ts';
import type { Queryable } from '../../connection/pool.ts';

/** `wireroom.search_filter`: what the names of a filter stand for. */
interface SearchFilter {
  readonly since: Date | null;
  readonly until: Date | null;
  readonly site_ids: readonly number[] | null;
  readonly languages: readonly string[] | null;
  readonly qcodes: readonly string[] | null;
  readonly entity_ids: readonly number[] | null;
  readonly feed_ids: readonly number[] | null;
  readonly story_ids: readonly number[] | null;
  readonly kinds: readonly string[] | null;
  readonly paywalled: boolean | null;
}

type Parts = { readonly [Part in keyof SearchFilter]: NonNullable<SearchFilter[Part]> };

/** Whether article `a` has a row in a table with one of the keys. */
const isIn = (table: string, column: string, keys: readonly (string | number)[]): Sql =>
  sql`a.id in (select x.article_id from wireroom.${raw(table)} x where x.${raw(column)} = any(${keys}))`;

/** The condition of each part on article `a`, whose date is `published`. */
const CONDITIONS: { readonly [Part in keyof Parts]: (value: Parts[Part], published: Sql) => Sql } = {
  since: (since, published) => sql`${published} >= ${since}::timestamptz`,
  until: (until, published) => sql`${published} < ${until}::timestamptz`,
  site_ids: (ids) => sql`a.site_id = any(${ids})`,
  languages: (languages) => sql`a.language = any(${languages})`,
  qcodes: (qcodes) => isIn('article_topics', 'qcode', qcodes),
  entity_ids: (ids) => isIn('article_entities', 'entity_id', ids),
  feed_ids: (ids) => isIn('entries', 'feed_id', ids),
  story_ids: (ids) => isIn('story_articles', 'story_id', ids),
  kinds: (kinds) => sql`a.kind = any(${kinds})`,
  paywalled: (paywalled) => sql`a.paywalled = ${paywalled}`,
};

const conditionOf = <Part extends keyof Parts>(parts: SearchFilter, part: Part, published: Sql): Sql[] => {
  const value = parts[part];
  return value === null ? [] : [CONDITIONS[part](value as Parts[Part], published)];
};

/** A filter, and words that texts must match. */
export interface FilterWithQuery {
  readonly filter?: ArticleFilter | undefined;
  /** Web-style query (words, "a phrase", or, -not). */
  readonly query?: string | undefined;
  /** Language that the words of the query are in; by default that of each text. */
  readonly language?: string | undefined;
  /** Words are only looked for in articles with a higher id. */
  readonly above?: number | undefined;
}

/** Looks up what the names of a filter stand for, with the narrower topics of each topic. */
export async function filterParts(db: Queryable, filter: FilterOf): Promise<SearchFilter> {
  const { rows } = await db.query<SearchFilter>(sql`select f.* from wireroom.filter_from(${JSON.stringify(filter)}) f`);
  if (!rows[0]) throw new Error('a function returns its row');
  return rows[0];
}

/**
 * Returns conditions on article `a` of table wireroom.articles, in any state. What names stand for
 * is looked up first, because the planner must know how frequent it is.
 * @param published the date that `since` and `until` are about
 */
export async function conditionsOf(
  db: Queryable,
  { filter = {}, query, language, above = 0 }: FilterWithQuery,
  published = sql`a.published_at`,
): Promise<Sql[]> {
  const parts = await filterParts(db, filter);
  const conditions = (Object.keys(CONDITIONS) as (keyof Parts)[]).flatMap((part) =>
    conditionOf(parts, part, published),
  );
  if (query === undefined) return conditions;
  return [
    ...conditions,
    sql`a.id in (
      select t.article_id from unnest(wireroom.queries_of(wireroom.understood(${query}), ${language ?? null})) s
      join wireroom.texts t on t.search @@ s.q and wireroom.is_for(s.configs, t.language) and t.article_id > ${above})`,
  ];
}
