import { expect, test } from 'vitest';
import { migrate } from '../../../db/schema/migrate.ts';
import { createDatabase } from '../../support/database.ts';
import { schemaText } from '../../support/schema-text.ts';

const HEAD = `-- The schema of a new database, as Postgres 18 tells it. Generated: change db/migrations, then run\n-- npx vitest run test/db/schema/schema-text.test.ts -u\n\n`;

// Other versions write some expressions in other words.
test.skipIf(process.env['TEST_POSTGRES_MAJOR'])('db/schema.sql is the schema of a new database', async () => {
  const { pool } = await createDatabase('empty');
  await migrate(pool);
  const client = await pool.connect();
  const text = await schemaText(client).finally(() => client.release());
  await expect(HEAD + text).toMatchFileSnapshot('../../../db/schema.sql');
});
