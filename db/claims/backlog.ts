import type { Queryable } from '../connection/pool.ts';
import type { ArticleStage } from '../life-cycle/states.ts';
import type { Stage } from './claims.ts';

export interface Backlog {
  readonly stage: Stage;
  /** Rows that are due and not claimed. */
  readonly due: number;
  readonly oldest_due_at: Date | null;
  /** Claimed rows. */
  readonly in_work: number;
  /** Rows that are due later; the first of them at `next_due_at`. */
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
 * SQL: the claimed rows, of which there are as many as jobs. The end of the lease, to the microsecond, distinguishes them
 * from the other rows: it is in the indexes on `due_at`, so that no table row has to be read.
 */
const CLAIMED_FEEDS = `
  claimed_feeds as (select due_at from wireroom.feeds where claimed_by is not null and state = 'active')`;
export const CLAIMED_ARTICLES = `
  claimed_articles as (select stage, due_at from wireroom.articles where claimed_by is not null and due_at is not null)`;

const articles = (stage: ArticleStage): string =>
  counts(
    stage,
    `wireroom.articles where stage = '${stage}' and due_at is not null`,
    `claimed_articles c where c.stage = '${stage}'`,
  );

// Each part uses a partial index of rows with a due time, so finished rows cost nothing.
const BACKLOG = `with ${CLAIMED_FEEDS}, ${CLAIMED_ARTICLES} ${[
  counts('feeds', `wireroom.feeds where state = 'active'`, 'claimed_feeds'),
  articles('articles'),
  articles('tags'),
  articles('reprocess'),
].join(' union all ')}`;

/** Returns the backlog of each stage. The time depends on the number of pending rows only. */
export const readBacklog = async (db: Queryable): Promise<Backlog[]> => (await db.query<Backlog>(BACKLOG)).rows;
