import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { type ProgramTime, timeBetween, watchProgram } from './program-watch.ts';
import type { World } from './world.ts';

export interface Measurement {
  /** Articles that were done in the end. */
  readonly articles: number;
  readonly seconds: number;
  readonly program: ProgramTime;
  readonly postgresMs: number;
  readonly redisMs: number;
  readonly peakMb: number;
}

export interface Contestant {
  readonly world: World;
  readonly start: () => ChildProcess;
  /** Folder of the reports of its threads. */
  readonly reports: string;
  /** Articles that are done. */
  readonly done: () => Promise<number>;
  readonly articles: number;
  /** Milliseconds of processor time of its servers so far. */
  readonly postgresMs?: () => number;
  readonly redisMs?: () => number;
  /** Whether the program ends by itself; otherwise it is told to when all is done. */
  readonly endsItself?: boolean;
}

const LOOK_MS = 200;
const MAX_PAUSE_MS = 90_000;

/** Measures a program from its first request to its last article. What it does before and after does not count. */
export async function measure(contestant: Contestant): Promise<Measurement> {
  const { world, done, articles, postgresMs = () => 0, redisMs = () => 0 } = contestant;
  const firstRequest = world.firstRequest();
  const child = contestant.start();
  const exited = once(child, 'exit');
  const watch = watchProgram(child.pid ?? 0, contestant.reports);
  const now = () => ({ at: performance.now(), program: watch.time(), postgres: postgresMs(), redis: redisMs() });
  try {
    await Promise.race([
      firstRequest,
      exited.then(([code]) => {
        throw new Error(`it ended with ${code} before its first request`);
      }),
    ]);
    const before = now();
    let after = before;
    for (let count = 0; count < articles && performance.now() - after.at < MAX_PAUSE_MS; ) {
      const ended = child.exitCode !== null;
      const next = await done();
      if (next > count) after = now();
      count = next;
      if (ended) break;
      await wait(LOOK_MS);
    }
    if (!contestant.endsItself) child.kill('SIGTERM');
    await exited;
    return {
      articles: await done(),
      seconds: (after.at - before.at) / 1_000,
      program: timeBetween(before.program, after.program),
      postgresMs: after.postgres - before.postgres,
      redisMs: after.redis - before.redis,
      peakMb: watch.peakMb(),
    };
  } finally {
    watch.close();
    if (child.exitCode === null) child.kill('SIGKILL');
  }
}
