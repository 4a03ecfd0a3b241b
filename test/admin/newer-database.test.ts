import { expect, test } from 'vitest';
import { createDatabase } from '../support/database.ts';
import { wireroomHere } from './run-here.ts';

const { url, pool } = await createDatabase();
const wireroom = wireroomHere(url);
await pool.query(`insert into wireroom.migrations (version, name) values (9999, 'of the future')`);

test.each([
  [['feeds', 'list']],
  [['status', '--json']],
  [['reprocess']],
  [['start']],
  [['start', '--once']],
  [['db', 'migrate']],
])('%s refuses a database that is newer than the program, in one line', async (args) => {
  expect(await wireroom(args)).toEqual({
    code: 1,
    stdout: '',
    stderr: 'wireroom: the database is at schema version 9999, which this program does not know; update wireroom\n',
  });
});
