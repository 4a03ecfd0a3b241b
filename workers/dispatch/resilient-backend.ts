import { setTimeout as wait } from 'node:timers/promises';
import { assertSchemaCompatibility, createPostgresBackend } from 'bullmq';
import type pg from 'pg';

/**
 * Pause after each failure. BullMQ workers retry at once and forever, which would leave the process
 * no time for other work.
 */
const RETRY_PAUSE_MS = 1_000;

const failAfterPause = async (error: unknown): Promise<never> => {
  await wait(RETRY_PAUSE_MS);
  throw error;
};

/**
 * Creates BullMQ's Postgres backend for a database that may be away for a while. By default BullMQ
 * keeps the result of its first schema check forever, even a failure, and its workers retry without
 * a pause.
 * @param pool the pool of the queue, used for nothing else
 */
export function resilientBackend(pool: pg.Pool, schema: string): typeof createPostgresBackend {
  const query = pool.query.bind(pool) as (text: string, values?: unknown[]) => Promise<pg.QueryResult>;
  pool.query = ((text: string, values?: unknown[]) => query(text, values).catch(failAfterPause)) as typeof pool.query;
  const checkSchema = async (): Promise<void> => {
    const client = await pool.connect();
    await assertSchemaCompatibility(client, schema).finally(() => client.release());
  };
  return (name, options, more) => {
    const backend = createPostgresBackend(name, options, more);
    let ready: Promise<void> | undefined;
    backend.connection.waitUntilReady = () => {
      ready ??= checkSchema().catch((error: unknown) =>
        failAfterPause(error).finally(() => {
          ready = undefined;
        }),
      );
      return ready;
    };
    return backend;
  };
}
