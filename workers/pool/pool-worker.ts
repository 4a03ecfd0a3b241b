import type { MessagePort } from 'node:worker_threads';
import type { Outcome } from '../../config/outcomes.ts';
import { WireroomError } from '../../config/wireroom-error.ts';
import type { ArticleHints, ArticleInput } from '../../pipelines/article/document.ts';
import { articleFromFeed, extractArticle } from '../../pipelines/article/index.ts';
import type { FeedDocument, FeedInput } from '../../pipelines/feed/document.ts';
import { parseFeed } from '../../pipelines/feed/index.ts';
import { loadTagger } from '../../pipelines/tagging/index.ts';
import type { Tagger, TagInput, Tags } from '../../pipelines/tagging/tags.ts';
import { pack } from './codec.ts';
import { taskStart } from './task-clock.ts';
import { exitIfWornOut } from './worker-recycling.ts';

/** What a pool thread can be asked to do. */
export type Task =
  | { readonly kind: 'feed'; readonly input: FeedInput }
  | { readonly kind: 'article'; readonly input: ArticleInput }
  | {
      readonly kind: 'feed-article';
      readonly input: { readonly html: string; readonly url: string; readonly hints: ArticleHints };
    }
  | { readonly kind: 'tags'; readonly inputs: readonly TagInput[] };

/** Errors lose their class between threads, so they travel as data. */
export type Reply<T = unknown> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly outcome: Outcome; readonly message: string };

/** A feed as it comes out of its thread. */
export type PackedFeed = Omit<FeedDocument, 'entries'> & { readonly entries: Uint8Array };

const packed = ({ entries, ...document }: FeedDocument): PackedFeed => ({ ...document, entries: pack(entries) });

let tagger: Promise<Tagger> | undefined;

/** Loaded by the first text this thread tags, then kept. */
const theTagger = (): Promise<Tagger> => {
  tagger ??= loadTagger();
  return tagger;
};

const perform = async (task: Exclude<Task, { kind: 'tags' }>): Promise<unknown> => {
  switch (task.kind) {
    case 'feed':
      return packed(await parseFeed(task.input));
    case 'article':
      return extractArticle(task.input);
    case 'feed-article':
      return articleFromFeed(task.input);
  }
};

/** One after the other: what is wrong with one is its own. @param started told with each, which has its own time */
const tagEach = async (inputs: readonly TagInput[], started: () => void): Promise<Reply<Tags>[]> => {
  const { tag } = await theTagger(); // loading is no text's fault
  return inputs.map((input) => {
    started();
    try {
      return { ok: true, value: tag(input, { aliases: true }) };
    } catch (error) {
      return failed(error);
    }
  });
};

const failed = (error: unknown): Reply<never> => {
  if (error instanceof WireroomError) return { ok: false, outcome: error.outcome, message: error.message };
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { ok: false, outcome: 'internal', message };
};

/** Entry point of a pool thread. `clock` is told when the work itself begins: a thread that loads is not to blame. */
const runTask = async ({ task, clock }: { task: Task; clock: MessagePort }): Promise<Reply> => {
  exitIfWornOut();
  const started = (): void => clock.postMessage(taskStart());
  try {
    if (task.kind === 'tags') return { ok: true, value: await tagEach(task.inputs, started) };
    started();
    return { ok: true, value: await perform(task) };
  } catch (error) {
    return failed(error);
  } finally {
    clock.close();
  }
};

export default runTask;
