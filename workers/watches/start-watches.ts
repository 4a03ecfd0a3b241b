import { hasDueBatches } from '../../db/watches/due-batches.ts';
import { hasChangesToMatch } from '../../db/watches/match-changes.ts';
import { startWatchMatcher } from './watch-matcher.ts';
import { startWatchSender, type WatchSenderOptions } from './watch-sender.ts';

export interface Watches {
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
    idle: async () => !(await hasChangesToMatch(pool)) && sender.sending() === 0 && !(await hasDueBatches(pool)),
    async stop() {
      await Promise.all([matcher.stop(), sender.stop()]);
    },
  };
}
