import type { Queryable } from '../connection/pool.ts';

export interface TopicRow {
  readonly qcode: string;
  readonly name: string;
  readonly broader?: string | undefined;
}

/** Stores the topic vocabulary. Topics that are no longer in it stay, because articles may have them. */
export async function storeTopics(db: Queryable, topics: readonly TopicRow[]): Promise<void> {
  await db.query(
    `insert into wireroom.topics (qcode, name, broader)
     select qcode, name, broader from jsonb_to_recordset($1) as r (qcode text, name text, broader text) order by qcode
     on conflict (qcode) do update set name = excluded.name, broader = excluded.broader
     where (topics.name, topics.broader) is distinct from (excluded.name, excluded.broader)`,
    [JSON.stringify(topics)],
  );
}
