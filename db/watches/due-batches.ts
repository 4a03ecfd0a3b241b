import sql from 'sql-template-tag';
import { named } from '../connection/named.ts';
import type { Queryable } from '../connection/pool.ts';
import { readWatch, WATCH_COLUMNS, type Watch, type WatchRow } from './watch.ts';

/** Lease of a claim, in ms: longer than a request may take, for results that could not be stored. */
const LEASE_MS = 45_000;

/** Deliveries of one request. */
const MAX_DELIVERIES = 50;

/** Requests to one host at a time, by all processes. */
const MAX_OF_RECEIVER = 4;

/** A batch of deliveries that this process may send now. */
export interface DueBatch {
  readonly watch: Watch;
  /** The secret that signs as well, while it does. */
  readonly formerSecret: string | undefined;
  /** Id of the batch, the same for each attempt. */
  readonly id: string;
  /** Number of the claim, without which its result is not recorded. */
  readonly claim: number;
  /** Failed attempts before this one. */
  readonly attempts: number;
  /** The last delivery of the batch; undefined if the batch is yet to begin. */
  readonly until: number | undefined;
  /** Whether its receiver is slow, as far as is known. */
  readonly slow: boolean;
  /** Current time, by the clock of the database. */
  readonly now: Date;
}

interface DueRow extends WatchRow {
  readonly former_secret: string | null;
  readonly batch: string;
  readonly claim: number;
  readonly attempts: number;
  readonly batch_until: number | null;
  readonly slow: boolean;
  readonly now: Date;
}

/** Whether the receiver of watch `w` is slow: it took a second or more to answer, or has not answered yet. */
const IS_SLOW = sql`coalesce(w.answer_ms, 1000) >= 1000`;

/** Whether watch `w` has something to send. */
const HAS_BATCH = sql`w.state = 'active' and w.target is not null
  and exists (select from wireroom.deliveries d where d.watch_id = w.id and d.state = 'waiting')`;

/** The same, and may do so now. */
const IS_DUE = sql`${HAS_BATCH} and (w.next_at is null or w.next_at <= now())`;

/**
 * Returns the milliseconds until a watch has something to send: 0 if one has it now or is sending,
 * Infinity if none has.
 */
export async function nextBatchInMs(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ ms: number | null }>(named('next-batch-in-ms')`
    select min(greatest(0, extract(epoch from coalesce(w.next_at, now()) - now()) * 1000))::float8 as ms
    from wireroom.watches w where ${HAS_BATCH}`);
  return rows[0]?.ms ?? Number.POSITIVE_INFINITY;
}

/**
 * Claims batches to send, at most one of each watch and four of each receiver's host: those for
 * slow receivers last, first of those that have waited longest for their turn. No other process
 * sends for these watches until the result is recorded, or the claim is released
 * (`releaseDeadClaims`).
 * @param maxSlow batches for slow receivers
 */
export async function claimBatches(db: Queryable, processId: string, max: number, maxSlow = max): Promise<DueBatch[]> {
  const { rows } = await db.query<DueRow>(named('claim-batches')`
    with sending as (
      select receiver, count(*) as requests from wireroom.watches where claim is not null group by receiver
    ), waiting as (
      select w.id, w.next_at, ${IS_SLOW} as slow,
        row_number() over (partition by w.receiver order by w.next_at nulls first, w.id) + coalesce(s.requests, 0) as of_receiver
      from wireroom.watches w left join sending s on s.receiver = w.receiver where ${IS_DUE} and w.claim is null
    ), next as (
      select *, row_number() over (partition by slow order by next_at nulls first, id) as turn from waiting where of_receiver <= ${MAX_OF_RECEIVER}
    ), due as materialized (
      select w.id from next n join wireroom.watches w on w.id = n.id
      -- As it is when it is locked: another process may have sent meanwhile.
      where (n.turn <= ${maxSlow} or not n.slow) and ${IS_DUE} and w.claim is null
      order by n.slow, n.next_at nulls first, n.id limit ${max} for update of w skip locked
    )
    update wireroom.watches w set claim = nextval(pg_get_serial_sequence('wireroom.claims', 'claim')), process_id = ${processId},
      claimed_until = now() + make_interval(secs => ${LEASE_MS} / 1000.0), batch = coalesce(w.batch, gen_random_uuid())
    from due where w.id = due.id
    returning ${WATCH_COLUMNS}, case when w.former_until > now() then w.former_secret end as former_secret,
      w.batch, w.claim, w.attempts, w.batch_until, ${IS_SLOW} as slow, now() as now`);
  return rows.map(({ former_secret, batch, claim, attempts, batch_until, slow, now, ...row }) => ({
    watch: readWatch(row),
    formerSecret: former_secret ?? undefined,
    id: batch,
    claim,
    attempts,
    until: batch_until ?? undefined,
    slow,
    now,
  }));
}

/** A match that a receiver is sent. */
export interface Delivery {
  readonly id: number;
  readonly article_id: number;
  readonly story_id: number | null;
  readonly seq: number;
  readonly kind: 'added' | 'changed' | 'withdrawn' | 'story';
}

/** Returns the deliveries of a batch in order; of one that is yet to begin, those that may belong to it. */
export async function batchDeliveries(db: Queryable, { watch, until }: DueBatch): Promise<Delivery[]> {
  const { rows } = await db.query<Delivery>(named('batch-deliveries')`
    select id, article_id, story_id, seq, kind from wireroom.deliveries
    where watch_id = ${watch.id} and state = 'waiting' and (${until}::bigint is null or id <= ${until})
    order by id limit ${MAX_DELIVERIES}`);
  return rows;
}

/** Fixes which deliveries a batch has, so that each attempt has the same. @returns false if the claim is over */
export async function beginBatch(db: Queryable, { watch, claim }: DueBatch, until: number): Promise<boolean> {
  const { rowCount } = await db.query(named('begin-batch')`
    update wireroom.watches set batch_until = ${until} where id = ${watch.id} and claim = ${claim}`);
  return rowCount === 1;
}
