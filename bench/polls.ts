// Polls per second of the service, feeds alone, on a loopback world of 2,000 hosts; and of miniflux
// on the same Postgres.
//   npm run bench:polls -- [--hosts 2000] [--feeds 4000] [--rounds 1] [--kinds unchanged,new,changed] [--miniflux PATH] [--profile FOLDER]
// miniflux is measured when there is one: on the path, or unpacked from Debian's package
// `miniflux`.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type pg from 'pg';
import { thisMachine } from '../config/environment/machine.ts';
import { loadSettings } from '../config/settings.ts';
import { openPool } from '../db/connection/pool.ts';
import { openDatabase } from '../db/database.ts';
import { createLogins } from '../db/embedded/logins.ts';
import { placeOf } from '../db/embedded/place.ts';
import { prepareDatabase } from '../workers/service/prepare-database.ts';
import { type Measurement, measure } from './polls/measure.ts';
import { fillMiniflux, migrateMiniflux, minifluxAgain, pollsOfMiniflux, startMiniflux } from './polls/miniflux.ts';
import { timeStages } from './polls/stages.ts';
import { fillWireroom, pollsOfWireroom, startWireroom, wireroomAgain } from './polls/wireroom.ts';

const { values } = parseArgs({
  options: {
    hosts: { type: 'string', default: '2000' },
    feeds: { type: 'string', default: '4000' },
    rounds: { type: 'string', default: '1' },
    kinds: { type: 'string', default: 'unchanged,new,changed' },
    miniflux: { type: 'string', default: 'miniflux' },
    profile: { type: 'string' },
  },
});

/**
 * What a poll finds: nothing new (304), a document whose 20 entries are all new, or one with 2 new
 * entries among those it had.
 */
const KINDS = ['unchanged', 'new', 'changed'] as const;

type Kind = (typeof KINDS)[number];

const kinds = KINDS.filter((kind) => values.kinds.split(',').includes(kind));

/** The version of a program of that name or path; undefined when there is none. */
const versionOf = (program: string): string | undefined => {
  try {
    return execFileSync(program, ['-version'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
};

const openSites = async (): Promise<{ child: ChildProcess; port: number }> => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bench/polls/site-process.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!child.stdout) throw new Error('the sites have no output');
  const [port] = await once(createInterface(child.stdout), 'line');
  return { child, port: Number(port) };
};

const postmasterPid = async (pool: pg.Pool): Promise<number> => {
  const { rows } = await pool.query<{ folder: string }>(`select current_setting('data_directory') as folder`);
  return Number(readFileSync(join(rows[0]?.folder ?? '', 'postmaster.pid'), 'utf8').split('\n')[0]);
};

const home = mkdtempSync(join(tmpdir(), 'wireroom-bench-'));
const environment = { ...process.env, WIREROOM_HOME: join(home, 'home') };
const settings = loadSettings(environment, thisMachine());
const database = await openDatabase(settings, { create: true, say: () => undefined, name: 'wireroom bench' });
const sites = await openSites();
try {
  await prepareDatabase(database, settings);
  const postgresPid = await postmasterPid(database.pool);
  const hosts = Number(values.hosts);
  const urls = Array.from({ length: Number(values.feeds) }, (_, n) => {
    const host = n % hosts;
    return `http://127.77.${Math.floor(host / 250)}.${1 + (host % 250)}:${sites.port}/feed/${Math.floor(n / hosts)}`;
  });
  const measured = new Map<string, Measurement>();
  const note = (program: string, kind: Kind, one: Measurement): void => {
    const sum = measured.get(`${kind}: ${program}`);
    const plus = (key: keyof Measurement): number => one[key] + (sum?.[key] ?? 0);
    const all = {
      polls: plus('polls'),
      wallS: plus('wallS'),
      programS: plus('programS'),
      postgresS: plus('postgresS'),
    };
    measured.set(`${kind}: ${program}`, all);
  };
  const version = versionOf(values.miniflux);
  if (version === undefined) {
    console.log(`no miniflux at ${values.miniflux}; with --miniflux PATH it is measured as well`);
  }
  const url = new URL(database.url);
  url.pathname = '/miniflux';
  if (version !== undefined) {
    const logins = createLogins(placeOf(settings.home).folder);
    const server = openPool(logins.urlAt('superuser', Number(url.port), 'postgres'), {
      max: 1,
      name: 'wireroom bench',
    });
    await server.query(`create database miniflux owner ${url.username}`);
    await server.end();
    await migrateMiniflux(values.miniflux, url.href);
  }
  const otherPool = openPool(url.href, { max: 2, name: 'wireroom bench' });
  const work = { postgresPid, feeds: urls.length };
  // In turns, so that what else the machine does meets both alike.
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const kind of kinds) {
      if (kind === 'changed') await wireroomAgain(database.pool);
      else await fillWireroom(database.pool, urls, kind === 'unchanged');
      const child = startWireroom(database.url, environment, join(home, 'log'), values.profile);
      note('wireroom', kind, await measure({ ...work, child, polls: () => pollsOfWireroom(database.pool) }));
      if (version === undefined) continue;
      if (kind === 'changed') await minifluxAgain(otherPool);
      else await fillMiniflux(otherPool, urls, kind === 'unchanged');
      const other = startMiniflux(values.miniflux, url.href, settings.concurrency);
      note(
        `miniflux ${version}`,
        kind,
        await measure({ ...work, child: other, polls: () => pollsOfMiniflux(otherPool) }),
      );
    }
  }
  await otherPool.end();
  console.table(
    [...measured].map(([what, { polls, wallS, programS, postgresS }]) => ({
      what,
      'polls/s': Math.round(polls / wallS),
      'polls/s per core': Math.round(polls / programS),
      'with Postgres': Math.round(polls / (programS + postgresS)),
      'CPU ms per poll': ((1000 * programS) / polls).toFixed(2),
      'of Postgres': ((1000 * postgresS) / polls).toFixed(2),
    })),
  );
  console.table(await timeStages(database, settings, urls));
} finally {
  sites.child.kill();
  await database.close();
  rmSync(home, { recursive: true, force: true });
}
