import type { Medium } from '../../../model/medium.ts';

/** What hangs on an article. */
export interface Attached {
  readonly media: readonly Medium[];
  readonly links: readonly { readonly url: string; readonly digest: Buffer; readonly text: string }[];
  readonly alternates: readonly { readonly language: string; readonly url: string }[];
}

/** Columns besides `article_id`, and their types in JSON. */
const TABLES = {
  media: {
    position: 'smallint',
    kind: 'text',
    url: 'text',
    title: 'text',
    credit: 'text',
    type: 'text',
    bytes: 'bigint',
    duration_s: 'int',
    width: 'int',
    height: 'int',
    source: 'text',
  },
  links: { position: 'smallint', url: 'text', url_digest: 'bytea', text: 'text' },
  alternates: { language: 'text', url: 'text' },
} as const;

const KEYS = { media: 'position', links: 'position', alternates: 'language' } as const;
const NAMES = ['media', 'links', 'alternates'] as const;

/** Returns the rows of each table, without their article. */
const rowsOf = ({ media, links, alternates }: Attached): Readonly<Record<(typeof NAMES)[number], object[]>> => ({
  media: media.map(({ durationS, ...medium }, at) => ({ position: at + 1, ...medium, duration_s: durationS })),
  links: links.map(({ url, digest, text }, at) => ({
    position: at + 1,
    url,
    url_digest: `\\x${digest.toString('hex')}`,
    text,
  })),
  alternates: [...alternates],
});

/**
 * SQL: subqueries of a statement that replace what hangs on articles. Unchanged rows are not written.
 * @param ids SQL for the ids of the articles
 * @param n number of the first parameter; the three parameters are those of `attachedValues`
 */
export function replaceAttached(ids: string, n: number): string {
  return NAMES.map((name, at) => {
    const columns = Object.keys(TABLES[name]);
    const list = columns.join(', ');
    const excluded = columns.map((column) => `excluded.${column}`).join(', ');
    return `given_${name} as materialized (
         select * from jsonb_to_recordset($${n + at}) as r (article_id bigint, ${Object.entries(TABLES[name])
           .map((column) => column.join(' '))
           .join(', ')})
       ), gone_${name} as (
         delete from wireroom.${name} where article_id = any(${ids})
           and (article_id, ${KEYS[name]}) not in (select article_id, ${KEYS[name]} from given_${name})
       ), stored_${name} as (
         insert into wireroom.${name} as s (article_id, ${list}) select article_id, ${list} from given_${name}
         on conflict (article_id, ${KEYS[name]}) do update set (${list}) = (${excluded})
           where (${columns.map((column) => `s.${column}`).join(', ')}) is distinct from (${excluded})
       )`;
  }).join(', ');
}

export function attachedValues(articles: readonly { readonly id: number; readonly attached: Attached }[]): string[] {
  const rows = articles.map(({ id, attached }) => ({ id, tables: rowsOf(attached) }));
  return NAMES.map((name) =>
    JSON.stringify(rows.flatMap(({ id, tables }) => tables[name].map((row) => ({ article_id: id, ...row })))),
  );
}

/**
 * SQL: whether what hangs on an article differs from what is given.
 * @param id SQL for its id
 * @param n number of the first parameter; the three parameters are those of `attachedJson`
 */
export function attachedDiffers(id: string, n: number): string {
  return `(${NAMES.map(
    (name) =>
      `(select coalesce(jsonb_agg(jsonb_strip_nulls(to_jsonb(r) - 'article_id') order by ${KEYS[name]}), '[]') from wireroom.${name} r where article_id = ${id})`,
  ).join(', ')}) is distinct from (${NAMES.map((_, at) => `$${n + at}::jsonb`).join(', ')})`;
}

export function attachedJson(attached: Attached): string[] {
  const rows = rowsOf(attached);
  return [
    JSON.stringify(rows.media),
    JSON.stringify(rows.links),
    JSON.stringify([...attached.alternates].sort((a, b) => (a.language < b.language ? -1 : 1))),
  ];
}
