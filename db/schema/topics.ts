import type { Queryable } from '../connection/pool.ts';

export interface TopicRow {
  readonly qcode: string;
  readonly name: string;
  readonly broader?: string | undefined;
}

/**
 * Stores the topic vocabulary, and has all branches counted again when it changed. Topics that are
 * no longer in it stay, because articles may have them.
 */
export async function storeTopics(db: Queryable, topics: readonly TopicRow[]): Promise<void> {
  await db.query(
    `with changed as (
       insert into wireroom.topics (qcode, name, broader)
       select qcode, name, broader from jsonb_to_recordset($1) as r (qcode text, name text, broader text) order by qcode
       on conflict (qcode) do update set name = excluded.name, broader = excluded.broader
       where (topics.name, topics.broader) is distinct from (excluded.name, excluded.broader) returning true
     )
     insert into wireroom.branch_days_due select distinct day from wireroom.topic_days
     where day > '-infinity' and exists (select from changed) order by day on conflict do nothing`,
    [JSON.stringify(topics)],
  );
}
