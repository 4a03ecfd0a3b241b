import type { Queryable } from '../connection/pool.ts';

/**
 * Returns the id of an installation: a database that was migrated from empty has one of its own, a
 * restored dump that of its original.
 */
export async function readInstallation(db: Queryable): Promise<string> {
  const { rows } = await db.query<{ id: string }>('select id from wireroom.installation');
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('wireroom.installation has no row');
  return id;
}
