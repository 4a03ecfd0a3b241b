import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Database } from '../../db/database.ts';
import { addFeed } from '../../db/feeds/feeds.ts';
import { canonicalizeUrl } from '../../model/url/canonicalize-url.ts';

/** Feeds that are not measured: with them, threads and models are loaded. */
export const WARM_UP = 4;

/** Feeds are added at any moment between two ticks of the dispatcher. */
const TICK_MS = 1_000;

/** Returns the seconds from the addition of a feed to an idle service until readers are notified of its article. */
export async function measureWake(
  database: Database,
  feeds: readonly string[],
  start: () => ChildProcess,
): Promise<number[]> {
  const reader = new pg.Client({ connectionString: database.url });
  await reader.connect();
  await reader.query('listen news_changes');
  const child = start();
  const exited = once(child, 'exit');
  const seconds: number[] = [];
  try {
    for (const feed of feeds.flatMap((url) => canonicalizeUrl(url) ?? [])) {
      await wait(Math.random() * TICK_MS);
      const startedAt = performance.now();
      const announced = once(reader, 'notification');
      await addFeed(database.pool, feed);
      await Promise.race([
        announced,
        exited.then(() => {
          throw new Error('the service ended');
        }),
      ]);
      seconds.push((performance.now() - startedAt) / 1_000);
    }
  } finally {
    child.kill('SIGTERM');
    await exited;
    await reader.end();
  }
  return seconds.slice(WARM_UP);
}
