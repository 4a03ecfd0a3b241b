import type pg from 'pg';
import type { Logger } from 'pino';
import type { Outcome } from '../config/outcomes.ts';
import type { Settings } from '../config/settings.ts';
import type { Stage } from '../db/claims/claims.ts';
import type { Fetcher } from '../pipelines/fetch/index.ts';
import type { Pool } from './pool/pool.ts';

/** What every processor works with. */
export interface StageContext {
  readonly pool: pg.Pool;
  readonly settings: Settings;
  readonly fetcher: Fetcher;
  readonly threads: Pool;
  readonly log: Logger;
  /** Called with each article that has become visible to readers, or was tagged again. */
  readonly onTagged: (article: { readonly url: string; readonly isNew: boolean }) => void;
  /** Told about each attempt that ended, for the metrics. */
  readonly onAttempt: (stage: Stage, outcome: Outcome) => void;
}
