import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openPool } from '../../db/connection/pool.ts';
import { placeOf } from '../../db/embedded/place.ts';
import { superuserUrl } from '../../test/support/superuser.ts';
import { openPostgresServer } from '../chaos/postgres-server.ts';
import { cpuSeconds } from '../polls/cpu.ts';

/** A Postgres to measure. */
export interface MeasuredServer {
  readonly url: string;
  /** Restarts the server and empties the page cache. */
  readonly cool: () => Promise<void>;
  /** Creates another database of the same owner. @returns its URL */
  readonly createDatabase: (name: string) => Promise<string>;
  /** Milliseconds of processor time of the server so far. */
  readonly processorMs: () => number;
  readonly close: () => Promise<void>;
}

/** Memory as operating.md recommends for a large database; the log may grow while the database is filled. */
const SETTINGS = { shared_buffers: '1GB', max_wal_size: '8GB', checkpoint_timeout: '30min' };

const PAGE_CACHE = '/proc/sys/vm/drop_caches';

/** Starts an embedded Postgres in a folder that stays, or in a temporary one. */
export async function startServer(keep: string | undefined): Promise<MeasuredServer> {
  const folder = keep === undefined ? mkdtempSync(join(tmpdir(), 'wireroom-bench-')) : resolve(keep);
  const home = join(folder, 'home');
  const isNew = !existsSync(home);
  mkdirSync(folder, { recursive: true });
  const server = await openPostgresServer(folder);
  const asSuperuser = async (...statements: readonly string[]): Promise<void> => {
    const pool = openPool(superuserUrl(home, server.url), { max: 1, name: 'wireroom bench' });
    for (const statement of statements) await pool.query(statement);
    await pool.end();
  };
  if (isNew) {
    await asSuperuser(...Object.entries(SETTINGS).map(([name, value]) => `alter system set ${name} = '${value}'`));
    await server.restart('fast');
  }
  return {
    url: server.url,
    async cool() {
      await server.restart('fast');
      writeFileSync(PAGE_CACHE, '3'); // as root only: without it, "cold" would mean nothing
    },
    async createDatabase(name) {
      const url = new URL(server.url);
      await asSuperuser(`drop database if exists ${name}`, `create database ${name} owner ${url.username}`);
      url.pathname = `/${name}`;
      return url.href;
    },
    processorMs: () =>
      cpuSeconds(Number(readFileSync(join(placeOf(home).folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0])) *
      1_000,
    async close() {
      await server.close();
      if (keep === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
