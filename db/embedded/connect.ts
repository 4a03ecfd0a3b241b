import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

const CONNECT_MS = 5_000;

/** Milliseconds that crash recovery or an overloaded machine may take. */
const PATIENCE_MS = 60_000;

/** Too many connections: the server is running. */
const TOO_MANY = '53300';

/** Unknown user, wrong password, missing database, or no server. */
const REFUSED = /^(28|3D000|ECONN)/;

/** Whether a server accepts a login. Waits for one that is starting up. */
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

/** Runs `work` on its own connection. */
export const connected = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS });
  client.on('error', () => undefined); // the running query reports it
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
};
