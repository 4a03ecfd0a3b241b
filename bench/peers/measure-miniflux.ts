import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openPool } from '../../db/connection/pool.ts';
import { measure } from '../pipeline/measure.ts';
import { openBenchServer } from '../pipeline/postgres.ts';
import { reportsIn } from '../pipeline/program.ts';
import type { Result } from '../pipeline/report.ts';
import type { World } from '../pipeline/world.ts';
import { fillMiniflux, migrateMiniflux, startMiniflux } from '../polls/miniflux.ts';

/**
 * Returns the path of miniflux: the installed one, or Debian's package unpacked in a folder;
 * undefined if neither can be had.
 */
export function findMiniflux(folder: string): string | undefined {
  const run = (program: string, args: readonly string[]): string =>
    execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    return run('which', ['miniflux']).trim();
  } catch {
    try {
      run('apt-get', ['download', 'miniflux']);
      run('sh', ['-c', 'dpkg-deb -x miniflux_*.deb .']);
      return join(folder, 'usr/bin/miniflux');
    } catch {
      return undefined;
    }
  }
}

/** Measures one refresh of all feeds by miniflux, which fetches the page of each entry (its crawler). */
export async function measureMiniflux(
  folder: string,
  world: World,
  program: string,
  concurrency: number,
): Promise<Omit<Result, 'name'>> {
  const server = await openBenchServer(folder);
  mkdirSync(reportsIn(folder));
  try {
    await server.createDatabase('miniflux');
    const url = server.urlOf('miniflux');
    await migrateMiniflux(program, url);
    const pool = openPool(url, { max: 1, name: 'wireroom bench' });
    await fillMiniflux(pool, world.feeds, false);
    await pool.query('update feeds set crawler = true');
    await pool.end();
    const counting = await server.startCounting('miniflux');
    const measured = await measure({
      world,
      start: () => startMiniflux(program, url, concurrency),
      reports: reportsIn(folder),
      articles: world.pages.length,
      endsItself: true,
      postgresMs: server.cpuMs,
      async done() {
        const [row] = await counting.ask<{ done: number }>('select count(*)::int as done from entries');
        return row?.done ?? 0;
      },
    });
    const costs = await counting.costs();
    await counting.close();
    return { measured, costs };
  } finally {
    await server.close();
  }
}
