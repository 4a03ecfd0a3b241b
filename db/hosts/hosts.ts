import { WireroomError } from '../../config/wireroom-error.ts';
import type { Queryable } from '../connection/pool.ts';
import { isHostUnder } from './host-under.ts';

/** Inserts the hosts that are missing. Sorted, so that concurrent writers do not deadlock. */
export async function ensureHosts(db: Queryable, hosts: readonly string[]): Promise<void> {
  await db.query({
    name: 'ensure-hosts',
    text: 'insert into wireroom.hosts (host) select unnest($1::text[]) on conflict do nothing',
    values: [[...new Set(hosts)].sort()],
  });
}

/**
 * Inserts the sites that are missing. Known ones are only looked up, because every insert uses up an id, even on conflict.
 * @returns domain → id
 */
export async function ensureSites(db: Queryable, domains: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const wanted = [...new Set(domains)].sort();
  const known = await idsOfSites(db, wanted);
  const missing = wanted.filter((domain) => !known.has(domain));
  if (missing.length === 0) return known;
  await db.query('insert into wireroom.sites (domain) select unnest($1::text[]) on conflict do nothing', [missing]);
  return new Map([...known, ...(await idsOfSites(db, missing))]);
}

const idsOfSites = async (db: Queryable, domains: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await db.query<{ id: number; domain: string }>({
    name: 'ids-of-sites',
    text: 'select id, domain from wireroom.sites where domain = any($1)',
    values: [domains],
  });
  return new Map(rows.map(({ domain, id }) => [domain, id]));
};

/**
 * SQL for the minimum time between two requests to host `h`; $n is the setting in milliseconds.
 * @param responseMs SQL for its last response time
 */
export function delayOf(h: string, n: number, responseMs = `${h}.response_ms`): string {
  return `make_interval(secs => greatest($${n}::float8, ${h}.crawl_delay_ms, ${responseMs}) / 1000.0)`;
}

/** How long before a host's turn its next row is claimed, in milliseconds: about the time from the claim to the request. At most half the delay. */
export const CLAIM_LEAD_MS = 100;
const LEAD = `interval '${CLAIM_LEAD_MS} ms'`;

