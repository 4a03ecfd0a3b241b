import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { WireroomError } from '../../config/wireroom-error.ts';
import type { ArticleDocument, ArticleHints, ArticleInput } from '../../pipelines/article/document.ts';
import type { FeedDocument, FeedEntry, FeedInput } from '../../pipelines/feed/document.ts';
import type { TagInput, Tags } from '../../pipelines/tagging/tags.ts';
import { siteOf } from '../../pipelines/url/site.ts';
import { createAwakeClock } from './awake-clock.ts';
import { unpack } from './codec.ts';
import { type ComputeSlot, createFairScheduler, SiteBusy } from './fair-scheduler.ts';
import { isHeavy } from './heavy-documents.ts';
import type { PackedFeed, Reply, Task } from './pool-worker.ts';
import { type TaskStart, taskClock } from './task-clock.ts';
import { DEFAULT_LIFE, isWornOutError, type WorkerLife } from './worker-recycling.ts';

/** How a task is asked for. */
export interface TaskRequest {
  /** Told how many milliseconds it computed, also when it failed. */
  readonly onComputed?: (ms: number) => void;
  /** Waits for its turn however long that takes, instead of SiteBusy. */
  readonly patient?: boolean;
}

/**
 * The stages' computing, off the event loop that renews locks, shared fairly among sites. Each rejects with a WireroomError, or
 * with SiteBusy when its site has used so much computing time that others come first.
 */
export interface Pool {
  parseFeed(input: FeedInput, asking?: TaskRequest): Promise<FeedDocument>;
  extractArticle(input: ArticleInput, asking?: TaskRequest): Promise<ArticleDocument>;
  articleFromFeed(
    input: { html: string; url: string; hints: ArticleHints },
    asking?: TaskRequest,
  ): Promise<ArticleDocument>;
  tag(input: TagInput): Promise<Tags>;
  /** The same of each, whatever becomes of the others; quicker together. */
  tagAll(inputs: readonly TagInput[]): Promise<PromiseSettledResult<Tags>[]>;
  /** Throws SiteBusy when work on a document of this address would be refused now. */
  requireRoom(url: string): void;
  /** Lets the work under way finish. */
  close(): Promise<void>;
}

const SECOND = 1_000;
/** A feed of 10 MB is legal, and takes its time: 25 s, and no feed longer. */
const FEED_BYTES_PER_MS = 500;
const MAX_FEED_MS = 25 * SECOND;

/** On a busy machine a task gets less of a processor; after so many times its limit it ends in any case. */
const MAX_OVERTIME = 4;

/** Milliseconds of processor time a task may take before its thread is killed; of several texts, each may take so long. */
const limitMs = (task: Task): number => {
  switch (task.kind) {
    case 'feed':
      return Math.min(5 * SECOND + task.input.body.length / FEED_BYTES_PER_MS, MAX_FEED_MS);
    case 'article':
    case 'feed-article':
      return 10 * SECOND;
    case 'tags':
      return 5 * SECOND;
  }
};

/** Whose computing it is. Of several texts the longest takes the time. */
const keyOf = (task: Task): string => {
  if (task.kind !== 'tags') return siteOf(task.input.url);
  const longest = task.inputs.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return longest.url === undefined ? '' : siteOf(longest.url);
};

const HEAP_MB = 512;
const IDLE_MS = 60_000;

/**
 * What makes threads read TypeScript from a checkout, as the main program does. With `--import tsx` they would read it as CommonJS,
 * where each use of an imported constant is a call, and tagging would take half as long again.
 */
const readTypeScript = (): string => {
  const code = `import { register } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))}; register();`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
};

/**
 * @param life of each thread: one that is worn out is replaced before its next task
 * @param patience share of the usual time limits that a task has
 */
