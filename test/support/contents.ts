import pg from 'pg';
import { openPool } from '../../db/connection/pool.ts';

/** Rows of these belong to one installation. */
const OF_ITS_OWN = ['installation', 'migrations', 'processes'];

/**
 * Everything that schema wireroom of a database holds: rows of tables as JSON, computed columns
 * too, and where its sequences are.
 */
export async function contentsOf(url: string): Promise<ReadonlyMap<string, unknown>> {
  const pool = openPool(url, { max: 1, name: 'wireroom test' });
  try {
    await pool.query('set extra_float_digits = 1');
    const { rows: tables } = await pool.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'wireroom'::regnamespace and relkind in ('r', 'p')
         and not relispartition and relname <> all ($1) order by 1`,
      [OF_ITS_OWN],
    );
    const contents = new Map<string, unknown>();
    for (const { name } of tables) {
      const table = pg.escapeIdentifier(name);
      contents.set(
        name,
        (
          await pool.query(
            `select to_jsonb(t)::text as row from wireroom.${table} t order by to_jsonb(t)::text collate "C"`,
          )
        ).rows,
      );
    }
    const { rows: sequences } = await pool.query(
      `select sequencename, last_value from pg_sequences where schemaname = 'wireroom' order by 1`,
    );
    return contents.set('sequences', sequences);
  } finally {
    await pool.end();
  }
}
