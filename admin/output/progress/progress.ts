import { MultiBar, Presets } from 'cli-progress';
import { print } from '../print.ts';
import { sanitizeLine } from '../text-width.ts';

export interface ProgressBar {
  /** Prints one result above the bar and advances the bar. */
  step(line: string): void;
  stop(): void;
}

/** Columns of the terminal that the count beside the bar may take. */
const COUNT_WIDTH = 24;

/** Creates a progress bar on stderr if that is a terminal; elsewhere only the results are printed. */
export function createProgress(total: number): ProgressBar {
  if (!process.stderr.isTTY) return { step: print, stop: () => undefined };
  const bars = new MultiBar(
    {
      format: '{bar} {value} of {total}',
      barsize: Math.min(40, Math.max(4, (process.stderr.columns || 80) - COUNT_WIDTH)),
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  const bar = bars.create(total, 0);
  return {
    step(line) {
      // Where stdout and stderr share a terminal, the library prints the line above the bar.
      if (process.stdout.isTTY) bars.log(`${sanitizeLine(line)}\n`);
      else print(line);
      bar.increment();
      bars.update();
    },
    stop: () => bars.stop(),
  };
}
