import sql, { type Sql } from 'sql-template-tag';
import { named } from '../connection/named.ts';
import type { Queryable } from '../connection/pool.ts';

/** How long a host took to respond, in milliseconds: the minimum time between two requests to it. */
export interface HostTime {
  readonly host: string;
  readonly ms: number;
}

/**
 * Response times as a table of `host` and `ms`, for a statement that also holds other locks. It
 * locks these hosts and leaves out those that others have locked: the caller stores their times
 * afterwards (`recordHostTimes`).
 */
export function lockedHostTimes(times: readonly HostTime[]): Sql {
  return sql`(
         select h.host, t.ms from unnest(${times.map(({ host }) => host)}::text[], ${times.map(({ ms }) => ms)}::int[]) as t (host, ms)
         join wireroom.hosts h using (host)
         for no key update of h skip locked)`;
}

/** Stores response times, one host after another, so that no lock is held while waiting for another. */
export async function recordHostTimes(db: Queryable, times: readonly HostTime[]): Promise<void> {
  for (const { host, ms } of times)
    await db.query(named('record-host-time')`
      update wireroom.hosts set response_ms = ${Math.round(ms)} where host = ${host}`);
}
