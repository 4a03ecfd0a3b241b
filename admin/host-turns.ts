import { setTimeout as wait } from 'node:timers/promises';
import { WireroomError } from '../config/wireroom-error.ts';
import type { Queryable } from '../db/connection.ts';
import { startOnHost } from '../db/hosts.ts';
import { hostOf } from '../pipelines/url/site.ts';
import { refuseBlocked } from '../workers/blocked.ts';

type Permit = (url: URL) => Promise<void>;

/** Somebody waits before the screen: what takes longer has failed. */
const PATIENCE_MS = 60_000;

/** Keeps the requests of this command to one host apart. For commands that need no database. */
export const ownTurns = (delayMs: number): Permit => {
  const freeAt = new Map<string, number>();
  return async (url) => {
    const host = hostOf(url.href);
    const turn = Math.max(performance.now(), freeAt.get(host) ?? 0);
    freeAt.set(host, turn + delayMs);
    await wait(Math.max(turn - performance.now(), 0));
  };
};

/**
 * Takes turns with the service and with other commands, so that all of them together are polite.
 * @throws WireroomError('rate_limited') from the permit when the host is to be left alone for longer than a minute
 */
export const sharedTurns =
  (db: Queryable, delayMs: number): Permit =>
  async (url) => {
    const host = hostOf(url.href);
    await refuseBlocked(db, url);
    for (;;) {
      const start = await startOnHost(db, host, delayMs);
      if (start.started) return;
      if (start.freeInMs > PATIENCE_MS) {
        const until = start.freeAt.toISOString();
        throw new WireroomError('rate_limited', `${host} asked to be left alone until ${until}`, { url: url.href });
      }
      await wait(Math.max(Math.ceil(start.freeInMs), 1));
    }
  };
