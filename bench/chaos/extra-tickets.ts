import { createPostgresBackend, createRedisBackend, type PgPool, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import { STAGES } from '../../db/claims/claims.ts';
import { openPool } from '../../db/connection/pool.ts';
import { readInstallation } from '../../db/schema/installation.ts';
import { queueOf, redisPrefix } from '../../workers/dispatch/tickets.ts';

/** Puts more tickets than there is work. The service does not do that, so this uses BullMQ directly. */
export async function putTickets(
  count: number,
  { databaseUrl, redisUrl }: { readonly databaseUrl: string; readonly redisUrl: string | undefined },
): Promise<void> {
  const pool = openPool(databaseUrl, { max: 2, name: 'wireroom chaos', schema: 'bullmq', plainTypes: true });
  const redis = redisUrl === undefined ? undefined : new Redis(redisUrl, { maxRetriesPerRequest: null });
  const prefix = redisPrefix(await readInstallation(pool));
  // BullMQ's type of a pool knows fewer events than the real one.
  const queue = redis
    ? new (withBackend(createRedisBackend).Queue)(queueOf(STAGES), { connection: redis, prefix })
    : new (withBackend(createPostgresBackend).Queue)(queueOf(STAGES), { connection: pool as unknown as PgPool });
  await queue.addBulk(Array.from({ length: count }, () => ({ name: 'work', data: {} })));
  await queue.close();
  redis?.disconnect();
  await pool.end();
}
