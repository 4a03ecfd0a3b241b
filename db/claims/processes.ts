import sql from 'sql-template-tag';
import type { Queryable } from '../connection/pool.ts';
import { requeuedRows } from '../life-cycle/work.ts';

/** A process without a heartbeat for this long, in milliseconds, counts as dead, and its claims are released. */
export const LIVENESS_TIMEOUT_MS = 15_000;

/** Stores a heartbeat; the first one registers the process. @returns the schema version of the database */
export async function heartbeat(db: Queryable, processId: string, name: string): Promise<number> {
  const { rows } = await db.query<{ version: number }>(sql`
    insert into wireroom.processes (id, name) values (${processId}, ${name}) on conflict (id) do update set seen_at = now()
    returning (select max(version) from wireroom.migrations) as version`);
  return rows[0]?.version ?? 0;
}

/** Removes a process from the list when it shuts down. */
export async function deregister(db: Queryable, processId: string): Promise<void> {
  await db.query(sql`delete from wireroom.processes where id = ${processId}`);
}

/**
 * Releases the claims of dead processes, and those whose lease is over; their rows are due at once,
 * and their watches send again. A process without a row has deregistered and counts as dead too.
 * Rows that a stopped process holds locked are skipped until the next call, because waiting for
 * them would block this process as well.
 * @returns the number of released claims
 */
export async function releaseDeadClaims(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ released: number }>(sql`
    with alive as materialized (
      select id from wireroom.processes where seen_at > now() - make_interval(secs => ${LIVENESS_TIMEOUT_MS} / 1000.0)
    ), dead as materialized (
      select claim from wireroom.claims
      where until <= now() or process_id not in (select id from alive)
      for update skip locked
    ), ended as (
      delete from wireroom.claims c where c.claim in (select claim from dead) returning c.*
    ), requeued as (
      insert into wireroom.due ${requeuedRows('abandon')} returning id
    ), unsent as materialized (
      select id from wireroom.watches
      where claim is not null and (claimed_until <= now() or process_id not in (select id from alive))
      for update skip locked
    ), released as (
      update wireroom.watches set claim = null where id in (select id from unsent)
    ), buried as (
      delete from wireroom.processes where seen_at < now() - interval '1 day'
    )
    select (select count(*) from requeued) + (select count(*) from unsent) as released`);
  return rows[0]?.released ?? 0;
}
