import type { Queryable } from '../connection/pool.ts';
import { isBusy, type Stage } from './claims.ts';

export interface ClaimTimes {
  /** Milliseconds until the stage has a row to claim: negative if it has one now, Infinity if none is scheduled. */
  readonly inMs: Readonly<Record<Stage, number>>;
}

const inMs = (moment: string): string => `extract(epoch from (${moment}) - clock_timestamp())::float8 * 1000`;

const firstStored = (stage: 'tags' | 'reprocess'): string => {
  const first = [false, true].map(
    (visible) => `(select min(due_at) from wireroom.due where stage = '${stage}' and visible = ${visible})`,
  );
  return inMs(`select least(${first.join(', ')})`);
};

// greatest() ignores null, the value for a host that was never blocked.
const firstTurn = (freeAt: string, bound: string, hosts: string): string =>
  inMs(`select greatest(h.${freeAt}, h.${bound}) from wireroom.hosts h where h.${bound} < 'infinity' ${hosts}
    order by greatest(h.${freeAt}, h.${bound}) limit 1`);

const turns = (freeAt: 'next_claim_at' | 'blocked_until', hosts = ''): string => `
  ${firstTurn(freeAt, 'feeds_due_at', hosts)} as feeds,
  ${firstTurn(freeAt, 'articles_due_at', hosts)} as articles,
  ${firstStored('tags')} as tags,
  ${firstStored('reprocess')} as reprocess`;

type TurnsRow = Readonly<Record<Stage, number | null>>;

const turnsOf = (row: TurnsRow | undefined): ClaimTimes => {
  const never = Number.POSITIVE_INFINITY;
  const { feeds, articles, tags, reprocess } = row ?? { feeds: null, articles: null, tags: null, reprocess: null };
  return {
    inMs: {
      feeds: feeds ?? never,
      articles: articles ?? never,
      tags: tags ?? never,
      reprocess: reprocess ?? never,
    },
  };
};

/**
 * Returns when each stage can next claim a row. The time is never too late, except for hosts with a running job, whose turn
 * comes when the job ends. Cheap: six index lookups, and one for each running job.
 */
export async function nextClaimTimes(db: Queryable): Promise<ClaimTimes> {
  return turnsOf((await db.query<TurnsRow>({ name: 'next-claim-times', text: NEXT_CLAIM_TIMES })).rows[0]);
}

const NEXT_CLAIM_TIMES = `select ${turns('next_claim_at', `and not ${isBusy('h.host')}`)}`;

/**
 * Returns the pending work of stages: whether a row is due within a time, and how many rows are claimed. A row of a blocked
 * host is due when the block ends; a row that only waits for its host's turn counts as due.
 */
export async function pendingWork(
  db: Queryable,
  stages: readonly Stage[],
): Promise<{ dueWithin: (ms: number) => boolean; claimed: number }> {
  const { rows } = await db.query<TurnsRow & { claimed: number }>(
    `select ${turns('blocked_until')},
       (select count(*) from wireroom.claims where stage = any($1)) as claimed`,
    [stages],
  );
  const next = turnsOf(rows[0]);
  return {
    dueWithin: (ms) => stages.some((stage) => next.inMs[stage] <= ms),
    claimed: rows[0]?.claimed ?? 0,
  };
}
