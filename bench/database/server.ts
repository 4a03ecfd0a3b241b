import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openPool } from '../../db/connection/pool.ts';
import { superuserUrl } from '../../test/support/superuser.ts';
import { openPostgresServer } from '../chaos/postgres-server.ts';

/** A Postgres to measure. */
export interface MeasuredServer {
  readonly url: string;
  /** Restarts the server and empties the page cache. Absent for a server of somebody else. */
  readonly cool?: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Memory as operating.md recommends for a large database; the log may grow while the database is filled. */
const SETTINGS = { shared_buffers: '1GB', max_wal_size: '8GB', checkpoint_timeout: '30min' };

const PAGE_CACHE = '/proc/sys/vm/drop_caches';

/** Starts an embedded Postgres in a folder that stays, or in a temporary one. */
export const startServer = async (keep: string | undefined): Promise<MeasuredServer> => {
  const folder = keep === undefined ? mkdtempSync(join(tmpdir(), 'wireroom-bench-')) : resolve(keep);
  const isNew = !existsSync(join(folder, 'home'));
  mkdirSync(folder, { recursive: true });
  const server = await openPostgresServer(folder);
  if (isNew) {
    const pool = openPool(superuserUrl(join(folder, 'home'), server.url), { max: 1, name: 'wireroom bench' });
    for (const [name, value] of Object.entries(SETTINGS)) await pool.query(`alter system set ${name} = '${value}'`);
    await pool.end();
    await server.restart('fast');
  }
  return {
    url: server.url,
    async cool() {
      await server.restart('fast');
      writeFileSync(PAGE_CACHE, '3'); // as root only: without it, "cold" would mean nothing
    },
    async close() {
      await server.close();
      if (keep === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
};
