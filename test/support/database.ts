import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { afterAll, inject } from 'vitest';
import { openPool } from '../../db/connection/pool.ts';
import { migrate } from '../../db/schema/migrate.ts';
import { makePartitions } from '../../db/schema/partitions.ts';

/** A database of its own, dropped when the test file is done. */
export const createDatabase = async ({ migrated = true } = {}): Promise<{ url: string; pool: pg.Pool }> => {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const server = openPool(inject('serverUrl'), { max: 1, name: 'wireroom test' });
  const url = new URL(inject('ownerUrl'));
  await server.query(`create database ${name} owner ${url.username}`);
  url.pathname = `/${name}`;
  const pool = openPool(url.href, { max: 10, name: 'wireroom test' });
  if (migrated) {
    await migrate(pool);
    // From two weeks ago: some tests tell of the last days.
    await makePartitions(pool, new Date(Date.now() - 14 * 24 * 3_600_000));
  }
  afterAll(async () => {
    await pool.end();
    await server.query(`drop database ${name} with (force)`);
    await server.end();
  });
  return { url: url.href, pool };
};
