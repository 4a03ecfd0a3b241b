import type pg from 'pg';
import type { Settings } from '../config/settings.ts';
import { checkConnection, openPool } from './connection/pool.ts';
import { settlesWithin } from './connection/settles-within.ts';
import { openEmbedded } from './embedded/index.ts';

const CLOSE_MS = 3_000;

export interface Database {
  readonly url: string;
  /** URL of a login that reads schema `news` only; undefined when none is configured. */
  readonly readerUrl?: string | undefined;
  readonly pool: pg.Pool;
  readonly embedded: boolean;
  /** Closes the pool. The embedded server stops if this was its last user. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Whether to create the embedded database if there is none. */
  readonly create: boolean;
  readonly say: (line: string) => void;
  readonly name: string;
  readonly connections?: number;
  readonly idleInTransactionMs?: number | undefined;
  /** Where the URL is from, for messages; DATABASE_URL by default. */
  readonly setting?: string | undefined;
}

/**
 * Opens the database of the settings: the Postgres of DATABASE_URL, or the embedded one.
 * @throws OperatorError with the reason in one line
 */
export async function openDatabase(
  settings: Pick<Settings, 'databaseUrl' | 'home'> & Partial<Pick<Settings, 'databaseReaderUrl'>>,
  { create, say, name, connections = 5, idleInTransactionMs, setting }: DatabaseOptions,
): Promise<Database> {
  const server = settings.databaseUrl === undefined ? await openEmbedded(settings.home, { create, say }) : undefined;
  const url = server?.url ?? settings.databaseUrl ?? '';
  const pool = openPool(url, { max: connections, name, idleInTransactionMs });
  const close = async (): Promise<void> => {
    // A connection that hangs must not keep the server from being released.
    await settlesWithin(CLOSE_MS, pool.end());
    await server?.release();
  };
  try {
    await checkConnection(pool, url, setting);
  } catch (error) {
    await close();
    throw error;
  }
  const readerUrl = server?.readerUrl ?? settings.databaseReaderUrl;
  return { url, readerUrl, pool, embedded: server !== undefined, close };
}
