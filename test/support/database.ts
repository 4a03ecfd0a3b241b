import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { afterAll, inject } from 'vitest';
import { openPool } from '../../db/connection/pool.ts';

/**
 * What a new database holds: nothing, the schema, or all that `db migrate` stores, too (topics,
 * publishers, tables of the queue).
 */
export type Contents = 'empty' | 'schema' | 'prepared';

/**
 * A database of its own, dropped when the test file is done. All but empty ones are copies of a
 * template of this run.
 */
export async function createDatabase(contents: Contents = 'schema'): Promise<{ url: string; pool: pg.Pool }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const server = openPool(inject('serverUrl'), { max: 1, name: 'wireroom test' });
  const url = new URL(inject('ownerUrl'));
  const template = contents === 'empty' ? 'template1' : inject('templates')[contents];
  await server.query(`create database ${name} owner ${url.username} template ${template}`);
  url.pathname = `/${name}`;
  const pool = openPool(url.href, { max: 10, name: 'wireroom test' });
  afterAll(async () => {
    await pool.end();
    await server.query(`drop database ${name} with (force)`);
    await server.end();
  });
  return { url: url.href, pool };
}
