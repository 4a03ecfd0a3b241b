import type pg from 'pg';
import sql, { join, type Sql } from 'sql-template-tag';
import type { WholeArticle } from '../../model/article.ts';
import { conditionsOf, type FilterWithQuery } from '../articles/search/filter-conditions.ts';
import type { Queryable } from '../connection/pool.ts';
import { type Listed, readBatches, SIZE } from './article-batches.ts';

export interface ExportFilter extends FilterWithQuery {
  /** Only articles that became visible or changed at this time or later. */
  readonly changedSince?: Date | undefined;
  /** Maximum number of articles. */
  readonly limit?: number | undefined;
}

/** Returns a condition on article `a`. */
const wantedBy = async (db: Queryable, { changedSince, ...filter }: ExportFilter): Promise<Sql> => {
  const conditions = await conditionsOf(db, filter);
  const changed = sql`(${changedSince}::timestamptz is null or a.ready_at >= ${changedSince} or a.content_changed_at >= ${changedSince})`;
  if (conditions.length === 0) return changed;
  return sql`${changed} and a.id in (select a.id from wireroom.articles a where ${join(conditions, ' and ')})`;
};

/**
 * Exports ready articles in the order of their ids, each as JSON text with the given fields. All
 * are from one consistent snapshot, and only one batch at a time is in memory, here and on the
 * server: a few megabytes, or one longer article.
 */
export async function* exportArticles(
  pool: pg.Pool,
  fields: readonly (keyof WholeArticle)[],
  filter: ExportFilter,
): AsyncGenerator<string[]> {
  const list = sql`
    select a.id, ${SIZE} from news.articles a where ${await wantedBy(pool, filter)} order by a.id limit ${filter.limit}`;
  for await (const { articles } of readBatches(pool, fields, list)) yield articles;
}

interface NewestArticles {
  readonly articles: string[];
  /** When one of the articles of the list became visible or changed for the last time; the same in each batch. */
  readonly changedAt: Date;
}

/**
 * Exports the articles that became visible last, at most `limit`, the newest first; otherwise like
 * `exportArticles`.
 */
export async function* exportNewest(
  pool: pg.Pool,
  fields: readonly (keyof WholeArticle)[],
  filter: ExportFilter,
  limit: number,
): AsyncGenerator<NewestArticles> {
  const list = sql`
    select a.id, ${SIZE}, max(greatest(a.ready_at, a.content_changed_at)) over () as changed_at
    from (
      select a.id, a.ready_at, a.content_changed_at from news.articles a
      where ${await wantedBy(pool, filter)} order by a.ready_at desc, a.id desc limit ${limit}
    ) a order by a.ready_at desc, a.id desc`;
  const batches = readBatches<Listed & { changed_at: Date }>(pool, fields, list);
  for await (const { listed, articles } of batches) yield { articles, changedAt: listed[0].changed_at };
}

/** Returns when one of the articles with these ids became visible or changed for the last time. */
export async function lastChangeOf(db: Queryable, ids: readonly number[]): Promise<Date | undefined> {
  const { rows } = await db.query<{ at: Date | null }>(
    'select max(greatest(a.ready_at, a.content_changed_at)) as at from news.articles a where a.id = any($1)',
    [ids],
  );
  return rows[0]?.at ?? undefined;
}
