import type { Entity, Story } from '../../model/news.ts';
import type { Queryable } from '../connection/pool.ts';

export interface EntityDetails extends Entity {
  /** Its other names. */
  readonly aliases: readonly string[];
  /** Days (UTC) of the first and last of these articles, as ISO dates; null where none states its day. */
  readonly first_day: string | null;
  readonly last_day: string | null;
}

/** Returns a person, organization or place; undefined if there is none with this id. */
export async function entityDetails(db: Queryable, id: number): Promise<EntityDetails | undefined> {
  const { rows } = await db.query<EntityDetails>(
    `select e.id, e.type, e.key, e.name, e.ids, e.article_count, d.first_day, d.last_day,
       array(select distinct a.name from wireroom.aliases a where a.entity_id = e.id and a.name <> e.name order by a.name) as aliases
     from news.entities e
     cross join lateral (select min(d.day)::text as first_day, max(d.day)::text as last_day from wireroom.entity_days d where d.entity_id = e.id) d
     where e.id = $1`,
    [id],
  );
  return rows[0];
}

export type StoryOfEntity = Pick<Story, 'id' | 'headline' | 'last_at' | 'article_count'>;

/** Returns the stories of the latest 1,000 articles about an entity, the latest first. */
export async function latestStoriesOf(db: Queryable, id: number, limit: number): Promise<StoryOfEntity[]> {
  const { rows } = await db.query<StoryOfEntity>(
    `select s.id, s.headline, s.last_at, s.article_count from news.stories s
     where s.id in (select a.story_id from news.latest(entities => array[$1::bigint], max => 1000) a)
     order by s.last_at desc, s.id desc limit $2`,
    [id, limit],
  );
  return rows;
}
