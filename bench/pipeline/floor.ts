import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../config/settings.ts';
import type { FloorMessage } from './floor-process.ts';
import { type Measurement, measure } from './measure.ts';
import { reportsIn, startProgram } from './program.ts';
import type { World } from './world.ts';

/** Measures fetching, extracting and tagging alone. @returns also what was found on each page */
export async function measureFloor(
  folder: string,
  world: World,
  { concurrency, threads }: Settings,
): Promise<{ readonly measured: Measurement; readonly found: FloorMessage }> {
  const file = join(folder, 'urls');
  writeFileSync(file, world.pages.join('\n'));
  let found: FloorMessage = { words: [], entities: [] };
  const start = () => {
    const child = startProgram(['bench/pipeline/floor-process.ts', file, `${concurrency}`, `${threads}`], { folder });
    child.on('message', (message) => {
      found = message as FloorMessage;
    });
    return child;
  };
  const measured = await measure({
    world,
    start,
    reports: reportsIn(folder),
    articles: world.pages.length,
    done: async () => found.words.length,
    endsItself: true,
  });
  return { measured, found };
}
