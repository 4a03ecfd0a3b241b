import { parseUrl } from '../../config/parse-url.ts';
import { openPool } from '../connection/pool.ts';
import type { NewsPool } from '../reading/read.ts';

/**
 * Milliseconds after which a query without an answer fails, so that nothing waits forever for a
 * server that is gone.
 */
const QUERY_MS = 120_000;

export interface Source {
  readonly pool: NewsPool;
  /** Closes the pool if it was opened here. */
  close(): Promise<void>;
}

/**
 * Opens a pool of `connections` for a connection URL. Of a pool it changes nothing; its owner
 * closes it.
 * @throws TypeError when a text is no URL
 */
export function openSource(source: string | NewsPool, connections: number): Source {
  if (typeof source !== 'string') return { pool: source, close: async () => undefined };
  if (!parseUrl(source)) throw new TypeError('openNews() takes the URL that "wireroom db url" prints, or a pool');
  const pool = openPool(source, { max: connections, name: 'wireroom client', queryMs: QUERY_MS });
  return { pool, close: () => pool.end() };
}
