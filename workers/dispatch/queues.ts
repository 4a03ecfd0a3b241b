import {
  assertSchemaCompatibility,
  createRedisBackend,
  LATEST_SCHEMA_VERSION,
  type PgPool,
  type Queue,
  runMigrations,
  SchemaMigrationRequiredError,
  type Worker,
  withBackend,
} from 'bullmq';
import { Redis } from 'ioredis';
import type pg from 'pg';
import { type Claim, STAGES, type Stage } from '../../db/claims/claims.ts';
import { openPool } from '../../db/connection/pool.ts';
import { createRedisErrors } from '../outages/redis-errors.ts';
import { redisOptions } from './redis-options.ts';
import { resilientBackend } from './resilient-backend.ts';

/** Schema of BullMQ's own tables when the queue is in Postgres. */
const SCHEMA = 'bullmq';
/**
 * Returns how the keys of an installation begin, so that two of them can share a Redis. Braces keep all keys in one slot of a
 * Redis Cluster. A change orphans the jobs of a few seconds, whose claims are released with their process.
 */
export function redisPrefix(installation: string): string {
  return `{wireroom:${installation}}`;
}
const LOCK_MS = 30_000;

/** Returns a key that identifies a claim within its stage. */
export function claimKey({ id, claim }: Pick<Claim, 'id' | 'claim'>): string {
  return `${id}-${claim}`;
}

interface JobData {
  readonly claims: readonly Claim[];
}

export interface QueueWorker {
  /** Waits for running jobs and takes no more. */
  close(): Promise<void>;
}

/** The queues between dispatcher and workers. They carry ids for seconds; the database decides what is due. */
export interface Queues {
  readonly backend: 'redis' | 'postgres';
  /** Returns the number of waiting and running jobs of a stage, over all processes. */
  depth(stage: Stage): Promise<number>;
  /** Returns the keys (`claimKey`) of the claims whose jobs wait for a worker. */
  waitingClaims(stage: Stage): Promise<ReadonlySet<string>>;
  /**
   * @param jobs the claims of each job
   * @throws when the backend is away; the claims must then be rolled back
   */
  enqueue(stage: Stage, jobs: readonly (readonly Claim[])[]): Promise<void>;
  /** Runs `process` for each job of a stage, `concurrency` at a time. It must not throw. */
  work(stage: Stage, concurrency: number, process: (claims: readonly Claim[]) => Promise<void>): QueueWorker;
  close(): Promise<void>;
}

export interface QueueOptions {
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
  /** Id of the installation (`readInstallation`). */
  readonly installation: string;
  /** Number of stages of this process; each listens on a connection of its own. */
  readonly workers: number;
  /** Called with every failure of the backend. The client reconnects by itself. */
  readonly onError: (error: Error) => void;
  /** Called when Redis has accepted a connection. */
  readonly onConnect?: () => void;
}

/** Everything that differs between the two backends. */
interface Backend {
  readonly name: Queues['backend'];
  readonly makeQueue: (
    stage: Stage,
  ) => Pick<Queue<JobData>, 'getJobCounts' | 'getWaiting' | 'addBulk' | 'close'> & ErrorSource;
  readonly makeWorker: (
    stage: Stage,
    concurrency: number,
    process: (job: { readonly data: JobData }) => Promise<void>,
  ) => Pick<Worker<JobData>, 'close'> & ErrorSource;
  /** Tells workers that jobs were added. Never rejects. */
  readonly wake: (stage: Stage) => Promise<void>;
  /** Translates an error of the backend's client into one for operators. */
  readonly describe: (error: Error) => Error;
  readonly close: () => Promise<void>;
}

interface ErrorSource {
  on(event: 'error', listener: (error: Error) => void): unknown;
}

const WORKER = {
  lockDuration: LOCK_MS,
  // Pause before a worker's loop starts again after a failure of the backend.
  runRetryDelay: 1_000,
  // The row of a dead worker is claimed again as a new job; the old job, if it comes back, finds its claim superseded.
  maxStalledCount: 1,
} as const;

