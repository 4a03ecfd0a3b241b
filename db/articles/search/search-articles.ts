import type { Queryable } from '../../connection/pool.ts';
import type { FilterWithQuery } from './filter-conditions.ts';

/** An article that a search found. */
export interface FoundArticle {
  readonly id: number;
  readonly rank: number;
  readonly title: string | null;
  readonly site: string | null;
  readonly url: string;
  readonly published_at: Date | null;
  /** HTML with the words that were found in `b` elements. */
  readonly snippet: string;
}

export interface FoundPage {
  readonly articles: readonly FoundArticle[];
  /** Number of matches in all. */
  readonly total: number;
  /** Whether the total is an estimate. */
  readonly estimated: boolean;
  /** Where the next page begins; undefined at the end. */
  readonly next?: string;
}

/**
 * Finds the articles that match a query best, page by page. What arrives meanwhile is in no page.
 * @param after where the page before ended, its `next`
 */
export const searchArticles = async (
  db: Queryable,
  {
    query,
    language,
    filter = {},
    limit,
    after,
  }: FilterWithQuery & { readonly limit: number; readonly after?: string | undefined },
): Promise<FoundPage> => {
  const { rows } = await db.query<FoundArticle & { cursor: string; total: number; estimated: boolean }>(
    `select article_id as id, rank, title, site, url, published_at, snippet, cursor, total, estimated
     from wireroom.search($1, $2, $3, wireroom.filter_from($4), $5)`,
    // One more tells whether there is a next page.
    [query, language ?? null, limit + 1, JSON.stringify(filter), after ?? null],
  );
  const [first] = rows;
  const last = rows[limit - 1] ?? rows.at(-1);
  // Before the matches that were ranked together there may be others.
  const hasNext = rows.length > limit || first?.estimated === true;
  return {
    articles: rows.slice(0, limit).map(({ cursor: _, total: __, estimated: ___, ...article }) => article),
    total: first?.total ?? 0,
    estimated: first?.estimated ?? false,
    ...(hasNext && last && { next: last.cursor }),
  };
};

/** An entity with a name that is spelled nearly like a part of a query. */
export interface Suggestion {
  readonly name: string;
  readonly type: string;
  readonly articles: number;
}

/** Returns the entities that a misspelled query may mean, the nearest first; none where the database lacks pg_trgm. */
export const suggestEntities = async (db: Queryable, query: string, limit: number): Promise<Suggestion[]> => {
  const { rows } = await db.query<Suggestion>('select name, type, articles from news.suggest($1, $2)', [query, limit]);
  return rows;
};
