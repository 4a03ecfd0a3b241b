import { MultiBar, Presets } from 'cli-progress';
import { print } from '../print.ts';
import { sanitizeLine } from '../text-width.ts';

export interface ProgressBar {
  /** Prints one result, above the bar, and moves the bar on. */
  step(line: string): void;
  stop(): void;
}

/** A bar on a terminal, on stderr; nothing but the lines elsewhere. */
export const createProgress = (total: number): ProgressBar => {
  if (!process.stderr.isTTY) return { step: print, stop: () => undefined };
  const bars = new MultiBar(
    { format: '{bar} {value} of {total}', stream: process.stderr, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  const bar = bars.create(total, 0);
  return {
    step(line) {
      // Where both go to the same terminal, the line has to go above the bar; the library does that.
      if (process.stdout.isTTY) bars.log(`${sanitizeLine(line)}\n`);
      else print(line);
      bar.increment();
      bars.update();
    },
    stop: () => bars.stop(),
  };
};
