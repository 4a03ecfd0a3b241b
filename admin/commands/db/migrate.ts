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
    note(`this database user may not create role news_reader, which gives readers access to schema news; as a user who may, run:
  ${READER_ROLE_SQL};
then run again: wireroom db migrate`);
  });
