import type pg from 'pg';
import { checkConnection, openPool, transaction } from '../connection/pool.ts';
import { untilAborted } from '../connection/until-aborted.ts';
import type { Database } from '../database.ts';

export interface Reader {
  /**
   * Does `work` in one snapshot, with no right to write, and with the rights of a reader. When
   * `signal` is aborted, the server stops what runs, and the promise is rejected.
   */
  read<T>(work: (db: pg.PoolClient) => Promise<T>, signal?: AbortSignal): Promise<T>;
  close(): Promise<void>;
}

export interface ReaderOptions {
  /** Maximum number of connections. */
  readonly connections: number;
  /** Milliseconds after which a statement is canceled. */
  readonly statementMs: number;
  /** Shown in pg_stat_activity. */
  readonly name: string;
}

/**
 * Gives the session the rights of a reader until the end of its transaction. Without the role,
 * which hosted servers may forbid, it keeps its own.
 */
export const BECOME_READER = `do $$ begin
    set local role news_reader;
  exception
    when insufficient_privilege or invalid_parameter_value then null;
  end $$`;

/**
 * Opens a reader of schema `news`: by the reader's login, or else as role `news_reader` by the
 * login of the service.
 * @throws OperatorError when the reader's login does not work
 */
export async function openReader(database: Database, options: ReaderOptions): Promise<Reader> {
  const { pool: ownerPool, readerUrl } = database;
  const { connections, statementMs, name } = options;
  const pool = readerUrl === undefined ? ownerPool : openPool(readerUrl, { max: connections, name });
  // Opened when something is canceled. Those of the pool may all be in use then.
  const cancelPool = openPool(readerUrl ?? database.url, { max: 1, name: `${name} (cancel)` });
  const close = async (): Promise<void> => {
    if (pool !== ownerPool) await pool.end();
    await cancelPool.end();
  };
  try {
    if (readerUrl !== undefined) await checkConnection(pool, readerUrl, 'DATABASE_READER_URL');
  } catch (error) {
    await close();
    throw error;
  }
  const limits = [
    'set transaction isolation level repeatable read, read only',
    `set local statement_timeout = ${statementMs}`,
    ...(readerUrl === undefined ? [BECOME_READER] : []),
  ].join(';\n');
  return {
    read: (work, signal) =>
      transaction(pool, async (client) => {
        await client.query(limits);
        return signal === undefined ? work(client) : untilAborted(client, cancelPool, signal, () => work(client));
      }),
    close,
  };
}