// Each step of a job sends notifications, and does not commit when readers have filled the queue of notifications. BullMQ's
// functions find this one in place of the server's; `wake` tells the workers afterwards.
const SEND_NO_NOTIFICATIONS = `
  select pg_advisory_xact_lock(hashtext('${SCHEMA}')); -- two processes at the same moment
  create or replace function ${SCHEMA}.pg_notify(channel text, payload text) returns void language sql as '';
  do $$ declare sender regprocedure; begin
    for sender in select oid from pg_proc where pronamespace = '${SCHEMA}'::regnamespace and prosrc like '%pg_notify%' loop
      execute format('alter function %s set search_path = ${SCHEMA}, pg_catalog', sender);
    end loop;
  end $$`;

/** Creates or updates the tables of the queue. Redis needs none. */
export async function migrateQueues({
  databaseUrl,
  redisUrl,
}: Pick<QueueOptions, 'databaseUrl' | 'redisUrl'>): Promise<void> {
  if (redisUrl !== undefined) return;
  const pool = openPool(databaseUrl, { max: 1, name: 'wireroom migrate', plainTypes: true });
  const client = await pool.connect();
  try {
    await runMigrations(client, SCHEMA);
    await client.query(SEND_NO_NOTIFICATIONS);
  } finally {
    client.release();
    await pool.end();
  }
}

/** Whether the tables of the queue are up to date. */
export async function queuesAreMigrated(pool: pg.Pool, redisUrl: string | undefined): Promise<boolean> {
  if (redisUrl !== undefined) return true;
  try {
    const { rows } = await pool.query<{ silent: boolean }>(
      `select to_regprocedure('${SCHEMA}.pg_notify(text, text)') is not null as silent`,
    );
    const version = await assertSchemaCompatibility(pool as unknown as PgPool, SCHEMA);
    return version >= LATEST_SCHEMA_VERSION && rows[0]?.silent === true;
  } catch (error) {
    if (error instanceof SchemaMigrationRequiredError) return false;
    throw error;
  }
}

export function openQueues(options: QueueOptions): Queues {
  const backend = options.redisUrl === undefined ? onPostgres(options) : onRedis(options.redisUrl, options);
  const queues = new Map(STAGES.map((stage) => [stage, backend.makeQueue(stage)]));
  const onError = (error: Error): void => options.onError(backend.describe(error));
  for (const queue of queues.values()) queue.on('error', onError);
  const described = <T>(answer: Promise<T>): Promise<T> =>
    answer.catch((error: unknown) => {
      throw error instanceof Error ? backend.describe(error) : error;
    });
  const queueOf = (stage: Stage) => {
    const queue = queues.get(stage);
    if (!queue) throw new Error(`no queue for stage ${stage}`);
    return queue;
  };
  return {
    backend: backend.name,
    async depth(stage) {
      const counts = await described(queueOf(stage).getJobCounts('waiting', 'active'));
      return (counts['waiting'] ?? 0) + (counts['active'] ?? 0);
    },
    async waitingClaims(stage) {
      const jobs = await described(queueOf(stage).getWaiting());
      return new Set(jobs.flatMap((job) => job.data.claims.map(claimKey)));
    },
    async enqueue(stage, jobs) {
      const added = queueOf(stage).addBulk(
        jobs.map((claims) => ({
          name: stage,
          data: { claims },
          // The claim makes the id unique: BullMQ ignores an id that has failed or is active.
          opts: {
            jobId: `${stage}-${claims.map(claimKey).at(0)}`,
            attempts: 1,
            removeOnComplete: true,
            removeOnFail: { count: 1000 },
          },
        })),
      );
      await described(added);
      void backend.wake(stage);
    },
    work(stage, concurrency, process) {
      const worker = backend.makeWorker(stage, concurrency, (job) => process(job.data.claims));
      worker.on('error', onError);
      return { close: () => worker.close() };
    },
    async close() {
      await Promise.all([...queues.values()].map((queue) => queue.close()));
      await backend.close();
    },
  };
}

