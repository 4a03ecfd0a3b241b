// The least that an article costs: fetch it, then extract, tag and compress it in the worker pool,
// without database or queue. Arguments: a file of URLs, pages at a time, threads. Tells its parent
// what it has found.
import { readFileSync } from 'node:fs';
import { createFetcher, createGuard, FETCH_LIMITS } from '../../pipelines/fetch/index.ts';
import { createWorkerPool } from '../../workers/pool/pool.ts';

/** What was found so far, one value a page. */
export interface FloorMessage {
  readonly words: readonly number[];
  readonly entities: readonly number[];
}

const TELL_EVERY = 20;

const [file = '', atATime, threads] = process.argv.slice(2);
const urls = readFileSync(file, 'utf8').split('\n');
const fetcher = createFetcher({ guard: createGuard({ allow: ['127.0.0.0/8'] }), userAgent: 'wireroom bench' });
const pool = createWorkerPool(Number(threads));
const words: number[] = [];
const entities: number[] = [];
const tell = (): void => void process.send?.({ words, entities } satisfies FloorMessage);
const waiting = urls.values();
const work = async (): Promise<void> => {
  for (const url of waiting) {
    const { body, headers } = await fetcher.fetchPage(url, { limits: FETCH_LIMITS.page, reach: 'opened' });
    const input = { body, contentType: headers.contentType ?? '', url };
    const { document, tags } = await pool.readPage(input, { url, categories: [] }, { neverRefuse: true });
    words.push(document.wordCount);
    entities.push(tags?.entities.length ?? 0);
    if (words.length % TELL_EVERY === 0 || words.length === urls.length) tell();
  }
};
await Promise.all(Array.from({ length: Number(atATime) }, work));
await pool.close();
await fetcher.close();
process.disconnect?.();
