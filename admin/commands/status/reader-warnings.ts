import { checkConnection, openPool } from '../../../db/connection/pool.ts';
import type { Database } from '../../../db/database.ts';
import type { ReaderRights } from '../../../db/schema/readers.ts';

/**
 * Returns what an operator should know about readers: what they can do that they should not, and
 * that their login fails.
 */
export async function readerWarnings(rights: ReaderRights | undefined, database: Database): Promise<string[]> {
  return [
    ...(rights?.can.length
      ? ['readers can fill the disk and the memory for locks; see "Start" in docs/operating.md']
      : []),
    ...(rights?.large_objects
      ? ['there are large objects, which only their owner can read: give pg_dump --no-blobs']
      : []),
    ...(rights?.may_end_sessions === false
      ? ['the service may not end transactions of readers: as a superuser, grant pg_signal_backend to its user']
      : []),
    ...(await reasonNoReader(database)),
  ];
}

const reasonNoReader = async ({ readerUrl }: Database): Promise<string[]> => {
  if (readerUrl === undefined) return [];
  const pool = openPool(readerUrl, { max: 1, name: 'wireroom status' });
  return checkConnection(pool, readerUrl, 'DATABASE_READER_URL')
    .then(
      () => [],
      (error: Error) => [`for readers, ${error.message}`],
    )
    .finally(() => pool.end());
};
