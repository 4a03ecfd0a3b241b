import type { Queryable } from '../connection/pool.ts';

/** How long a host took to respond, in milliseconds: the minimum time between two requests to it. */
export interface HostTime {
  readonly host: string;
  readonly ms: number;
}

/**
 * SQL that stores response times as part of another statement, and returns the hosts whose times it stored. Skips locked
 * hosts, because the statement holds other locks: the caller stores their times afterwards (`recordHostTimes`).
 * @param hosts SQL for an array of host names
 * @param times SQL for an array of their times
 */
export function storeHostTimes(hosts: string, times: string): string {
  return `
       update wireroom.hosts h set response_ms = t.ms
       from (
         select h.host, t.ms from unnest(${hosts}::text[], ${times}::int[]) as t (host, ms) join wireroom.hosts h using (host)
         for no key update of h skip locked
       ) t where h.host = t.host
       returning h.host`;
}

/** Stores response times, one host after another, so that no lock is held while waiting for another. */
export async function recordHostTimes(db: Queryable, times: readonly HostTime[]): Promise<void> {
  for (const { host, ms } of times)
    await db.query({
      name: 'record-host-time',
      text: 'update wireroom.hosts set response_ms = $2 where host = $1',
      values: [host, Math.round(ms)],
    });
}
