import type pg from 'pg';
import type { Logger } from 'pino';
import type { Outcome } from '../config/outcomes.ts';
import type { Settings } from '../config/settings.ts';
import type { Stage } from '../db/claims/claims.ts';
import type { Fetcher } from '../pipelines/fetch/index.ts';
import type { WorkerPool } from './pool/pool.ts';

/** Dependencies of the functions that process a job. */
export interface StageContext {
  readonly pool: pg.Pool;
  readonly settings: Settings;
  readonly fetcher: Fetcher;
  readonly workerPool: WorkerPool;
  readonly log: Logger;
  /** Called with each article that was tagged, so that readers see it or its changes. */
  readonly onTagged: (article: { readonly url: string; readonly isNew: boolean }) => void;
  /** Called with each finished attempt, for the metrics. */
  readonly onAttempt: (stage: Stage, outcome: Outcome) => void;
  /** Reports that our own network is down. @param detail the latest failure */
  readonly reportOffline: (feedId: number, detail: string) => Promise<void>;
}
