import sql, { empty, join } from 'sql-template-tag';
import type { Outcome } from '../../config/outcomes.ts';
import type { Queryable } from '../connection/pool.ts';
import type { ArticleState } from '../life-cycle/states.ts';
import { ARTICLE_COLUMNS, ARTICLE_TABLES, type ArticleRow } from './articles.ts';
import { conditionsOf, type FilterWithQuery } from './search/filter-conditions.ts';

export interface ListedArticles extends FilterWithQuery {
  readonly state?: ArticleState | undefined;
  /** Outcome of the last attempt. */
  readonly outcome?: Outcome | undefined;
  readonly limit: number;
}

// Discovered articles are claimed or wait; extracted ones are few, and have an index.
const PENDING = sql`a.id in (select id from wireroom.work where stage <> 'feeds')`;

/** Ids that words are looked for first: the list of a frequent one has enough there. */
const NEWEST = 5_000;

/**
 * Lists articles in any state, the latest discovered first. Those without a publication date count
 * from their discovery.
 */
export async function listArticles(db: Queryable, listed: ListedArticles): Promise<ArticleRow[]> {
  if (listed.query !== undefined) {
    const { rows } = await db.query<{ above: number }>(
      sql`select greatest(max(id) - ${NEWEST}, 0) as above from wireroom.articles`,
    );
    const newest = await readList(db, { ...listed, above: rows[0]?.above });
    if (newest.length === listed.limit) return newest;
  }
  return readList(db, listed);
}

const readList = async (db: Queryable, { state, outcome, limit, ...filter }: ListedArticles): Promise<ArticleRow[]> => {
  const conditions = [
    ...(await conditionsOf(db, filter, sql`coalesce(a.published_at, a.first_seen_at)`)),
    ...(state === undefined ? [] : [sql`a.state = ${state}`]),
    ...(outcome === undefined ? [] : [sql`a.outcome = ${outcome}`]),
    ...(state === 'discovered' ? [PENDING] : []),
  ];
  const where = conditions.length === 0 ? empty : join(conditions, ' and ', 'where ');
  const { rows } = await db.query<ArticleRow>(
    sql`select ${ARTICLE_COLUMNS} from ${ARTICLE_TABLES} ${where} order by a.id desc limit ${limit}`,
  );
  return rows;
};
