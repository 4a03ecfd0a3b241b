import type { Queryable } from '../connection/pool.ts';

export interface ReadChange {
  readonly seq: number;
  readonly kind: string;
  readonly at: Date;
  readonly article_id: number;
  /** The article as it is now; nulls for one that was withdrawn. */
  readonly title: string | null;
  readonly site: string | null;
  readonly url: string | null;
}

/** Returns at most `limit` changes after a position of the change feed, in its order. */
export async function changesAfter(db: Queryable, after: number, limit: number): Promise<ReadChange[]> {
  const { rows } = await db.query<ReadChange>(
    `select c.seq, c.kind, c.at, c.article_id, a.title, a.site, a.url
     from news.changes($1, $2) c left join news.articles a on a.id = c.article_id order by c.seq`,
    [after, limit],
  );
  return rows;
}

/**
 * Returns the position in the change feed after which the changes since a time follow. Changes get
 * their times in the order of the feed. Readers can only ask for the first change after a position,
 * so the statement halves its steps: 41 look-ups, whatever the size of the feed.
 */
export async function positionAt(db: Queryable, since: Date): Promise<number> {
  const { rows } = await db.query<{ position: number }>(
    `with recursive search (seq, step) as (
       select -1::bigint, 1::bigint << 40
       union all
       select case when exists (select from news.changes(seq + step, 1) c where c.at < $1) then seq + step else seq end, step / 2
       from search where step > 0
     )
     select seq + 1 as position from search where step = 0`,
    [since],
  );
  return rows[0]?.position ?? 0;
}