export const createPool = (count: number, life: WorkerLife = DEFAULT_LIFE, patience = 1): Pool => {
  const source = import.meta.url.endsWith('.ts');
  const pool = new Piscina({
    filename: new URL(source ? './pool-worker.ts' : './pool-worker.js', import.meta.url).href,
    ...(source ? { execArgv: ['--import', readTypeScript()] } : {}),
    minThreads: 1,
    maxThreads: count,
    idleTimeout: IDLE_MS,
    // Between tasks a thread has to come back to its event loop: only there does Node let go of ports that are closed, and
    // of documents that weak references have kept. Waiting for tasks with Atomics, it kept 0.15 MB of each page.
    atomics: 'disabled',
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    workerData: life,
  });
  // A thread that runs out of memory while it is being killed has no task left that could be told, and would end us.
  pool.on('error', () => undefined);

  const clock = createAwakeClock();
  const turns = createFairScheduler(count, clock);

  const attempt = async <T>(task: Task, begin: ComputeSlot['begin']): Promise<T> => {
    const { port1, port2 } = new MessageChannel();
    const abort = new AbortController();
    let cancel = (): void => undefined;
    let begun = false;
    const limit = patience * limitMs(task);
    // The clock starts when the thread starts on it, not while it waits for a thread.
    port1.on('message', (start: TaskStart) => {
      const spent = taskClock(start, clock.now);
      const latest = clock.now() + MAX_OVERTIME * limit;
      const look = (): void => {
        const left = Math.min(limit - spent(), latest - clock.now());
        if (left > 0) cancel = clock.after(left, look);
        else abort.abort();
      };
      if (!begun) begin(spent);
      begun = true;
      cancel();
      look();
    });
    let reply: Reply<T>;
    try {
      reply = await pool.run({ task, clock: port2 }, { signal: abort.signal, transferList: [port2] });
    } catch (error) {
      throw isWornOutError(error) ? error : killed(error, limit, abort.signal.aborted);
    } finally {
      cancel();
      port1.close();
    }
    return unwrap(reply);
  };

  const untilDone = async <T>(task: Task, begin: ComputeSlot['begin']): Promise<T> => {
    for (;;) {
      try {
        return await attempt(task, begin);
      } catch (error) {
        if (!isWornOutError(error)) throw error;
      }
    }
  };

  const inTurn = async <T>(task: Task, { patient, onComputed }: TaskRequest): Promise<T> => {
    const turn = await turns.turn({ key: keyOf(task), bulky: isHeavy(task), patient });
    try {
      return await untilDone<T>(task, turn.begin);
    } finally {
      const ms = turn.end();
      onComputed?.(ms);
    }
  };

  /** A pool that is closing takes no task, not even one whose thread was worn out. */
  const underWay = new Set<Promise<unknown>>();
  const run = <T>(task: Task, asking: TaskRequest = {}): Promise<T> => {
    const promised = inTurn<T>(task, asking).finally(() => underWay.delete(promised));
    underWay.add(promised);
    return promised;
  };

  const tag = async (input: TagInput): Promise<Tags> => {
    const [reply] = await run<[Reply<Tags>]>({ kind: 'tags', inputs: [input] });
    return unwrap(reply);
  };

  const tagAll = async (inputs: readonly TagInput[]): Promise<PromiseSettledResult<Tags>[]> => {
    if (inputs.length === 1) return Promise.allSettled(inputs.map(tag));
    try {
      const replies = await run<Reply<Tags>[]>({ kind: 'tags', inputs });
      return await Promise.allSettled(replies.map(async (reply) => unwrap(reply)));
    } catch (error) {
      if (error instanceof SiteBusy) return inputs.map(() => ({ status: 'rejected', reason: error }));
      // The thread ended over one of them. Each gets a task of its own, one after the other, so that only this one fails.
      const results: PromiseSettledResult<Tags>[] = [];
      for (const input of inputs) results.push(...(await Promise.allSettled([tag(input)])));
      return results;
    }
  };

  return {
    parseFeed: async (input, asking) => {
      const { entries, ...document } = await run<PackedFeed>({ kind: 'feed', input }, asking);
      return { ...document, entries: await unpack<FeedEntry>(entries) };
    },
    extractArticle: (input, asking) => run({ kind: 'article', input }, asking),
    articleFromFeed: (input, asking) => run({ kind: 'feed-article', input }, asking),
    tag,
    tagAll,
    requireRoom: (url) => turns.requireRoom(siteOf(url)),
    close: async () => {
      await Promise.allSettled(underWay);
      clock.close();
      await pool.close();
    },
  };
};

const unwrap = <T>(reply: Reply<T>): T => {
  if (reply.ok) return reply.value;
  throw new WireroomError(reply.outcome, reply.message);
};

const killed = (error: unknown, limit: number, timedOut: boolean): WireroomError => {
  if (timedOut) {
    const seconds = Math.round(limit / SECOND);
    return new WireroomError('too_slow', `computing took longer than ${seconds} s`, { cause: error });
  }
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new WireroomError('out_of_memory', `computing took more than ${HEAP_MB} MB`, { cause: error });
  }
  return new WireroomError('internal', `the thread ended: ${error instanceof Error ? error.message : String(error)}`, {
    cause: error,
  });
};
