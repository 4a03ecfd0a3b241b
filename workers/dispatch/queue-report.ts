import { Redis } from 'ioredis';
import { redisOptions } from './redis-options.ts';

export interface QueueReport {
  readonly backend: 'redis' | 'postgres';
  /** Version of the Redis server. */
  readonly version?: string;
  /** What an operator has to correct, in one line. */
  readonly warning?: string;
}

const TIMEOUT_MS = 2_000;

/**
 * Reports the backend of the queue and whether it is configured properly. Never throws: an
 * unreachable Redis is a warning.
 */
export async function reportQueue(redisUrl: string | undefined): Promise<QueueReport> {
  if (redisUrl === undefined) return { backend: 'postgres' };
  const { url, options } = redisOptions(redisUrl);
  const redis = new Redis(url, {
    ...options,
    lazyConnect: true,
    connectTimeout: TIMEOUT_MS,
    commandTimeout: TIMEOUT_MS,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  let reason: string | undefined;
  redis.on('error', (error) => {
    reason = error.message;
  });
  try {
    await redis.connect();
    const version = /^redis_version:(\S+)/m.exec(await redis.info('server'))?.[1];
    const warning = await policyWarning(redis);
    return { backend: 'redis', ...(version ? { version } : {}), ...(warning ? { warning } : {}) };
  } catch (error) {
    const why = reason ?? (error instanceof Error ? error.message : String(error));
    return { backend: 'redis', warning: `Redis does not answer: ${why}; check REDIS_URL` };
  } finally {
    redis.disconnect();
  }
}

const policyWarning = async (redis: Redis): Promise<string | undefined> => {
  try {
    const [, policy] = (await redis.config('GET', 'maxmemory-policy')) as readonly string[];
    if (policy === undefined || policy === 'noeviction') return undefined;
    return `Redis has maxmemory-policy ${policy} and may throw jobs away; set it to noeviction`;
  } catch {
    return undefined; // hosted servers often forbid CONFIG, which is no reason for a warning
  }
};
