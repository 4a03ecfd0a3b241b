import { randomUUID } from 'node:crypto';
import type { Settings } from '../../config/settings.ts';
import { VERSION } from '../../config/version.ts';
import { type Claim, claimDue } from '../../db/claims/claims.ts';
import type { Database } from '../../db/database.ts';
import { commitPoll } from '../../db/feeds/feed-polls.ts';
import { beginPoll } from '../../db/feeds/feed-work.ts';
import {
  createFetcher,
  createGuard,
  createMemoryHostStore,
  createPoliteFetch,
  userAgent,
} from '../../pipelines/fetch/index.ts';
import { createWorkerPool } from '../../workers/pool/pool.ts';
import { toPolledEntry } from '../../workers/stages/feeds/polled-entry.ts';
import { fillWireroom } from './wireroom.ts';

export interface StageTime {
  readonly feeds: string;
  readonly stage: string;
  readonly 'ms per poll': string;
  /** Of this process, all its threads together. */
  readonly 'CPU ms per poll': string;
}

const MAX_POLLS = 2_000;
/** As the dispatcher does with its default settings. */
const AT_A_TIME = 16;
/** What these polls do not find. */
const NOTHING = {
  description: undefined,
  link: undefined,
  language: undefined,
  ttlS: undefined,
  lastModified: undefined,
  bodyDigest: undefined,
  movedTo: undefined,
} as const;
const NOTHING_OBSERVED = {
  previousAt: undefined,
  pace: undefined,
  published: [],
  declaredS: [],
  givenS: 3600,
  random: 0.5,
} as const;
/**
 * Polls through the service's own functions, as many at a time as it does, but stage by stage, so
 * that each can be seen.
 */
export async function timeStages(
  database: Database,
  settings: Settings,
  urls: readonly string[],
): Promise<StageTime[]> {
  const { pool } = database;
  const times: StageTime[] = [];
  const fetcher = createFetcher({
    guard: createGuard({ allow: ['127.0.0.0/8'] }),
    userAgent: userAgent(VERSION, undefined),
  });
  // The start on its host is timed by itself.
  const hosts = { ...createMemoryHostStore(0), acquireSlot: async () => undefined };
  const workerPool = createWorkerPool(1);
  try {
    for (const feeds of ['unchanged', 'changed'] as const) {
      const timed = async <T>(stage: string, polls: number, work: () => Promise<T>): Promise<T> => {
        const [from, cpu] = [performance.now(), process.cpuUsage()];
        const result = await work();
        const { user, system } = process.cpuUsage(cpu);
        times.push({
          feeds,
          stage,
          'ms per poll': ((performance.now() - from) / polls).toFixed(2),
          'CPU ms per poll': ((user + system) / 1000 / polls).toFixed(2),
        });
        return result;
      };
      /** A stage that is called once a poll; what it does the first times, it does not count. */
      const each = async <In, Out>(
        stage: string,
        items: readonly In[],
        work: (item: In) => Promise<Out>,
      ): Promise<Out[]> => {
        const warm = items.length / 4;
        const first = await atOnce(items.slice(0, warm), settings.concurrency, work);
        return timed(stage, items.length - warm, async () => [
          ...first,
          ...(await atOnce(items.slice(warm), settings.concurrency, work)),
        ]);
      };
      await fillWireroom(pool, urls, feeds === 'unchanged');
      const request = {
        limit: AT_A_TIME,
        processId: randomUUID(),
        leaseMs: settings.leaseMs,
        delayMs: settings.hostDelayMs,
      };
      const polls = Math.min(MAX_POLLS, urls.length);
      const claims = await timed('claim', polls, async () => {
        const all: Claim[] = [];
        while (all.length < polls) all.push(...(await claimDue(pool, 'feeds', request)));
        return all;
      });
      const begun = await each('read, and start on its host', claims, async (claim) => {
        const work = await beginPoll(pool, { claim, delayMs: 0 });
        return work ? [{ claim, work }] : [];
      });
      const fetched = await each('fetch', begun.flat(), async (poll) => {
        const validators = { etag: poll.work.etag ?? undefined };
        const page = await createPoliteFetch(fetcher, hosts)(poll.work.url, {
          kind: 'feed',
          reach: 'opened',
          validators,
        });
        return { ...poll, page };
      });
      const read = await each('parse', fetched, async (poll) => {
        const { body, url, notModified } = poll.page;
        if (notModified) return { ...poll, document: undefined };
        const document = await workerPool.parseFeed({ body, url });
        const entries = document.entries.map((entry) => toPolledEntry(entry, document, url));
        return { ...poll, document: { title: document.title, entries } };
      });
      await each('commit', read, ({ claim, page, document }) =>
        commitPoll(pool, claim, {
          outcome: document ? 'ok' : 'not_modified',
          httpStatus: page.status,
          ms: page.ms,
          document: document && { ...NOTHING, ...document },
          ...NOTHING,
          etag: page.headers.etag,
          observed: { ...NOTHING_OBSERVED, now: new Date() },
        }),
      );
    }
  } finally {
    await fetcher.close();
    await workerPool.close();
  }
  return times;
}

const atOnce = async <In, Out>(
  items: readonly In[],
  most: number,
  work: (item: In) => Promise<Out>,
): Promise<Out[]> => {
  const results: Out[] = [];
  const waiting = items.entries();
  const worker = async () => {
    for (const [n, item] of waiting) results[n] = await work(item);
  };
  await Promise.all(Array.from({ length: most }, worker));
  return results;
};
