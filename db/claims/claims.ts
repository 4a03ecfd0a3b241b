import type pg from 'pg';
import { type Queryable, transaction } from '../connection/pool.ts';
import { delayOf, upToAWeek } from '../hosts/hosts.ts';

export type Stage = 'feeds' | 'articles' | 'tags';

export const STAGES: readonly Stage[] = ['feeds', 'articles', 'tags'];

/** The right to work on a row: results count only while the row's claim is still this number. */
export interface Claim {
  readonly id: number;
  readonly claim: number;
  /** Claims in a row, this one included, that ended without any exit. */
  readonly unfinished: number;
  /** The process that claimed it, where that is known. */
  readonly claimedBy?: string | undefined;
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

interface ByHost {
  /** Locks the hosts whose turn has come. */
  readonly hosts: string;
  /** Takes one due row of each. */
  readonly rows: string;
}

/** SQL: a job of host `h` is in work, a feed or an article. A lease that has run out is no work. */
const isBusy = (h: string): string => `(
    exists (select from wireroom.feeds w where w.host = ${h} and w.claimed_by is not null and w.due_at > now())
    or exists (select from wireroom.articles w where w.host = ${h} and w.claimed_by is not null and w.stage = 'articles' and w.due_at > now()))`;

interface Rows {
  readonly table: 'feeds' | 'articles';
  /** The column of hosts that has a time before which none of these rows is due. */
  readonly bound: 'feeds_due_at' | 'articles_due_at';
  /** SQL: which rows `t` they are; those of a later condition are taken when the earlier ones have nothing due. */
  readonly which: readonly string[];
}

// Two statements, so that the second sees everything that was committed before the hosts were locked (0004_turns.sql):
// also that another dispatcher has taken a row of the host meanwhile.
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
    // The host that could have been asked for the longest time first. Hosts that another dispatcher is at are skipped.
    hosts: `
  select h.host from wireroom.hosts h
  where h.${bound} < 'infinity' and greatest(h.next_claim_at, h.${bound}) <= now() and not ${isBusy('h.host')}
  order by greatest(h.next_claim_at, h.${bound})
  limit $1
  for update skip locked`,
    // The host's next turn is set here only to spread claims; the start of the request (startOnHost) decides.
    rows: `
  with pick as materialized (
    select coalesce(${due.join(', ')}) as id from unnest($1::text[]) as turn (host) where not ${isBusy('turn.host')}
  ), taken as (
    update wireroom.${table} t set ${TAKE} from pick where t.id = pick.id
    returning t.id, t.claim, t.unfinished, t.host, t.due_at
  )
  update wireroom.hosts h set
    next_claim_at = case when taken.id is null then h.next_claim_at else greatest(now() + ${delayOf('h', 4)}, h.blocked_until) end,
    ${bound} = least(taken.due_at, coalesce(least(${left.join(', ')}), 'infinity'))
  from unnest($1::text[]) as turn (host) left join taken using (host)
  where h.host = turn.host
  returning taken.id, taken.claim, taken.unfinished`,
  };
};

const BY_HOST = {
  feeds: claimByHost({ table: 'feeds', bound: 'feeds_due_at', which: [`t.state = 'active'`] }),
  // What its own feeds and people ask for first, then what feeds of other sites name.
  articles: claimByHost({
    table: 'articles',
    bound: 'articles_due_at',
    which: [`t.stage = 'articles' and t.own`, `t.stage = 'articles' and not t.own`],
  }),
} as const;

const TAGS = `
  with pick as (
    select id from wireroom.articles where stage = 'tags' and due_at <= now()
    order by again desc, due_at limit $1 -- what is new has null there, and goes first
    for update skip locked
  )
  update wireroom.articles t set ${TAKE} from pick where t.id = pick.id
  returning t.id, t.claim, t.unfinished`;

/**
 * Claims rows of a stage that are due; for the stages that fetch, one of each host whose turn has come and that has no
 * job in work, the host that has waited longest first. The time it takes depends on `limit` and on how many jobs are in
 * work, not on how many rows, hosts or feeds there are.
 */
