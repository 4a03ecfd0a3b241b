import type pg from 'pg';
import { type Queryable, transaction } from '../connection/pool.ts';
import { delayOf, nextClaim, upToAWeek } from '../hosts/hosts.ts';
import type { ArticleStage } from '../life-cycle/states.ts';
import { requeueClaims } from '../life-cycle/work.ts';

/** A kind of work, with a queue of its own. Feeds and articles are fetched; the other two work on what is stored. */
export type Stage = 'feeds' | ArticleStage;

export const STAGES: readonly Stage[] = ['feeds', 'articles', 'tags', 'reprocess'];

/** The right to work on a row. A result is stored only while the claim is in `wireroom.claims`. */
export interface Claim {
  readonly id: number;
  readonly claim: number;
  /** Consecutive claims, including this one, that ended without a result. */
  readonly crashes: number;
}

export interface ClaimRequest {
  readonly limit: number;
  /** Id of the claiming process. Its claims are released when its heartbeat stops. */
  readonly processId: string;
  readonly leaseMs: number;
  /** Minimum time between two requests to a host, in milliseconds (WIREROOM_HOST_DELAY_MS). */
  readonly delayMs: number;
}

interface ByHost {
  /** Locks the hosts whose turn it is. */
  readonly hosts: string;
  /** Claims one due row of each host. */
  readonly rows: string;
}

/**
 * SQL: whether host `h` has a running job, of a feed or an article. The offset keeps it one look at an index for each host:
 * otherwise the planner makes it a join.
 */
export function isBusy(h: string): string {
  return `exists (select from wireroom.claims w where w.host = ${h} and w.stage in ('feeds', 'articles') offset 0)`;
}

/** SQL: whether row `d` is that of an id. By its key, because the planner may know nothing yet about the rows of a stage. */
const isRow = (stage: Stage, d: string, id: string): string =>
  `${d}.id = ${id} and (${d}.stage = 'feeds') = ${stage === 'feeds'}`;

/**
 * SQL for `with` that claims the rows whose ids `pick` selects. An article whose claim has not ended yet is left, and a
 * pending refetch waits for the end of this one.
 */
const take = (stage: Stage): string => `claimed as (
    insert into wireroom.claims (stage, id, host, process_id, until, own, visible, asked_by, attempts, crashes)
    select d.stage, d.id, d.host, $3, now() + make_interval(secs => $2 / 1000.0), d.own, d.visible, d.asked_by, d.attempts, d.crashes + 1
    from pick join wireroom.due d on ${isRow(stage, 'd', 'pick.id')}
    on conflict (id, (stage = 'feeds')) do nothing
    returning id, claim, crashes, host
  ), taken as (
    delete from wireroom.due d using claimed where ${isRow(stage, 'd', 'claimed.id')} and not d.refetch_pending
  )`;

interface Rows {
  readonly stage: 'feeds' | 'articles';
  /** Column of `hosts` with a time before which none of these rows is due. */
  readonly bound: 'feeds_due_at' | 'articles_due_at';
  /** SQL conditions on row `t`, by priority: a condition is used only if no row of the earlier ones is due. */
  readonly which: readonly string[];
}

// Two statements, so that the second sees everything that was committed before the hosts were locked (0005_work.sql),
// including the claims of other dispatchers.
const claimByHost = ({ stage, bound, which }: Rows): ByHost => {
  const first = (column: string, condition: string, lock = ''): string[] =>
    which.map(
      (rows) =>
        `(select t.${column} from wireroom.due t where t.stage = '${stage}' and ${condition} and ${rows} order by t.due_at limit 1 ${lock})`,
    );
  const due = first('id', 't.host = turn.host and t.due_at <= now()', 'for update skip locked');
  const left = first('due_at', 't.host = h.host and t.id is distinct from claimed.id');
  return {
    // The host that has been free and due for longest comes first. Hosts that another dispatcher has locked are skipped.
    hosts: `
  select h.host from wireroom.hosts h
  where h.${bound} < 'infinity' and greatest(h.next_claim_at, h.${bound}) <= now() and not ${isBusy('h.host')}
  order by greatest(h.next_claim_at, h.${bound})
  limit $1
  for update skip locked`,
    // The next turn set here only spreads claims; acquireSlot() decides when a request may start.
    rows: `
  with pick as materialized (
    select coalesce(${due.join(', ')}) as id from unnest($1::text[]) as turn (host) where not ${isBusy('turn.host')}
  ), ${take(stage)}
  update wireroom.hosts h set
    next_claim_at = case when claimed.id is null then h.next_claim_at else greatest(${nextClaim('now()', delayOf('h', 4))}, h.blocked_until) end,
    ${bound} = coalesce(least(${left.join(', ')}), 'infinity')
  from unnest($1::text[]) as turn (host) left join claimed using (host)
  where h.host = turn.host
  returning claimed.id, claimed.claim, claimed.crashes`,
  };
};

