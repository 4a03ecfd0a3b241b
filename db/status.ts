import { STAGES, type Stage } from './claims.ts';
import type { Queryable } from './connection.ts';
import { SILENCE_MS } from './processes.ts';

export interface Backlog {
  readonly stage: Stage;
  /** Rows that are due and wait for somebody to take them. */
  readonly due: number;
  readonly oldest_due_at: Date | null;
  /** Rows that somebody works on. */
  readonly in_work: number;
  /** Rows that are due later, and when the first of them is. */
  readonly later: number;
  readonly next_due_at: Date | null;
}

export interface RunningProcess {
  /** host:pid */
  readonly name: string;
  readonly started_at: Date;
  readonly seen_at: Date;
}

export interface OutcomeCount {
  readonly stage: Stage;
  readonly outcome: string;
  readonly words: string;
  readonly hour: number;
  readonly day: number;
}

export interface Status {
  readonly postgres: string;
  /** As people read it: "34 MB". */
  readonly size: string;
  readonly feeds: Readonly<Record<string, number>>;
  readonly articles: Readonly<Record<string, number>>;
  readonly backlog: readonly Backlog[];
  readonly outcomes: readonly OutcomeCount[];
  readonly processes: readonly RunningProcess[];
}

/** The state of the whole, as one screen shows it. */
export const readStatus = async (db: Queryable): Promise<Status> => {
  const { rows } = await db.query<{ postgres: string; size: string }>(
    `select split_part(current_setting('server_version'), ' ', 1) as postgres,
       pg_size_pretty(pg_database_size(current_database())) as size`,
  );
  return {
    postgres: rows[0]?.postgres ?? '',
    size: rows[0]?.size ?? '',
    feeds: await countStates(db, 'feeds'),
    articles: await countStates(db, 'articles'),
    backlog: await readBacklog(db),
    outcomes: await countOutcomes(db),
    processes: await runningProcesses(db),
  };
};

const countStates = async (db: Queryable, table: 'feeds' | 'articles'): Promise<Record<string, number>> => {
  const { rows } = await db.query<{ state: string; n: number }>(
    `select state, count(*) as n from wireroom.${table} group by state order by state`,
  );
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
};

const readBacklog = async (db: Queryable): Promise<Backlog[]> => {
  const { rows } = await db.query<Backlog>(
    `select stage, count(due_at) filter (where claimed_by is null and due_at <= now()) as due,
       min(due_at) filter (where claimed_by is null and due_at <= now()) as oldest_due_at,
       count(*) filter (where claimed_by is not null) as in_work,
       count(*) filter (where claimed_by is null and due_at > now()) as later,
       min(due_at) filter (where claimed_by is null and due_at > now()) as next_due_at
     from unnest($1::text[]) with ordinality as stages (stage, place) left join (
       select 'feeds' as stage, due_at, claimed_by from wireroom.feeds where state = 'active'
       union all
       select stage, due_at, claimed_by from wireroom.articles where due_at is not null
     ) work using (stage)
     group by stage, place order by place`,
    [STAGES],
  );
  return rows;
};

const countOutcomes = async (db: Queryable): Promise<OutcomeCount[]> => {
  const { rows } = await db.query<OutcomeCount>(
    `select stage, outcome, words, count(*) filter (where at > now() - interval '1 hour') as hour, count(*) as day
     from wireroom.attempts join wireroom.outcomes on code = outcome
     where at > now() - interval '1 day'
     group by stage, outcome, words
     order by array_position($1::text[], stage), day desc, outcome`,
    [STAGES],
  );
  return rows;
};

/** The processes of the service whose heart beats. */
export const runningProcesses = async (db: Queryable): Promise<RunningProcess[]> => {
  const { rows } = await db.query<RunningProcess>(
    `select name, started_at, seen_at from wireroom.processes
     where seen_at > now() - make_interval(secs => $1 / 1000.0) order by started_at`,
    [SILENCE_MS],
  );
  return rows;
};
