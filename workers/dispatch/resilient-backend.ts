import { setTimeout as wait } from 'node:timers/promises';
import { assertSchemaCompatibility, createPostgresBackend } from 'bullmq';
import type pg from 'pg';

/** After each failure. A worker tries again at once, for ever: without a pause it would leave the process no time for anything else. */
const BREATH_MS = 1_000;

const aBreathLater = async (error: unknown): Promise<never> => {
  await wait(BREATH_MS);
  throw error;
};

/**
 * The queue library's backend on Postgres for a database that may be away. By itself the library keeps the answer of its
 * first look at the database for ever, also when that was a failure, and its workers ask again without a pause.
 * @param pool used for nothing else
 */
export const resilientBackend = (pool: pg.Pool, schema: string): typeof createPostgresBackend => {
  const query = pool.query.bind(pool) as (text: string, values?: unknown[]) => Promise<pg.QueryResult>;
  pool.query = ((text: string, values?: unknown[]) => query(text, values).catch(aBreathLater)) as typeof pool.query;
  const look = async (): Promise<void> => {
    const client = await pool.connect();
    await assertSchemaCompatibility(client, schema).finally(() => client.release());
  };
  return (name, options, more) => {
    const backend = createPostgresBackend(name, options, more);
    let ready: Promise<void> | undefined;
    backend.connection.waitUntilReady = () => {
      ready ??= look().catch((error: unknown) =>
        aBreathLater(error).finally(() => {
          ready = undefined;
        }),
      );
      return ready;
    };
    return backend;
  };
};
