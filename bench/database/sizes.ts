import type pg from 'pg';

export interface Size {
  readonly name: string;
  readonly heap: number;
  /** Values that are stored apart from their rows, compressed or not. */
  readonly toast: number;
  readonly indexes: number;
}

/** Bytes of the tables of schema wireroom, partitions added up, the largest first. */
export async function tableSizes(pool: pg.Pool): Promise<Size[]> {
  return (
    await pool.query<Size>(
      `select coalesce(p.relname, c.relname) as name, sum(pg_relation_size(c.oid))::float8 as heap,
         sum(pg_table_size(c.oid) - pg_relation_size(c.oid))::float8 as toast, sum(pg_indexes_size(c.oid))::float8 as indexes
       from pg_class c left join pg_inherits i on i.inhrelid = c.oid left join pg_class p on p.oid = i.inhparent
       where c.relnamespace = 'wireroom'::regnamespace and c.relkind = 'r'
       group by 1 having sum(pg_total_relation_size(c.oid)) > 1000000 order by sum(pg_total_relation_size(c.oid)) desc`,
    )
  ).rows;
}

/** Bytes of the indexes, those of partitions added up, the largest first. */
export async function indexSizes(pool: pg.Pool): Promise<{ readonly name: string; readonly bytes: number }[]> {
  return (
    await pool.query<{ name: string; bytes: number }>(
      `select coalesce(h.inhparent, indexrelid)::regclass::text as name, sum(pg_relation_size(indexrelid))::float8 as bytes
       from pg_index i join pg_class c on c.oid = i.indrelid left join pg_inherits h on h.inhrelid = indexrelid
       where relnamespace = 'wireroom'::regnamespace and relkind = 'r'
       group by 1 having sum(pg_relation_size(indexrelid)) > 1000000
       order by bytes desc`,
    )
  ).rows;
}