/** SQL for when a host is claimed again after a request that starts at `start`. @param delay SQL for the minimum time between two requests to it */
export function nextClaim(start: string, delay: string): string {
  return `${start} + ${delay} - least(${delay} / 2, ${LEAD})`;
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

/** Columns of `acquireSlots`, all null for a host without a slot. */
export type SlotColumns = { readonly [Column in keyof StartedSlot]: StartedSlot[Column] | null };

export function startedSlot({ stamp, delayMs, responseMs }: SlotColumns): StartedSlot | undefined {
  return stamp === null || delayMs === null || responseMs === null ? undefined : { stamp, delayMs, responseMs };
}

/** SQL: the blocked site of a host, if it belongs to one. */
const blockedSite = (host: string): string =>
  `select domain from wireroom.blocked_sites b where ${isHostUnder('b.domain', host)}`;
/** SQL: whether a request to host `h` may start now. */
const isFree = (delay: string): string =>
  `last_start_at <= clock_timestamp() - ${delay} and (blocked_until is null or blocked_until <= clock_timestamp())
         and not exists (${blockedSite('h.host')})`;
// The claim has set next_claim_at, which is indexed. It is set again if the next job would otherwise wait longer for its start.
const started = (delay: string): string => `last_start_at = clock_timestamp(),
         next_claim_at = case when clock_timestamp() + ${delay} - 2 * ${LEAD} > greatest(next_claim_at, clock_timestamp())
           then ${nextClaim('clock_timestamp()', delay)} else next_claim_at end`;
const slotColumns = (n: number): string =>
  `last_start_at::text as stamp, (extract(epoch from ${delayOf('h', n)}) * 1000)::float8 as "delayMs", coalesce(response_ms, 0) as "responseMs"`;

/**
 * SQL that starts one request to each free host whose site is not blocked, and returns the host and the columns of
 * `HostSlot`. Skips locked hosts.
 * @param hosts SQL for the host names
 * @param n parameter with the minimum time between two requests, in milliseconds
 */
export function acquireSlots(hosts: string, n: number): string {
  return `
       update wireroom.hosts h set ${started(delayOf('h', n))}
       where host in (select host from wireroom.hosts h where host in (${hosts}) and ${isFree(delayOf('h', n))} for no key update skip locked)
         and ${isFree(delayOf('h', n))}
       returning host, ${slotColumns(n)}`;
}

interface SlotRow {
  readonly blocked: string | null;
  readonly stamp: string | null;
  readonly delayMs: number;
  readonly responseMs: number;
  readonly freeInMs: number | null;
}

/** SQL for the milliseconds until a time: -infinity for a host that was never asked, which Postgres before 17 subtracts only as a number. */
const msUntil = (time: string): string =>
  `(extract(epoch from ${time}) - extract(epoch from clock_timestamp()))::float8 * 1000`;

/** `delayOf` with the response time in $3, if there is one. */
const DELAY = delayOf('h', 2, 'coalesce($3::int, h.response_ms)');

/**
 * Tries to start one request to a host now. This statement paces all processes: one of them gets the row.
 * @param delayMs minimum time between two requests, from the settings; crawl-delay and slow responses lengthen it
 * @param responseMs last response time of the host, if it is not stored yet; stored with the slot
 * @throws WireroomError `site_blocked`
 */
export async function acquireSlot(
  db: Queryable,
  host: string,
  delayMs: number,
  responseMs?: number,
): Promise<HostSlot> {
  const { rows } = await db.query<SlotRow>({
    name: 'acquire-slot',
    text: `with start as (
       update wireroom.hosts h set response_ms = coalesce($3, response_ms), ${started(DELAY)}
       where host = $1 and ${isFree(DELAY)} returning ${slotColumns(2)}
     )
     select (${blockedSite('$1')} limit 1) as blocked, start.*,
       ${msUntil(`greatest(last_start_at + ${DELAY}, blocked_until)`)} as "freeInMs"
     from (select) one left join start on true left join wireroom.hosts h on h.host = $1`,
    values: [host, delayMs, responseMs === undefined ? null : Math.round(responseMs)],
  });
  const { blocked = null, stamp = null, freeInMs = null, ...slot } = rows[0] ?? { delayMs: 0, responseMs: 0 };
  if (stamp !== null) return { started: true, stamp, ...slot };
  if (blocked !== null) throw new WireroomError('site_blocked', `the site ${blocked} is blocked`);
  if (freeInMs !== null) return { started: false, freeInMs };
  // A redirect led to a host that is not stored yet.
  await ensureHosts(db, [host]);
  return acquireSlot(db, host, delayMs, responseMs);
}

/**
 * Moves a start to now, for a request that begins later than its slot, so that the next one keeps its distance.
 * @returns the new stamp; undefined if another request has started meanwhile and this slot is void
 */
export async function renewSlot(db: Queryable, host: string, stamp: string): Promise<string | undefined> {
  const { rows } = await db.query<{ stamp: string }>(
    `update wireroom.hosts set last_start_at = clock_timestamp() where host = $1 and last_start_at = $2::timestamptz
     returning last_start_at::text as stamp`,
    [host, stamp],
  );
  return rows[0]?.stamp;
}

/** SQL for a duration of $n milliseconds, at most 7 days: no site may request more. */
export function upToAWeek(n: number): string {
  return `least(make_interval(secs => $${n}::float8 / 1000), interval '7 days')`;
}

/** Makes no claims on a host for `ms` milliseconds, because they would only be released again. */
export async function deferHost(db: Queryable, host: string, ms: number): Promise<void> {
  await db.query(
    `update wireroom.hosts set next_claim_at = greatest(next_claim_at, now() + ${upToAWeek(2)}) where host = $1`,
    [host, ms],
  );
}

/** Blocks a host for `ms` milliseconds from now (Retry-After). A block is never shortened. */
export async function blockHost(db: Queryable, host: string, ms: number): Promise<void> {
  await db.query(
    `update wireroom.hosts set blocked_until = greatest(blocked_until, now() + ${upToAWeek(2)}),
       next_claim_at = greatest(next_claim_at, now() + ${upToAWeek(2)}) where host = $1`,
    [host, ms],
  );
}
