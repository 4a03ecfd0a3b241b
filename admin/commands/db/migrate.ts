import { hasReaderRole, READER_ROLE_SQL } from '../../../db/schema/readers.ts';
import { prepareDatabase } from '../../../workers/service/prepare-database.ts';
import { withDatabase } from '../../command-context.ts';
import { note, print } from '../../output/print.ts';

/** `db migrate` */
export const migrateDatabase = (): Promise<void> =>
  withDatabase({ schema: 'any' }, async ({ settings, database }) => {
    const applied = await prepareDatabase(database, settings);
    for (const file of applied) print(`applied: ${file}`);
    if (applied.length === 0) print('the schema is up to date');
    if (await hasReaderRole(database.pool)) return;
    note(`this login may not create the role news_reader, which grants read access to schema news; run with one that may:
  ${READER_ROLE_SQL};
and then again: wireroom db migrate`);
  });
