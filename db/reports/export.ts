import type pg from 'pg';
import type { ExportField } from './export-fields.ts';

export interface ExportFilter {
  /** Only articles that became visible, or whose text changed, at this time or later. */
  readonly since?: Date | undefined;
  /** Registrable domain. */
  readonly site?: string | undefined;
  /** ISO 639-1. */
  readonly language?: string | undefined;
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
};

/** Articles in one round trip: with long texts about as many megabytes. */
const BATCH = 100;

/**
 * The visible articles in the order of their numbers, each as JSON text with the fields asked for, a batch at a time.
 * All are as they were in one moment, however long it takes; only a batch is in memory, in the server too.
 */
export async function* exportArticles(
  pool: pg.Pool,
  fields: readonly ExportField[],
  { since, site, language }: ExportFilter,
): AsyncGenerator<string[]> {
  const client = await pool.connect();
  let finished = false;
  try {
    await client.query('begin read only');
    await client.query(
      `declare export no scroll cursor for
       select row_to_json(x)::text as json
       from news.articles a cross join lateral (select ${fields.map((field) => LISTS[field] ?? `a.${field}`).join(', ')}) x
       where ($1::timestamptz is null or greatest(a.ready_at, a.content_changed_at) >= $1)
         and ($2::text is null or a.site = $2) and ($3::text is null or a.language = $3)
       order by a.id`,
      [since ?? null, site ?? null, language ?? null],
    );
    for (;;) {
      const { rows } = await client.query<{ json: string }>(`fetch ${BATCH} from export`);
      if (rows.length === 0) break;
      yield rows.map(({ json }) => json);
    }
    await client.query('commit');
    finished = true;
  } finally {
    // Who stops reading early leaves a cursor open: it ends with its session.
    client.release(!finished);
  }
}
