import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { OperatorError } from '../../config/operator-error.ts';
import { WireroomError } from '../../config/wireroom-error.ts';
import { tlsOf } from './tls.ts';

/** Runs queries: a pool for single statements, a client inside a transaction. */
export type Queryable = Pick<pg.Pool, 'query'> | Pick<pg.PoolClient, 'query'>;

const INT8 = 20;
const DATE = 1082;

// Set on this pool only: the queue library shares the pg module and expects the default types.
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === INT8) return Number; // counts and ids stay far below 2^53
    if (oid === DATE) return String; // a date is a day, not midnight in the time zone of this process
    return pg.types.getTypeParser(oid, format);
  }) as typeof pg.types.getTypeParser,
};

export interface PoolOptions {
  /** Maximum number of connections. */
  readonly max: number;
  /** Shown in pg_stat_activity. */
  readonly name: string;
  readonly schema?: string;
  /**
   * Milliseconds that a transaction may be idle before the server ends it, so that a stopped
   * process holds no locks.
   */
  readonly idleInTransactionMs?: number | undefined;
  /** Milliseconds after which a query without a response fails and its connection is closed. */
  readonly queryMs?: number;
  /** Prepares each new connection. It fails if this fails. */
  readonly onConnect?: (client: pg.ClientBase) => Promise<void>;
  readonly plainTypes?: boolean;
}

/**
 * What triggers tell a client by a notice: that it has recorded changes (0008_changes.sql), or made
 * work due (0005_work.sql).
 */
const [CHANGES_RECORDED, WORK_IS_DUE] = ['WR001', 'WR002'];
/** What clients were told that nothing followed yet. */
const noticesOf = new WeakMap<pg.ClientBase, Set<string>>();

const takeNotices = (client: pg.ClientBase): ReadonlySet<string> | undefined => {
  const notices = noticesOf.get(client);
  noticesOf.delete(client);
  return notices;
};

// After the commit, and each on its own. What is not added to the counts now, the next commit adds.
// Readers can fill the queue of notifications, and a notification is only a hint.
const followUp = async (db: Queryable, notices: ReadonlySet<string> | undefined): Promise<void> => {
  if (notices?.has(CHANGES_RECORDED)) {
    await db.query('select wireroom.add_counts()').catch(() => undefined);
    await db.query(`select pg_notify('news_changes', news.last_change()::text)`).catch(() => undefined);
  }
  if (notices?.has(WORK_IS_DUE)) await db.query('notify wireroom_due').catch(() => undefined);
};

/**
 * Opens a connection pool whose sessions use UTC. An idle connection that breaks is replaced and
 * not fatal.
 * @throws OperatorError when a certificate named in the URL cannot be read
 */
export function openPool(connectionUrl: string, options: PoolOptions): pg.Pool {
  const { max, name, schema, idleInTransactionMs, queryMs, onConnect, plainTypes } = options;
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
    ...(onConnect === undefined ? {} : { onConnect }),
    ...(plainTypes ? {} : { types }),
  });
  // The pool drops the broken client; the next query opens a new one, or fails where the caller can handle it.
  pool.on('error', () => undefined);
  // An error of a checked-out client is emitted on the client only, and would end the process
  // without a listener. The next query on the client fails with it.
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
    client.on('notice', ({ code = '' }) => void noticesOf.set(client, (noticesOf.get(client) ?? new Set()).add(code)));
  });
  // A statement without a transaction.
  pool.on('release', (_, client) => void followUp(pool, takeNotices(client)));
  return pool;
}

// Deadlock and serialization failure: the server asks for a retry. Foreign key violation: the
// referenced row was deleted after it was read, which the next try sees.
const RETRY = new Set(['40P01', '40001', '23503']);
const MAX_TRIES = 5;

/**
 * Runs `work` in a transaction. Rolls back if it throws, and retries where the error is transient.
 * If changes were recorded, it then adds up the counts and wakes the listeners of the change feed;
 * if work was made due, idle processes.
 */
