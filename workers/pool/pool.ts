import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { WireroomError } from '../../config/wireroom-error.ts';
import type { TextTags } from '../../db/articles/commit/extraction.ts';
import { siteOf } from '../../model/url/site.ts';
import type { ArticleInput } from '../../pipelines/article/document.ts';
import type { FeedDocument, FeedEntry, FeedInput } from '../../pipelines/feed/document.ts';
import { createAwakeClock } from './awake-clock.ts';
import { unpack } from './codec.ts';
import { type ComputeSlot, createFairScheduler, SiteBusy } from './fair-scheduler.ts';
import { isLargeTask } from './large-tasks.ts';
import type { PackedFeed, Task } from './pool-worker.ts';
import type { FeedTextInput, ReadPage, ReadText } from './read-page.ts';
import { type Reply, unwrap } from './reply.ts';
import type { TagContext, TextToTag } from './tag-input.ts';
import { type Phase, type TaskStart, taskClock } from './task-clock.ts';
import { DEFAULT_LIFE, isWornOutError, type WorkerLife } from './worker-recycling.ts';

/** Options of a task. */
export interface TaskRequest {
  /** Called with the milliseconds it computed, also if it failed. */
  readonly onComputed?: (ms: number) => void;
  /** Waits for a slot as long as it takes instead of failing with SiteBusy. */
  readonly neverRefuse?: boolean;
}

/**
 * Computes for the stages in worker threads, away from the event loop that renews locks, and shares
 * them fairly among sites. Each method rejects with a WireroomError, or with SiteBusy when other
 * sites have to come first.
 */
export interface WorkerPool {
  parseFeed(input: FeedInput, request?: TaskRequest): Promise<FeedDocument>;
  /**
   * Extracts an article, tags it if `tagAs` is given, and compresses its page. If only tagging
   * fails, the tags are missing.
   */
  readPage(input: ArticleInput, tagAs?: TagContext, request?: TaskRequest): Promise<ReadPage>;
  /** The same for the text of a feed. */
  readFeedText(input: FeedTextInput, tagAs?: TagContext, request?: TaskRequest): Promise<ReadText>;
  tag(input: TextToTag): Promise<TextTags>;
  /** Tags several texts, which is quicker than one by one. Each succeeds or fails by itself. */
  tagAll(inputs: readonly TextToTag[]): Promise<PromiseSettledResult<TextTags>[]>;
  /** Throws SiteBusy when a task for a document at this URL would be refused now. */
  requireCapacity(url: string): void;
  /** Waits for running tasks, then ends the workers. */
  close(): Promise<void>;
}

const SECOND = 1_000;
/** A feed may have 10 MB, which take up to 25 s; no feed gets longer. */
const FEED_BYTES_PER_MS = 500;
const MAX_FEED_MS = 25 * SECOND;

/** On a busy machine a task gets a fraction of a processor. After this multiple of its limit it ends in any case. */
const MAX_OVERTIME = 4;

/** Milliseconds of processor time after which the worker of a task is killed, from the start of a phase. */
const limitMs = (task: Task, phase: Phase): number => {
  if (phase === 'tag') return 5 * SECOND;
  return task.kind === 'feed'
    ? Math.min(5 * SECOND + task.input.body.length / FEED_BYTES_PER_MS, MAX_FEED_MS)
    : 10 * SECOND;
};

/** Returns the site that a task computes for. With several texts, the longest takes most of the time. */
const keyOf = (task: Task): string => {
  if (task.kind !== 'tags') return siteOf(task.input.url);
  const longest = task.inputs.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return longest.url === undefined ? '' : siteOf(longest.url);
};

/**
 * A worker that needs more is killed. V8 cannot interrupt its own functions, though: JSON.parse()
 * that ran out of memory would end the process. For a feed of 10 MB it needs at most 240 MB.
 */
const HEAP_MB = 512;
const IDLE_MS = 60_000;

/**
 * Returns the module that lets workers load TypeScript from a checkout, as the main program does.
 * With `--import tsx` they would load it as CommonJS, where each use of an imported constant is a
 * call, and tagging would take 50% longer.
 */
const typeScriptLoader = (): string => {
  const code = `import { register } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))}; register();`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
};

/**
 * Creates a pool of worker threads.
 * @param size most workers at a time
 * @param life when a worker is worn out and replaced before its next task
 * @param limitFactor factor of the usual time limits
 */
