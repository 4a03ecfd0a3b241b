// Tests what the service survives: kills at the worst moments, duplicate jobs, suspended processes,
// restarts of Postgres and Redis, and a process with a wrong clock (faketime). Afterwards nothing
// may be lost or duplicated.
//   npm run chaos -- [--minutes 5] [--seed N] [--backend postgres|redis] [--json]
// It starts its own sites, Postgres and Redis (redis-server must be installed). Exit code 1: a
// promise was broken.
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { runChaos } from './chaos/run.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: String(randomInt(1_000_000)) },
    backend: { type: 'string', default: 'postgres' },
    json: { type: 'boolean', default: false },
  },
});
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const backend = values.backend === 'redis' ? 'redis' : 'postgres';
say(`seed ${values.seed}, queue in ${backend}`);

// Services in process groups of their own do not receive Ctrl-C; process.exit kills them.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const report = await runChaos({
  backend,
  seed: Number(values.seed),
  minutes: Number(values.minutes),
  onEvent: ({ at, kind, inFlight }) => say(`${at} s: ${kind}, ${inFlight} jobs in flight`),
});
if (values.json) console.log(JSON.stringify(report, undefined, 1));
else {
  const { events, broken, articles, attempts, memory, ...rest } = report;
  console.table(
    events.map(({ at, kind, inFlight, resumedAfter, movedOnAfter, what }) => ({
      'at (s)': at,
      event: kind,
      'in flight': inFlight,
      'resumed (s)': resumedAfter ?? '-',
      'moved on (s)': movedOnAfter ?? '-',
      what,
    })),
  );
  console.table({
    ...rest,
    ...articles,
    ...attempts,
    'memory before (MB)': memory.before,
    'memory after (MB)': memory.after,
  });
  for (const line of broken) console.log(`BROKEN: ${line}`);
  console.log(broken.length === 0 ? `all promises kept (seed ${report.seed})` : `seed ${report.seed}`);
}
process.exitCode = report.broken.length === 0 ? 0 : 1;
process.exit();
