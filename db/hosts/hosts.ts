import sql, { raw, type Sql } from 'sql-template-tag';
import { WireroomError } from '../../config/wireroom-error.ts';
import { named } from '../connection/named.ts';
import type { Queryable } from '../connection/pool.ts';

/** Inserts the hosts that are missing. Sorted, so that concurrent writers do not deadlock. */
export async function ensureHosts(db: Queryable, hosts: readonly string[]): Promise<void> {
  const sorted = [...new Set(hosts)].sort();
  await db.query(named('ensure-hosts')`
    insert into wireroom.hosts (host) select unnest(${sorted}::text[]) on conflict do nothing`);
}

/**
 * Inserts the sites that are missing. Known ones are only looked up, because every insert uses up
 * an id, even on conflict.
 * @returns domain → id
 */
export async function ensureSites(db: Queryable, domains: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const wanted = [...new Set(domains)].sort();
  const known = await idsOfSites(db, wanted);
  const missing = wanted.filter((domain) => !known.has(domain));
  if (missing.length === 0) return known;
  await db.query(sql`insert into wireroom.sites (domain) select unnest(${missing}::text[]) on conflict do nothing`);
  return new Map([...known, ...(await idsOfSites(db, missing))]);
}

const idsOfSites = async (db: Queryable, domains: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await db.query<{ id: number; domain: string }>(named('ids-of-sites')`
    select id, domain from wireroom.sites where domain = any(${domains})`);
  return new Map(rows.map(({ domain, id }) => [domain, id]));
};

/**
 * The minimum time between two requests to host `h`.
 * @param delayMs the setting, in milliseconds @param responseMs the host's last response time
 */
export function delayOf(delayMs: number, responseMs = sql`h.response_ms`): Sql {
  return sql`make_interval(secs => greatest(${delayMs}::float8, h.crawl_delay_ms, ${responseMs}) / 1000.0)`;
}

/**
 * How long before a host's turn its next row is claimed, in milliseconds: about the time from the
 * claim to the request. At most half the delay.
 */
export const CLAIM_LEAD_MS = 100;
const LEAD = raw(`interval '${CLAIM_LEAD_MS} ms'`);

/**
 * When a host is claimed again after a request that starts at a time.
 * @param delay the minimum time between two requests to it
 */
export function nextClaim(start: Sql, delay: Sql): Sql {
  return sql`${start} + ${delay} - least(${delay} / 2, ${LEAD})`;
}

export type HostSlot =
  | {
      readonly started: true;
      /** Time of the start, exactly as the database stores it. */
      readonly stamp: string;
      /** Milliseconds until the host's next turn. */
      readonly delayMs: number;
      /** Milliseconds that the host's last response took, 0 if unknown. */
      readonly responseMs: number;
    }
  | {
      readonly started: false;
      /** Milliseconds until the host is free, by the database's clock. */
      readonly freeInMs: number;
    };

/** A request to a host that may start. */
export type StartedSlot = Omit<Extract<HostSlot, { started: true }>, 'started'>;

/** Columns of `slotsOf`, all null for a host without a slot. */
export type SlotColumns = { readonly [Column in keyof StartedSlot]: StartedSlot[Column] | null };

export function startedSlot({ stamp, delayMs, responseMs }: SlotColumns): StartedSlot | undefined {
  return stamp === null || delayMs === null || responseMs === null ? undefined : { stamp, delayMs, responseMs };
}

/** The blocked site of a host, if it belongs to one. */
const blockedSite = (host: Sql): Sql =>
  sql`select domain from wireroom.blocked_sites b where ${isHostUnder(sql`b.domain`, host)}`;
/** Whether a request to host `h` may start now. */
const isFree = (delay: Sql): Sql =>
  sql`last_start_at <= clock_timestamp() - ${delay} and (blocked_until is null or blocked_until <= clock_timestamp())
         and not exists (${blockedSite(sql`h.host`)})`;
// The claim has set next_claim_at, which is indexed. It is set again if the next job would
// otherwise wait longer for its start.
const startColumns = (delay: Sql): Sql => sql`last_start_at = clock_timestamp(),
         next_claim_at = case when clock_timestamp() + ${delay} - 2 * ${LEAD} > greatest(next_claim_at, clock_timestamp())
           then ${nextClaim(sql`clock_timestamp()`, delay)} else next_claim_at end`;
const slotColumns = (delay: Sql): Sql =>
  sql`last_start_at::text as stamp, (extract(epoch from ${delay}) * 1000)::float8 as "delayMs", coalesce(response_ms, 0) as "responseMs"`;

