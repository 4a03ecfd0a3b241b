import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { openPool } from '../../db/connection/pool.ts';
import { migrate } from '../../db/schema/migrate.ts';
import { makePartitions } from '../../db/schema/partitions.ts';
import { prepareDatabase } from '../../workers/service/prepare-database.ts';

/** Names of the databases that those of tests are copies of. */
export interface Templates {
  readonly schema: string;
  readonly prepared: string;
}

/** Partitions begin two weeks ago: some tests tell of the last days. */
const twoWeeksAgo = (): Date => new Date(Date.now() - 14 * 24 * 3_600_000);

/**
 * Migrates once what hundreds of test databases begin with.
 * @param serverUrl somebody who may create databases
 * @param ownerUrl whom they belong to
 * @returns the names, and what drops them
 */
export async function createTemplates(
  serverUrl: string,
  ownerUrl: string,
): Promise<{ templates: Templates; drop(): Promise<void> }> {
  const run = randomUUID().replaceAll('-', '');
  const templates = { schema: `template_schema_${run}`, prepared: `template_prepared_${run}` };
  const server = openPool(serverUrl, { max: 1, name: 'wireroom test' });
  const create = async (
    name: string,
    template: string,
    fill: (pool: pg.Pool, url: string) => Promise<unknown>,
  ): Promise<void> => {
    await server.query(`create database ${name} owner ${new URL(ownerUrl).username} template ${template}`);
    const url = new URL(ownerUrl);
    url.pathname = `/${name}`;
    const pool = openPool(url.href, { max: 2, name: 'wireroom test' });
    await fill(pool, url.href).finally(() => pool.end());
  };
  await create(templates.schema, 'template1', async (pool) => {
    await migrate(pool);
    await makePartitions(pool, twoWeeksAgo());
  });
  await create(templates.prepared, templates.schema, (pool, url) =>
    prepareDatabase({ pool, url, embedded: false, close: async () => undefined }, { redisUrl: undefined }),
  );
  return {
    templates,
    drop: async () => {
      for (const name of Object.values(templates)) await server.query(`drop database ${name} with (force)`);
      await server.end();
    },
  };
}
