import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { OperatorError } from '../../config/operator-error.ts';
import { WireroomError } from '../../config/wireroom-error.ts';
import { tlsOf } from './tls.ts';

/** What a query function needs: the pool for one statement, a client inside a transaction. */
export type Queryable = Pick<pg.Pool, 'query'> | Pick<pg.PoolClient, 'query'>;

const INT8 = 20;
const DATE = 1082;

// On our pool only: the queue library shares the pg module, and its ids must stay what it expects.
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === INT8) return Number; // counts and ids stay far below 2^53
    if (oid === DATE) return String; // a date is a day, not the local midnight of this process
    return pg.types.getTypeParser(oid, format);
  }) as typeof pg.types.getTypeParser,
};

export interface PoolOptions {
  /** Connections at most. */
  readonly max: number;
  /** Shown in pg_stat_activity. */
  readonly name: string;
  readonly schema?: string;
  /** Milliseconds a transaction may wait for us before the server ends it: a process that is stopped must not hold locks for ever. */
  readonly idleInTransactionMs?: number | undefined;
  /** Milliseconds after which a query that has no answer fails, and its connection is given up. */
  readonly queryMs?: number;
  readonly plainTypes?: boolean;
}

/**
 * A connection pool whose sessions run in UTC. Idle connections that break are replaced, not fatal.
 * @throws OperatorError when a certificate that the URL names cannot be read
 */
export const openPool = (connectionUrl: string, options: PoolOptions): pg.Pool => {
  const { max, name, schema, idleInTransactionMs, queryMs, plainTypes } = options;
  const { url, ...tls } = tlsOf(connectionUrl);
  const pool = new pg.Pool({
    connectionString: url,
    ...tls,
    max,
    application_name: name,
    options: [
      '-c timezone=UTC',
      schema && `-c search_path=${schema}`,
      idleInTransactionMs && `-c idle_in_transaction_session_timeout=${idleInTransactionMs}`,
    ]
      .filter(Boolean)
      .join(' '),
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    ...(queryMs === undefined ? {} : { query_timeout: queryMs }),
    ...(plainTypes ? {} : { types }),
  });
  // The pool drops the broken client by itself; the next query opens another or fails where it can be handled.
  pool.on('error', () => undefined);
  // While a client is checked out, only its own listeners hear that its connection broke, and without one the process
  // would end. Whoever uses the client learns it from the next query.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
};

// Deadlock and serialization failure: the server asks to try again. A foreign key that is broken: what a row was to point
// to was deleted since it was read; the next try sees that.
const RETRY = new Set(['40P01', '40001', '23503']);
const MAX_TRIES = 5;

/** Runs `work` in one transaction; rolled back when it throws, tried again when the server asks for it. */
export const transaction = async <T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries++) {
    const client = await pool.connect();
    let broken = false;
    try {
      await client.query('begin');
      const result = await work(client);
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => {
        broken = true; // the connection itself is gone; the first error says why
      });
      if (tries >= MAX_TRIES || !RETRY.has(codeOf(error) ?? '')) throw error;
    } finally {
      client.release(broken);
    }
  }
};

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

const LOCK_TIMEOUT = '55P03';

/** Whether a statement gave up because somebody else held a lock for longer than `lock_timeout`. */
export const isLockTimeout = (error: unknown): boolean => codeOf(error) === LOCK_TIMEOUT;

/** Whether a row had no partition to go to. The text of the error is in the server's language; a check that fails has a name. */
export const isPartitionMissing = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && error.code === '23514' && error.constraint === undefined;

// Postgres: connection exceptions (class 08); a transaction that waited for us too long; only reading is allowed (25006);
// no connection, memory or disk left (class 53); a lock (55P03) or the whole statement (57014) took longer than the server
// lets it; shutting down, starting up, database dropped, session ended. Node: no connection, or one that broke.
const AWAY =
  /^(08\w{3}|25P03|25006|53\w{3}|55P03|57014|57P0[1-5]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/;
// The driver's own errors have no code.
const AWAY_MESSAGE =
  /^Connection terminated|^timeout exceeded when trying to connect|^Client has encountered a connection error/;

/**
 * Whether an error of a query says that the database is away or cannot do it at the moment, not that something was wrong
 * with the query: the work comes back, and nothing is held against whatever it was about.
 */
export const isDatabaseUnavailable = (error: unknown): boolean =>
  error instanceof Error &&
  !(error instanceof WireroomError || error instanceof OperatorError) &&
  (AWAY.test(codeOf(error) ?? '') || AWAY_MESSAGE.test(error.message) || isPartitionMissing(error));

const SAYINGS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there',
  ENOTFOUND: 'its host name has no address',
  EAI_AGAIN: 'its host name cannot be looked up now',
  ETIMEDOUT: 'it does not answer',
  '28P01': 'it refuses the password',
  '28000': 'it refuses this user, or lets nobody in from here, or not without TLS',
  '3D000': 'it has no such database',
  '57P03': 'it is starting up or shutting down',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'no authority that is trusted signed its certificate; see WIREROOM_DATABASE_CA_FILE',
  SELF_SIGNED_CERT_IN_CHAIN: 'no authority that is trusted signed its certificate; see WIREROOM_DATABASE_CA_FILE',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'no authority that is trusted signed its certificate; see WIREROOM_DATABASE_CA_FILE',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    'no authority that is trusted signed its certificate; see WIREROOM_DATABASE_CA_FILE',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host name',
  CERT_HAS_EXPIRED: 'its certificate has expired',
};

/** The address of a database without user and password, for messages. */
export const redactPassword = (url: string): string => {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
};

/** A server that was killed reads its log again before it lets anybody in. */
const RECOVERY_MS = 60_000;

/**
 * Makes sure the database answers and is new enough; one that is starting up is waited for.
 * @throws OperatorError with one line that says which server and why not.
 */
export const checkConnection = async (pool: pg.Pool, url: string): Promise<void> => {
  const where = `the database at ${redactPassword(url)}`;
  let version: number | undefined;
  for (const until = Date.now() + RECOVERY_MS; version === undefined; ) {
    try {
      const { rows } = await pool.query<{ version: string }>(`select current_setting('server_version_num') as version`);
      version = Number(rows[0]?.version);
    } catch (error) {
      if (codeOf(error) === '57P03' && Date.now() < until) {
        await wait(500);
        continue;
      }
      const reason = SAYINGS[codeOf(error) ?? ''] ?? (error instanceof Error ? error.message : String(error));
      throw new OperatorError(`${where} cannot be used: ${reason}; check DATABASE_URL`, { cause: error });
    }
  }
  if (version < 150_000) {
    throw new OperatorError(`${where} is Postgres ${Math.floor(version / 10_000)}; 15 or newer is needed`);
  }
};
