import type { MessagePort } from 'node:worker_threads';
import type { TextTags } from '../../db/articles/commit/extraction.ts';
import type { ArticleInput } from '../../pipelines/article/document.ts';
import type { FeedDocument, FeedInput } from '../../pipelines/feed/document.ts';
import { parseFeed } from '../../pipelines/feed/index.ts';
import { loadTagger } from '../../pipelines/tagging/index.ts';
import type { Tagger } from '../../pipelines/tagging/tags.ts';
import { pack } from './codec.ts';
import { type FeedTextInput, readFeedText, readPage, type Tagging } from './read-page.ts';
import { failureOf, type Reply } from './reply.ts';
import type { TagContext, TextToTag } from './tag-input.ts';
import { type Phase, taskStart } from './task-clock.ts';
import { textTags } from './text-tags.ts';
import { exitIfWornOut } from './worker-recycling.ts';

/** A task of a pool worker. Articles are tagged in the same task if `tagAs` is given. */
export type Task =
  | { readonly kind: 'feed'; readonly input: FeedInput }
  | { readonly kind: 'article'; readonly input: ArticleInput; readonly tagAs?: TagContext | undefined }
  | { readonly kind: 'feed-article'; readonly input: FeedTextInput; readonly tagAs?: TagContext | undefined }
  | { readonly kind: 'tags'; readonly inputs: readonly TextToTag[] };

/** A feed as a worker returns it, its entries serialized. */
export type PackedFeed = Omit<FeedDocument, 'entries'> & { readonly entries: Uint8Array };

const packFeed = ({ entries, ...document }: FeedDocument): PackedFeed => ({ ...document, entries: pack(entries) });

let tagger: Promise<Tagger> | undefined;

/** Loads the tagger with the first text that this worker tags, then keeps it. */
const cachedTagger = (): Promise<Tagger> => {
  tagger ??= loadTagger();
  return tagger;
};

/** Performs a task. @param start called when the work of a phase begins: time for loading does not count */
const perform = async (task: Task, start: (phase: Phase) => void): Promise<unknown> => {
  switch (task.kind) {
    case 'feed':
      start('parse');
      return packFeed(await parseFeed(task.input));
    case 'article': {
      const tagging = await taggingOf(task.tagAs, start);
      start('extract');
      return readPage(task.input, tagging);
    }
    case 'feed-article': {
      const tagging = await taggingOf(task.tagAs, start);
      start('extract');
      return readFeedText(task.input, tagging);
    }
    case 'tags':
      return tagEach(await cachedTagger(), task.inputs, start);
  }
};

const taggingOf = async (
  context: TagContext | undefined,
  start: (phase: Phase) => void,
): Promise<Tagging | undefined> => context && { ...context, tagger: await cachedTagger(), onStart: () => start('tag') };

/** Tags texts one after the other; each fails by itself. */
const tagEach = (tagger: Tagger, inputs: readonly TextToTag[], start: (phase: Phase) => void): Reply<TextTags>[] =>
  inputs.map((input) => {
    start('tag'); // each text has its own time limit
    try {
      return { ok: true, value: textTags(tagger, input) };
    } catch (error) {
      return failureOf(error);
    }
  });

/** Entry point of a pool worker. Reports the phases of the task to `clock`. */
const runTask = async ({ task, clock }: { task: Task; clock: MessagePort }): Promise<Reply> => {
  exitIfWornOut();
  try {
    return { ok: true, value: await perform(task, (phase) => clock.postMessage(taskStart(phase))) };
  } catch (error) {
    return failureOf(error);
  } finally {
    clock.close();
  }
};

export default runTask;
