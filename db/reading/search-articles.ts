import type { Queryable } from '../connection/pool.ts';

export interface SearchFilter {
  readonly since?: Date | undefined;
  readonly until?: Date | undefined;
  readonly sites?: readonly string[] | undefined;
  readonly languages?: readonly string[] | undefined;
  /** Names or codes; narrower topics count. */
  readonly topics?: readonly string[] | undefined;
  /** Ids. */
  readonly entities?: readonly number[] | undefined;
}

export interface FoundArticle {
  readonly id: number;
  readonly title: string | null;
  readonly site: string;
  readonly url: string;
  readonly published_at: Date | null;
  readonly language: string | null;
  readonly kind: string | null;
  readonly story_id: number | null;
  /** HTML: the words that were found, with those around them. */
  readonly snippet: string;
}

/** Returns the articles that match a web-style query, the best first. */
export const searchArticles = async (
  db: Queryable,
  query: string,
  filter: SearchFilter,
  limit: number,
): Promise<FoundArticle[]> => {
  const { rows } = await db.query<FoundArticle>(
    `select a.id, a.title, a.site, a.url, a.published_at, a.language, a.kind, a.story_id, s.snippet
     from news.search($1, max => $2, since => $3, until => $4, sites => $5, languages => $6, topics => $7, entities => $8) s
     join news.articles a on a.id = s.article_id order by s.rank desc, a.id desc`,
    [query, limit, ...valuesOf(filter)],
  );
  return rows;
};

/** Returns the latest articles that pass a filter. */
export const latestArticles = async (db: Queryable, filter: SearchFilter, limit: number): Promise<FoundArticle[]> => {
  const { rows } = await db.query<FoundArticle>(
    `select id, title, site, url, published_at, language, kind, story_id
     from news.latest(max => $1, since => $2, until => $3, sites => $4, languages => $5, topics => $6, entities => $7)`,
    [limit, ...valuesOf(filter)],
  );
  return rows;
};

const valuesOf = ({ since, until, sites, languages, topics, entities }: SearchFilter): unknown[] => [
  since ?? null,
  until ?? null,
  sites ?? null,
  languages ?? null,
  topics ?? null,
  entities ?? null,
];
