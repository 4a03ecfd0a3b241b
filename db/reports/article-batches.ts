import type pg from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import type { WholeArticle } from '../../model/article.ts';
import type { Queryable } from '../connection/pool.ts';

const COMPUTED: Readonly<Partial<Record<keyof WholeArticle, string>>> = {
  entities: `(
    select coalesce(jsonb_agg(jsonb_build_object('type', e.type, 'key', e.key, 'name', e.name, 'ids', e.ids, 'salience', e.salience,
      'mentions', e.mentions) order by e.salience desc, e.name), '[]')
    from news.article_entities e where e.article_id = a.id) as entities`,
  topics: `(
    select coalesce(jsonb_agg(jsonb_build_object('qcode', t.qcode, 'name', t.name,
      'publisher_score', t.publisher_score, 'classifier_score', t.classifier_score)
      order by greatest(t.publisher_score, t.classifier_score) desc, t.qcode), '[]')
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
  wire_name: `case when a.wire is not null then (
    select p.name from wireroom.publishers p where p.key = a.wire order by p.origin limit 1) end as wire_name`,
  version: `(select 1 + count(*) from news.revisions r where r.article_id = a.id) as version`,
};

/** Joins article `a` with `x`, which has the given fields. */
const withFields = (fields: readonly (keyof WholeArticle)[]): string =>
  `news.articles a cross join lateral (select ${fields.map((field) => COMPUTED[field] ?? `a.${field}`).join(', ')}) x`;

/** An article of a list. */
export interface Listed {
  readonly id: number;
  /** Approximate length of the article as JSON, in bytes. */
  readonly size: number;
}

type NonEmpty<T> = [T, ...T[]];

/**
 * The column `size` of article `a` in a list: its stored text twice, since text and HTML are
 * exported, and what metadata and tags take. Postgres knows the lengths of texts without reading
 * them.
 */
export const SIZE = sql`coalesce((
  select 2 * octet_length(t.body) + coalesce(pg_column_size(t.markup), 0)
  from wireroom.texts t where t.article_id = a.id), 0) + 8000 as size`;

/** Maximum size of a batch, unless it is one article. */
const MAX_BATCH_BYTES = 2 ** 21;

/** Articles listed per round trip. */
const LIST = 1_000;

/** Reads the articles that the query `list` lists, in its order, in batches, from one snapshot. */
export async function* readBatches<Row extends Listed>(
  pool: pg.Pool,
  fields: readonly (keyof WholeArticle)[],
  list: Sql,
): AsyncGenerator<{ readonly listed: NonEmpty<Row>; readonly articles: string[] }> {
  const client = await pool.connect();
  let finished = false;
  try {
    await client.query('begin isolation level repeatable read, read only');
    await client.query(sql`declare export no scroll cursor for ${list}`);
    for (;;) {
      const { rows } = await client.query<Row>(`fetch ${LIST} from export`);
      if (rows.length === 0) break;
      for (const listed of batchesOf(rows)) {
        const ids = listed.map(({ id }) => id);
        yield { listed, articles: await readArticles(client, fields, ids) };
      }
    }
    await client.query('commit');
    finished = true;
  } finally {
    // If the reader stops early a cursor is open, which is closed with its session.
    client.release(!finished);
  }
}

/** Reads the articles with these ids, in their order. */
export async function readArticles(
  client: Queryable,
  fields: readonly (keyof WholeArticle)[],
  ids: readonly number[],
): Promise<string[]> {
  const { rows } = await client.query<{ json: string }>(
    `select row_to_json(x)::text as json
     from unnest($1::bigint[]) with ordinality listed (id, n) join ${withFields(fields)} on a.id = listed.id
     order by listed.n`,
    [ids],
  );
  return rows.map(({ json }) => json);
}

/** Divides a list into batches of at most `MAX_BATCH_BYTES`. */
function* batchesOf<Row extends Listed>(list: readonly Row[]): Generator<NonEmpty<Row>> {
  let batch: NonEmpty<Row> | undefined;
  let bytes = 0;
  for (const row of list) {
    if (batch && bytes + row.size <= MAX_BATCH_BYTES) batch.push(row);
    else {
      if (batch) yield batch;
      batch = [row];
      bytes = 0;
    }
    bytes += row.size;
  }
  if (batch) yield batch;
}
