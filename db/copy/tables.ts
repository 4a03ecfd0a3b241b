import type { Queryable } from '../connection/pool.ts';

/** Tables of schema wireroom whose rows are not copied, with the reason. */
export const NOT_COPIED: Readonly<Record<string, string>> = {
  installation: 'the copy is another one, with an id of its own',
  migrations: 'they say what was applied to this database',
  processes: 'those of the source have ended',
  copied_tables: 'how far this copy is',
};

/**
 * Tables that have rows before there is any news: those of the migrations and of what the program
 * ships. A copy replaces them.
 */
const FILLED_AT_FIRST = ['locks', 'outcomes', 'outcomes_counted', 'publishers', 'topics', 'watch_cursor'].map(
  (name) => `wireroom.${name}`,
);

/** A table, or a partition of one, as SQL names it. */
export interface Table {
  readonly name: string;
  readonly columns: string;
}

/**
 * Lists the tables to copy, each after those that it references. Left out are columns that the
 * server computes or that count on one server only: transaction ids and positions in its log.
 */
export async function listTables(db: Queryable): Promise<readonly Table[]> {
  const { rows } = await db.query<Table & { readonly references: readonly string[] }>(
    `select 'wireroom.' || quote_ident(c.relname) as name,
       (select string_agg(quote_ident(a.attname), ', ' order by a.attname) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
          and a.atttypid <> all ('{xid,xid8,pg_lsn,pg_snapshot,txid_snapshot}'::regtype[])) as columns,
       array(select 'wireroom.' || quote_ident(r.relname) from pg_constraint k join pg_class r on r.oid = k.confrelid
        where k.conrelid = c.oid and k.contype = 'f' and r.oid <> c.oid) as references
     from pg_class c where c.relnamespace = to_regnamespace('wireroom') and c.relkind = 'r' and c.relname <> all ($1) order by c.relname`,
    [Object.keys(NOT_COPIED)],
  );
  const ordered: Table[] = [];
  for (let left = rows; left.length > 0; ) {
    const names = new Set(left.map(({ name }) => name));
    const next = left.filter(({ references }) => !references.some((name) => names.has(name)));
    if (next.length === 0) throw new Error(`tables reference each other: ${[...names].join(', ')}`);
    ordered.push(...next);
    left = left.filter((table) => !next.includes(table));
  }
  return ordered;
}

/** Returns the tables with rows that only feeds, articles and the operator bring; an empty database has none. */
export async function tablesWithData(db: Queryable): Promise<readonly string[]> {
  const names = (await listTables(db)).map(({ name }) => name).filter((name) => !FILLED_AT_FIRST.includes(name));
  const counts = names.map((name) => db.query(`select from ${name} limit 1`));
  const found = await Promise.all(counts);
  return names.filter((_, n) => found[n]?.rowCount !== 0);
}
