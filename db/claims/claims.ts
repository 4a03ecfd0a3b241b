import type pg from 'pg';
import { type Queryable, transaction } from '../connection/pool.ts';
import { delayOf, upToAWeek } from '../hosts/hosts.ts';
import { transition } from '../life-cycle/assignments.ts';
import type { ArticleStage } from '../life-cycle/states.ts';

/** A kind of work, with a queue of its own. Feeds and articles are fetched; the other two work on what is stored. */
export type Stage = 'feeds' | ArticleStage;

export const STAGES: readonly Stage[] = ['feeds', 'articles', 'tags', 'reprocess'];

/** The right to work on a row. A result is stored only while the row still has this claim number. */
export interface Claim {
  readonly id: number;
  readonly claim: number;
  /** Consecutive claims, including this one, that ended without a result. */
  readonly crashes: number;
  /** Id of the process that claimed the row, if known. */
  readonly claimedBy?: string | undefined;
}

export interface ClaimRequest {
  readonly limit: number;
  /** Id of the claiming process. Its claims are released when its heartbeat stops. */
  readonly processId: string;
  readonly leaseMs: number;
  /** Minimum time between two requests to a host, in milliseconds (WIREROOM_HOST_DELAY_MS). */
  readonly delayMs: number;
}

// The end of the lease is the new due time, so a job that never ends becomes due again.
const TAKE = transition('claim', { due_at: 'now() + make_interval(secs => $2 / 1000.0)', claimed_by: '$3' });

interface ByHost {
  /** Locks the hosts whose turn it is. */
  readonly hosts: string;
  /** Claims one due row of each host. */
  readonly rows: string;
}

/** SQL: whether host `h` has a running job, of a feed or an article. An expired lease does not count. */
export const isBusy = (h: string): string => `(
    exists (select from wireroom.feeds w where w.host = ${h} and w.claimed_by is not null and w.due_at > now())
    or exists (select from wireroom.articles w where w.host = ${h} and w.claimed_by is not null and w.stage = 'articles' and w.due_at > now()))`;

interface Rows {
  readonly table: 'feeds' | 'articles';
  /** Column of `hosts` with a time before which none of these rows is due. */
  readonly bound: 'feeds_due_at' | 'articles_due_at';
  /** SQL conditions on row `t`, by priority: a condition is used only if no row of the earlier ones is due. */
  readonly which: readonly string[];
}

