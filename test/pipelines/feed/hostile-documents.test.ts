import { afterAll, expect, it } from 'vitest';
import { WireroomError } from '../../../config/wireroom-error.ts';
import { createFetcher, createGuard, FETCH_LIMITS } from '../../../pipelines/fetch/index.ts';
import { createWorkerPool } from '../../../workers/pool/pool.ts';
import { watchLoop } from '../../support/loop-hold.ts';
import { startSite, stopSites } from '../fetch/loopback-site.ts';
import type { HostileDocument } from './hostile/build.ts';
import { DAMAGE } from './hostile/damage.ts';
import { ENTITIES } from './hostile/entities.ts';
import { REPETITIONS } from './hostile/repetitions.ts';
import { SIZES } from './hostile/sizes.ts';

/** Maximum time in milliseconds for which the event loop that renews locks may be blocked. */
const MAX_HOLD_MS = 50;
/** A document that blocks the loop does so each time; garbage collection does so once. */
const MAX_RUNS = 3;

const runningThreads = (): number => {
  if (!process.report) return 0;
  Object.assign(process.report, { excludeNetwork: true });
  const report = process.report.getReport() as { workers?: unknown[] };
  return report.workers?.length ?? 0;
};

/** Threads of other files of this process. */
const others = runningThreads();
const threads = createWorkerPool(1);
const fetcher = createFetcher({ guard: createGuard({ allow: ['127.0.8.1'] }), userAgent: 'wireroom/test' });
afterAll(async () => {
  await fetcher.close();
  await stopSites();
});

/** Processes a feed as the service does: fetches it, then parses it in a pool thread. */
const read = async (url: string): Promise<string> => {
  try {
    const { body } = await fetcher.fetchPage(url, { limits: FETCH_LIMITS.feed, reach: 'opened' });
    return String((await threads.parseFeed({ body, url })).entries.length);
  } catch (error) {
    if (error instanceof WireroomError) return error.outcome;
    throw error;
  }
};

/** Documents over this size in bytes may exceed the computing time limit of a thread. */
const LARGE = 1_400_000;
/** Milliseconds of processor time. A timeout with less is due to other load on the machine. */
const DONE_BY_THEN_MS = 3_000;

const NAME = '$name: results in a document or an outcome without blocking the event loop';
const endsInOrder = async ({ make, ends }: HostileDocument): Promise<void> => {
  const made = make();
  const body = typeof made === 'string' ? Buffer.from(made) : made;
  const site = await startSite((_request, response) => response.end(body), '127.0.8.1');
  const before = process.cpuUsage();
  const readFeed = (): Promise<string> => read(site.at('/feed'));
  let { result, heldMs } = await watchLoop(readFeed);
  const { user, system } = process.cpuUsage(before);
  for (let run = 1; run < MAX_RUNS && heldMs > MAX_HOLD_MS; run++) ({ heldMs } = await watchLoop(readFeed));
  await stopSites();
  const computedMs = (user + system) / 1_000;
  if (result !== 'timeout' || (body.length < LARGE && computedMs > DONE_BY_THEN_MS))
    expect(result).toMatch(typeof ends === 'number' ? new RegExp(`^${ends}$`) : ends);
  expect(heldMs).toBeLessThanOrEqual(MAX_HOLD_MS);
};

it.each([...ENTITIES, ...DAMAGE])(NAME, { timeout: 60_000 }, endsInOrder);
it.each([...SIZES, ...REPETITIONS])(NAME, { timeout: 60_000, tags: 'repetition' }, endsInOrder);

it('no thread stays alive after these tests', async () => {
  expect(runningThreads()).toBeLessThanOrEqual(others + 1);
  await threads.close();
  expect(runningThreads()).toBe(others);
});

it('no prototype is polluted', () => {
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
