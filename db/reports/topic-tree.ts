import type { Topic } from '../../model/news.ts';
import type { Queryable } from '../connection/pool.ts';

export interface TopicInTree extends Topic {
  /** Number of broader topics above it in the tree. */
  readonly depth: number;
}

/**
 * Returns a topic, given by name or code, or else all, each followed by narrower ones; none if
 * there is no such topic.
 */
export async function topicTree(db: Queryable, topic: string | undefined): Promise<TopicInTree[]> {
  const { rows } = await db.query<TopicInTree>(
    `with recursive topic as materialized (
       select t.qcode, t.name, t.broader, t.article_count from news.topics t
     ), tree as (
       select t.*, 0 as depth, array[t.name, t.qcode] as path from topic t
       where case when $1::text is null then not exists (select from topic b where b.qcode = t.broader) else lower($1) in (lower(t.name), lower(t.qcode)) end
       union all
       select t.*, b.depth + 1, b.path || array[t.name, t.qcode] from tree b join topic t on t.broader = b.qcode
     )
     select qcode, name, broader, depth, article_count from tree order by path`,
    [topic ?? null],
  );
  return rows;
}
