import type pg from 'pg';
import type { ExportField } from './export-fields.ts';

export interface ExportFilter {
  /** Only articles that became visible or changed at this time or later. */
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

/** Articles per round trip; with long texts about as many megabytes. */
const BATCH = 100;

/**
 * Exports ready articles in the order of their ids, each as JSON text with the given fields. All are from one consistent
 * snapshot, and only one batch at a time is in memory, here and on the server.
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
       where ($1::timestamptz is null or a.ready_at >= $1 or a.content_changed_at >= $1)
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
    // If the reader stops early a cursor is open, which is closed with its session.
    client.release(!finished);
  }
}
