import sql, { raw, type Sql } from 'sql-template-tag';
import { named } from '../connection/named.ts';
import type { Queryable } from '../connection/pool.ts';
import { isBusy, type Stage } from './claims.ts';

/** Milliseconds until a stage has a row to claim: negative if it has one now, Infinity if none is scheduled. */
export type ClaimTimes = Readonly<Record<Stage, number>>;

/** When the first row of a stage is due that needs no host. */
const firstStored = (stage: 'tags' | 'reprocess'): Sql => {
  const first = sql`select min(due_at) from wireroom.due where stage = ${raw(`'${stage}'`)}`;
  return sql`least((${first} and visible = false), (${first} and visible = true))`;
};

/**
 * When the first of some hosts `h` has its turn and a row due. greatest() ignores null, the value
 * for a host that was never blocked.
 */
const firstTurn = (freeAt: Sql, bound: Sql, hosts: Sql): Sql =>
  sql`(select greatest(${freeAt}, ${bound}) from wireroom.hosts h where ${bound} < 'infinity' and ${hosts}
        order by greatest(${freeAt}, ${bound}) limit 1)`;

const fromNow = (time: Sql): Sql =>
  sql`coalesce(extract(epoch from ${time} - clock_timestamp())::float8 * 1000, 'infinity')`;

/**
 * The columns of `ClaimTimes`.
 * @param freeAt when host `h` is free
 * @param hosts which count
 */
const turns = (freeAt: Sql, hosts: Sql): Sql => sql`
      ${fromNow(firstTurn(freeAt, sql`h.feeds_due_at`, hosts))} as feeds,
      ${fromNow(firstTurn(freeAt, sql`h.articles_due_at`, hosts))} as articles,
      ${fromNow(firstStored('tags'))} as tags, ${fromNow(firstStored('reprocess'))} as reprocess`;

/**
 * Returns when each stage can next claim a row. The time is never too late, except for hosts with a
 * running job, whose turn comes when the job ends. Cheap: six index lookups, and one for each
 * running job.
 */
export async function nextClaimTimes(db: Queryable): Promise<ClaimTimes> {
  const { rows } = await db.query<ClaimTimes>(named('next-claim-times')`
    select ${turns(sql`h.next_claim_at`, sql`not ${isBusy(sql`h.host`)}`)}`);
  if (!rows[0]) throw new Error('a select without a table has a row');
  return rows[0];
}

/**
 * Returns the pending work of stages: whether a row is due within a time, and how many rows are
 * claimed. A row of a blocked host is due when the block ends; a row that only waits for its host's
 * turn counts as due.
 */
export async function pendingWork(
  db: Queryable,
  stages: readonly Stage[],
): Promise<{ dueWithin: (ms: number) => boolean; claimed: number }> {
  const { rows } = await db.query<ClaimTimes & { claimed: number }>(sql`
    select ${turns(sql`h.blocked_until`, sql`true`)},
      (select count(*) from wireroom.claims where stage = any(${stages})) as claimed`);
  const [next] = rows;
  return {
    dueWithin: (ms) => next !== undefined && stages.some((stage) => next[stage] <= ms),
    claimed: next?.claimed ?? 0,
  };
}
