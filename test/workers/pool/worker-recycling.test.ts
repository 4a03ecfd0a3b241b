import { expect, onTestFinished, test } from 'vitest';
import type { WorkerPool } from '../../../workers/pool/pool.ts';
import { createWorkerPool } from '../../support/compiled-pool.ts';

/** Pool workers take a second to start, and longer on a busy machine. */
const PATIENT = { timeout: 120_000 };
const MB = 1_048_576;

const feed = (id: number) => ({
  body: new TextEncoder().encode(
    `{"version":"https://jsonfeed.org/version/1.1","title":"Desk","items":[{"id":"${id}","content_text":"A crane fell."}]}`,
  ),
  contentType: 'application/feed+json',
  url: `http://a.example/${id}.json`,
});

/** Counts the workers that are started from now on. */
const countThreads = (): (() => number) => {
  let count = 0;
  const onThread = () => {
    count += 1;
  };
  process.on('worker', onThread);
  onTestFinished(() => void process.off('worker', onThread));
  return () => count;
};

const idsOf = async (pool: WorkerPool, ids: readonly number[]): Promise<(string | undefined)[]> => {
  const feeds = await Promise.all(ids.map((id) => pool.parseFeed(feed(id))));
  return feeds.map(({ entries }) => entries[0]?.guid);
};

test('pool workers are replaced after a number of tasks, and every task is done', PATIENT, async () => {
  const started = countThreads();
  const pool = createWorkerPool(2, { tasks: 3 });
  const ids = Array.from({ length: 20 }, (_, id) => id);
  expect(await idsOf(pool, ids)).toEqual(ids.map(String));
  await pool.close();
  // Seven workers of three tasks each; at the end a worker may have one or two tasks left.
  expect(started()).toBeGreaterThanOrEqual(7);
});

test('closing a pool waits for its tasks, also for those of worn-out workers', PATIENT, async () => {
  const pool = createWorkerPool(1, { tasks: 1 });
  const asked = idsOf(pool, [1, 2, 3]);
  await pool.close();
  expect(await asked).toEqual(['1', '2', '3']);
});

test('a pool worker leaks no memory of its pages', { timeout: 240_000 }, async () => {
  const pool = createWorkerPool(1);
  // This much emphasis makes the sanitizer create its own documents, the largest objects of a page.
  const name = `${'<em>'.repeat(10)}The crane${'</em>'.repeat(10)}`;
  const paragraph = `<p>${name} fell into the basin, where it lies, as the board of the harbour says, until May.</p>`;
  const body = new TextEncoder().encode(
    `<html><title>A crane fell</title><article><h1>A crane fell</h1>${paragraph.repeat(5)}`,
  );
  const read = async (pages: number): Promise<number> => {
    for (let page = 0; page < pages; page += 1)
      await pool.readPage({ body, contentType: 'text/html', url: 'http://a.example/crane' });
    return process.memoryUsage.rss() / MB;
  };
  // The first pages load and compile modules.
  const before = await read(300);
  // A worker that never returned to its event loop leaked 0.16 MB per page.
  expect((await read(700)) - before).toBeLessThan(50);
  await pool.close();
});
