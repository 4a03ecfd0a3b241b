import { createPostgresBackend, createRedisBackend, type PgPool, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import { openPool } from '../../db/connection/pool.ts';
import type { InFlight } from './moments.ts';

/**
 * Puts jobs that are under way into the queue once more, under other ids, so that two workers hold the same claim.
 * The service itself cannot do that, so this speaks to the queue library directly.
 */
export const enqueueTwins = async (
  jobs: readonly InFlight[],
  { databaseUrl, redisUrl }: { readonly databaseUrl: string; readonly redisUrl: string | undefined },
): Promise<void> => {
  const pool = openPool(databaseUrl, { max: 2, name: 'wireroom chaos', schema: 'bullmq', plainTypes: true });
  const redis = redisUrl === undefined ? undefined : new Redis(redisUrl, { maxRetriesPerRequest: null });
  for (const stage of ['feeds', 'articles', 'tags']) {
    // A pg pool is one; the library's own description of a pool only knows fewer events.
    const queue = redis
      ? new (withBackend(createRedisBackend).Queue)(stage, { connection: redis, prefix: '{wireroom}' })
      : new (withBackend(createPostgresBackend).Queue)(stage, { connection: pool as unknown as PgPool });
    await queue.addBulk(
      jobs
        .filter((job) => job.stage === stage)
        .map(({ id, claim }) => ({
          name: stage,
          data: { claims: [{ id, claim, unfinished: 1 }] },
          opts: { jobId: `twin-${stage}-${id}-${claim}`, attempts: 1, removeOnComplete: true, removeOnFail: true },
        })),
    );
    await queue.close();
  }
  redis?.disconnect();
  await pool.end();
};
