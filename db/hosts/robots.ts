import type { Queryable } from '../connection/pool.ts';

export interface StoredRobots {
  readonly body: string | undefined;
  /** HTTP status of the response. */
  readonly status: number | undefined;
}

/** Returns the stored robots.txt of an origin. It is valid for `freshForMs` more milliseconds; zero or less means expired. */
export async function readRobots(
  db: Queryable,
  origin: string,
): Promise<(StoredRobots & { readonly freshForMs: number }) | undefined> {
  const { rows } = await db.query<{ body: string | null; status: number | null; freshForMs: number }>({
    name: 'read-robots',
    text: `select body, status, extract(epoch from expires_at - now())::float8 * 1000 as "freshForMs"
     from wireroom.robots where origin = $1`,
    values: [origin],
  });
  const row = rows[0];
  return row && { body: row.body ?? undefined, status: row.status ?? undefined, freshForMs: row.freshForMs };
}

/** How long after its expiry a robots.txt still counts: its crawl-delay, and its rules while the server does not deliver another. */
const KEEP_EXPIRED = '1 day';

/** Deletes the robots.txt files that do not count any more. */
export async function deleteExpiredRobots(db: Queryable): Promise<void> {
  await db.query(`delete from wireroom.robots where expires_at <= now() - interval '${KEEP_EXPIRED}'`);
}

/** Stores a robots.txt for `keepMs` milliseconds. The host gets the longest crawl-delay of its origins, until a day after it expired. */
export async function storeRobots(
  db: Queryable,
  { origin, host }: { readonly origin: string; readonly host: string },
  robots: StoredRobots & { readonly crawlDelaySeconds: number | undefined; readonly keepMs: number },
): Promise<void> {
  await db.query(
    `with stored as (
       insert into wireroom.robots (origin, host, body, status, crawl_delay_ms, expires_at)
       values ($1, $2, $3, $4, $5, now() + make_interval(secs => $6::float8 / 1000))
       on conflict (origin) do update set body = excluded.body, status = excluded.status,
         crawl_delay_ms = excluded.crawl_delay_ms, expires_at = excluded.expires_at
     )
     update wireroom.hosts h set crawl_delay_ms = now.ms
     from (
       select greatest($5::int, max(crawl_delay_ms)) as ms from wireroom.robots r
       where r.host = $2 and r.origin <> $1 and r.expires_at > now() - interval '${KEEP_EXPIRED}'
     ) now
     where host = $2 and crawl_delay_ms is distinct from now.ms`,
    [
      origin,
      host,
      robots.body ?? null,
      robots.status ?? null,
      robots.crawlDelaySeconds === undefined ? null : Math.round(robots.crawlDelaySeconds * 1000),
      robots.keepMs,
    ],
  );
}
