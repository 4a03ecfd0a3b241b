import type { Queryable } from '../connection/pool.ts';

/** A named consumer of the change feed. */
export interface Consumer {
  readonly name: string;
  readonly login: string;
  /** Changes that it has not acknowledged. */
  readonly behind: number;
  /** Age of the first of them in seconds; 0 if there is none. */
  readonly lag_s: number;
  /** When its position last moved. */
  readonly acked_at: Date | null;
}

/** Returns the named consumers, at most `max`: first the one whose first change has waited longest. */
export async function readConsumers(db: Queryable, max: number): Promise<Consumer[]> {
  const { rows } = await db.query<Consumer>(
    `select name, login, behind, coalesce(extract(epoch from now() - waiting_since), 0)::float8 as lag_s, acked_at
     from news.consumers order by waiting_since nulls last, name limit $1`,
    [max],
  );
  return rows;
}
