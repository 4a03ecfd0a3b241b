import type pg from 'pg';
import type { Logger } from 'pino';
import { isDatabaseUnavailable } from '../../db/connection/pool.ts';
import { claimBatches, type DueBatch, nextBatchInMs } from '../../db/watches/due-batches.ts';
import type { Fetcher } from '../../pipelines/fetch/index.ts';
import type { OutageLog } from '../outages/outage-log.ts';
import { IDLE_MS, recurring } from '../recurring.ts';
import { type SentBatch, sendBatch } from './send-batch.ts';

export interface WatchSenderOptions {
  readonly pool: pg.Pool;
  /** Whose heartbeat keeps what it claims. */
  readonly processId: string;
  /** Resolves when the process is registered. It claims nothing before. */
  readonly registered: Promise<unknown>;
  readonly fetcher: Fetcher;
  readonly onSent: (sent: SentBatch) => void;
  readonly outages: OutageLog;
  readonly log: Logger;
}

export interface WatchSender {
  /** Call it when there may be something to send. */
  sendSoon(): void;
  /** Number of requests in progress. */
  sending(): number;
  /** Begins no request, and waits for those in progress. */
  stop(): Promise<void>;
}

/** Requests at a time, each of another watch. They mostly wait. Half of them may be to receivers that are slow. */
const MAX_REQUESTS = 64;
const MAX_SLOW = MAX_REQUESTS / 2;
/** Time to the next look while what is due cannot be claimed. */
const AGAIN_MS = 1_000;
const RETRY_MS = 5_000;

/** Sends what matched to the receivers of watches: one request of each watch at a time. */
export function startWatchSender(options: WatchSenderOptions): WatchSender {
  const { pool, processId, registered, fetcher, onSent, outages, log } = options;
  const inProgress = new Map<Promise<void>, DueBatch>();

  const report = (error: unknown, watch: string | undefined): void => {
    if (isDatabaseUnavailable(error)) outages.report(error, 'watches could not send');
    else log.error({ err: error, watch }, 'a watch could not send; retrying');
  };

  const send = async (batch: DueBatch): Promise<void> => {
    try {
      const sent = await sendBatch(pool, fetcher, batch);
      if (sent === undefined) return;
      onSent(sent);
      const { watch, outcome, detail, deadLettered } = sent;
      if (detail !== undefined)
        log.warn({ watch, outcome, deadLettered, attempt: batch.attempts + 1 }, `not delivered: ${detail}`);
    } catch (error) {
      report(error, batch.watch.name); // sent again when the lease is over
    }
  };

  const runOnce = async (): Promise<number> => {
    const free = MAX_REQUESTS - inProgress.size;
    if (free === 0) return IDLE_MS; // the end of a request starts the next run
    const inMs = await nextBatchInMs(pool);
    if (inMs > 0) return Math.min(inMs, IDLE_MS);
    const slow = [...inProgress.values()].filter((batch) => batch.slow).length;
    for (const batch of await claimBatches(pool, processId, free, MAX_SLOW - slow)) {
      const sending = send(batch).finally(() => {
        inProgress.delete(sending);
        runs.runSoon();
      });
      inProgress.set(sending, batch);
    }
    return AGAIN_MS;
  };

  const run = (): Promise<number> =>
    runOnce().catch((error: unknown) => {
      report(error, undefined);
      return RETRY_MS;
    });
  const runs = recurring(run, registered);
  return {
    sendSoon: () => runs.runSoon(),
    sending: () => inProgress.size,
    async stop() {
      await runs.stop();
      await Promise.all(inProgress.keys());
    },
  };
}
