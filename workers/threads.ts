import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { WireroomError } from '../config/wireroom-error.ts';
import type { ArticleDocument, ArticleHints, ArticleInput } from '../pipelines/article/document.ts';
import type { FeedDocument, FeedEntry, FeedInput } from '../pipelines/feed/document.ts';
import type { TagInput, Tags } from '../pipelines/tagging/tags.ts';
import { unpack } from './packing.ts';
import type { PackedFeed, Reply, Task } from './thread.ts';
import { metWornOut, type ThreadLife, USUAL_LIFE } from './thread-life.ts';

/** The stages' computing, off the event loop that renews locks. Each rejects with a WireroomError. */
export interface Threads {
  parseFeed(input: FeedInput): Promise<FeedDocument>;
  extractArticle(input: ArticleInput): Promise<ArticleDocument>;
  articleFromFeed(input: { html: string; url: string; hints: ArticleHints }): Promise<ArticleDocument>;
  tag(input: TagInput): Promise<Tags>;
  /** The same of each, whatever becomes of the others; quicker together. */
  tagAll(inputs: readonly TagInput[]): Promise<PromiseSettledResult<Tags>[]>;
  /** Lets the work under way finish. */
  close(): Promise<void>;
}

/** Milliseconds a task may compute before its thread is killed; of several texts, each may so long. */
const LIMITS_MS = { feed: 5_000, article: 10_000, 'feed-article': 10_000, tags: 5_000 } as const satisfies Record<
  Task['kind'],
  number
>;
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

/** @param life of each thread: one that is worn out is replaced before its next task */
export const createThreads = (count: number, life: ThreadLife = USUAL_LIFE): Threads => {
  const source = import.meta.url.endsWith('.ts');
  const pool = new Piscina({
    filename: new URL(source ? './thread.ts' : './thread.js', import.meta.url).href,
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

  const attempt = async <T>(task: Task): Promise<T> => {
    const { port1, port2 } = new MessageChannel();
    const abort = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    // The clock starts when the thread starts on it, not while it waits for a thread.
    port1.on('message', () => {
      clearTimeout(timer);
      timer = setTimeout(() => abort.abort(), LIMITS_MS[task.kind]);
    });
    let reply: Reply<T>;
    try {
      reply = await pool.run({ task, clock: port2 }, { signal: abort.signal, transferList: [port2] });
    } catch (error) {
      throw metWornOut(error) ? error : killed(error, task.kind, abort.signal.aborted);
    } finally {
      clearTimeout(timer);
      port1.close();
    }
    return unwrap(reply);
  };

  const untilDone = async <T>(task: Task): Promise<T> => {
    for (;;) {
      try {
        return await attempt(task);
      } catch (error) {
        if (!metWornOut(error)) throw error;
      }
    }
  };

  /** A pool that is closing takes no task, not even one whose thread was worn out. */
  const underWay = new Set<Promise<unknown>>();
  const run = <T>(task: Task): Promise<T> => {
    const promised = untilDone<T>(task).finally(() => underWay.delete(promised));
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
    } catch {
      // The thread ended over one of them. Each gets a task of its own, so that only this one fails.
      return Promise.allSettled(inputs.map(tag));
    }
  };

  return {
    parseFeed: async (input) => {
      const { entries, ...document } = await run<PackedFeed>({ kind: 'feed', input });
      return { ...document, entries: await unpack<FeedEntry>(entries) };
    },
    extractArticle: (input) => run({ kind: 'article', input }),
    articleFromFeed: (input) => run({ kind: 'feed-article', input }),
    tag,
    tagAll,
    close: async () => {
      await Promise.allSettled(underWay);
      await pool.close();
    },
  };
};

const unwrap = <T>(reply: Reply<T>): T => {
  if (reply.ok) return reply.value;
  throw new WireroomError(reply.outcome, reply.message);
};

const killed = (error: unknown, kind: Task['kind'], timedOut: boolean): WireroomError => {
  if (timedOut)
    return new WireroomError('timeout', `computing took longer than ${LIMITS_MS[kind] / 1000} s`, { cause: error });
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new WireroomError('out_of_memory', `computing took more than ${HEAP_MB} MB`, { cause: error });
  }
  return new WireroomError('internal', `the thread ended: ${error instanceof Error ? error.message : String(error)}`, {
    cause: error,
  });
};
