import { createPostgresBackend, createRedisBackend, type PgPool, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import { STAGES } from '../../db/claims/claims.ts';
import { openPool } from '../../db/connection/pool.ts';
import { readInstallation } from '../../db/schema/installation.ts';
import { redisPrefix } from '../../workers/dispatch/queues.ts';
import type { InFlight } from './moments.ts';

/**
 * Enqueues running jobs again under other ids, so that two workers hold the same claim. The service cannot do that, so
 * this uses BullMQ directly.
 */
export async function enqueueTwins(
  jobs: readonly InFlight[],
  { databaseUrl, redisUrl }: { readonly databaseUrl: string; readonly redisUrl: string | undefined },
): Promise<void> {
  const pool = openPool(databaseUrl, { max: 2, name: 'wireroom chaos', schema: 'bullmq', plainTypes: true });
  const redis = redisUrl === undefined ? undefined : new Redis(redisUrl, { maxRetriesPerRequest: null });
  const prefix = redisPrefix(await readInstallation(pool));
  for (const stage of STAGES) {
    // BullMQ's type of a pool knows fewer events than the real one.
    const queue = redis
      ? new (withBackend(createRedisBackend).Queue)(stage, { connection: redis, prefix })
      : new (withBackend(createPostgresBackend).Queue)(stage, { connection: pool as unknown as PgPool });
    await queue.addBulk(
      jobs
        .filter((job) => job.stage === stage)
        .map(({ id, claim }) => ({
          name: stage,
          data: { claims: [{ id, claim, crashes: 1 }] },
          opts: { jobId: `twin-${stage}-${id}-${claim}`, attempts: 1, removeOnComplete: true, removeOnFail: true },
        })),
    );
    await queue.close();
  }
  redis?.disconnect();
  await pool.end();
}
