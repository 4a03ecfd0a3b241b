import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

const CONNECT_MS = 5_000;

/** Milliseconds that an overloaded machine may take. */
const PATIENCE_MS = 60_000;

/** The server is starting: after a crash it first replays its log, in milliseconds at most. */
const STARTING = '57P03';
const RECOVERY_MS = 3_600_000;

/** Too many connections: the server is running. */
const TOO_MANY = '53300';

/** Unknown user, wrong password, missing database, or no server. */
const REFUSED = /^(28|3D000|ECONN)/;

/** Whether a server accepts a login. Waits for one that recovers, and `patienceMs` for one that fails otherwise. */
export async function answers(url: string, patienceMs = PATIENCE_MS): Promise<boolean> {
  for (const startedAt = Date.now(); ; await wait(100)) {
    try {
      await connected(url, async () => undefined);
      return true;
    } catch (error) {
      const code = (error as { code?: string }).code ?? '';
      if (code === TOO_MANY) return true;
      if (REFUSED.test(code) || Date.now() - startedAt > (code === STARTING ? RECOVERY_MS : patienceMs)) return false;
    }
  }
}

/** Runs `work` on its own connection. */
export async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS });
  client.on('error', () => undefined); // the running query reports it
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
