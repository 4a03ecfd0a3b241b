import type pg from 'pg';

interface Definition {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
  readonly kind: 'index' | 'foreign key';
}

/**
 * Drops the foreign keys of schema wireroom, and the indexes of ordinary tables that are no keys: building them once is
 * quicker than adding each row. Runs `fill`, then creates them as they were, which also proves the foreign keys.
 */
export const withoutIndexes = async (
  pool: pg.Pool,
  fill: () => Promise<void>,
  say: (line: string) => void,
): Promise<void> => {
  const { rows } = await pool.query<Definition>(`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition, 'foreign key' as kind
    from pg_constraint where contype = 'f' and connamespace = 'wireroom'::regnamespace and conparentid = 0
    union all
    select indrelid::regclass::text, indexrelid::regclass::text, pg_get_indexdef(indexrelid), 'index'
    from pg_index i join pg_class c on c.oid = indrelid
    where relnamespace = 'wireroom'::regnamespace and relkind = 'r' and not relispartition and not indisunique
    order by kind desc, 1, 2`);
  for (const { table, name, kind } of rows.toSorted((one, other) => one.kind.localeCompare(other.kind)))
    await pool.query(kind === 'index' ? `drop index ${name}` : `alter table ${table} drop constraint ${name}`);
  await fill();
  const client = await pool.connect();
  try {
    await client.query(`set maintenance_work_mem = '1GB'; set max_parallel_maintenance_workers = 2`);
    for (const { table, name, definition, kind } of rows) {
      const startedAt = performance.now();
      await client.query(kind === 'index' ? definition : `alter table ${table} add constraint ${name} ${definition}`);
      say(`${name}: ${((performance.now() - startedAt) / 1_000).toFixed(1)} s`);
    }
  } finally {
    client.release(true); // with its settings
  }
};
