import type { Queryable } from './connection.ts';
import { delayOf } from './hosts.ts';

export type Stage = 'feeds' | 'articles' | 'tags';

export const STAGES: readonly Stage[] = ['feeds', 'articles', 'tags'];

/** The right to work on a row: results count only while the row's claim is still this number. */
export interface Claim {
  readonly id: number;
  readonly claim: number;
  /** Claims in a row, this one included, that ended without any exit. */
  readonly unfinished: number;
}

export interface ClaimRequest {
  readonly limit: number;
  /** The process that claims; its claims are handed back when its heartbeat stops. */
  readonly processId: string;
  readonly leaseMs: number;
  /** Least time between two requests to one host, from the settings. */
  readonly delayMs: number;
}

// What claiming does to a row; the lease is the new due time, so that work which never ends comes back by itself.
const TAKE = `due_at = now() + make_interval(secs => $2 / 1000.0), claim = claim + 1, unfinished = unfinished + 1, claimed_by = $3`;

// One due row of each free host, the host that has waited longest first. Hosts and rows that another dispatcher is
// taking at the same moment are skipped. The host's next turn is set here only to spread claims; the start of the
// request (startOnHost) decides.
const claimByHost = (table: 'feeds' | 'articles', due: string): string => `
  with free as (
    select h.host from wireroom.hosts h
    where h.next_claim_at <= now() and h.last_start_at <= now() - ${delayOf('h', 4)}
      and (h.blocked_until is null or h.blocked_until <= now())
      and exists (select from wireroom.${table} t where t.host = h.host and ${due} and t.due_at <= now())
    order by h.next_claim_at
    limit $1
    for update of h skip locked
  ), turn as (
    update wireroom.hosts h set next_claim_at = now() + ${delayOf('h', 4)}
    from free where h.host = free.host returning h.host
  ), pick as (
    select next.id from turn cross join lateral (
      select t.id from wireroom.${table} t
      where t.host = turn.host and ${due} and t.due_at <= now()
      order by t.due_at limit 1
      for update skip locked
    ) next
  )
  update wireroom.${table} t set ${TAKE} from pick where t.id = pick.id
  returning t.id, t.claim, t.unfinished`;

const CLAIM: Readonly<Record<Stage, string>> = {
  feeds: claimByHost('feeds', `t.state = 'active'`),
  articles: claimByHost('articles', `t.stage = 'articles'`),
  tags: `
  with pick as (
    select id from wireroom.articles where stage = 'tags' and due_at <= now()
    order by due_at limit $1
    for update skip locked
  )
  update wireroom.articles t set ${TAKE} from pick where t.id = pick.id
  returning t.id, t.claim, t.unfinished`,
};

/** Claims rows of a stage that are due, at most one of each free host for the stages that fetch. */
export const claimDue = async (db: Queryable, stage: Stage, request: ClaimRequest): Promise<Claim[]> => {
  const { limit, leaseMs, processId, delayMs } = request;
  const { rows } = await db.query<Claim>(CLAIM[stage], [
    limit,
    leaseMs,
    processId,
    ...(stage === 'tags' ? [] : [delayMs]),
  ]);
  return rows;
};

const TABLE = { feeds: 'feeds', articles: 'articles', tags: 'articles' } as const satisfies Record<Stage, string>;

/** Gives a row back untouched, to be claimed again from `until` on. No attempt is counted. */
export const handBack = async (db: Queryable, stage: Stage, { id, claim }: Claim, until: Date): Promise<void> => {
  await db.query(
    `update wireroom.${TABLE[stage]} set due_at = $3, claimed_by = null, unfinished = 0 where id = $1 and claim = $2`,
    [id, claim, until],
  );
};

/** Gives claimed rows back whose jobs could not be enqueued, at once. */
export const unclaim = async (db: Queryable, stage: Stage, claims: readonly Claim[]): Promise<void> => {
  await db.query(
    `update wireroom.${TABLE[stage]} t set due_at = now(), claimed_by = null, unfinished = greatest(unfinished - 1, 0)
     from unnest($1::bigint[], $2::int[]) as c (id, claim) where t.id = c.id and t.claim = c.claim`,
    [claims.map((c) => c.id), claims.map((c) => c.claim)],
  );
};

/**
 * When the earliest row becomes due, and how many rows are claimed right now. What waits for a host that asked for peace
 * is due when that is over.
 */
export const outlook = async (
  db: Queryable,
  stages: readonly Stage[],
): Promise<{ dueWithin: (ms: number) => boolean; claimed: number; nextDueAt: Date | undefined }> => {
  const { rows } = await db.query<{ next_due_at: Date | null; claimed: number; now: Date }>(
    `select min(due_at) filter (where claimed_by is null) as next_due_at, count(*) filter (where claimed_by is not null) as claimed,
       now() as now
     from (
       select 'feeds' as stage, greatest(f.due_at, h.blocked_until) as due_at, f.claimed_by
       from wireroom.feeds f left join wireroom.hosts h on h.host = f.host
       where f.due_at is not null and f.state = 'active'
       union all
       select a.stage, case a.stage when 'articles' then greatest(a.due_at, h.blocked_until) else a.due_at end, a.claimed_by
       from wireroom.articles a left join wireroom.hosts h on h.host = a.host
       where a.due_at is not null
     ) work where stage = any($1)`,
    [stages],
  );
  const next = rows[0]?.next_due_at ?? undefined;
  const now = rows[0]?.now ?? new Date();
  return {
    dueWithin: (ms) => next !== undefined && next.getTime() <= now.getTime() + ms,
    claimed: rows[0]?.claimed ?? 0,
    nextDueAt: next,
  };
};
