import type pg from 'pg';
import { pino } from 'pino';
import { afterAll } from 'vitest';
import { loadSettings } from '../../config/settings.ts';
import { createFetcher, createGuard } from '../../pipelines/fetch/index.ts';
import type { StageContext } from '../../workers/stage-context.ts';
import { createOfflineReport } from '../../workers/stages/feeds/report-offline.ts';
import { sharedPool } from './shared-pool.ts';

/**
 * Creates what the stages work with in a test: the shared pool worker, no log, no delay between requests.
 * Its fetcher is closed after the tests of the file.
 * @param parts networks that may be fetched from, or parts of the context that differ
 */
export function createStageContext(
  pool: pg.Pool,
  { allow = [], ...parts }: Partial<StageContext> & { readonly allow?: readonly string[] },
): StageContext {
  const log = pino({ level: 'silent' });
  const context: StageContext = {
    pool,
    settings: loadSettings({ WIREROOM_HOST_DELAY_MS: '0' }),
    fetcher: createFetcher({ guard: createGuard({ allow }), userAgent: 'wireroom/test' }),
    workerPool: sharedPool(),
    log,
    onTagged: () => undefined,
    onAttempt: () => undefined,
    reportOffline: createOfflineReport({ pool, log }),
    ...parts,
  };
  afterAll(() => context.fetcher.close());
  return context;
}
