import { setTimeout as wait } from 'node:timers/promises';
import type { Queryable } from '../../../db/connection/pool.ts';
import { type Progress, progressSince } from '../../../db/reports/progress.ts';

export interface Watch {
  /** Shows how far it came in the end. */
  stop(): Promise<void>;
}

const LOOK_MS = 500;
/** Where nobody can be shown a line that changes, a new one this often. */
const PLAIN_MS = 5_000;
/** A look counts what there is to do: with a large backlog it is taken less often, so that the work goes on meanwhile. */
const MAX_SHARE = 1 / 20;

/** Shows on stderr how far the work is: one line that changes on a terminal, a line every few seconds elsewhere. */
export const watchProgress = (db: Queryable, since: Date): Watch => {
  const terminal = process.stderr.isTTY === true;
  const stopped = new AbortController();
  // Between the looks of a short outage there is simply nothing new to show.
  const look = (): Promise<string> => progressSince(db, since).then(lineOf, () => '');
  const watching = (async () => {
    while (!stopped.signal.aborted) {
      const lookedAt = performance.now();
      const line = await look();
      const took = performance.now() - lookedAt;
      if (line && !stopped.signal.aborted) process.stderr.write(terminal ? `\r\x1b[K${line}` : `${line}\n`);
      await wait(Math.max(terminal ? LOOK_MS : PLAIN_MS, took / MAX_SHARE), undefined, {
        signal: stopped.signal,
      }).catch(() => undefined); // told to stop
    }
  })();
  return {
    async stop() {
      stopped.abort();
      await watching;
      process.stderr.write(`${terminal ? '\r\x1b[K' : ''}${await look()}\n`);
    },
  };
};

const lineOf = ({ feedsPolled, feedsOpen, ready, rejected, again, open, waiting }: Progress): string => {
  const parts = [
    `feeds ${feedsPolled}/${feedsPolled + feedsOpen}`,
    `articles ${bar(ready + rejected + again, open)} ${ready} ready`,
  ];
  if (rejected > 0) parts.push(`${rejected} rejected`);
  if (again > 0) parts.push(`${again} again`);
  if (open > 0) parts.push(`${open} to do`);
  if (waiting > 0) parts.push(`${waiting} waiting`);
  return parts.join(' · ');
};

const WIDTH = 20;

const bar = (done: number, open: number): string => {
  const filled = done + open === 0 ? 0 : Math.round((WIDTH * done) / (done + open));
  return `[${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}]`;
};
