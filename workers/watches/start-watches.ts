import type pg from 'pg';
import type { Logger } from 'pino';
import { hasDueBatches } from '../../db/watches/due-batches.ts';
import { hasChangesToMatch } from '../../db/watches/match-changes.ts';
import type { Fetcher } from '../../pipelines/fetch/index.ts';
import type { OutageLog } from '../outages/outage-log.ts';
import type { SentBatch } from './send-batch.ts';
import { startWatchMatcher } from './watch-matcher.ts';
import { startWatchSender } from './watch-sender.ts';

export interface WatchesOptions {
  readonly pool: pg.Pool;
  readonly fetcher: Fetcher;
  readonly onSent: (sent: SentBatch) => void;
  readonly outages: OutageLog;
  readonly log: Logger;
}

export interface Watches {
  /** Returns whether no change is to be compared and nothing can be sent now. */
  idle(): Promise<boolean>;
  /** Begins nothing more, and waits for requests in progress. */
  stop(): Promise<void>;
}

/** Tells the receivers of watches what matches, from the change feed on. */
export function startWatches({ onSent, fetcher, ...options }: WatchesOptions): Watches {
  const { pool } = options;
  const sender = startWatchSender({ ...options, fetcher, onSent });
  const matcher = startWatchMatcher({ ...options, onMatched: () => sender.sendSoon() });
  return {
    idle: async () => !(await hasChangesToMatch(pool)) && sender.sending() === 0 && !(await hasDueBatches(pool)),
    async stop() {
      await Promise.all([matcher.stop(), sender.stop()]);
    },
  };
}
