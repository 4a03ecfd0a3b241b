import { setTimeout as wait } from 'node:timers/promises';
import type { Queryable } from '../../db/connection.ts';
import { type Progress, progressSince } from '../../db/progress.ts';

export interface Watch {
  stop(): void;
}

const LOOK_MS = 500;
/** Where nobody can be shown a line that changes, a new one this often. */
const PLAIN_LOOKS = 10;

/** Shows on stderr how far the work is: one line that changes on a terminal, a line every few seconds elsewhere. */
export const watchProgress = (db: Queryable, since: Date): Watch => {
  const terminal = process.stderr.isTTY === true;
  const stopped = new AbortController();
  void (async () => {
    let last = '';
    for (let looks = 0; !stopped.signal.aborted; looks++) {
      // Between the looks of a short outage there is simply nothing new to show.
      const line = await progressSince(db, since).then(lineOf, () => last);
      if (stopped.signal.aborted) break;
      if (terminal) process.stderr.write(`\r\x1b[K${line}`);
      else if (line !== last && looks % PLAIN_LOOKS === 0) process.stderr.write(`${line}\n`);
      if (!terminal && looks % PLAIN_LOOKS === 0) last = line;
      await wait(LOOK_MS, undefined, { signal: stopped.signal }).catch(() => undefined); // told to stop
    }
  })();
  return {
    stop() {
      stopped.abort();
      if (terminal) process.stderr.write('\r\x1b[K');
    },
  };
};

const lineOf = ({ feedsPolled, feedsOpen, ready, rejected, open, waiting }: Progress): string => {
  const parts = [
    `feeds ${feedsPolled}/${feedsPolled + feedsOpen}`,
    `articles ${bar(ready + rejected, open)} ${ready} ready`,
  ];
  if (rejected > 0) parts.push(`${rejected} rejected`);
  if (open > 0) parts.push(`${open} to do`);
  if (waiting > 0) parts.push(`${waiting} waiting`);
  return parts.join(' · ');
};

const WIDTH = 20;

const bar = (done: number, open: number): string => {
  const filled = done + open === 0 ? 0 : Math.round((WIDTH * done) / (done + open));
  return `[${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}]`;
};
