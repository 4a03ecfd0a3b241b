// The whole service on a loopback world of different pages as heavy as real ones, beside the bare
// work and other programs.
//   npm run bench:pipeline -- --help
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { thisMachine } from '../config/environment/machine.ts';
import { loadSettings } from '../config/settings.ts';
import { findMiniflux, measureMiniflux } from './peers/measure-miniflux.ts';
import { measureObvious } from './peers/measure-obvious.ts';
import { measureFloor } from './pipeline/floor.ts';
import {
  costOf,
  figuresTable,
  quantile,
  type Result,
  rateOf,
  ratiosTable,
  statementsTable,
  updatesTable,
} from './pipeline/report.ts';
import { measureService } from './pipeline/service.ts';
import { WARM_UP } from './pipeline/wake.ts';
import { everyNth, openWorld } from './pipeline/world.ts';

const HELP = `npm run bench:pipeline -- [options]

Measures the service on loopback sites, one contestant after the other, each on a new database: the bare work (floor),
the service with its queue in Postgres, and its peers. Prints progress to stderr and tables to stdout; after Ctrl-C, of what was measured by then.

  --sites N         sites of the world, each with an address of its own (default: 1000)
  --pages N         pages, no two alike, spread over the sites (default: 2000)
  --peers LIST      all, none, or some of redis,obvious,names,miniflux (default: all)
                      redis     the service with its queue in Redis
                      obvious   bench/peers/obvious.ts, on every third site
                      names     the same, which also finds names with compromise
                      miniflux  with its crawler on for every feed; downloaded with apt-get if not installed
  --statements      print the statements that took longest
  --profile FOLDER  write a profile of the service's processor time
  --json            print the figures as JSON
  --help            print this
`;

const PEERS = ['redis', 'obvious', 'names', 'miniflux'] as const;

const { values } = parseArgs({
  options: {
    sites: { type: 'string', default: '1000' },
    pages: { type: 'string', default: '2000' },
    peers: { type: 'string', default: 'all' },
    statements: { type: 'boolean', default: false },
    profile: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(HELP);
  process.exit();
}

/** Articles that the idle service gets one by one. */
const WAKES = 16;

/** The obvious pipeline gets every n-th site: on all of them it would take longer than everything else together. */
const FEWER = 3;

const named = { all: [...PEERS], none: [] }[values.peers] ?? values.peers.split(',');
const unknown = named.filter((name) => !PEERS.some((peer) => peer === name));
if (unknown.length > 0) {
  console.error(`no such peer: ${unknown.join(', ')}; --help lists them`);
  process.exit(2);
}
const peers = PEERS.filter((peer) => named.includes(peer));
const startedAt = performance.now();
const say = (line: string): void =>
  console.error(`${((performance.now() - startedAt) / 1_000).toFixed(0).padStart(4)} s  ${line}`);
const settings = loadSettings({}, thisMachine());
const folder = mkdtempSync(join(tmpdir(), 'wireroom-bench-'));
const results: Result[] = [];

let interrupted = false;
process.once('SIGINT', () => {
  interrupted = true;
});

/** Measures a contestant in a folder of its own. If it fails, the others are measured nevertheless. */
const step = async (name: string, run: (folder: string) => Promise<Omit<Result, 'name'>>): Promise<void> => {
  if (interrupted) return;
  say(`${name} …`);
  const own = mkdtempSync(join(folder, 'step-'));
  try {
    const result = { name, ...(await run(own)) };
    results.push(result);
    const { measured } = result;
    say(
      `${name}: ${measured.articles} articles, ${rateOf(measured).toFixed(1)} a second, ${costOf(measured).toFixed(1)} ms of processor time each`,
    );
  } catch (error) {
    say(`${name} failed: ${error instanceof Error ? error.stack : error}`);
    process.exitCode = 1;
  }
};

const spread = (values: readonly number[]): string =>
  `median ${quantile(values, 0.5)?.toFixed(0)}, 95th percentile ${quantile(values, 0.95)?.toFixed(0)}`;

say(`writing ${values.pages} pages of ${values.sites} sites …`);
const [sites, pages] = [Number(values.sites), Number(values.pages)];
const extra = WAKES + WARM_UP;
const world = await openWorld(sites, pages, extra);
try {
  say(`pages of ${spread(world.sizes.map((bytes) => bytes / 1_000))} KB`);
  await step('floor', async (own) => {
    const { measured, found } = await measureFloor(own, world, settings);
    say(`words in an article: ${spread(found.words)}; entities: ${spread(found.entities)}`);
    return { measured };
  });
  await step('service, Postgres', (own) =>
    measureService({ folder: own, world, queue: 'postgres', profile: values.profile }),
  );
  if (peers.includes('redis'))
    await step('service, Redis', (own) => measureService({ folder: own, world, queue: 'redis' }));
  const fewer = everyNth(world, FEWER);
  if (peers.includes('obvious')) await step('obvious', (own) => measureObvious(own, fewer, false));
  if (peers.includes('names')) await step('obvious + names', (own) => measureObvious(own, fewer, true));
  const miniflux = peers.includes('miniflux') ? findMiniflux(folder) : undefined;
  if (miniflux) await step('miniflux', (own) => measureMiniflux(own, world, miniflux, settings.concurrency));
  else if (peers.includes('miniflux')) say('miniflux is left out: it is not installed and apt-get cannot download it');
  if (values.json) console.log(JSON.stringify(results, undefined, 2));
  else {
    console.log(`\n${figuresTable(results)}\n\n${ratiosTable(results)}`);
    for (const result of results.filter(({ costs }) => costs)) {
      console.log(`\n${result.name}: updates\n${updatesTable(result)}`);
      if (values.statements) console.log(`\n${result.name}: statements\n${statementsTable(result)}`);
    }
  }
} finally {
  world.close();
  rmSync(folder, { recursive: true, force: true });
}
