import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import { type Claim, type ClaimRequest, claimDue, isOneOf, STAGES, type Stage } from '../../db/claims/claims.ts';
import { pendingWork } from '../../db/claims/pending-work.ts';
import { heartbeat, releaseDeadClaims } from '../../db/claims/processes.ts';
import { requeuedRows } from '../../db/life-cycle/work.ts';
import { progressSince } from '../../db/reports/progress.ts';

export interface Timing {
  readonly calls: number;
  readonly rows: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly worstMs: number;
}

const LIMIT = 64;

/** The end of claims of a stage: feeds are due in an hour, fetched articles are to be tagged, the others are ready. */
const endOf = (stage: Stage, claims: readonly Claim[]): Sql => {
  const ended = sql`ended as (delete from wireroom.claims c where ${isOneOf(stage, claims)} returning c.*)`;
  if (stage === 'feeds')
    return sql`with ${ended} insert into wireroom.due ${requeuedRows('release', { due_at: sql`now() + interval '1 hour'` })}`;
  if (stage === 'articles')
    return sql`with ${ended}, requeued as (insert into wireroom.due ${requeuedRows('storeUntagged')})
      update wireroom.articles t set state = 'extracted' from ended where t.id = ended.id`;
  return sql`with ${ended} update wireroom.articles t set state = 'ready', ready_at = now() from ended where t.id = ended.id`;
};

/**
 * Dispatchers that claim in turns, as so many processes would, each finishing what it has before it
 * claims again.
 * @throws when a row is claimed twice
 */
export async function runDispatchers(
  pool: pg.Pool,
  { dispatchers, rounds, delayMs }: { dispatchers: number; rounds: number; delayMs: number },
): Promise<Record<Stage, Timing>> {
  const times: Record<Stage, number[]> = { feeds: [], articles: [], tags: [], reprocess: [] };
  const rows: Record<Stage, number> = { feeds: 0, articles: 0, tags: 0, reprocess: 0 };
  const seen = new Set<string>();
  const dispatch = async (): Promise<void> => {
    const processId = randomUUID();
    await heartbeat(pool, processId, 'bench');
    for (let round = 0; round < rounds; round++) {
      for (const stage of STAGES) {
        const { ms, claims } = await timedClaim(pool, stage, { limit: LIMIT, leaseMs: 600_000, processId, delayMs });
        times[stage].push(ms);
        rows[stage] += claims.length;
        for (const { id, claim } of claims) {
          const key = `${stage === 'feeds' ? 'feed' : 'article'} ${id} ${claim}`;
          if (seen.has(key)) throw new Error(`${key} was claimed twice`);
          seen.add(key);
        }
        await pool.query(endOf(stage, claims));
      }
    }
  };
  await Promise.all(Array.from({ length: dispatchers }, dispatch));
  return {
    feeds: timing(times.feeds, rows.feeds),
    articles: timing(times.articles, rows.articles),
    tags: timing(times.tags, rows.tags),
    reprocess: timing(times.reprocess, rows.reprocess),
  };
}

const timedClaim = async (
  pool: pg.Pool,
  stage: Stage,
  request: ClaimRequest,
): Promise<{ ms: number; claims: readonly Claim[] }> => {
  const startedAt = performance.now();
  const claims = await claimDue(pool, stage, request);
  return { ms: performance.now() - startedAt, claims };
};

/** What runs besides claims: the look-out of `start --once`, the search for dead processes, the progress line. */
export async function runOthers(pool: pg.Pool, rounds: number): Promise<Record<string, Timing>> {
  const since = new Date();
  return {
    outlook: await repeat(rounds, () => pendingWork(pool, STAGES)),
    'release dead': await repeat(rounds, () => releaseDeadClaims(pool)),
    progress: await repeat(rounds, () => progressSince(pool, since)),
  };
}

const repeat = async (times: number, work: () => Promise<unknown>): Promise<Timing> => {
  const ms: number[] = [];
  for (let n = 0; n < times; n++) {
    const startedAt = performance.now();
    await work();
    ms.push(performance.now() - startedAt);
  }
  return timing(ms, 0);
};

/** Median, 95th percentile and worst of some times. */
export function timing(ms: readonly number[], rows: number): Timing {
  const sorted = [...ms].sort((a, b) => a - b);
  const at = (share: number): number =>
    round(sorted[Math.min(Math.floor(share * sorted.length), sorted.length - 1)] ?? 0);
  return { calls: ms.length, rows, medianMs: at(0.5), p95Ms: at(0.95), worstMs: at(1) };
}

const round = (ms: number): number => Math.round(ms * 10) / 10;
