import type pg from 'pg';
import { openPool } from '../../db/connection/pool.ts';
import { assignStories, BATCH } from '../../workers/stages/stories/assign-stories.ts';
import { fillPrints, fillStories, queueNewest } from './fill/stories.ts';
import { megabytes, printTable } from './report.ts';
import { tableSizes } from './sizes.ts';

/** Times of the statements of a connection, in milliseconds, by name. */
const timedStatements = (client: pg.ClientBase): ReadonlyMap<string, number[]> => {
  const times = new Map<string, number[]>();
  const query = client.query.bind(client) as (...given: unknown[]) => Promise<unknown>;
  client.query = (async (...given: unknown[]) => {
    const [statement] = given as [string | { readonly name?: string; readonly text: string }];
    const name =
      typeof statement === 'string' ? statement.trim().slice(0, 40) : (statement.name ?? statement.text.slice(0, 40));
    const startedAt = performance.now();
    try {
      return await query(...given);
    } finally {
      const known = times.get(name);
      if (known) known.push(performance.now() - startedAt);
      else times.set(name, [performance.now() - startedAt]);
    }
  }) as typeof client.query;
  return times;
};

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;

const isEmpty = async (pool: pg.Pool, table: 'stories' | 'story_fingerprints'): Promise<boolean> =>
  (await pool.query(`select from wireroom.${table} limit 1`)).rowCount === 0;

const ARTICLES = 5_000;
const WARM_UP = 1_000;

/**
 * Prints how fast new articles are put into stories with all others behind them, which statements
 * take how long, and sizes.
 */
export async function measureStories(pool: pg.Pool, url: string, articles: number): Promise<void> {
  if (await isEmpty(pool, 'stories')) await fillStories(pool);
  if (await isEmpty(pool, 'story_fingerprints')) await fillPrints(pool);
  await queueNewest(pool, WARM_UP + ARTICLES);
  const own = openPool(url, { max: 1, name: 'wireroom bench' });
  try {
    for (let done = 0; done < WARM_UP; done += BATCH) await assignStories(own);
    const client = await own.connect();
    const times = timedStatements(client);
    client.release();
    const [startedAt, before] = [performance.now(), process.cpuUsage()];
    const batches: number[] = [];
    let done = 0;
    for (let size = 1; size > 0; ) {
      const since = performance.now();
      size = await assignStories(own);
      if (size > 0) batches.push((performance.now() - since) / size);
      done += size;
    }
    const seconds = (performance.now() - startedAt) / 1_000;
    const { user, system } = process.cpuUsage(before);
    const sorted = batches.toSorted((a, b) => a - b);
    console.log(
      `${done} articles in ${seconds.toFixed(1)} s: ${(done / seconds).toFixed(0)} a second; ms an article in a batch: ` +
        `p50 ${quantile(sorted, 0.5).toFixed(2)}, p95 ${quantile(sorted, 0.95).toFixed(2)}; processor of the program ${((user + system) / 1_000 / done).toFixed(2)} ms, its memory ${megabytes(process.memoryUsage.rss())} MB`,
    );
    printTable(
      ['statement', 'calls', 'p50 ms', 'p95 ms', 'ms an article'],
      [...times].map(([name, all]) => {
        const ordered = all.toSorted((a, b) => a - b);
        const total = all.reduce((sum, ms) => sum + ms, 0);
        return [
          name,
          all.length,
          quantile(ordered, 0.5).toFixed(2),
          quantile(ordered, 0.95).toFixed(2),
          (total / done).toFixed(2),
        ];
      }),
    );
    printTable(
      ['table', 'MB', 'MB of indexes', 'MB a million articles'],
      (await tableSizes(pool))
        .filter(({ name }) => name.startsWith('stor'))
        .map(({ name, heap, toast, indexes }) => [
          name,
          megabytes(heap + toast),
          megabytes(indexes),
          megabytes(((heap + toast + indexes) * 1e6) / articles),
        ]),
    );
  } finally {
    await own.end();
  }
}