// Two statements, so that the second sees everything that was committed before the hosts were locked (0004_turns.sql),
// including the claims of other dispatchers.
const claimByHost = ({ table, bound, which }: Rows): ByHost => {
  const first = (column: string, condition: (rows: string) => string, lock = ''): string[] =>
    which.map(
      (rows) =>
        `(select t.${column} from wireroom.${table} t where ${condition(rows)} order by t.due_at limit 1 ${lock})`,
    );
  const due = first('id', (rows) => `t.host = turn.host and ${rows} and t.due_at <= now()`, 'for update skip locked');
  const left = first(
    'due_at',
    (rows) => `t.host = h.host and ${rows} and t.due_at is not null and t.id is distinct from taken.id`,
  );
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
  ), taken as (
    update wireroom.${table} t set ${TAKE} from pick where t.id = pick.id
    returning t.id, t.claim, t.crashes, t.host, t.due_at
  )
  update wireroom.hosts h set
    next_claim_at = case when taken.id is null then h.next_claim_at else greatest(now() + ${delayOf('h', 4)}, h.blocked_until) end,
    ${bound} = least(taken.due_at, coalesce(least(${left.join(', ')}), 'infinity'))
  from unnest($1::text[]) as turn (host) left join taken using (host)
  where h.host = turn.host
  returning taken.id, taken.claim, taken.crashes`,
  };
};

const BY_HOST = {
  feeds: claimByHost({ table: 'feeds', bound: 'feeds_due_at', which: [`t.state = 'active'`] }),
  // Articles named by feeds of their own site or by people come before those named by feeds of other sites.
  articles: claimByHost({
    table: 'articles',
    bound: 'articles_due_at',
    which: [`t.stage = 'articles' and t.own`, `t.stage = 'articles' and not t.own`],
  }),
} as const;

// Articles that readers do not see yet come first: discovered and extracted sort before ready.
const claimStored = (stage: 'tags' | 'reprocess'): string => `
  with pick as (
    select id from wireroom.articles where stage = '${stage}' and due_at <= now()
    order by state, due_at limit $1
    for update skip locked
  )
  update wireroom.articles t set ${TAKE} from pick where t.id = pick.id
  returning t.id, t.claim, t.crashes`;

/**
 * Claims due rows of a stage. Stages that fetch get one row of each host whose turn it is and that has no running job; the
 * host that has waited longest comes first. The time depends on `limit` and on the number of running jobs, not on the
 * number of rows, hosts or feeds.
 */
export const claimDue = async (pool: pg.Pool, stage: Stage, request: ClaimRequest): Promise<Claim[]> => {
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
};

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

export const TABLE = {
  feeds: 'feeds',
  articles: 'articles',
  tags: 'articles',
  reprocess: 'articles',
} as const satisfies Record<Stage, string>;

/**
 * Makes the process that works on rows their claimant. Any process may get the job from the queue; if it dies, its own
 * missing heartbeat must release the claim.
 */
export const reassign = async (
  db: Queryable,
  stage: Stage,
  claims: readonly Claim[],
  processId: string,
): Promise<void> => {
  await db.query(
    `update wireroom.${TABLE[stage]} t set ${transition('reassign', { claimed_by: '$3' })}
     from unnest($1::bigint[], $2::int[]) as c (id, claim)
     where t.id = c.id and t.claim = c.claim and t.claimed_by is not null and t.claimed_by <> $3`,
    [claims.map((c) => c.id), claims.map((c) => c.claim), processId],
  );
};

/** Releases a claim without counting an attempt. The row is due again after `waitMs` milliseconds (at most a week). */
export const release = async (db: Queryable, stage: Stage, { id, claim }: Claim, waitMs: number): Promise<void> => {
  await db.query(
    `update wireroom.${TABLE[stage]} set ${transition('release', { due_at: `now() + ${upToAWeek(3)}` })}
     where id = $1 and claim = $2 and claimed_by is not null`,
    [id, claim, waitMs],
  );
};

/**
 * Releases claims whose job ended without a result. The rows are due again after one second for each consecutive crash.
 * The crash count is kept, so that a row which always crashes is eventually rejected.
 * @param maxCrashes upper limit of the stored count
 */
export const nack = async (
  db: Queryable,
  stage: Stage,
  claims: readonly Claim[],
  maxCrashes = Number.MAX_SAFE_INTEGER,
): Promise<void> => {
  await db.query(
    `update wireroom.${TABLE[stage]} t set ${transition('nack', { crashes: 'least(crashes, $3::bigint)' })}
     from unnest($1::bigint[], $2::int[]) as c (id, claim)
     where t.id = c.id and t.claim = c.claim and t.claimed_by is not null`,
    [claims.map((c) => c.id), claims.map((c) => c.claim), maxCrashes],
  );
};

/** Returns the claims of a stage that a process made at least `ageMs` milliseconds ago and that no process has taken over. */
export const staleClaims = async (
  db: Queryable,
  stage: Stage,
  { processId, leaseMs, ageMs }: { readonly processId: string; readonly leaseMs: number; readonly ageMs: number },
): Promise<Claim[]> => {
  const { rows } = await db.query<Claim>(
    `select id, claim, crashes from wireroom.${TABLE[stage]}
     where claimed_by = $1 and due_at <= now() + make_interval(secs => $2 / 1000.0) ${stage === 'feeds' ? '' : 'and stage = $3'}`,
    [processId, leaseMs - ageMs, ...(stage === 'feeds' ? [] : [stage])],
  );
  return rows;
};

/** Releases claims whose jobs could not be enqueued. The rows are due at once, and no crash is counted. */
export const rollbackClaims = async (db: Queryable, stage: Stage, claims: readonly Claim[]): Promise<void> => {
  await db.query(
    `update wireroom.${TABLE[stage]} t set ${transition('rollBack')}
     from unnest($1::bigint[], $2::int[]) as c (id, claim)
     where t.id = c.id and t.claim = c.claim and t.claimed_by is not null`,
    [claims.map((c) => c.id), claims.map((c) => c.claim)],
  );
};
