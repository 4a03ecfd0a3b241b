import type { PoliteFetch } from '../../../pipelines/fetch/index.ts';
import { sanitizeLine, truncate } from '../text-width.ts';
import { createStatusLine } from './status-line.ts';

/**
 * Wraps a fetch function so that it shows its requests on stderr: polite ones may be seconds apart.
 * `stop` removes the changing line.
 */
export function announceRequests(fetch: PoliteFetch): { readonly fetch: PoliteFetch; readonly stop: () => void } {
  const line = createStatusLine();
  let requests = 0;
  return {
    fetch: (url, options) => {
      requests += 1;
      line.show((width) => truncate(`looking for feeds, request ${requests}: ${sanitizeLine(url)}`, width));
      return fetch(url, options);
    },
    stop: line.stop,
  };
}
