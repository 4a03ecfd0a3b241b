import { setImmediate as nextTurn } from 'node:timers/promises';
import { ENGINES, textBy } from './engines.ts';
import type { LabelledPage } from './labelled-pages.ts';
import { mean } from './score.ts';

export interface Speed {
  readonly engine: string;
  readonly pagesPerSecond: number;
  /** Milliseconds of a page. */
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
}

/**
 * All engines on the same pages in one thread, one after the other on each page, so that other programs slow them
 * all. The first `warmUp` pages are not counted.
 */
export const measureSpeed = async (pages: readonly LabelledPage[], warmUp: number): Promise<readonly Speed[]> => {
  const times = new Map<string, number[]>(Object.keys(ENGINES).map((name) => [name, []]));
  for (const [at, page] of [...pages.slice(0, warmUp), ...pages].entries()) {
    for (const [name, engine] of Object.entries(ENGINES)) {
      const start = performance.now();
      textBy(engine, page);
      if (at >= warmUp) times.get(name)?.push(performance.now() - start);
      // Documents are freed between turns of the event loop only.
      await nextTurn();
    }
  }
  return [...times].map(([engine, all]) => {
    const sorted = all.toSorted((a, b) => a - b);
    const timeAt = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
    return { engine, pagesPerSecond: 1_000 / mean(all), median: timeAt(0.5), p95: timeAt(0.95), worst: timeAt(1) };
  });
};
