import type pg from 'pg';
import { conditionsOf, type FilterWithQuery } from '../articles/search/filter-conditions.ts';
import type { Queryable } from '../connection/pool.ts';
import type { ExportField } from './export-fields.ts';

export interface ExportFilter extends FilterWithQuery {
  /** Only articles that became visible or changed at this time or later. */
  readonly changedSince?: Date | undefined;
}

const LISTS: Readonly<Partial<Record<ExportField, string>>> = {
  entities: `(
    select coalesce(jsonb_agg(jsonb_build_object('type', e.type, 'key', e.key, 'name', e.name, 'ids', e.ids, 'salience', e.salience,
      'mentions', e.mentions) order by e.salience desc, e.name), '[]')
    from news.article_entities e where e.article_id = a.id) as entities`,
  topics: `(
    select coalesce(jsonb_agg(jsonb_build_object('qcode', t.qcode, 'name', t.name, 'score', t.score, 'source', t.source)
      order by t.score desc, t.qcode), '[]')
    from news.article_topics t where t.article_id = a.id) as topics`,
  media: `(
    select coalesce(jsonb_agg(to_jsonb(m) - 'article_id' - 'position' order by m.position), '[]')
    from news.media m where m.article_id = a.id) as media`,
  links: `(
    select coalesce(jsonb_agg(to_jsonb(l) - 'article_id' - 'position' order by l.position), '[]')
    from news.links l where l.article_id = a.id) as links`,
  alternates: `(
    select coalesce(jsonb_agg(to_jsonb(x) - 'article_id' order by x.language), '[]')
    from news.alternates x where x.article_id = a.id) as alternates`,
};

/** Articles per round trip; with long texts about as many megabytes. Of a feed there are a thousand at most. */
const BATCH = 100;
const FEED_BATCH = 10;

/** Joins article `a` with `x`, which has the given fields. */
const withFields = (fields: readonly ExportField[]): string =>
  `news.articles a cross join lateral (select ${fields.map((field) => LISTS[field] ?? `a.${field}`).join(', ')}) x`;

/** Returns a condition on article `a`, and its parameters. */
const wantedBy = async (db: Queryable, { changedSince, ...filter }: ExportFilter): Promise<[string, unknown[]]> => {
  const values: unknown[] = [changedSince ?? null];
  const conditions = await conditionsOf(db, filter, values);
  const changed = '($1::timestamptz is null or a.ready_at >= $1 or a.content_changed_at >= $1)';
  if (conditions.length === 0) return [changed, values];
  return [`${changed} and a.id in (select a.id from wireroom.articles a where ${conditions.join(' and ')})`, values];
};

/**
 * Exports ready articles in the order of their ids, each as JSON text with the given fields. All are from one consistent
 * snapshot, and only one batch at a time is in memory, here and on the server.
 */
export async function* exportArticles(
  pool: pg.Pool,
  fields: readonly ExportField[],
  filter: ExportFilter,
): AsyncGenerator<string[]> {
  const [condition, values] = await wantedBy(pool, filter);
  const query = `select row_to_json(x)::text as json from ${withFields(fields)} where ${condition} order by a.id`;
  for await (const rows of readBatches<{ json: string }>(pool, query, values, BATCH))
    yield rows.map(({ json }) => json);
}

export interface NewestArticle {
  readonly json: string;
  /** When one of the articles of the list became visible or changed for the last time; the same in each row. */
  readonly list_changed_at: Date;
}

/** Exports the articles that became visible last, at most `limit`, the newest first; otherwise like `exportArticles`. */
export async function* exportNewest(
  pool: pg.Pool,
  fields: readonly ExportField[],
  filter: ExportFilter,
  limit: number,
): AsyncGenerator<NewestArticle[]> {
  const [condition, values] = await wantedBy(pool, filter);
  yield* readBatches<NewestArticle>(
    pool,
    `select row_to_json(x)::text as json, newest.list_changed_at
     from (
       select found.id, found.ready_at, max(greatest(found.ready_at, found.content_changed_at)) over () as list_changed_at
       from (
         select a.id, a.ready_at, a.content_changed_at from news.articles a
         where ${condition} order by a.ready_at desc, a.id desc limit $${values.length + 1}
       ) found
     ) newest
     join ${withFields(fields)} on a.id = newest.id
     order by newest.ready_at desc, newest.id desc`,
    [...values, limit],
    FEED_BATCH,
  );
}

/** Reads the rows of a query in batches of that many, from one snapshot. */
async function* readBatches<Row extends pg.QueryResultRow>(
  pool: pg.Pool,
  query: string,
  values: readonly unknown[],
  batch: number,
): AsyncGenerator<Row[]> {
  const client = await pool.connect();
  let finished = false;
  try {
    await client.query('begin read only');
    await client.query(`declare export no scroll cursor for ${query}`, [...values]);
    for (;;) {
      const { rows } = await client.query<Row>(`fetch ${batch} from export`);
      if (rows.length === 0) break;
      yield rows;
    }
    await client.query('commit');
    finished = true;
  } finally {
    // If the reader stops early a cursor is open, which is closed with its session.
    client.release(!finished);
  }
}
