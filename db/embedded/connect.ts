import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

const CONNECT_MS = 5_000;

/** A server that recovers, or a machine with too much to do, may take that long. */
const PATIENCE_MS = 60_000;

/** Too many connections, of a user whose password was right or altogether: it is up. */
const TOO_MANY = '53300';

/** It does not know this user, password or database; or nothing is there. */
const REFUSED = /^(28|3D000|ECONN)/;

/** Whether a server lets us in. */
export const answers = async (url: string): Promise<boolean> => {
  for (const until = Date.now() + PATIENCE_MS; ; await wait(100)) {
    try {
      await connected(url, async () => undefined);
      return true;
    } catch (error) {
      const code = (error as { code?: string }).code ?? '';
      if (code === TOO_MANY) return true;
      if (REFUSED.test(code) || Date.now() > until) return false;
    }
  }
};

/** Does some work on a connection of its own. */
export const connected = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS });
  client.on('error', () => undefined); // the query under way says it
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
};
