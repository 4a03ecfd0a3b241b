import type { PoliteFetch } from '../../../pipelines/fetch/index.ts';
import { note } from '../print.ts';
import { sanitizeLine, truncate } from '../text-width.ts';
import { redrawLine } from './progress-bar.ts';

/** Where stderr is no terminal, a line is printed this often. */
const PLAIN_LINE_MS = 3_000;

/**
 * Wraps a fetch function so that it shows its requests on stderr: the current one as a changing
 * line on a terminal, every few seconds a line elsewhere. Polite requests may be seconds apart.
 * `stop` removes the changing line.
 */
export function announceRequests(fetch: PoliteFetch): { readonly fetch: PoliteFetch; readonly stop: () => void } {
  const isTerminal = process.stderr.isTTY === true;
  let requests = 0;
  let printedAt = performance.now();
  let isShown = false;
  const announce = (url: string): void => {
    requests += 1;
    const line = `request ${requests}: ${sanitizeLine(url)}`;
    if (isTerminal) {
      redrawLine((width) => truncate(line, width));
      isShown = true;
    } else if (performance.now() - printedAt >= PLAIN_LINE_MS) {
      printedAt = performance.now();
      note(`looking for feeds, ${line}`);
    }
  };
  return {
    fetch: (url, options) => {
      announce(url);
      return fetch(url, options);
    },
    stop: () => {
      if (isShown) redrawLine(() => '');
      isShown = false;
    },
  };
}
