import { expect, test, vi } from 'vitest';
import { failure } from '../../../../admin/commands/mcp/results.ts';
import { createDatabase } from '../../../support/database.ts';
import { textOf } from './child-client.ts';

const { pool } = await createDatabase();

const failureOf = async (sql: string): Promise<string> => {
  const client = await pool.connect();
  try {
    await client.query(`begin; set local statement_timeout = 50`);
    return textOf(failure('search', await client.query(sql).catch((error: unknown) => error)));
  } finally {
    client.release(true);
  }
};

test('a model learns what it can do, the operator the rest', async () => {
  const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(await failureOf('select pg_sleep(60)')).toBe(
    'this took too long; narrow it down, for instance to the last days',
  );
  expect(await failureOf(`select 'x'::timestamptz`)).toMatch(
    /^the database does not accept an argument: invalid input/,
  );
  expect(await failureOf('select from news.nothing')).toBe(
    'this failed because of an error in wireroom; the operator finds more in its log',
  );
  expect(textOf(failure('search', new TypeError('no host in postgres://me:secret@host/db')))).not.toMatch(
    /secret|postgres/,
  );
  const log = stderr.mock.calls.map(([line]) => String(line)).join('');
  stderr.mockRestore();
  expect(log).toMatch(/^wireroom mcp: search failed: relation "news.nothing" does not exist$/m);
  expect(log).not.toContain('secret');
});
