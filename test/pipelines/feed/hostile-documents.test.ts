import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { WireroomError } from '../../../config/wireroom-error.ts';
import { createFetcher, createGuard, FETCH_LIMITS } from '../../../pipelines/fetch/index.ts';
import { createThreads } from '../../../workers/threads.ts';
import { startSite, stopSites } from '../fetch/loopback-site.ts';
import { DAMAGE } from './hostile/damage.ts';
import { ENTITIES } from './hostile/entities.ts';
import { REPETITIONS } from './hostile/repetitions.ts';
import { SIZES } from './hostile/sizes.ts';

/** Longest time, in milliseconds, that anything may keep the service from renewing its locks. */
const LONGEST_HOLD_MS = 50;

const threads = createThreads(1);
const fetcher = createFetcher({ guard: createGuard({ allow: ['127.0.8.1'] }), userAgent: 'wireroom/test' });
afterAll(async () => {
  await fetcher.close();
  await stopSites();
});

const runningThreads = (): number => {
  if (!process.report) return 0;
  Object.assign(process.report, { excludeNetwork: true });
  const report = process.report.getReport() as { workers?: unknown[] };
  return report.workers?.length ?? 0;
};

/** The way of a feed through the service: fetched, then read in a pool thread. */
const read = async (url: string): Promise<string> => {
  try {
    const { body } = await fetcher.fetchPage(url, { limits: FETCH_LIMITS.feed });
    return String((await threads.parseFeed({ body, url })).entries.length);
  } catch (error) {
    if (error instanceof WireroomError) return error.outcome;
    throw error;
  }
};

const readWatched = async (url: string): Promise<{ ending: string; ms: number; heldMs: number }> => {
  const loop = monitorEventLoopDelay({ resolution: 5 });
  loop.enable();
  await wait(10);
  loop.reset();
  const startedAt = performance.now();
  const ending = await read(url);
  const ms = performance.now() - startedAt;
  await wait(10);
  loop.disable();
  return { ending, ms, heldMs: loop.max / 1e6 };
};

it.each([...ENTITIES, ...SIZES, ...REPETITIONS, ...DAMAGE])(
  '$name: ends in a document or an outcome, and holds nobody up',
  async ({ make, ends }) => {
    const made = make();
    const body = typeof made === 'string' ? Buffer.from(made) : made;
    const site = await startSite((_request, response) => response.end(body), '127.0.8.1');
    let watched = await readWatched(site.at('/feed'));
    expect(watched.ending).toMatch(typeof ends === 'number' ? new RegExp(`^${ends}$`) : ends);
    // The fetch has 20 s, the thread 5 s; nothing here needs the network's time.
    expect(watched.ms).toBeLessThan(10_000);
    // Other programs take their share of the processor: only what is long every time is ours.
    for (let tries = 1; watched.heldMs > LONGEST_HOLD_MS && tries < 4; tries++)
      watched = await readWatched(site.at('/feed'));
    expect(watched.heldMs).toBeLessThanOrEqual(LONGEST_HOLD_MS);
    await stopSites();
  },
);

it('leaves no thread behind', async () => {
  expect(runningThreads()).toBe(1);
  await threads.close();
  expect(runningThreads()).toBe(0);
});

it('pollutes nothing', () => {
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
