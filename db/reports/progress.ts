import { STAGES } from '../claims/claims.ts';
import type { Queryable } from '../connection/pool.ts';

export interface Progress {
  readonly feedsPolled: number;
  /** Feeds that are due or being polled. */
  readonly feedsOpen: number;
  readonly ready: number;
  readonly rejected: number;
  /** Articles that were ready before and have been fetched, extracted or tagged again. */
  readonly updated: number;
  /** Articles that are due or claimed. */
  readonly open: number;
  /** Articles that are due later; the first of them at `nextAt`. */
  readonly waiting: number;
  readonly nextAt: Date | undefined;
}

/** Returns what was done since a time, and what is left to do. The time depends on the amount of both. */
export async function progressSince(db: Queryable, since: Date): Promise<Progress> {
  const { rows } = await db.query<Omit<Progress, 'nextAt'> & { nextAt: Date | null }>(
    `with attempted as (
       select distinct article_id from wireroom.attempts where at >= $1 and article_id is not null
     ), ended as (
       select a.state, a.ready_at, exists (select from wireroom.work w where w.id = a.id and w.stage <> 'feeds') as planned
       from attempted join wireroom.articles a on a.id = attempted.article_id
     ), blocked as (
       select host, blocked_until from wireroom.hosts where blocked_until > now()
     ), waiting as (
       select greatest(due_at, case when stage = 'articles' then blocked_until end) as free_at
       from wireroom.due left join blocked using (host) where stage <> 'feeds'
     )
     select
       (select count(*) from wireroom.feeds where last_polled_at >= $1) as "feedsPolled",
       -- A filter, not a join: without statistics, joins read all that is due again for each feed.
       (select count(*) filter (where id in (select id from wireroom.feeds where state = 'active'))
        from wireroom.work where stage = 'feeds' and (claimed or due_at <= now())) as "feedsOpen",
       (select count(*) from ended where state = 'ready' and ready_at >= $1) as ready,
       (select count(*) from ended where state = 'rejected') as rejected,
       (select count(*) from ended where state = 'ready' and ready_at < $1 and not planned) as updated,
       (select count(*) from wireroom.claims where stage <> 'feeds') + count(*) filter (where free_at <= now()) as open,
       count(*) filter (where free_at > now()) as waiting,
       min(free_at) filter (where free_at > now()) as "nextAt"
     from waiting`,
    [since],
  );
  const row = rows[0];
  if (!row) throw new Error('an aggregate has one row');
  return { ...row, nextAt: row.nextAt ?? undefined };
}

/** Counts attempts since a time by outcome, most frequent first. */
export async function outcomesSince(
  db: Queryable,
  since: Date,
): Promise<{ stage: string; outcome: string; description: string; attempts: number }[]> {
  const { rows } = await db.query<{ stage: string; outcome: string; description: string; attempts: number }>(
    `select stage, outcome, description, count(*) as attempts
     from wireroom.attempts join wireroom.outcomes on code = outcome
     where at >= $1
     group by stage, outcome, description
     order by array_position($2::text[], stage), attempts desc, outcome`,
    [since, STAGES],
  );
  return rows;
}
