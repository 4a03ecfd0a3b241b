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
  /** Polls there are to do. */
  readonly feeds: number;
}

/** Not counted: the first polls (the start of the program, its connections and compilations), and the last ones. */
const FROM = 0.25;
const TO = 0.95;
const MAX_PAUSE_MS = 600_000;
const LOOK_MS = 50;

/** Measures a program that polls all feeds once, then ends it. */
export async function measure({ child, postgresPid, polls, feeds }: Target): Promise<Measurement> {
  const pid = child.pid ?? 0;
  let last = { done: 0, at: Date.now() };
  const until = async (share: number) => {
    for (;;) {
      const done = await polls();
      if (done >= share * feeds)
        return { at: performance.now(), polls: done, program: cpuSeconds(pid), postgres: cpuSeconds(postgresPid) };
      if (done > last.done) last = { done, at: Date.now() };
      if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode} after ${done} of ${feeds} polls`);
      if (Date.now() - last.at > MAX_PAUSE_MS) throw new Error(`it stopped after ${done} of ${feeds} polls`);
      await wait(LOOK_MS);
    }
  };
  try {
    const before = await until(FROM);
    const after = await until(TO);
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
}
