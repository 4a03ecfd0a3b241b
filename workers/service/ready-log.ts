import type { Logger } from 'pino';
import { siteOf } from '../../model/url/site.ts';

export interface TaggedArticle {
  readonly url: string;
  /** Whether readers see it for the first time. */
  readonly isNew: boolean;
}

/** Logs the articles that become visible to readers, in batches. */
export interface ReadyLog {
  add(article: TaggedArticle): void;
  /** Logs what has been added since the last line. */
  flush(): void;
}

const INTERVAL_MS = 10_000;

interface Batch {
  count: number;
  readonly sites: Set<string>;
  last: string;
}

/** Logs at most one line every 10 seconds for new articles, and one for articles that changed. */
export function createReadyLog(log: Logger, intervalMs = INTERVAL_MS): ReadyLog {
  const batches = new Map<string, Batch>();
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    for (const [message, { count, sites, last }] of batches) log.info({ count, sites: sites.size, last }, message);
    batches.clear();
  };
  return {
    add({ url, isNew }) {
      const message = isNew ? 'articles ready' : 'articles updated';
      const batch = batches.get(message) ?? { count: 0, sites: new Set(), last: url };
      batches.set(message, batch);
      batch.count += 1;
      batch.sites.add(siteOf(url));
      batch.last = url;
      timer ??= setTimeout(flush, intervalMs);
    },
    flush,
  };
}
