import type pg from 'pg';
import { type ArticleField, type Listed, readBatches, SIZE } from './article-batches.ts';

export interface ExportFilter {
  /** Only articles that became visible or changed at this time or later. */
  readonly since?: Date | undefined;
  /** Registrable domain. */
  readonly site?: string | undefined;
  /** ISO 639-1. */
  readonly language?: string | undefined;
}

/** The condition on article `a` that `valuesOf` has the parameters for. */
const WANTED = `($1::timestamptz is null or a.ready_at >= $1 or a.content_changed_at >= $1)
  and ($2::text is null or a.site = $2) and ($3::text is null or a.language = $3)`;

const valuesOf = ({ since, site, language }: ExportFilter): unknown[] => [
  since ?? null,
  site ?? null,
  language ?? null,
];

/**
 * Exports ready articles in the order of their ids, each as JSON text with the given fields. All are from one consistent
 * snapshot, and only one batch at a time is in memory, here and on the server: a few megabytes, or one longer article.
 */
export async function* exportArticles(
  pool: pg.Pool,
  fields: readonly ArticleField[],
  filter: ExportFilter,
): AsyncGenerator<string[]> {
  const list = `select a.id, ${SIZE} from news.articles a where ${WANTED} order by a.id`;
  for await (const { articles } of readBatches(pool, fields, list, valuesOf(filter))) yield articles;
}

interface NewestArticles {
  readonly articles: string[];
  /** When one of the articles of the list became visible or changed for the last time; the same in each batch. */
  readonly changedAt: Date;
}

/** Exports the articles that became visible last, at most `limit`, the newest first; otherwise like `exportArticles`. */
export async function* exportNewest(
  pool: pg.Pool,
  fields: readonly ArticleField[],
  filter: ExportFilter,
  limit: number,
): AsyncGenerator<NewestArticles> {
  const list = `
    select a.id, ${SIZE}, max(greatest(a.ready_at, a.content_changed_at)) over () as changed_at
    from (
      select a.id, a.ready_at, a.content_changed_at from news.articles a where ${WANTED} order by a.ready_at desc, a.id desc limit $4
    ) a order by a.ready_at desc, a.id desc`;
  const batches = readBatches<Listed & { changed_at: Date }>(pool, fields, list, [...valuesOf(filter), limit]);
  for await (const { listed, articles } of batches) yield { articles, changedAt: listed[0].changed_at };
}
