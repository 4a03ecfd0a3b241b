import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { pino } from 'pino';
import { loadSettings } from '../../config/settings.ts';
import { isOneOf } from '../../db/claims/claims.ts';
import { heartbeat } from '../../db/claims/processes.ts';
import { named } from '../../db/connection/named.ts';
import { openPool } from '../../db/connection/pool.ts';
import { batched } from '../../db/connection/request-batches.ts';
import type { Database } from '../../db/database.ts';
import { countByPool } from '../../test/support/count-statements.ts';
import { startDispatcher } from '../../workers/dispatch/dispatcher.ts';
import { migrateQueue, openTickets } from '../../workers/dispatch/tickets.ts';
import { createOutageLog } from '../../workers/outages/outage-log.ts';
import { cpuSeconds } from '../polls/cpu.ts';
import { fillBacklog } from './fill.ts';

export interface QueueCost {
  readonly backend: string;
  /** Milliseconds that each article takes without using the processor. */
  readonly jobMs: number;
  readonly articlesPerS: number;
  /** For an article: statements of dispatcher, queue and the ends of the articles, and commands of Redis. */
  readonly dispatcher: number;
  readonly queue: number;
  readonly ends: number;
  readonly redis: number;
  /** Milliseconds of processor time for an article, with its end. */
  readonly serviceMs: number;
  readonly postgresMs: number;
  readonly redisMs: number;
}

export interface QueueLoad {
  readonly redisUrl: string | undefined;
  /** Process id of the Postgres server. */
  readonly postgres: number;
  readonly articles: number;
  readonly jobMs: number;
  /** One article of this many takes ten times as long; 0 for none. */
  readonly slowOneIn?: number;
}

/** Ends claims that end at the same moment in one statement. */
const endArticle = batched<{ id: number; claim: number }, true>(async (pool, claims) => {
  await pool.query(named('end-articles')`
    with ended as (
      delete from wireroom.claims c where ${isOneOf('articles', claims)} returning id
    )
    update wireroom.articles t set state = 'rejected', outcome = 'gone' from ended where t.id = ended.id`);
  return new Map(claims.map((claim) => [claim, true]));
});

/** What dispatcher and queue cost for articles whose jobs do nothing. Nine in ten are of a host of their own. */
export async function measureQueueCosts(database: Database, load: QueueLoad): Promise<QueueCost> {
  const { redisUrl, postgres, articles, jobMs, slowOneIn = 0 } = load;
  const { pool } = database;
  const settings = loadSettings({ WIREROOM_HOST_DELAY_MS: '0', WIREROOM_THREADS: '2' });
  await migrateQueue({ databaseUrl: database.url, redisUrl });
  await fillBacklog(pool, { hosts: articles, feeds: 1, articles });
  const processId = randomUUID();
  await heartbeat(pool, processId, 'bench');
  const tickets = openTickets({
    databaseUrl: database.url,
    redisUrl,
    installation: 'bench',
    stages: ['articles'],
    onError: console.error,
  });
  const redis = redisUrl === undefined ? undefined : new Redis(redisUrl);
  const redisUse = async (): Promise<{ commands: number; ms: number }> => {
    const info = (await redis?.info()) ?? '';
    const read = (name: string): number => Number(new RegExp(`^${name}:(\\S+)`, 'm').exec(info)?.[1] ?? 0);
    return {
      commands: read('total_commands_processed'),
      ms: 1_000 * (read('used_cpu_user') + read('used_cpu_sys')),
    };
  };
  const ends = openPool(database.url, { max: 2, name: 'wireroom bench ends' });
  const statements = countByPool();
  const before = { cpu: process.cpuUsage(), postgres: cpuSeconds(postgres), redis: await redisUse() };
  const startedAt = performance.now();
  let left = articles;
  let finished = (): void => undefined;
  const all = new Promise<void>((resolve) => {
    finished = resolve;
  });
  const dispatcher = startDispatcher({
    pool,
    tickets,
    stages: ['articles'],
    settings,
    processId,
    async run(_, [claim]) {
      if (!claim) return;
      const isSlow = slowOneIn > 0 && claim.id % slowOneIn === 1;
      if (jobMs > 0) await wait(isSlow ? 10 * jobMs : jobMs);
      await endArticle(ends, claim);
      left -= 1;
      if (left === 0) finished();
    },
    ready: Promise.resolve(),
    outages: createOutageLog(pino({ level: 'warn' })),
  });
  await all;
  const seconds = (performance.now() - startedAt) / 1_000;
  const { user, system } = process.cpuUsage(before.cpu);
  const redisAfter = await redisUse();
  const postgresMs = 1_000 * (cpuSeconds(postgres) - before.postgres);
  statements.stop();
  await (await dispatcher.stop()).drained;
  await tickets.close();
  await ends.end();
  redis?.disconnect();
  const each = (total: number): number => Math.round((100 * total) / articles) / 100;
  return {
    backend: tickets.backend,
    jobMs,
    articlesPerS: Math.round(articles / seconds),
    dispatcher: each(statements.counts.get('wireroom bench') ?? 0),
    queue: each(statements.counts.get('wireroom queue') ?? 0),
    ends: each(statements.counts.get('wireroom bench ends') ?? 0),
    redis: each(redisAfter.commands - before.redis.commands),
    serviceMs: each((user + system) / 1_000),
    postgresMs: each(postgresMs),
    redisMs: each(redisAfter.ms - before.redis.ms),
  };
}
