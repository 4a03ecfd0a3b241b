import { randomUUID } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { openPool } from '../../db/connection/pool.ts';

/**
 * Creates a login that reads schema news, read-only unless it says otherwise, as `wireroom db url`
 * has it.
 * @returns its URL of the database
 */
export async function createReader(database: string): Promise<string> {
  const login = `reader_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(inject('serverUrl'));
  url.pathname = new URL(database).pathname;
  const server = openPool(url.href, { max: 1, name: 'wireroom test' });
  await server.query(`
    create role ${login} login password 'read' in role news_reader;
    alter role ${login} set search_path = news;
    alter role ${login} set default_transaction_read_only = on`);
  afterAll(async () => {
    await server.query(`drop owned by ${login}; drop role ${login}`);
    await server.end();
  });
  return Object.assign(url, { username: login, password: 'read' }).href;
}
