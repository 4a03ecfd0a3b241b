import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ENGINES, textBy } from './engines.ts';
import type { LabelledPage } from './labelled-pages.ts';
import { mean } from './score.ts';

/** The speed of an engine. */
export interface Speed {
  readonly engine: string;
  /** Per second of processor time. */
  readonly pagesPerSecond: number;
  /** Milliseconds per page. */
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/**
 * Measures all engines on the same pages in one thread. In each round the engines read all pages in
 * turn, starting with another engine each time. Garbage is collected before each turn, so that an
 * engine pays only for its own. The first round is a warm-up. Processor time is used because other
 * programs distort it less than wall-clock time.
 */
export async function measureSpeed(pages: readonly LabelledPage[], rounds: number): Promise<readonly Speed[]> {
  const engines = Object.entries(ENGINES);
  const times = new Map<string, number[][]>(engines.map(([name]) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const turn of engines.keys()) {
      const [name, engine] = engines[(turn + round) % engines.length] ?? [];
      if (name === undefined || engine === undefined) continue;
      collectGarbage();
      const taken: number[] = [];
      for (const page of pages) {
        const start = process.cpuUsage();
        textBy(engine, page);
        // jsdom frees documents only between turns of the event loop.
        await nextTurn();
        const { user, system } = process.cpuUsage(start);
        taken.push((user + system) / 1_000);
      }
      if (round > 0) times.get(name)?.push(taken);
    }
  }
  return [...times].map(([engine, all]) => {
    const ofPages = pages.map((_, at) => mean(all.map((round) => round[at] ?? Number.NaN)));
    const sorted = ofPages.toSorted((a, b) => a - b);
    const timeAt = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
    return { engine, pagesPerSecond: 1_000 / mean(ofPages), median: timeAt(0.5), p95: timeAt(0.95), worst: timeAt(1) };
  });
}
