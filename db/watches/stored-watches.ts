import type pg from 'pg';
import sql from 'sql-template-tag';
import { takeLock } from '../connection/locks.ts';
import { named } from '../connection/named.ts';
import { type Queryable, transaction } from '../connection/pool.ts';
import { indexWatches } from './index-watches.ts';
import { readWatch, WATCH_COLUMNS, type Watch, type WatchRow } from './watch.ts';

/** Stores a watch, which is compared with changes from now on. @returns undefined if there is one of this name */
export function addWatch(
  pool: pg.Pool,
  watch: Omit<Watch, 'id' | 'state' | 'reason' | 'createdAt'>,
): Promise<Watch | undefined> {
  return transaction(pool, async (client) => {
    const { rows } = await client.query<WatchRow>(sql`
      insert into wireroom.watches as w (name, query, language, filter, changes, min_independent_count, target, secret, token, after_seq)
      values (${watch.name}, ${watch.query}, ${watch.language}, ${watch.filter}, ${watch.changes}, ${watch.minIndependentCount},
        ${watch.target}, ${watch.secret}, ${watch.token}, (select coalesce(max(seq), 0) from wireroom.changes))
      on conflict (name) do nothing returning ${WATCH_COLUMNS}`);
    const [row] = rows;
    // Before others see it, so that none compares changes without it.
    if (row) await indexWatches(client, row.id);
    return row && readWatch(row);
  });
}

/** Returns the watch of a name. */
export async function findWatch(db: Queryable, name: string): Promise<Watch | undefined> {
  const { rows } = await db.query<WatchRow>(named('find-watch')`
    select ${WATCH_COLUMNS} from wireroom.watches w where w.name = ${name}`);
  return rows[0] && readWatch(rows[0]);
}

/** A watch, and how its deliveries go. */
export interface ListedWatch extends Watch {
  readonly waiting: number;
  readonly deadLettered: number;
  /** Failed attempts of the batch that is being retried. */
  readonly attempts: number;
  readonly nextAt: Date | undefined;
  readonly lastOutcome: string | undefined;
  readonly lastDetail: string | undefined;
  readonly lastOkAt: Date | undefined;
}

interface ListedRow extends WatchRow {
  readonly waiting: number;
  readonly dead_lettered: number;
  readonly attempts: number;
  readonly next_at: Date | null;
  readonly last_outcome: string | null;
  readonly last_detail: string | null;
  readonly last_ok_at: Date | null;
}

/** Returns all watches by name, or the one of a name. */
export async function listWatches(db: Queryable, name?: string): Promise<ListedWatch[]> {
  const { rows } = await db.query<ListedRow>(sql`
    select ${WATCH_COLUMNS}, w.attempts, w.next_at, w.last_outcome, w.last_detail, w.last_ok_at,
      (select count(*) from wireroom.deliveries d where d.watch_id = w.id and d.state = 'waiting') as waiting,
      (select count(*) from wireroom.deliveries d where d.watch_id = w.id and d.state = 'dead_lettered') as dead_lettered
    from wireroom.watches w where ${name}::text is null or w.name = ${name} order by w.name`);
  return rows.map(({ next_at, last_outcome, last_detail, last_ok_at, waiting, dead_lettered, attempts, ...row }) => ({
    ...readWatch(row),
    waiting,
    deadLettered: dead_lettered,
    attempts,
    nextAt: next_at ?? undefined,
    lastOutcome: last_outcome ?? undefined,
    lastDetail: last_detail ?? undefined,
    lastOkAt: last_ok_at ?? undefined,
  }));
}

/** Stops sending; what matches waits. @returns whether it was active */
export async function pauseWatch(db: Queryable, id: number): Promise<boolean> {
  const { rowCount } = await db.query(sql`
    update wireroom.watches set state = 'paused' where id = ${id} and state = 'active'`);
  return rowCount === 1;
}

/** Sends what waits, at once. @returns whether it was paused */
export async function resumeWatch(db: Queryable, id: number): Promise<boolean> {
  const { rowCount } = await db.query(sql`
    update wireroom.watches set state = 'active', reason = null, next_at = null where id = ${id} and state = 'paused'`);
  return rowCount === 1;
}

/** What can be changed of a watch. */
export type WatchSettings = Pick<Watch, 'query' | 'language' | 'filter' | 'changes' | 'minIndependentCount' | 'target'>;

/**
 * Changes what a watch matches and who is notified. What has matched before is sent as well, to the
 * new receiver if there is another. A watch without a receiver begins with what changes from now
 * on.
 * @param secret for a watch that has none
 */
export function setWatch(pool: pg.Pool, id: number, watch: WatchSettings, secret: string): Promise<void> {
  return transaction(pool, async (client) => {
    // Ids of deliveries are given in the order of commits, so that none appears within a batch that has begun.
    if (watch.minIndependentCount === undefined) await takeLock(client, 'matching');
    await client.query(sql`
      update wireroom.watches set query = ${watch.query}, language = ${watch.language}, filter = ${watch.filter},
        changes = ${watch.changes}, min_independent_count = ${watch.minIndependentCount}, target = ${watch.target},
        secret = case when ${watch.target}::text is null then secret else coalesce(secret, ${secret}) end,
        next_at = case when target is distinct from ${watch.target} then null else next_at end,
        after_seq = case when target is null then (select coalesce(max(seq), 0) from wireroom.changes) else after_seq end
      where id = ${id}`);
    await indexWatches(client, id);
    // Articles no longer wait for their stories.
    if (watch.minIndependentCount === undefined)
      await client.query(sql`
        with held as (delete from wireroom.deliveries where watch_id = ${id} and state = 'held' returning *)
        insert into wireroom.deliveries (watch_id, article_id, seq, kind, state)
        select watch_id, article_id, seq, 'added', 'waiting' from held order by id`);
  });
}

/** Deletes a watch with all its deliveries. */
export async function removeWatch(db: Queryable, id: number): Promise<void> {
  await db.query(sql`delete from wireroom.watches where id = ${id}`);
}

/** Replaces the secret of a watch, or the token of its feeds. The former secret signs as well for a day. */
export async function rotateKey(
  db: Queryable,
  id: number,
  { secret, token }: { readonly secret?: string; readonly token?: string },
): Promise<void> {
  await db.query(sql`
    update wireroom.watches set token = coalesce(${token}, token), secret = coalesce(${secret}, secret),
      former_secret = case when ${secret === undefined} then former_secret else secret end,
      former_until = case when ${secret === undefined} then former_until else now() + interval '24 hours' end
    where id = ${id}`);
}