// A scalar, so that the feeds of a host are looked up in their order, until one is active.
const IS_ACTIVE = `(select f.state from wireroom.feeds f where f.id = t.id) = 'active'`;

const BY_HOST = {
  feeds: claimByHost({ stage: 'feeds', bound: 'feeds_due_at', which: [`t.own and ${IS_ACTIVE}`] }),
  // Articles named by feeds of their own site or by people come before those named by feeds of other sites.
  articles: claimByHost({ stage: 'articles', bound: 'articles_due_at', which: ['t.own', 'not t.own'] }),
} as const;

// Articles that readers do not see yet come first.
const claimStored = (stage: 'tags' | 'reprocess'): string => `
  with pick as (
    select id from wireroom.due where stage = '${stage}' and due_at <= now()
    order by visible, due_at limit $1
    for update skip locked
  ), ${take(stage)}, later as (
    update wireroom.due d set stage = 'articles', due_at = now(), refetch_pending = false from claimed
    where ${isRow(stage, 'd', 'claimed.id')} and d.refetch_pending
  )
  select id, claim, crashes from claimed`;

/**
 * Claims due rows of a stage. Stages that fetch get one row of each host whose turn it is and that has no running job; the
 * host that has waited longest comes first. The time depends on `limit` and on the number of running jobs, not on the
 * number of rows, hosts or feeds.
 */
export async function claimDue(pool: pg.Pool, stage: Stage, request: ClaimRequest): Promise<Claim[]> {
  const { limit, leaseMs, processId } = request;
  if (stage === 'tags' || stage === 'reprocess')
    return (
      await pool.query<Claim>({
        name: `claim-${stage}`,
        text: claimStored(stage),
        values: [limit, leaseMs, processId],
      })
    ).rows;
  // A host whose rows others finished or deferred yields no claim but has its bound corrected. Try again, so that such hosts
  // do not take the places of hosts with due rows.
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const { hosts, claims } = await claimOfHosts(pool, stage, request);
    if (claims.length > 0 || hosts < limit) return claims;
  }
  return [];
}

/** Tries that may find nothing after very many rows were deferred at once; 100 take about half a second. */
const MAX_TRIES = 100;

const claimOfHosts = (
  pool: pg.Pool,
  stage: keyof typeof BY_HOST,
  { limit, leaseMs, processId, delayMs }: ClaimRequest,
): Promise<{ readonly hosts: number; readonly claims: Claim[] }> =>
  transaction(pool, async (client) => {
    const statements = BY_HOST[stage];
    const { rows: hosts } = await client.query<{ host: string }>({
      name: `lock-hosts-${stage}`,
      text: statements.hosts,
      values: [limit],
    });
    if (hosts.length === 0) return { hosts: 0, claims: [] };
    const { rows } = await client.query<Claim | { id: null }>({
      name: `claim-of-hosts-${stage}`,
      text: statements.rows,
      values: [hosts.map(({ host }) => host), leaseMs, processId, delayMs],
    });
    return { hosts: hosts.length, claims: rows.filter((row) => row.id !== null) };
  });

/** SQL condition on claims `c`: those of a stage in two arrays of ids and claim numbers. */
export function isOneOf(stage: Stage, ids: number, claims: number): string {
  return `c.stage = '${stage}' and (c.id, c.claim) in (select * from unnest($${ids}::bigint[], $${claims}::bigint[]))`;
}

const idsAndNumbers = (claims: readonly Claim[]): [number[], number[]] => [
  claims.map(({ id }) => id),
  claims.map(({ claim }) => claim),
];

/** Releases a claim without counting an attempt. The row is due again after `waitMs` milliseconds (at most a week). */
export async function release(db: Queryable, stage: Stage, claim: Claim, waitMs: number): Promise<void> {
  await db.query(
    `with ${requeueClaims('release', isOneOf(stage, 1, 2), { due_at: `now() + ${upToAWeek(3)}` })} select`,
    [...idsAndNumbers([claim]), waitMs],
  );
}

/**
 * Releases claims whose job ended without a result. The rows are due again after one second for each consecutive crash.
 * The crash count is kept, so that a row which always crashes is eventually rejected.
 * @param maxCrashes upper limit of the stored count
 */
export async function nack(
  db: Queryable,
  stage: Stage,
  claims: readonly Claim[],
  maxCrashes = Number.MAX_SAFE_INTEGER,
): Promise<void> {
  await db.query(
    `with ${requeueClaims('nack', isOneOf(stage, 1, 2), { crashes: 'least(c.crashes, $3::bigint)' })} select`,
    [...idsAndNumbers(claims), maxCrashes],
  );
}