export const claimDue = async (pool: pg.Pool, stage: Stage, request: ClaimRequest): Promise<Claim[]> => {
  const { limit, leaseMs, processId } = request;
  if (stage === 'tags') return (await pool.query<Claim>(TAGS, [limit, leaseMs, processId])).rows;
  // A host whose work was done or put off by others has no row; then it knows. It must not take a place from those that have.
  for (let looks = 0; looks < MAX_LOOKS; looks++) {
    const { hosts, claims } = await claimOfHosts(pool, BY_HOST[stage], request);
    if (claims.length > 0 || hosts < limit) return claims;
  }
  return [];
};

/** Looks of one claim that may find nothing, after very many rows were put off at once: about half a second. */
const MAX_LOOKS = 100;

const claimOfHosts = (
  pool: pg.Pool,
  statements: ByHost,
  { limit, leaseMs, processId, delayMs }: ClaimRequest,
): Promise<{ readonly hosts: number; readonly claims: Claim[] }> =>
  transaction(pool, async (client) => {
    const { rows: hosts } = await client.query<{ host: string }>(statements.hosts, [limit]);
    if (hosts.length === 0) return { hosts: 0, claims: [] };
    const { rows } = await client.query<Claim | { id: null }>(statements.rows, [
      hosts.map(({ host }) => host),
      leaseMs,
      processId,
      delayMs,
    ]);
    return { hosts: hosts.length, claims: rows.filter((row) => row.id !== null) };
  });

const TABLE = { feeds: 'feeds', articles: 'articles', tags: 'articles' } as const satisfies Record<Stage, string>;

/** How many rows of a stage are claimed by anybody, and not for longer than their lease. */
export const claimsInWork = async (db: Queryable, stage: Stage): Promise<number> => {
  const { rows } = await db.query<{ n: number }>({
    name: `claims-in-work-${stage}`,
    text: `select count(*) as n from wireroom.${TABLE[stage]}
     where claimed_by is not null and due_at > now() ${stage === 'feeds' ? '' : `and stage = '${stage}'`}`,
  });
  return rows[0]?.n ?? 0;
};

/**
 * Puts the process that works on rows in the place of the one that claimed them: any of them may get the job, and when
 * that one dies, its silence must count and not the other's heartbeat.
 */
export const reassign = async (
  db: Queryable,
  stage: Stage,
  claims: readonly Claim[],
  processId: string,
): Promise<void> => {
  await db.query(
    `update wireroom.${TABLE[stage]} t set claimed_by = $3
     from unnest($1::bigint[], $2::int[]) as c (id, claim)
     where t.id = c.id and t.claim = c.claim and t.claimed_by is not null and t.claimed_by <> $3`,
    [claims.map((c) => c.id), claims.map((c) => c.claim), processId],
  );
};

/** Gives a row back untouched, to be claimed again after so many milliseconds, a week at most. No attempt is counted. */
export const release = async (db: Queryable, stage: Stage, { id, claim }: Claim, waitMs: number): Promise<void> => {
  await db.query(
    `update wireroom.${TABLE[stage]} set due_at = now() + ${upToAWeek(3)}, claimed_by = null, unfinished = 0
     where id = $1 and claim = $2 and claimed_by is not null`,
    [id, claim, waitMs],
  );
};

/**
 * Gives rows back whose job ended without any exit, to be claimed again after a second for each time in a row that this
 * happened. It stays counted: what never exits is given up. @param most counted no further than this
 */
export const nack = async (
  db: Queryable,
  stage: Stage,
  claims: readonly Claim[],
  most = Number.MAX_SAFE_INTEGER,
): Promise<void> => {
  await db.query(
    `update wireroom.${TABLE[stage]} t set due_at = now() + make_interval(secs => unfinished), claimed_by = null,
       unfinished = least(unfinished, $3::bigint)
     from unnest($1::bigint[], $2::int[]) as c (id, claim)
     where t.id = c.id and t.claim = c.claim and t.claimed_by is not null`,
    [claims.map((c) => c.id), claims.map((c) => c.claim), most],
  );
};