/** Returns the most connections of a queue in Postgres, by the number of stages. */
export function maxConnections(workers: number): number {
  return workers + 6;
}

/**
 * Seconds that a worker waits for a notification before it looks for jobs with four statements; BullMQ's default is 5. It also
 * looks after it has lost the connection that listens.
 */
const IDLE_S = 60;

const onPostgres = ({ databaseUrl, workers }: QueueOptions): Backend => {
  // One pool for all queues: by default each queue and worker opens one of up to ten. Each worker listens on one connection.
  const pool = openPool(databaseUrl, {
    max: maxConnections(workers),
    name: 'wireroom queue',
    schema: SCHEMA,
    plainTypes: true,
  });
  // BullMQ's type of a pool knows fewer events than the real one.
  const connection = pool as unknown as PgPool;
  const notify = pool.query.bind(pool, `select pg_notify('bullmq_jobs', $1)`) as (values: [Stage]) => Promise<unknown>;
  const createBackend = resilientBackend(pool, SCHEMA);
  const backends: ReturnType<typeof createBackend>[] = [];
  const { Queue, Worker } = withBackend(((...given) => {
    const backend = createBackend(...given);
    backends.push(backend);
    return backend;
  }) satisfies typeof createBackend);
  return {
    name: 'postgres',
    makeQueue: (stage) => new Queue<JobData>(stage, { connection }),
    makeWorker: (stage, concurrency, process) =>
      new Worker<JobData>(stage, process, { ...WORKER, drainDelay: IDLE_S, connection, concurrency }),
    // Without a notification, the workers of this process look now, those of others within a minute.
    wake: (stage) =>
      notify([stage]).then(
        () => undefined,
        async () => {
          for (const backend of pool.ending ? [] : backends) {
            await backend.disconnectBlocking();
            await backend.reconnectBlocking();
          }
        },
      ),
    describe: (error) => error,
    close: () => pool.end(),
  };
};

/** The pause before a reconnection grows by this with each attempt, up to the maximum. */
const RECONNECT_STEP_MS = 50;
const MAX_RECONNECT_MS = 1_000;

const onRedis = (redisUrl: string, { installation, onError, onConnect }: QueueOptions): Backend => {
  const prefix = redisPrefix(installation);
  // The dispatcher must not wait for a Redis that is away: it rolls the claim back instead. Workers wait and resume.
  const { url, options: given } = redisOptions(redisUrl);
  let isClosed = false;
  // A worker waits for its own connections to end, which they never do while they may reconnect.
  const retryStrategy = (times: number): number | null =>
    isClosed ? null : Math.min(times * RECONNECT_STEP_MS, MAX_RECONNECT_MS);
  const options = { ...given, retryStrategy };
  const producer = new Redis(url, { ...options, enableOfflineQueue: false, maxRetriesPerRequest: 1 });
  const consumer = new Redis(url, { ...options, maxRetriesPerRequest: null });
  const { describe } = createRedisErrors(url);
  for (const connection of [producer, consumer]) connection.on('error', (error) => onError(describe(error)));
  producer.on('ready', () => onConnect?.());
  const { Queue, Worker } = withBackend(createRedisBackend);
  return {
    name: 'redis',
    makeQueue: (stage) => new Queue<JobData>(stage, { connection: producer, prefix }),
    makeWorker: (stage, concurrency, process) =>
      new Worker<JobData>(stage, process, { ...WORKER, connection: consumer, prefix, concurrency }),
    wake: async () => undefined,
    describe,
    async close() {
      isClosed = true;
      producer.disconnect();
      consumer.disconnect();
    },
  };
};
