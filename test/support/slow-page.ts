import { createWorkerPool } from '../../workers/pool/pool.ts';
import { DEFAULT_LIFE } from '../../workers/pool/worker-recycling.ts';

// Reads a page that takes most of a second, and may take three, in a thread; says when that has begun and what came of it.
const page = (elements: number) => ({
  body: new TextEncoder().encode(`<html><body>${'<form>a</form>'.repeat(elements)}`),
  contentType: 'text/html',
  url: 'http://a.example/slow',
});

const threads = createWorkerPool(1, DEFAULT_LIFE, 0.3);
await threads.readPage(page(10)); // what is loaded and compiled takes its time, too
const reading = threads.readPage(page(4_000)).then(
  ({ document }) => document.outcome,
  (error) => error.outcome,
);
setTimeout(() => console.log('begun'), 100); // the thread has the page by then
console.log(`ended: ${await reading}`);
await threads.close();
