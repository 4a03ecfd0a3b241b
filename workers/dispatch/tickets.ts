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
import { STAGES, type Stage } from '../../db/claims/claims.ts';
import { openPool } from '../../db/connection/pool.ts';
import { createRedisErrors } from '../outages/redis-errors.ts';
import { redisOptions } from './redis-options.ts';
import { resilientBackend } from './resilient-backend.ts';

/** Schema of BullMQ's own tables when the queue is in Postgres. */
const SCHEMA = 'bullmq';
/**
 * Returns how the keys of an installation begin, so that two of them can share a Redis. Braces keep
 * all keys in one slot of a Redis Cluster. A change orphans a few tickets, which are put again.
 */
export function redisPrefix(installation: string): string {
  return `{wireroom:${installation}}`;
}

/**
 * Returns the name of the queue of all processes with these stages: each of them can do the work
 * that a ticket announces.
 */
export function queueOf(stages: readonly Stage[]): string {
  return ['work', ...STAGES.filter((stage) => stages.includes(stage))].join('-');
}

export interface TicketTaker {
  /** Takes no more tickets, and waits for `work` to end. */
  close(): Promise<void>;
}

/**
 * The queue of tickets. A ticket says "there is work", and nothing else: the queue hands it to one
 * of the processes, on any machine, that have none, and that process claims rows in the database.
 * So a ticket may be lost or doubled without harm. BullMQ is a fixed requirement of this project.
 * It decides which of many idle processes begins to work; what must not be lost stays in the
 * database.
 */
export interface Tickets {
  readonly backend: 'redis' | 'postgres';
  /** @throws when the backend does not answer */
  check(): Promise<void>;
  /**
   * Puts a ticket, unless one waits already.
   * @throws when the backend does not answer
   */
  put(): Promise<void>;
  /** Runs `work` for one ticket at a time. It must not throw. */
  take(work: () => Promise<void>): TicketTaker;
  close(): Promise<void>;
}

export interface TicketOptions {
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
  /** Id of the installation (`readInstallation`). */
  readonly installation: string;
  /** The stages of this process. */
  readonly stages: readonly Stage[];
  /** Called with every failure of the backend. The client reconnects by itself. */
  readonly onError: (error: Error) => void;
  /** Called when Redis has accepted a connection. */
  readonly onConnect?: () => void;
}

/** Everything that differs between the two backends. */
interface Backend {
  readonly name: Tickets['backend'];
  readonly queue: Pick<Queue, 'getWaitingCount' | 'add' | 'close'> & ErrorSource;
  readonly makeWorker: (process: () => Promise<void>) => Pick<Worker, 'close'> & ErrorSource;
  /** Tells workers that a ticket was put. Never rejects. */
  readonly wake: () => Promise<void>;
  /** Translates an error of the backend's client into one for operators. */
  readonly describe: (error: Error) => Error;
  readonly close: () => Promise<void>;
}

interface ErrorSource {
  on(event: 'error', listener: (error: Error) => void): unknown;
}

const HOUR_MS = 3_600_000;

const WORKER = {
  concurrency: 1,
  // The ticket of a process that died says nothing about work. An hour later it is put once more, which removes it.
  skipLockRenewal: true,
  lockDuration: HOUR_MS,
  stalledInterval: HOUR_MS,
  // Pause before a worker's loop starts again after a failure of the backend.
  runRetryDelay: 1_000,
} as const;

const TICKET = { attempts: 1, removeOnComplete: true, removeOnFail: true } as const;

/** BullMQ's codes for a ticket that was lost or given to another process while this one held it. */
const IS_GONE: readonly unknown[] = [-1, -2];

