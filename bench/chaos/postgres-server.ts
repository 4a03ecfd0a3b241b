import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { logOf } from '../../db/embedded/folder-owners.ts';
import { openEmbedded } from '../../db/embedded/index.ts';
import { placeOf } from '../../db/embedded/place.ts';

export interface PostgresServer {
  readonly url: string;
  /** Restarts it at the same address; `immediate` is a crash, after which it recovers from its log. */
  restart(mode: 'fast' | 'immediate'): Promise<void>;
  close(): Promise<void>;
}

/** Starts a Postgres for the harness, in a folder that is deleted with it. */
export async function openPostgresServer(folder: string): Promise<PostgresServer> {
  const home = join(folder, 'home');
  mkdirSync(home, { recursive: true });
  chmodSync(folder, 0o755); // the account that Postgres runs as must be able to enter
  const server = await openEmbedded(home, { create: true, say: () => undefined });
  const { account, binaries, folder: place } = placeOf(home);
  const control = (args: readonly string[]): Promise<void> =>
    new Promise((resolve, reject) => {
      const child = spawn(join(binaries, 'bin', 'pg_ctl'), [...args], {
        cwd: place,
        stdio: 'ignore', // the server it leaves behind would hold a pipe open
        env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
        ...(account ? { uid: account.uid, gid: account.gid } : {}),
      });
      child.once('error', reject);
      child.once('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`pg_ctl ${args[0]} ended with ${code}`)),
      );
    });
  // If the harness is interrupted, the server is killed and its data deleted.
  const drop = (): void => {
    try {
      process.kill(Number(readFileSync(join(place, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGQUIT');
    } catch {
      // It has stopped already.
    }
  };
  process.once('exit', drop);
  return {
    url: server.url,
    restart: (mode) =>
      control(['restart', `--mode=${mode}`, '--wait', `--pgdata=${join(place, 'data')}`, `--log=${logOf(place)}`]),
    async close() {
      await server.release();
      process.off('exit', drop);
    },
  };
}
