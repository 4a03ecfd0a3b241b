import { expect, onTestFinished, test } from 'vitest';
import { createWorkerPool, type WorkerPool } from '../../../workers/pool/pool.ts';

/** Threads take a second to start, and more on a machine that is busy. */
const PATIENT = { timeout: 120_000 };
const MB = 1_048_576;

const feed = (id: number) => ({
  body: new TextEncoder().encode(
    `{"version":"https://jsonfeed.org/version/1.1","title":"Desk","items":[{"id":"${id}","content_text":"A crane fell."}]}`,
  ),
  contentType: 'application/feed+json',
  url: `http://a.example/${id}.json`,
});

/** How many threads are started from now on. */
const countThreads = (): (() => number) => {
  let count = 0;
  const onThread = () => {
    count += 1;
  };
  process.on('worker', onThread);
  onTestFinished(() => void process.off('worker', onThread));
  return () => count;
};

const idsOf = async (threads: WorkerPool, ids: readonly number[]): Promise<(string | undefined)[]> => {
  const feeds = await Promise.all(ids.map((id) => threads.parseFeed(feed(id))));
  return feeds.map(({ entries }) => entries[0]?.guid);
};

test('threads are replaced after so many tasks, and every task is done', PATIENT, async () => {
  const started = countThreads();
  const threads = createWorkerPool(2, { tasks: 3 });
  const ids = Array.from({ length: 20 }, (_, id) => id);
  expect(await idsOf(threads, ids)).toEqual(ids.map(String));
  await threads.close();
  // Seven lives of three tasks each; at the end some thread may have one or two left.
  expect(started()).toBeGreaterThanOrEqual(7);
});

test('a pool that is closed does what it was asked before, by threads that are worn out as well', PATIENT, async () => {
  const threads = createWorkerPool(1, { tasks: 1 });
  const asked = idsOf(threads, [1, 2, 3]);
  await threads.close();
  expect(await asked).toEqual(['1', '2', '3']);
});

test('a thread keeps nothing of the pages it has read', { timeout: 240_000 }, async () => {
  const threads = createWorkerPool(1);
  // So much emphasis takes the sanitiser's own documents, the largest thing that anybody makes for a page.
  const name = `${'<em>'.repeat(10)}The crane${'</em>'.repeat(10)}`;
  const paragraph = `<p>${name} fell into the basin, where it lies, as the board of the harbour says, until May.</p>`;
  const body = new TextEncoder().encode(
    `<html><title>A crane fell</title><article><h1>A crane fell</h1>${paragraph.repeat(5)}`,
  );
  const read = async (pages: number): Promise<number> => {
    for (let page = 0; page < pages; page += 1)
      await threads.extractArticle({ body, contentType: 'text/html', url: 'http://a.example/crane' });
    return process.memoryUsage.rss() / MB;
  };
  // The first ones are for what is loaded and compiled.
  const before = await read(300);
  // A thread that never came back to its event loop kept 0.16 MB of each.
  expect((await read(700)) - before).toBeLessThan(50);
  await threads.close();
});
