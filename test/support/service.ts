import type pg from 'pg';
import { pino } from 'pino';
import { expect, onTestFinished } from 'vitest';
import { loadSettings, type Settings } from '../../config/settings.ts';
import { STAGES } from '../../db/claims/claims.ts';
import { addFeed } from '../../db/feeds/feeds.ts';
import { readInstallation } from '../../db/schema/installation.ts';
import { type Service, startService } from '../../workers/service/service.ts';
import { named } from './articles.ts';
import { createDatabase } from './database.ts';
import { sharedPool, THREADS } from './shared-pool.ts';
import { PLANNED_ARTICLES } from './work.ts';

export interface World {
  readonly pool: pg.Pool;
  readonly url: string;
  readonly settings: Settings;
  start(changes?: Partial<Settings>): Service;
  /** Starts the service, waits until nothing is left to do, and stops it. */
  runOnce(changes?: Partial<Settings>): Promise<void>;
  addFeed(url: string): Promise<number>;
}

/** Loads extractor and tagger, so that the first test does not wait for them: for `beforeAll`. */
export async function warmUp(): Promise<void> {
  await sharedPool().tag({ title: 'Harbor', text: 'The harbor of Lisbon.' });
}

/** A database of its own, or one that is prepared, with a service that may fetch from loopback. */
export async function createWorld(
  environment: Record<string, string> = {},
  prepared?: Pick<World, 'pool' | 'url'>,
): Promise<World> {
  const { pool, url } = prepared ?? (await createDatabase('prepared'));
  const settings = loadSettings({
    WIREROOM_ALLOW_NETWORKS: '127.0.0.0/8',
    WIREROOM_HOST_DELAY_MS: '0',
    WIREROOM_THREADS: String(THREADS),
    DATABASE_URL: url,
    ...environment,
  });
  const database = { pool, url, embedded: false, close: async () => undefined };
  const installation = await readInstallation(pool);
  const start = (changes: Partial<Settings> = {}): Service => {
    const service = startService({
      settings: { ...settings, ...changes },
      database,
      installation,
      stages: STAGES,
      workerPool: settings.threads === THREADS ? sharedPool() : undefined,
      log: pino({ level: 'silent' }),
    });
    onTestFinished(async () => void (await service.stop()));
    return service;
  };
  return {
    pool,
    url,
    settings,
    start,
    async runOnce(changes) {
      const service = start(changes);
      await service.idle(new AbortController().signal);
      await service.stop();
    },
    addFeed: async (feedUrl) => (await addFeed(pool, named(feedUrl))).id,
  };
}

/** The law: every URL ever discovered is ready, rejected with an outcome, or pending with a due time. */
export async function expectTheLaw(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query(
    `select url, state, outcome, due_at from ${PLANNED_ARTICLES} a where not (
       (state = 'ready' and ready_at is not null)
       or (state = 'rejected' and outcome is not null and due_at is null)
       or (state in ('discovered', 'extracted') and due_at is not null))`,
  );
  expect(rows, 'every URL is ready, rejected with an outcome, or pending with a due time').toEqual([]);
}