export function createWorkerPool(size: number, life: WorkerLife = DEFAULT_LIFE, limitFactor = 1): WorkerPool {
  const source = import.meta.url.endsWith('.ts');
  const pool = new Piscina({
    filename: new URL(source ? './pool-worker.ts' : './pool-worker.js', import.meta.url).href,
    ...(source ? { execArgv: ['--import', typeScriptLoader()] } : {}),
    minThreads: 1,
    maxThreads: size,
    idleTimeout: IDLE_MS,
    // A worker has to return to its event loop between tasks: only there does Node free closed
    // ports and documents that weak references have kept. Waiting for tasks with Atomics, it leaked
    // 0.15 MB per page.
    atomics: 'disabled',
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    workerData: life,
  });
  // A worker that runs out of memory while it is being killed has no task to reject. Without a
  // listener this process would end.
  pool.on('error', () => undefined);

  const clock = createAwakeClock();
  const scheduler = createFairScheduler(size, clock);

  const attempt = async <T>(task: Task, begin: ComputeSlot['begin']): Promise<T> => {
    const { port1, port2 } = new MessageChannel();
    const abort = new AbortController();
    let cancel = (): void => undefined;
    let phase: Phase | undefined;
    let limit = 0;
    // The clock starts when the worker starts the task, not while the task waits for a worker.
    port1.on('message', (start: TaskStart) => {
      const spent = taskClock(start, clock.now);
      limit = limitFactor * limitMs(task, start.phase);
      const deadline = clock.now() + MAX_OVERTIME * limit;
      const checkLimit = (): void => {
        const left = Math.min(limit - spent(), deadline - clock.now());
        if (left > 0) cancel = clock.after(left, checkLimit);
        else abort.abort();
      };
      if (phase === undefined) begin(spent);
      phase = start.phase;
      cancel();
      checkLimit();
    });
    let reply: Reply<T>;
    try {
      reply = await pool.run({ task, clock: port2 }, { signal: abort.signal, transferList: [port2] });
    } catch (error) {
      if (isWornOutError(error)) throw error;
      throw new TaskKilled(phase, killedError(error, limit, abort.signal.aborted));
    } finally {
      cancel();
      port1.close();
    }
    return unwrap(reply);
  };

  const retryOnWornOut = async <T>(task: Task, begin: ComputeSlot['begin']): Promise<T> => {
    for (;;) {
      try {
        return await attempt(task, begin);
      } catch (error) {
        if (!isWornOutError(error)) throw error;
      }
    }
  };

  const inSlot = async <T>(task: Task, { neverRefuse, onComputed }: TaskRequest): Promise<T> => {
    const slot = await scheduler.acquire({ key: keyOf(task), large: isLargeTask(task), neverRefuse });
    try {
      return await retryOnWornOut<T>(task, slot.begin);
    } finally {
      const ms = slot.end();
      onComputed?.(ms);
    }
  };

  /**
   * Tasks to wait for before closing: a closing Piscina takes no task, not even the retry of one
   * whose worker was worn out.
   */
  const running = new Set<Promise<unknown>>();
  const run = <T>(task: Task, request: TaskRequest = {}): Promise<T> => {
    const promised = inSlot<T>(task, request).finally(() => running.delete(promised));
    running.add(promised);
    return promised;
  };

  /**
   * Runs a task that tags at its end. If its worker was killed while tagging, the task is repeated
   * without the tags.
   */
  const runAndTag = async <T extends ReadText>(
    task: Extract<Task, { readonly tagAs?: unknown }>,
    request: TaskRequest | undefined,
  ): Promise<T> => {
    try {
      return await run<T>(task, request);
    } catch (error) {
      if (!(error instanceof TaskKilled) || error.phase !== 'tag') throw error;
      return run<T>({ ...task, tagAs: undefined }, { ...request, neverRefuse: true });
    }
  };

  const tag = async (input: TextToTag): Promise<TextTags> => {
    const [reply] = await run<[Reply<TextTags>]>({ kind: 'tags', inputs: [input] });
    return unwrap(reply);
  };

  const tagAll = async (inputs: readonly TextToTag[]): Promise<PromiseSettledResult<TextTags>[]> => {
    if (inputs.length === 1) return Promise.allSettled(inputs.map(tag));
    try {
      const replies = await run<Reply<TextTags>[]>({ kind: 'tags', inputs });
      return await Promise.allSettled(replies.map(async (reply) => unwrap(reply)));
    } catch (error) {
      if (error instanceof SiteBusy) return inputs.map(() => ({ status: 'rejected', reason: error }));
      // One of the texts ended the worker. Each is tried in a task of its own, one after the other,
      // so that only that one fails.
      const results: PromiseSettledResult<TextTags>[] = [];
      for (const input of inputs) results.push(...(await Promise.allSettled([tag(input)])));
      return results;
    }
  };

  return {
    parseFeed: async (input, request) => {
      const { entries, ...document } = await run<PackedFeed>({ kind: 'feed', input }, request);
      return { ...document, entries: await unpack<FeedEntry>(entries) };
    },
    readPage: (input, tagAs, request) => runAndTag<ReadPage>({ kind: 'article', input, tagAs }, request),
    readFeedText: (input, tagAs, request) => runAndTag<ReadText>({ kind: 'feed-article', input, tagAs }, request),
    tag,
    tagAll,
    requireCapacity: (url) => scheduler.requireCapacity(siteOf(url)),
    close: async () => {
      await Promise.allSettled(running);
      clock.close();
      await pool.close();
    },
  };
}

/** The worker of a task was killed in a phase; undefined if it had not begun. */
class TaskKilled extends WireroomError {
  readonly phase: Phase | undefined;

  constructor(phase: Phase | undefined, { outcome, message, cause }: WireroomError) {
    super(outcome, message, { cause });
    this.phase = phase;
  }
}

const killedError = (error: unknown, limit: number, timedOut: boolean): WireroomError => {
  if (timedOut) {
    const seconds = Math.round(limit / SECOND);
    return new WireroomError('too_slow', `computing took longer than ${seconds} s`, { cause: error });
  }
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new WireroomError('out_of_memory', `computing took more than ${HEAP_MB} MB`, { cause: error });
  }
  return new WireroomError('internal', `the worker ended: ${error instanceof Error ? error.message : String(error)}`, {
    cause: error,
  });
};