// Each step of a ticket sends notifications, and does not commit when readers have filled the queue
// of notifications. BullMQ's functions find this one in place of the server's; `wake` tells the
// workers afterwards.
const SEND_NO_NOTIFICATIONS = `
  select pg_advisory_xact_lock(hashtext('${SCHEMA}')); -- two processes at the same moment
  create or replace function ${SCHEMA}.pg_notify(channel text, payload text) returns void language sql as '';
  do $$ declare sender regprocedure; begin
    for sender in select oid from pg_proc where pronamespace = '${SCHEMA}'::regnamespace and prosrc like '%pg_notify%' loop
      execute format('alter function %s set search_path = ${SCHEMA}, pg_catalog', sender);
    end loop;
  end $$`;

/** Creates or updates the tables of the queue. Redis needs none. */
export async function migrateQueue({
  databaseUrl,
  redisUrl,
}: Pick<TicketOptions, 'databaseUrl' | 'redisUrl'>): Promise<void> {
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
export async function queueIsMigrated(pool: pg.Pool, redisUrl: string | undefined): Promise<boolean> {
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

export function openTickets(options: TicketOptions): Tickets {
  const name = queueOf(options.stages);
  const backend = options.redisUrl === undefined ? onPostgres(name, options) : onRedis(name, options.redisUrl, options);
  const { queue } = backend;
  const onError = (error: Error): void => {
    if (!('code' in error && IS_GONE.includes(error.code))) options.onError(backend.describe(error));
  };
  queue.on('error', onError);
  const described = (error: unknown): never => {
    throw error instanceof Error ? backend.describe(error) : error;
  };
  return {
    backend: backend.name,
    async check() {
      await queue.getWaitingCount().catch(described);
    },
    async put() {
      const waiting = await queue.getWaitingCount().catch(described);
      if (waiting === 0) await queue.add('work', {}, TICKET).catch(described);
      void backend.wake();
    },
    take(work) {
      const worker = backend.makeWorker(work);
      worker.on('error', onError);
      return { close: () => worker.close() };
    },
    async close() {
      await queue.close();
      await backend.close();
    },
  };
}

/** Most connections of a queue in Postgres: one listens. */
export const QUEUE_CONNECTIONS = 3;

/**
 * Seconds that a worker waits for a notification before it looks for tickets with four statements;
 * BullMQ's default is 5. It also looks after it has lost the connection that listens.
 */
const IDLE_S = 60;

const onPostgres = (name: string, { databaseUrl }: TicketOptions): Backend => {
  // One pool for both: by default queue and worker open one of up to ten each.
  const pool = openPool(databaseUrl, {
    max: QUEUE_CONNECTIONS,
    name: 'wireroom queue',
    schema: SCHEMA,
    plainTypes: true,
  });
  // BullMQ's type of a pool knows fewer events than the real one.
  const connection = pool as unknown as PgPool;
  const createBackend = resilientBackend(pool, SCHEMA);
  const backends: ReturnType<typeof createBackend>[] = [];
  const { Queue, Worker } = withBackend(((...given) => {
    const backend = createBackend(...given);
    backends.push(backend);
    return backend;
  }) satisfies typeof createBackend);
  return {
    name: 'postgres',
    queue: new Queue(name, { connection }),
    makeWorker: (process) => new Worker(name, process, { ...WORKER, drainDelay: IDLE_S, connection }),
    // Without a notification, the worker of this process looks now, those of others within a minute.
    wake: () =>
      pool.query(`select pg_notify('bullmq_jobs', $1)`, [name]).then(
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

const onRedis = (name: string, redisUrl: string, { installation, onError, onConnect }: TicketOptions): Backend => {
  const prefix = redisPrefix(installation);
  // The dispatcher must not wait for a Redis that is away. A worker waits and resumes.
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
    queue: new Queue(name, { connection: producer, prefix }),
    makeWorker: (process) => new Worker(name, process, { ...WORKER, connection: consumer, prefix }),
    wake: async () => undefined,
    describe,
    async close() {
      isClosed = true;
      producer.disconnect();
      consumer.disconnect();
    },
  };
};
