import { OperatorError } from '../../config/operator-error.ts';
import type { Settings } from '../../config/settings.ts';
import type { Database } from '../../db/database.ts';
import { migrate, schemaState } from '../../db/schema/migrate.ts';
import { makePartitions } from '../../db/schema/partitions.ts';
import { readPublishers, storePublishers } from '../../db/schema/publishers.ts';
import { storeTopics } from '../../db/schema/topics.ts';
import { readTopics } from '../../pipelines/tagging/topics/vocabulary.ts';
import { migrateQueue, queueIsMigrated } from '../dispatch/tickets.ts';

/**
 * Brings a database up to date: schema, topics, publishers, the partitions of the coming weeks and
 * the tables of the queue.
 * @returns the applied migrations
 */
export async function prepareDatabase(database: Database, settings: Pick<Settings, 'redisUrl'>): Promise<string[]> {
  const applied = await migrate(database.pool);
  await storeTopics(database.pool, readTopics());
  await storePublishers(database.pool, readPublishers());
  await makePartitions(database.pool);
  await migrateQueue({ databaseUrl: database.url, redisUrl: settings.redisUrl });
  return applied;
}

/**
 * Makes sure that a database is up to date. Migrates the embedded one; others are migrated only by
 * `wireroom db migrate`.
 * @throws OperatorError when it is not up to date
 */
export async function ensureSchema(database: Database, settings: Pick<Settings, 'redisUrl'>): Promise<void> {
  const state = await schemaState(database.pool);
  if (state === 'current' && (await queueIsMigrated(database.pool, settings.redisUrl))) return;
  if (!database.embedded) {
    const problem = state === 'empty' ? 'the database is empty' : 'the database is not up to date';
    throw new OperatorError(`${problem}; run: wireroom db migrate`);
  }
  await prepareDatabase(database, settings);
}
