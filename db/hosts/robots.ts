import sql from 'sql-template-tag';
import { named } from '../connection/named.ts';
import type { Queryable } from '../connection/pool.ts';

export interface StoredRobots {
  readonly body: string | undefined;
  /** HTTP status of the response. */
  readonly status: number | undefined;
}

/**
 * Returns the stored robots.txt of an origin. It is valid for `freshForMs` more milliseconds; zero
 * or less means expired.
 */
export async function readRobots(
  db: Queryable,
  origin: string,
): Promise<(StoredRobots & { readonly freshForMs: number }) | undefined> {
  const { rows } = await db.query<{ body: string | null; status: number | null; freshForMs: number }>(named(
    'read-robots',
  )`
    select body, status, extract(epoch from expires_at - now())::float8 * 1000 as "freshForMs"
    from wireroom.robots where origin = ${origin}`);
  const row = rows[0];
  return row && { body: row.body ?? undefined, status: row.status ?? undefined, freshForMs: row.freshForMs };
}

/**
 * How long after its expiry a robots.txt still counts: its crawl-delay, and its rules while the
 * server does not deliver another.
 */
const KEEP_EXPIRED = sql`interval '1 day'`;

/** Deletes the robots.txt files that do not count any more. */
export async function deleteExpiredRobots(db: Queryable): Promise<void> {
  await db.query(sql`delete from wireroom.robots where expires_at <= now() - ${KEEP_EXPIRED}`);
}

/**
 * Stores a robots.txt for `keepMs` milliseconds. The host gets the longest crawl-delay of its
 * origins, until a day after it expired.
 */
export async function storeRobots(
  db: Queryable,
  { origin, host }: { readonly origin: string; readonly host: string },
  robots: StoredRobots & { readonly crawlDelaySeconds: number | undefined; readonly keepMs: number },
): Promise<void> {
  const crawlDelayMs = robots.crawlDelaySeconds === undefined ? null : Math.round(robots.crawlDelaySeconds * 1000);
  await db.query(sql`
    with stored as (
      insert into wireroom.robots (origin, host, body, status, crawl_delay_ms, expires_at)
      values (${origin}, ${host}, ${robots.body ?? null}, ${robots.status ?? null}, ${crawlDelayMs},
        now() + make_interval(secs => ${robots.keepMs}::float8 / 1000))
      on conflict (origin) do update set body = excluded.body, status = excluded.status,
        crawl_delay_ms = excluded.crawl_delay_ms, expires_at = excluded.expires_at
    )
    update wireroom.hosts h set crawl_delay_ms = now.ms
    from (
      select greatest(${crawlDelayMs}::int, max(crawl_delay_ms)) as ms from wireroom.robots r
      where r.host = ${host} and r.origin <> ${origin} and r.expires_at > now() - ${KEEP_EXPIRED}
    ) now
    where host = ${host} and crawl_delay_ms is distinct from now.ms`);
}
