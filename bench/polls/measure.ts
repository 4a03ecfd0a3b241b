import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { cpuSeconds } from './cpu.ts';

export interface Measurement {
  readonly polls: number;
  readonly wallS: number;
  /** Seconds of processor time of the program. */
  readonly programS: number;
  /** The same of Postgres meanwhile. */
  readonly postgresS: number;
}

export interface Target {
  readonly child: ChildProcess;
  readonly postgresPid: number;
  /** Polls that are done. */
  readonly polls: () => Promise<number>;
  /** Not counted: the start of the program, its first connections and compilations. */
  readonly warmUpS: number;
  readonly seconds: number;
}

const LONGEST_START_MS = 120_000;
const LOOK_MS = 100;

/** Measures a program that polls while it has enough to do, then ends it. */
export const measure = async ({ child, postgresPid, polls, warmUpS, seconds }: Target): Promise<Measurement> => {
  const pid = child.pid ?? 0;
  try {
    for (const until = Date.now() + LONGEST_START_MS; (await polls()) === 0; await wait(LOOK_MS)) {
      if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode} before it polled anything`);
      if (Date.now() > until) throw new Error('it polls nothing');
    }
    await wait(warmUpS * 1000);
    const look = async () => ({
      at: performance.now(),
      polls: await polls(),
      program: cpuSeconds(pid),
      postgres: cpuSeconds(postgresPid),
    });
    const before = await look();
    await wait(seconds * 1000);
    const after = await look();
    return {
      polls: after.polls - before.polls,
      wallS: (after.at - before.at) / 1000,
      programS: after.program - before.program,
      postgresS: after.postgres - before.postgres,
    };
  } finally {
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
  }
};
