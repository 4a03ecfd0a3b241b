import type { ArticleFilter } from '../articles/article-filter.ts';
import type { Queryable } from '../connection/pool.ts';

export interface FoundArticle {
  readonly id: number;
  readonly title: string | null;
  readonly site: string;
  readonly url: string;
  readonly published_at: Date | null;
  readonly language: string | null;
  readonly kind: string | null;
  readonly paywalled: boolean;
  readonly story_id: number | null;
  readonly snippet: string;
}

/** A filter whose parts may be left out or undefined. */
export type OptionalFilter = { readonly [Part in keyof ArticleFilter]?: ArticleFilter[Part] | undefined };

const COLUMNS = 'a.id, a.title, a.site, a.url, a.published_at, a.language, a.kind, a.paywalled, a.story_id';

/** The filters that `news.search` and `news.latest` share. */
const FILTERS = [
  'since',
  'until',
  'sites',
  'publishers',
  'languages',
  'topics',
  'entities',
  'feeds',
  'labels',
  'stories',
  'kinds',
  'paywalled',
] as const satisfies readonly (keyof ArticleFilter)[];

/** Arguments of both; the limit is $1. */
const ARGUMENTS = ['max => $1', ...FILTERS.map((name, index) => `${name} => $${index + 2}`)].join(', ');
const [QUERY, LANGUAGE] = [`$${FILTERS.length + 2}`, `$${FILTERS.length + 3}`];

const valuesOf = (filter: OptionalFilter, limit: number): unknown[] => [
  limit,
  ...FILTERS.map((name) => filter[name] ?? null),
];

/**
 * Returns the articles that match a web-style query, the best first. Its words are stemmed as in the first language of the
 * filter. Snippets are HTML.
 */
export const searchArticles = async (
  db: Queryable,
  query: string,
  filter: OptionalFilter,
  limit: number,
): Promise<FoundArticle[]> => {
  const { rows } = await db.query<FoundArticle>(
    `select ${COLUMNS}, s.snippet from news.search(${QUERY}, ${LANGUAGE}, ${ARGUMENTS}) s
     join news.articles a on a.id = s.article_id order by s.rank desc, a.id desc`,
    [...valuesOf(filter, limit), query, filter.languages?.[0] ?? 'en'],
  );
  return rows;
};

/** Returns the latest articles that pass a filter. Snippets are plain text: the beginning of the summary or text. */
export const latestArticles = async (db: Queryable, filter: OptionalFilter, limit: number): Promise<FoundArticle[]> => {
  const { rows } = await db.query<FoundArticle>(
    `select ${COLUMNS}, left(coalesce(a.summary, a.body), 300) as snippet from news.latest(${ARGUMENTS}) a
     order by a.published_at desc nulls last, a.id desc`,
    valuesOf(filter, limit),
  );
  return rows;
};
