import { OperatorError } from '../../config/operator-error.ts';
import { redactPassword } from '../connection/pool.ts';
import type { Database } from '../database.ts';

/** How messages call a database. */
export function nameOf({ embedded, url }: Pick<Database, 'embedded' | 'url'>): string {
  return embedded ? 'the embedded database' : `the database at ${redactPassword(url)}`;
}

/** Whether a copy into this database was begun and has not ended. Readers may ask, too. */
export async function isUnfinished({ pool }: Pick<Database, 'pool'>): Promise<boolean> {
  const { rowCount } = await pool.query(
    `select from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'wireroom' and c.relname = 'copied_tables'`,
  );
  return rowCount !== 0;
}

/** @throws OperatorError if the database is an unfinished copy, which is to be used by nobody */
export async function refuseUnfinished(database: Pick<Database, 'embedded' | 'url' | 'pool'>): Promise<void> {
  if (await isUnfinished(database))
    throw new OperatorError(
      `${nameOf(database)} is an unfinished copy; run the same "wireroom db copy" again to finish it`,
    );
}
