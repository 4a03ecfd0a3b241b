import type { Queryable } from '../connection/pool.ts';

/** Makes sure the rows of some hosts exist. Sorted, so that writers at the same time do not wait for each other in a circle. */
export const ensureHosts = async (db: Queryable, hosts: readonly string[]): Promise<void> => {
  await db.query({
    name: 'remember-hosts',
    text: 'insert into wireroom.hosts (host) select unnest($1::text[]) on conflict do nothing',
    values: [[...new Set(hosts)].sort()],
  });
};

/**
 * Makes sure the sites exist. Most do, and are only looked up: each try to insert one uses up a number, known or not.
 * @returns domain → id
 */
export const ensureSites = async (db: Queryable, domains: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const wanted = [...new Set(domains)].sort();
  const known = await idsOfSites(db, wanted);
  const missing = wanted.filter((domain) => !known.has(domain));
  if (missing.length === 0) return known;
  await db.query('insert into wireroom.sites (domain) select unnest($1::text[]) on conflict do nothing', [missing]);
  return new Map([...known, ...(await idsOfSites(db, missing))]);
};

const idsOfSites = async (db: Queryable, domains: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await db.query<{ id: number; domain: string }>({
    name: 'ids-of-sites',
    text: 'select id, domain from wireroom.sites where domain = any($1)',
    values: [domains],
  });
  return new Map(rows.map(({ domain, id }) => [domain, id]));
};

/** SQL for the least time between two requests to host `h`; $n is the setting in milliseconds. */
export const delayOf = (h: string, n: number): string =>
  `make_interval(secs => greatest($${n}::float8, ${h}.crawl_delay_ms, ${h}.response_ms) / 1000.0)`;

/** How long before a host's turn its next row is claimed: about the way of a job through the queue. At most half the delay. */
export const CLAIM_LEAD_MS = 100;

export type HostSlot =
  | {
      readonly started: true;
      /** When, exactly as the database has it. */
      readonly stamp: string;
      /** Until its next turn, in milliseconds. */
      readonly delayMs: number;
      /** What its last answer took, as far as that is noted. */
      readonly responseMs: number;
    }
  | {
      readonly started: false;
      /** Milliseconds until it is free, by the database's clock. */
      readonly freeInMs: number;
    };

/** SQL for whether host `h` may be asked now, and for what a start makes of its row. */
const isFree = (n: number): string =>
  `last_start_at <= clock_timestamp() - ${delayOf('h', n)} and (blocked_until is null or blocked_until <= clock_timestamp())`;
// Claims for the next turn begin a little before it, so that the job is there when the turn comes.
const started = (n: number): string => `last_start_at = clock_timestamp(),
     next_claim_at = clock_timestamp() + ${delayOf('h', n)} - least(${delayOf('h', n)} / 2, interval '${CLAIM_LEAD_MS} ms')`;
const theStart = (n: number): string =>
  `last_start_at::text as stamp, (extract(epoch from ${delayOf('h', n)}) * 1000)::float8 as "delayMs", coalesce(response_ms, 0) as "responseMs"`;

/**
 * SQL that starts one request to each of some hosts that is free, and returns the host and the columns of `HostSlot`.
 * Hosts whose rows others hold are passed by.
 * @param hosts SQL for their names, @param n parameter with the least time between two requests, in milliseconds
 */
export const acquireSlots = (hosts: string, n: number): string => `
       update wireroom.hosts h set ${started(n)}
       where host in (select host from wireroom.hosts h where host in (${hosts}) and ${isFree(n)} for no key update skip locked)
         and ${isFree(n)}
       returning host, ${theStart(n)}`;

/**
 * Asks for the start of one request to a host, now. This decides pacing for every process: one of them gets the row.
 * @param delayMs least time between two requests, from the settings; crawl-delay and slow answers lengthen it
 */
export const acquireSlot = async (db: Queryable, host: string, delayMs: number): Promise<HostSlot> => {
  const { rows: starts } = await db.query<{ stamp: string; delayMs: number; responseMs: number }>({
    name: 'start-on-host',
    text: `update wireroom.hosts h set ${started(2)} where host = $1 and ${isFree(2)} returning ${theStart(2)}`,
    values: [host, delayMs],
  });
  if (starts[0]) return { started: true, ...starts[0] };
  const { rows } = await db.query<{ freeInMs: number }>(
    `select extract(epoch from greatest(last_start_at + ${delayOf('h', 2)}, blocked_until) - clock_timestamp())::float8 * 1000 as "freeInMs"
     from wireroom.hosts h where host = $1`,
    [host, delayMs],
  );
  const row = rows[0];
  if (row) return { started: false, ...row };
  // A redirect led to a host that nobody has named before.
  await ensureHosts(db, [host]);
  return acquireSlot(db, host, delayMs);
};

/**
 * Moves a start that is only happening now to this moment, so that the next one keeps its distance from it.
 * @returns the new stamp; undefined when somebody else has started meanwhile, and this start is void
 */
export const renewSlot = async (db: Queryable, host: string, stamp: string): Promise<string | undefined> => {
  const { rows } = await db.query<{ stamp: string }>(
    `update wireroom.hosts set last_start_at = clock_timestamp() where host = $1 and last_start_at = $2::timestamptz
     returning last_start_at::text as stamp`,
    [host, stamp],
  );
  return rows[0]?.stamp;
};

/** Notes how long the host took to answer, in milliseconds: a slow host is asked less often. */
export const recordResponseTime = async (db: Queryable, host: string, responseMs: number): Promise<void> => {
  await db.query('update wireroom.hosts set response_ms = $2 where host = $1', [host, Math.round(responseMs)]);
};

/** Notes that a host's documents take at least so long, in milliseconds; until its next answer is noted. */
export const recordComputeTime = async (db: Queryable, host: string, ms: number): Promise<void> => {
  await db.query('update wireroom.hosts set response_ms = $2 where host = $1 and coalesce(response_ms, 0) < $2', [
    host,
    Math.round(ms),
  ]);
};

/** SQL for the duration of $n milliseconds, at most the week that a site may ask for, whatever a caller has made of it. */
export const upToAWeek = (n: number): string => `least(make_interval(secs => $${n}::float8 / 1000), interval '7 days')`;

/** Claims nothing more of a host for so many milliseconds: its work would only be handed back. */
export const deferHost = async (db: Queryable, host: string, ms: number): Promise<void> => {
  await db.query(
    `update wireroom.hosts set next_claim_at = greatest(next_claim_at, now() + ${upToAWeek(2)}) where host = $1`,
    [host, ms],
  );
};

/** The host wants to be left alone for so many milliseconds from now (Retry-After). A block never gets shorter. */
export const blockHost = async (db: Queryable, host: string, ms: number): Promise<void> => {
  await db.query(
    `update wireroom.hosts set blocked_until = greatest(blocked_until, now() + ${upToAWeek(2)}),
       next_claim_at = greatest(next_claim_at, now() + ${upToAWeek(2)}) where host = $1`,
    [host, ms],
  );
};