export async function transaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    const client = await pool.connect();
    let broken = false;
    try {
      await client.query('begin');
      const result = await work(client);
      await client.query('commit');
      await followUp(client, takeNotices(client));
      return result;
    } catch (error) {
      takeNotices(client);
      await client.query('rollback').catch(() => {
        broken = true; // the connection is gone; the first error says why
      });
      if (tries >= MAX_TRIES || !RETRY.has(codeOf(error) ?? '')) throw error;
    } finally {
      client.release(broken);
    }
  }
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

const LOCK_TIMEOUT = '55P03';

/** Whether a statement failed because it waited for a lock for longer than `lock_timeout`. */
export function isLockTimeout(error: unknown): boolean {
  return codeOf(error) === LOCK_TIMEOUT;
}

/** Whether no partition exists for a row. A failed check constraint has the same code, but also a constraint name. */
export function isPartitionMissing(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '23514' && error.constraint === undefined;
}

// Postgres: connection exceptions (class 08); idle-in-transaction and transaction timeout (25P03,
// 25P04); read-only transaction (25006); insufficient connections, memory or disk (class 53); lock
// timeout (55P03); statement timeout (57014); shutdown, startup, dropped database, terminated
// session (57P01 to 57P05); errors of its disk (58030). Node: connection failures.
const UNAVAILABLE =
  /^(08\w{3}|25P0[34]|25006|53\w{3}|55P03|57014|57P0[1-5]|58030|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/;
// The driver's own errors have no code.
const UNAVAILABLE_MESSAGE =
  /^Connection terminated|^timeout exceeded when trying to connect|^Client has encountered a connection error/;

/**
 * Whether the queue of notifications is full. Others of class 54 are due to what is stored: a text
 * with too many words, a value too long for an index. They count, because they would come again.
 */
const isNotificationQueueFull = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && error.code === '54000' && error.file === 'async.c';

/**
 * Whether a query failed because the database is unavailable or overloaded, and not because of the
 * query itself. The work is then retried, and no failure is counted against its feed or article.
 */
export function isDatabaseUnavailable(error: unknown): boolean {
  return (
    error instanceof Error &&
    !(error instanceof WireroomError || error instanceof OperatorError) &&
    (UNAVAILABLE.test(codeOf(error) ?? '') ||
      UNAVAILABLE_MESSAGE.test(error.message) ||
      isPartitionMissing(error) ||
      isNotificationQueueFull(error))
  );
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'no server is listening there',
  ENOTFOUND: 'the host name has no address',
  EAI_AGAIN: 'the DNS lookup of the host name failed',
  ETIMEDOUT: 'the connection timed out',
  '28P01': 'password authentication failed',
  '28000': 'access denied: the server rejects this user, connections from this host, or connections without TLS',
  '3D000': 'the database does not exist',
  '57P03': 'the server is starting up or shutting down',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is not signed by a trusted authority; see WIREROOM_DATABASE_CA_FILE',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is not signed by a trusted authority; see WIREROOM_DATABASE_CA_FILE',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    'its certificate is not signed by a trusted authority; see WIREROOM_DATABASE_CA_FILE',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    'its certificate is not signed by a trusted authority; see WIREROOM_DATABASE_CA_FILE',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host name',
  CERT_HAS_EXPIRED: 'its certificate has expired',
};

/** Returns host and database name of a URL, without user and password, for messages. */
export function redactPassword(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

/** Time for crash recovery, during which a server accepts no connections. */
const RECOVERY_MS = 60_000;

/**
 * Checks that the database is reachable and its version supported. Waits for a server that is
 * starting up.
 * @param setting where its URL is from
 * @throws OperatorError with the server and the reason in one line
 */
export async function checkConnection(pool: pg.Pool, url: string, setting = 'DATABASE_URL'): Promise<void> {
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
      const reason = REASONS[codeOf(error) ?? ''] ?? (error instanceof Error ? error.message : String(error));
      throw new OperatorError(`${where} is not available: ${reason}; check ${setting}`, { cause: error });
    }
  }
  if (version < 150_000) {
    throw new OperatorError(`${where} runs Postgres ${Math.floor(version / 10_000)}; version 15 or newer is required`);
  }
}
