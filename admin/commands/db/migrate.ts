import { prepareDatabase } from '../../../workers/prepare.ts';
import { withDatabase } from '../../command-context.ts';
import { print } from '../../output/print.ts';

/** `db migrate` */
export const migrateDatabase = (): Promise<void> =>
  withDatabase({ schema: 'any' }, async ({ settings, database }) => {
    const applied = await prepareDatabase(database, settings);
    for (const file of applied) print(`applied: ${file}`);
    if (applied.length === 0) print('the schema is up to date');
  });
