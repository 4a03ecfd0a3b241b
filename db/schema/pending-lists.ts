import type { Queryable } from '../connection/pool.ts';

/**
 * Sorts what waits in the pending lists of the GIN indexes into them. New words and names wait in
 * these lists, so that commits are short; each search reads them, too.
 * @returns the number of pages that were sorted in
 */
export async function emptyPendingLists(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ pages: string }>(
    `select coalesce(sum(gin_clean_pending_list(i.oid)), 0) as pages
     from pg_class i join pg_am m on m.oid = i.relam
     where m.amname = 'gin' and i.relkind = 'i' and i.relnamespace = 'wireroom'::regnamespace`,
  );
  return Number(rows[0]?.pages);
}
