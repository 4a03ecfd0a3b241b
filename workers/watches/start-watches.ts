import { nextBatchInMs } from '../../db/watches/due-batches.ts';
import { matchingWork } from '../../db/watches/match-changes.ts';
import { startWatchMatcher } from './watch-matcher.ts';
import { startWatchSender, type WatchSenderOptions } from './watch-sender.ts';

export interface Watches {
  /** Call it when changes were recorded. */
  matchSoon(ms: number): void;
  /** Returns whether no change is to be compared and nothing can be sent now. */
  idle(): Promise<boolean>;
  /** Begins nothing more, and waits for requests in progress. */
  stop(): Promise<void>;
}

/** Tells the receivers of watches what matches, from the change feed on. */
export function startWatches(options: WatchSenderOptions): Watches {
  const { pool } = options;
  const sender = startWatchSender(options);
  const matcher = startWatchMatcher({ ...options, onMatched: () => sender.sendSoon() });
  return {
    matchSoon: (ms) => matcher.runSoon(ms),
    idle: async () => !(await matchingWork(pool)).due && sender.sending() === 0 && (await nextBatchInMs(pool)) > 0,
    async stop() {
      await Promise.all([matcher.stop(), sender.stop()]);
    },
  };
}
