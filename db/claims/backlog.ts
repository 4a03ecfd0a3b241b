import type { Queryable } from '../connection/pool.ts';
import type { Stage } from './claims.ts';

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

const counts = (stage: Stage, rows: string, claimed: string): string => `
  select '${stage}' as stage, count(*) filter (where due_at <= now()) as due,
    min(due_at) filter (where due_at <= now()) as oldest_due_at,
    (select count(*) from ${claimed}) as in_work,
    count(*) filter (where due_at > now()) as later,
    min(due_at) filter (where due_at > now()) as next_due_at
  from ${rows} and due_at not in (select due_at from ${claimed})`;

/**
 * SQL: what is claimed, as few rows as there are jobs. They are told from the rest by the end of their lease, to the
 * microsecond: the indexes of what is due know that time, and then no row has to be looked at.
 */
const CLAIMED_FEEDS = `
  claimed_feeds as (select due_at from wireroom.feeds where claimed_by is not null and state = 'active')`;
export const CLAIMED_ARTICLES = `
  claimed_articles as (select stage, due_at from wireroom.articles where claimed_by is not null and due_at is not null)`;

const articles = (stage: 'articles' | 'tags'): string =>
  counts(
    stage,
    `wireroom.articles where stage = '${stage}' and due_at is not null`,
    `claimed_articles c where c.stage = '${stage}'`,
  );

// Each part has an index of the rows that are due at some time: what is done with costs nothing.
const BACKLOG = `with ${CLAIMED_FEEDS}, ${CLAIMED_ARTICLES} ${[
  counts('feeds', `wireroom.feeds where state = 'active'`, 'claimed_feeds'),
  articles('articles'),
  articles('tags'),
].join(' union all ')}`;

/** What each stage has before it. It takes as long as there is work to do, however much is done. */
export const readBacklog = async (db: Queryable): Promise<Backlog[]> => (await db.query<Backlog>(BACKLOG)).rows;
