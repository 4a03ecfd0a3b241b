import type { Stage } from './claims.ts';
import type { Queryable } from './connection.ts';

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

const counts = (stage: Stage, rows: string): string => `
  select '${stage}' as stage, count(*) filter (where claimed_by is null and due_at <= now()) as due,
    min(due_at) filter (where claimed_by is null and due_at <= now()) as oldest_due_at,
    count(claimed_by) as in_work,
    count(*) filter (where claimed_by is null and due_at > now()) as later,
    min(due_at) filter (where claimed_by is null and due_at > now()) as next_due_at
  from ${rows}`;

// Each part has an index of the rows that are due at some time: what is done with costs nothing.
const BACKLOG = [
  counts('feeds', `wireroom.feeds where state = 'active'`),
  counts('articles', `wireroom.articles where stage = 'articles' and due_at is not null`),
  counts('tags', `wireroom.articles where stage = 'tags' and due_at is not null`),
].join(' union all ');

/** What each stage has before it. It takes as long as there is work to do, however much is done. */
export const readBacklog = async (db: Queryable): Promise<Backlog[]> => (await db.query<Backlog>(BACKLOG)).rows;
