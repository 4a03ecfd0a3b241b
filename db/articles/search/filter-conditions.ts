import type { ArticleFilter } from '../../../model/article-filter.ts';
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

/** Articles `a` with a row in a table whose key is one of the values. */
const inTable = (table: string, column: string, type: string): string =>
  `a.id in (select x.article_id from wireroom.${table} x where x.${column} = any($?::${type}[]))`;

/** The condition of each part on article `a`; `$?` stands for its parameter, PUBLISHED for its date. */
const CONDITIONS: Readonly<Record<keyof SearchFilter, string>> = {
  since: 'PUBLISHED >= $?::timestamptz',
  until: 'PUBLISHED < $?::timestamptz',
  site_ids: 'a.site_id = any($?::int[])',
  languages: 'a.language = any($?::text[])',
  qcodes: inTable('article_topics', 'qcode', 'text'),
  entity_ids: inTable('article_entities', 'entity_id', 'bigint'),
  feed_ids: inTable('entries', 'feed_id', 'bigint'),
  story_ids: inTable('story_articles', 'story_id', 'bigint'),
  kinds: 'a.kind = any($?::text[])',
  paywalled: 'a.paywalled = $?',
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

/**
 * Returns SQL conditions on article `a` of table wireroom.articles, in any state, and appends their parameters to `values`. What
 * names stand for is looked up first, because the planner must know how frequent it is.
 * @param published SQL of the date that `since` and `until` are about
 */
export async function conditionsOf(
  db: Queryable,
  { filter = {}, query, language, above = 0 }: FilterWithQuery,
  values: unknown[],
  published = 'a.published_at',
): Promise<string[]> {
  const { rows } = await db.query<SearchFilter>('select f.* from wireroom.filter_from($1) f', [JSON.stringify(filter)]);
  const parts = rows[0];
  if (!parts) throw new Error('a function returns its row');
  const conditions = (Object.keys(CONDITIONS) as (keyof SearchFilter)[]).flatMap((name) => {
    if (parts[name] === null) return [];
    values.push(parts[name]);
    return [CONDITIONS[name].replace('$?', `$${values.length}`).replace('PUBLISHED', published)];
  });
  if (query === undefined) return conditions;
  values.push(query, language ?? null, above);
  const queries = `unnest(wireroom.queries_of(wireroom.understood($${values.length - 2}), $${values.length - 1}))`;
  return [
    ...conditions,
    `a.id in (select t.article_id from ${queries} s join wireroom.texts t on t.search @@ s.q and wireroom.is_for(s.configs, t.language)
       and t.article_id > $${values.length})`,
  ];
}
