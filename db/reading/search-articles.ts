import sql, { join, raw, type Sql } from 'sql-template-tag';
import { FILTERS, type FilterOf } from '../../model/article-filter.ts';
import type { Article } from '../../model/news.ts';
import type { Read } from './read.ts';

/** Times may be texts in ISO 8601. */
export type SearchFilter = FilterOf<{ readonly since: Date | string; readonly until: Date | string }>;

/** An article that was found. */
export interface FoundArticle
  extends Pick<
    Article,
    'id' | 'title' | 'site' | 'url' | 'published_at' | 'language' | 'kind' | 'paywalled' | 'story_id'
  > {
  readonly snippet: string;
}

const COLUMNS = sql`a.id, a.title, a.site, a.url, a.published_at, a.language, a.kind, a.paywalled, a.story_id`;

/** Rows that the functions give at most; they refuse to give more. */
const MOST = 1_000;

/** Arguments of both functions, by name. */
const argumentsOf = (filter: SearchFilter, max: number, after: string | undefined): Sql =>
  join([sql`max => ${max}`, sql`after => ${after}`, ...FILTERS.map((part) => sql`${raw(part)} => ${filter[part]}`)]);

export interface SearchOptions {
  /** Web-style query (words, "a phrase", or, -not, parentheses, word*, title:word, near/5). */
  readonly query: string;
  /** Language whose words these are (ISO 639-1); by default that of each article. */
  readonly language?: string | undefined;
  readonly filter?: SearchFilter | undefined;
  readonly limit: number;
  /** Where the page before ended, its `next`. */
  readonly after?: string | undefined;
}

/** An article that matches a query. The snippet is HTML with the words that were found in `b` elements. */
export interface Match extends FoundArticle {
  readonly rank: number;
}

export interface FoundPage {
  /** The best matches first. */
  readonly articles: readonly Match[];
  /** Number of matches in all. */
  readonly total: number;
  /** Whether the total is an estimate. */
  readonly estimated: boolean;
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
}

/** Finds the articles that match a query best, page by page. What arrives meanwhile is in no page. */
export async function searchArticles(
  read: Read,
  { query, language, filter = {}, limit, after }: SearchOptions,
): Promise<FoundPage> {
  // One more tells whether there is a next page. More than the most are refused, not cut.
  const max = limit < MOST ? limit + 1 : limit;
  const rows = await read<Match & { cursor: string; total: number; estimated: boolean }>(sql`
    select s.rank, ${COLUMNS}, s.snippet, s.cursor, s.total, s.estimated
    from news.search(query => ${query}, language => ${language}, ${argumentsOf(filter, max, after)}) s
    join news.articles a on a.id = s.article_id order by s.rank desc, a.id desc`);
  const { total = 0, estimated = false } = rows[0] ?? {};
  const last = rows[limit - 1] ?? rows.at(-1);
  return {
    articles: rows.slice(0, limit).map(({ cursor: _, total: __, estimated: ___, ...article }) => article),
    total,
    estimated,
    next: last && (rows.length > limit || hasOlderMatches(last)) ? last.cursor : null,
  };
}

/** A cursor tells the id down to which matches were ranked together; 0 if there are no others. */
const hasOlderMatches = ({ cursor }: { readonly cursor: string }): boolean => cursor.split(':')[1] !== '0';

/**
 * Returns the latest articles that pass a filter, and where the next page begins, null at the end.
 * Snippets are plain text: the beginning of the summary or text.
 * @param limit less than 1,000
 * @param after where the page before ended, its `next`
 */
export async function latestArticles(
  read: Read,
  filter: SearchFilter,
  limit: number,
  after?: string,
): Promise<{ articles: FoundArticle[]; next: string | null }> {
  const rows = await read<FoundArticle>(sql`
    select ${COLUMNS}, left(coalesce(a.summary, a.body), 300) as snippet
    from news.latest(${argumentsOf(filter, limit + 1, after)}) a
    order by a.published_at desc nulls last, a.id desc`);
  const articles = rows.slice(0, limit);
  return { articles, next: rows.length > limit ? String(articles.at(-1)?.id) : null };
}
