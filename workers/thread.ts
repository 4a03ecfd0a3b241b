import type { MessagePort } from 'node:worker_threads';
import type { Outcome } from '../config/outcomes.ts';
import { WireroomError } from '../config/wireroom-error.ts';
import type { ArticleHints, ArticleInput } from '../pipelines/article/document.ts';
import { articleFromFeed, extractArticle } from '../pipelines/article/index.ts';
import type { FeedDocument, FeedInput } from '../pipelines/feed/document.ts';
import { parseFeed } from '../pipelines/feed/index.ts';
import { loadTagger } from '../pipelines/tagging/index.ts';
import type { Tagger, TagInput } from '../pipelines/tagging/tags.ts';
import { pack } from './packing.ts';

/** What a pool thread can be asked to do. */
export type Task =
  | { readonly kind: 'feed'; readonly input: FeedInput }
  | { readonly kind: 'article'; readonly input: ArticleInput }
  | {
      readonly kind: 'feed-article';
      readonly input: { readonly html: string; readonly url: string; readonly hints: ArticleHints };
    }
  | { readonly kind: 'tags'; readonly input: TagInput };

/** Errors lose their class between threads, so they travel as data. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
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

const perform = async (task: Task): Promise<unknown> => {
  switch (task.kind) {
    case 'feed':
      return packed(await parseFeed(task.input));
    case 'article':
      return extractArticle(task.input);
    case 'feed-article':
      return articleFromFeed(task.input);
    case 'tags':
      return (await theTagger()).tag(task.input);
  }
};

/** Entry point of a pool thread. `started` is told when the work itself begins: a thread that loads is not to blame. */
const runTask = async ({ task, started }: { task: Task; started: MessagePort }): Promise<Reply> => {
  try {
    if (task.kind === 'tags') await theTagger();
    started.postMessage(true);
    return { ok: true, value: await perform(task) };
  } catch (error) {
    if (error instanceof WireroomError) return { ok: false, outcome: error.outcome, message: error.message };
    return {
      ok: false,
      outcome: 'internal',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  } finally {
    started.close();
  }
};

export default runTask;
