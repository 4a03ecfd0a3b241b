import { Session } from 'node:inspector/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Engine, textBy } from './engines.ts';
import type { LabelledPage } from './labelled-pages.ts';

/** Microseconds between two samples. */
const INTERVAL_US = 500;

/**
 * Measures the share of an engine's time spent in one source file and in what it calls, 0 to 1,
 * with a CPU profile.
 * @param file the end of the path of the file
 * @param whole the end of the path of the file whose time is the whole
 */
export async function shareOfTime(
  engine: Engine,
  pages: readonly LabelledPage[],
  { file, whole }: { readonly file: string; readonly whole: string },
): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL_US });
  await session.post('Profiler.start');
  for (const page of pages) {
    textBy(engine, page);
    // jsdom frees documents only between turns of the event loop.
    await nextTurn();
  }
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();

  const callers = new Map<number, number>();
  for (const node of profile.nodes) for (const child of node.children ?? []) callers.set(child, node.id);
  const sources = new Map(profile.nodes.map((node) => [node.id, node.callFrame.url]));
  const isIn = (sample: number, path: string): boolean => {
    for (let node: number | undefined = sample; node !== undefined; node = callers.get(node))
      if (sources.get(node)?.endsWith(path)) return true;
    return false;
  };
  let inFile = 0;
  let inWhole = 0;
  for (const [at, sample] of (profile.samples ?? []).entries()) {
    if (!isIn(sample, whole)) continue;
    const time = profile.timeDeltas?.[at] ?? 0;
    inWhole += time;
    if (isIn(sample, file)) inFile += time;
  }
  return inFile / inWhole;
}