/**
 * The update that starts one request to each free host whose site is not blocked, and returns the
 * host and the columns of `SlotColumns`. Skips locked hosts.
 * @param hosts a query of the host names @param delayMs minimum time between two requests, from the
 * settings
 */
export function slotsOf(hosts: Sql, delayMs: number): Sql {
  const delay = delayOf(delayMs);
  return sql`
       update wireroom.hosts h set ${startColumns(delay)}
       where host in (select host from wireroom.hosts h where host in (${hosts}) and ${isFree(delay)} for no key update skip locked)
         and ${isFree(delay)}
       returning host, ${slotColumns(delay)}`;
}

interface SlotRow {
  readonly blocked: string | null;
  readonly stamp: string | null;
  readonly delayMs: number;
  readonly responseMs: number;
  readonly freeInMs: number | null;
}

/**
 * Tries to start one request to a host now. This statement paces all processes: one of them gets
 * the row.
 * @param delayMs minimum time between two requests, from the settings; crawl-delay and slow
 * responses lengthen it
 * @param responseMs last response time of the host, if it is not stored yet; stored with the slot
 * @throws WireroomError `site_blocked`
 */
export async function acquireSlot(
  db: Queryable,
  host: string,
  delayMs: number,
  responseMs?: number,
): Promise<HostSlot> {
  const measuredMs = responseMs === undefined ? null : Math.round(responseMs);
  const delay = delayOf(delayMs, sql`coalesce(${measuredMs}::int, h.response_ms)`);
  const { rows } = await db.query<SlotRow>(named('acquire-slot')`
    with start as (
      update wireroom.hosts h set response_ms = coalesce(${measuredMs}::int, response_ms), ${startColumns(delay)}
      where host = ${host} and ${isFree(delay)} returning ${slotColumns(delay)}
    )
    select (${blockedSite(sql`${host}::text`)} limit 1) as blocked, start.*,
      -- As numbers: of a host that was never asked, the time is -infinity, which Postgres before 17 subtracts from no other time.
      (extract(epoch from greatest(last_start_at + ${delay}, blocked_until)) - extract(epoch from clock_timestamp()))::float8 * 1000 as "freeInMs"
    from (select) one left join start on true left join wireroom.hosts h on h.host = ${host}`);
  const { blocked = null, stamp = null, freeInMs = null, ...slot } = rows[0] ?? { delayMs: 0, responseMs: 0 };
  if (stamp !== null) return { started: true, stamp, ...slot };
  if (blocked !== null) throw new WireroomError('site_blocked', `the site ${blocked} is blocked`);
  if (freeInMs !== null) return { started: false, freeInMs };
  // A redirect led to a host that is not stored yet.
  await ensureHosts(db, [host]);
  return acquireSlot(db, host, delayMs, responseMs);
}

/**
 * Moves a start to now, for a request that begins later than its slot, so that the next one keeps
 * its distance.
 * @returns the new stamp; undefined if another request has started meanwhile and this slot is void
 */
export async function renewSlot(db: Queryable, host: string, stamp: string): Promise<string | undefined> {
  const { rows } = await db.query<{ stamp: string }>(sql`
    update wireroom.hosts set last_start_at = clock_timestamp()
    where host = ${host} and last_start_at = ${stamp}::timestamptz
    returning last_start_at::text as stamp`);
  return rows[0]?.stamp;
}

/** A duration, at most 7 days: no site may request more. */
export function upToAWeek(ms: number): Sql {
  return sql`least(make_interval(secs => ${ms}::float8 / 1000), interval '7 days')`;
}

/** Makes no claims on a host for `ms` milliseconds, because they would only be released again. */
export async function deferHost(db: Queryable, host: string, ms: number): Promise<void> {
  await db.query(sql`
    update wireroom.hosts set next_claim_at = greatest(next_claim_at, now() + ${upToAWeek(ms)}) where host = ${host}`);
}

/** Blocks a host for `ms` milliseconds from now (Retry-After). A block is never shortened. */
export async function blockHost(db: Queryable, host: string, ms: number): Promise<void> {
  const end = sql`now() + ${upToAWeek(ms)}`;
  await db.query(sql`
    update wireroom.hosts set blocked_until = greatest(blocked_until, ${end}), next_claim_at = greatest(next_claim_at, ${end})
    where host = ${host}`);
}

/** Whether a host is the domain or a subdomain of it. */
export function isHostUnder(domain: Sql, host: Sql): Sql {
  return sql`(${host} = ${domain} or right(${host}, length(${domain}) + 1) = '.' || ${domain})`;
}
