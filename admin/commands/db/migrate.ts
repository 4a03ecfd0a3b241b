import type { Queryable } from '../../../db/connection/pool.ts';
import { hasReaderRole, READER_ROLE_SQL } from '../../../db/schema/readers.ts';
import { prepareDatabase } from '../../../workers/service/prepare-database.ts';
import { withDatabase } from '../../command-context.ts';
import { note, print } from '../../output/print.ts';

/** `db migrate` */
export function migrateDatabase(): Promise<void> {
  return withDatabase({ schema: 'any' }, async ({ settings, database }) => {
    const applied = await prepareDatabase(database, settings);
    for (const file of applied) print(`applied: ${file}`);
    if (applied.length === 0) print('the schema is up to date');
    await noteMissingReaders(database.pool);
  });
}

/** Says what to do where the login may not create the role of readers, as on hosted servers. */
export async function noteMissingReaders(db: Queryable): Promise<void> {
  if (await hasReaderRole(db)) return;
  note(`this login may not create the role news_reader, which grants read access to schema news; run with one that may:
  ${READER_ROLE_SQL};
and then again: wireroom db migrate`);
}
