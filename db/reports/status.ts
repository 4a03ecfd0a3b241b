import { readConsumers } from '../changes/consumers.ts';
import { type Backlog, readBacklog } from '../claims/backlog.ts';
import { STAGES, type Stage } from '../claims/claims.ts';
import { LIVENESS_TIMEOUT_MS } from '../claims/processes.ts';
import type { Queryable } from '../connection/pool.ts';
import { oldestTransaction } from '../schema/reader-sessions.ts';
import { readReaderRights } from '../schema/readers.ts';
import { failingWatches, watchHealth } from '../watches/watch-health.ts';

export interface RunningProcess {
  /** host:pid */
  readonly name: string;
  readonly started_at: Date;
  readonly seen_at: Date;
}

export interface OutcomeCount {
  readonly stage: Stage;
  readonly outcome: string;
  readonly description: string;
  readonly hour: number;
  readonly day: number;
}

/** Attempts per minute and stage, averaged over the last ten minutes. */
export type Rates = Readonly<Partial<Record<Backlog['stage'], number>>>;

/** An active feed that has been failing for some time. */
export interface FailingFeed {
  readonly id: number;
  readonly url: string;
  /** Sum of outcome weights since the last successful poll. */
  readonly failures: number;
  readonly last_ok_at: Date | null;
  readonly last_outcome_description: string;
}

/** An active feed with entries beyond its quota. */
export interface WaitingFeed {
  readonly id: number;
  readonly url: string;
  readonly entries_waiting: number;
}

export type Status = Awaited<ReturnType<typeof readStatus>>;

/** Reads everything that `wireroom status` shows. */
export async function readStatus(db: Queryable) {
  // The slowest queries first, because the pool has fewer connections than there are queries.
  const { server, ...rest } = await allOf({
    articles: countArticles(db),
    outcomes: countOutcomes(db),
    backlog: readBacklog(db),
    server: readServer(db),
    feeds: countFeeds(db),
    per_minute: readRates(db),
    sickest_feeds: sickestFeeds(db),
    waiting_feeds: waitingFeeds(db),
    watches: watchHealth(db),
    failing_watches: failingWatches(db, MAX_LISTED),
    consumers: readConsumers(db, MAX_LISTED),
    processes: runningProcesses(db),
    oldest_transaction: oldestTransaction(db),
    /** Undefined without role `news_reader`. */
    readers: readReaderRights(db),
  });
  return { ...server, ...rest };
}

const allOf = async <T extends Readonly<Record<string, Promise<unknown>>>>(
  promises: T,
): Promise<{ readonly [Name in keyof T]: Awaited<T[Name]> }> => {
  const named = Object.entries(promises).map(async ([name, promise]) => [name, await promise]);
  return Object.fromEntries(await Promise.all(named));
};

/** Its size is formatted for people, such as "34 MB". */
const readServer = async (db: Queryable): Promise<{ readonly postgres: string; readonly size: string }> => {
  const { rows } = await db.query<{ postgres: string; size: string }>(
    `select split_part(current_setting('server_version'), ' ', 1) as postgres,
       pg_size_pretty(pg_database_size(current_database())) as size`,
  );
  return rows[0] ?? { postgres: '', size: '' };
};

type StateCount = { readonly state: string; readonly n: number };

const byState = (rows: readonly StateCount[]): Record<string, number> =>
  Object.fromEntries(rows.filter(({ n }) => n > 0).map(({ state, n }) => [state, n]));

export async function countFeeds(db: Queryable): Promise<Record<string, number>> {
  const { rows } = await db.query<StateCount>(
    'select state, count(*) as n from wireroom.feeds group by state order by state',
  );
  return byState(rows);
}

/**
 * Counts each state with an index, by what is to be done, or by day; counting the rows themselves
 * would read the whole table.
 */
export async function countArticles(db: Queryable): Promise<Record<string, number>> {
  const { rows } = await db.query<StateCount>(
    `select state, count(*) as n from wireroom.articles
     where id in (select id from wireroom.work where stage <> 'feeds') and state in ('discovered', 'extracted')
     group by state
     union all
     select 'ready', coalesce(sum(article_count), 0) from wireroom.article_days
     union all
     select 'rejected', count(*) from wireroom.articles where outcome <> 'ok' and state = 'rejected'
     order by state`,
  );
  return byState(rows);
}

const countOutcomes = async (db: Queryable): Promise<OutcomeCount[]> => {
  const { rows } = await db.query<OutcomeCount>(
    `select stage, outcome, description, hour, day
     from (
       select stage, outcome, count(*) filter (where at > now() - interval '1 hour') as hour, count(*) as day
       from wireroom.attempts where at > now() - interval '1 day' group by stage, outcome
     ) ended join wireroom.outcomes on code = outcome
     order by array_position($1::text[], stage), day desc, outcome`,
    [STAGES],
  );
  return rows;
};

const readRates = async (db: Queryable): Promise<Rates> => {
  const { rows } = await db.query<{ stage: Stage; rate: number }>(
    `select stage, round(count(*) / 10.0, 1)::float8 as rate from wireroom.attempts
     where at > now() - interval '10 minutes' group by stage`,
  );
  return Object.fromEntries(rows.map(({ stage, rate }) => [stage, rate]));
};

/** Maximum number of feeds listed in each category, and of consumers, so that the status fits on one screen. */
const MAX_LISTED = 5;

const sickestFeeds = async (db: Queryable): Promise<FailingFeed[]> => {
  const { rows } = await db.query<FailingFeed>(
    `select id, url, failures, last_ok_at, o.description as last_outcome_description
     from wireroom.feeds join wireroom.outcomes o on o.code = last_outcome
     where state = 'active' and failures >= 1 order by failures desc, last_ok_at nulls first, id limit $1`,
    [MAX_LISTED],
  );
  return rows;
};

const waitingFeeds = async (db: Queryable): Promise<WaitingFeed[]> => {
  const { rows } = await db.query<WaitingFeed>(
    `select id, url, entries_waiting from wireroom.feeds where state = 'active' and entries_waiting > 0
     order by entries_waiting desc, id limit $1`,
    [MAX_LISTED],
  );
  return rows;
};

/** Returns the service processes with a recent heartbeat. */
export async function runningProcesses(db: Queryable): Promise<RunningProcess[]> {
  const { rows } = await db.query<RunningProcess>(
    `select name, started_at, seen_at from wireroom.processes
     where seen_at > now() - make_interval(secs => $1 / 1000.0) order by started_at`,
    [LIVENESS_TIMEOUT_MS],
  );
  return rows;
}
