import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { WireroomError } from '../config/wireroom-error.ts';
import type { ArticleDocument, ArticleHints, ArticleInput } from '../pipelines/article/document.ts';
import type { FeedDocument, FeedEntry, FeedInput } from '../pipelines/feed/document.ts';
import type { TagInput, Tags } from '../pipelines/tagging/tags.ts';
import { unpack } from './packing.ts';
import type { PackedFeed, Reply, Task } from './thread.ts';

/** The stages' computing, off the event loop that renews locks. Each rejects with a WireroomError. */
export interface Threads {
  parseFeed(input: FeedInput): Promise<FeedDocument>;
  extractArticle(input: ArticleInput): Promise<ArticleDocument>;
  articleFromFeed(input: { html: string; url: string; hints: ArticleHints }): Promise<ArticleDocument>;
  tag(input: TagInput): Promise<Tags>;
  /** Lets the work under way finish. */
  close(): Promise<void>;
}

/** Milliseconds a task may compute before its thread is killed. */
const LIMITS_MS = { feed: 5_000, article: 10_000, 'feed-article': 10_000, tags: 5_000 } as const satisfies Record<
  Task['kind'],
  number
>;
const HEAP_MB = 512;
const IDLE_MS = 60_000;

export const createThreads = (count: number): Threads => {
  const source = import.meta.url.endsWith('.ts');
  const pool = new Piscina({
    filename: new URL(source ? './thread.ts' : './thread.js', import.meta.url).href,
    // From a checkout, threads read TypeScript as the main program does.
    ...(source ? { execArgv: ['--import', import.meta.resolve('tsx')] } : {}),
    minThreads: 1,
    maxThreads: count,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  // A thread that runs out of memory while it is being killed has no task left that could be told, and would end us.
  pool.on('error', () => undefined);

  const run = async <T>(task: Task): Promise<T> => {
    const { port1, port2 } = new MessageChannel();
    const abort = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    // The clock starts when the thread starts on it, not while it waits for a thread.
    port1.once('message', () => {
      timer = setTimeout(() => abort.abort(), LIMITS_MS[task.kind]);
    });
    let reply: Reply;
    try {
      reply = (await pool.run({ task, started: port2 }, { signal: abort.signal, transferList: [port2] })) as Reply;
    } catch (error) {
      throw killed(error, task.kind, abort.signal.aborted);
    } finally {
      clearTimeout(timer);
      port1.close();
    }
    if (reply.ok) return reply.value as T;
    throw new WireroomError(reply.outcome, reply.message);
  };

  return {
    parseFeed: async (input) => {
      const { entries, ...document } = await run<PackedFeed>({ kind: 'feed', input });
      return { ...document, entries: await unpack<FeedEntry>(entries) };
    },
    extractArticle: (input) => run({ kind: 'article', input }),
    articleFromFeed: (input) => run({ kind: 'feed-article', input }),
    tag: (input) => run({ kind: 'tags', input }),
    close: () => pool.close(),
  };
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