/** Rows of a stage that a process claimed at least `ageMs` ago and that nobody has taken over. */
export const staleClaims = async (
  db: Queryable,
  stage: Stage,
  { processId, leaseMs, ageMs }: { readonly processId: string; readonly leaseMs: number; readonly ageMs: number },
): Promise<Claim[]> => {
  const { rows } = await db.query<Claim>(
    `select id, claim, unfinished from wireroom.${TABLE[stage]}
     where claimed_by = $1 and due_at <= now() + make_interval(secs => $2 / 1000.0) ${stage === 'feeds' ? '' : 'and stage = $3'}`,
    [processId, leaseMs - ageMs, ...(stage === 'feeds' ? [] : [stage])],
  );
  return rows;
};

/** Gives claimed rows back whose jobs could not be enqueued, at once. */
export const rollbackClaims = async (db: Queryable, stage: Stage, claims: readonly Claim[]): Promise<void> => {
  await db.query(
    `update wireroom.${TABLE[stage]} t set due_at = now(), claimed_by = null, unfinished = greatest(unfinished - 1, 0)
     from unnest($1::bigint[], $2::int[]) as c (id, claim)
     where t.id = c.id and t.claim = c.claim and t.claimed_by is not null`,
    [claims.map((c) => c.id), claims.map((c) => c.claim)],
  );
};

export interface ClaimTimes {
  /** Milliseconds until the stage has something to claim, negative when it has; Infinity when nothing is planned. */
  readonly inMs: Readonly<Record<Stage, number>>;
}

const inMs = (moment: string): string => `extract(epoch from (${moment}) - clock_timestamp())::float8 * 1000`;

const firstToTag = (which: string): string =>
  `(select min(due_at) from wireroom.articles where stage = 'tags' and due_at is not null and ${which})`;

// least() and greatest() ignore null: a host that was never blocked.
const firstTurn = (freeAt: string, bound: string, hosts: string): string =>
  inMs(`select greatest(h.${freeAt}, h.${bound}) from wireroom.hosts h where h.${bound} < 'infinity' ${hosts}
    order by greatest(h.${freeAt}, h.${bound}) limit 1`);

const turns = (freeAt: 'next_claim_at' | 'blocked_until', hosts = ''): string => `
  ${firstTurn(freeAt, 'feeds_due_at', hosts)} as feeds,
  ${firstTurn(freeAt, 'articles_due_at', hosts)} as articles,
  ${inMs(`select least(${[`again is null`, `again = 'tags'`, `again = 'page'`].map(firstToTag).join(', ')})`)} as tags`;

type TurnsRow = Readonly<Record<Stage, number | null>>;

const turnsOf = (row: TurnsRow | undefined): ClaimTimes => {
  const { feeds, articles, tags } = row ?? { feeds: null, articles: null, tags: null };
  const never = Number.POSITIVE_INFINITY;
  return { inMs: { feeds: feeds ?? never, articles: articles ?? never, tags: tags ?? never } };
};

/**
 * When each stage has its next claim to make; never later than it really has, except on hosts with a job in work, which
 * have their turn when that ends. Cheap: five looks into an index, and two for each job in work.
 */
export const nextClaimTimes = async (db: Queryable): Promise<ClaimTimes> =>
  turnsOf((await db.query<TurnsRow>(`select ${turns('next_claim_at', `and not ${isBusy('h.host')}`)}`)).rows[0]);

/**
 * What some stages have before them: whether something is due within a time, and how many rows are claimed right now.
 * What waits for a host that asked for peace is due when that is over; what only waits for its host's turn is due.
 */
export const pendingWork = async (
  db: Queryable,
  stages: readonly Stage[],
): Promise<{ dueWithin: (ms: number) => boolean; claimed: number }> => {
  const { rows } = await db.query<TurnsRow & { claimed: number }>(
    `select ${turns('blocked_until')},
       (select count(*) from wireroom.feeds where claimed_by is not null and 'feeds' = any($1))
       + (select count(*) from wireroom.articles where claimed_by is not null and stage = any($1)) as claimed`,
    [stages],
  );
  const next = turnsOf(rows[0]);
  return {
    dueWithin: (ms) => stages.some((stage) => next.inMs[stage] <= ms),
    claimed: rows[0]?.claimed ?? 0,
  };
};
