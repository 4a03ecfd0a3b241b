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

/** A task of a pool worker. */
export type Task =
  | { readonly kind: 'feed'; readonly input: FeedInput }
  | { readonly kind: 'article'; readonly input: ArticleInput }
  | {
      readonly kind: 'feed-article';
      readonly input: { readonly html: string; readonly url: string; readonly hints: ArticleHints };
    }
  | { readonly kind: 'tags'; readonly inputs: readonly TagInput[] };

/** Errors lose their class on the way from a worker, so they are passed as data. */
export type Reply<T = unknown> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly outcome: Outcome; readonly message: string };

/** A feed as a worker returns it, its entries serialized. */
export type PackedFeed = Omit<FeedDocument, 'entries'> & { readonly entries: Uint8Array };

const packFeed = ({ entries, ...document }: FeedDocument): PackedFeed => ({ ...document, entries: pack(entries) });

let tagger: Promise<Tagger> | undefined;

/** Loads the tagger with the first text that this worker tags, then keeps it. */
const cachedTagger = (): Promise<Tagger> => {
  tagger ??= loadTagger();
  return tagger;
};

const perform = async (task: Exclude<Task, { kind: 'tags' }>): Promise<unknown> => {
  switch (task.kind) {
    case 'feed':
      return packFeed(await parseFeed(task.input));
    case 'article':
      return extractArticle(task.input);
    case 'feed-article':
      return articleFromFeed(task.input);
  }
};

/** Tags texts one after the other; each fails by itself. @param onStart called with each text, which has its own time limit */
const tagEach = async (inputs: readonly TagInput[], onStart: () => void): Promise<Reply<Tags>[]> => {
  const { tag } = await cachedTagger(); // not part of the time of any text
  return inputs.map((input) => {
    onStart();
    try {
      return { ok: true, value: tag(input, { aliases: true }) };
    } catch (error) {
      return failureOf(error);
    }
  });
};

const failureOf = (error: unknown): Reply<never> => {
  if (error instanceof WireroomError) return { ok: false, outcome: error.outcome, message: error.message };
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { ok: false, outcome: 'internal', message };
};

/** Entry point of a pool worker. Reports to `clock` when the work begins: time for loading does not count. */
const runTask = async ({ task, clock }: { task: Task; clock: MessagePort }): Promise<Reply> => {
  exitIfWornOut();
  const onStart = (): void => clock.postMessage(taskStart());
  try {
    if (task.kind === 'tags') return { ok: true, value: await tagEach(task.inputs, onStart) };
    onStart();
    return { ok: true, value: await perform(task) };
  } catch (error) {
    return failureOf(error);
  } finally {
    clock.close();
  }
};

export default runTask;
