import type pg from 'pg';

interface Definition {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
  readonly kind: 'index' | 'foreign key';
}

/**
 * Drops the foreign keys of schema wireroom and the indexes that are no keys, and switches off
 * triggers: building and counting once is quicker than for each row. Runs `fill`, then restores all
 * that, which also proves the foreign keys.
 */
export async function withBareTables(
  pool: pg.Pool,
  fill: () => Promise<void>,
  say: (line: string) => void,
): Promise<void> {
  const { rows } = await pool.query<Definition>(`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition, 'foreign key' as kind
    from pg_constraint where contype = 'f' and connamespace = 'wireroom'::regnamespace and conparentid = 0
    union all
    -- "only" would leave out the partitions.
    select indrelid::regclass::text, indexrelid::regclass::text, replace(pg_get_indexdef(indexrelid), ' ON ONLY ', ' ON '), 'index'
    from pg_index i join pg_class c on c.oid = indrelid
    where relnamespace = 'wireroom'::regnamespace and relkind in ('r', 'p') and not relispartition and not indisunique
    order by kind desc, 1, 2`);
  const { rows: triggered } = await pool.query<{ table: string }>(
    `select distinct tgrelid::regclass::text as table from pg_trigger t join pg_class c on c.oid = tgrelid
     where not tgisinternal and relnamespace = 'wireroom'::regnamespace`,
  );
  for (const { table } of triggered) await pool.query(`alter table ${table} disable trigger user`);
  for (const { table, name, kind } of rows.toSorted((one, other) => one.kind.localeCompare(other.kind)))
    await pool.query(kind === 'index' ? `drop index ${name}` : `alter table ${table} drop constraint ${name}`);
  await fill();
  const client = await pool.connect();
  try {
    const timed = async (name: string, statement: string): Promise<void> => {
      const startedAt = performance.now();
      await client.query(statement);
      say(`${name}: ${((performance.now() - startedAt) / 1_000).toFixed(1)} s`);
    };
    await client.query(`set maintenance_work_mem = '1GB'; set max_parallel_maintenance_workers = 2`);
    for (const { table, name, definition, kind } of rows)
      await timed(name, kind === 'index' ? definition : `alter table ${table} add constraint ${name} ${definition}`);
    for (const { table } of triggered) await client.query(`alter table ${table} enable trigger user`);
    await timed('counts', 'select wireroom.recount()');
    await timed('branches', 'call wireroom.count_branches()');
  } finally {
    client.release(true); // with its settings
  }
}
