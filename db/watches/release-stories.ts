import type pg from 'pg';
import sql from 'sql-template-tag';

/** Held matches `d` of watches that send each story. */
export const HELD_MATCHES = sql`wireroom.watches w
  join wireroom.deliveries d on d.watch_id = w.id and d.state = 'held' and w.min_independent_count = 1`;

/** Those whose articles have their story, or are left without one. */
export const KNOWN_STORIES = sql`${HELD_MATCHES}
  and not exists (select from wireroom.story_queue q where q.article_id = d.article_id)`;

/**
 * Decides about matches that are held until their story is known, or large enough. Of each story a
 * watch sends the first match, once; matches that come later are deleted. An article that is left
 * without a story stands for itself.
 * @param articleIds articles that changed: their stories may be large enough now
 * @param max matches whose story is known by now, the first ones
 * @returns the number of matches that were decided about
 */
export async function releaseStories(
  client: pg.PoolClient,
  articleIds: readonly number[],
  max: number,
): Promise<number> {
  const { rows } = await client.query<{ decided: number }>(sql`
    with ripe as materialized (
      (select d.id from ${KNOWN_STORIES} order by d.id limit ${max})
      union
      select d.id from (select distinct story_id from wireroom.story_articles where article_id = any(${articleIds})) changed
      join wireroom.stories s on s.id = changed.story_id and s.independent_count > 1
      join wireroom.story_articles m on m.story_id = s.id
      join wireroom.deliveries d on d.article_id = m.article_id and d.state = 'held'
      join wireroom.watches w on w.id = d.watch_id and s.independent_count >= w.min_independent_count
    ), ranked as materialized (
      select d.id, m.story_id, m.story_id is not null and (
        row_number() over (partition by d.watch_id, m.story_id order by d.id) > 1
        or exists (select from wireroom.deliveries earlier where earlier.watch_id = d.watch_id and earlier.story_id in (
          select m.story_id union all select s.id from wireroom.stories s where s.merged_into = m.story_id))
      ) as known
      from ripe join wireroom.deliveries d on d.id = ripe.id left join wireroom.story_articles m on m.article_id = d.article_id
    ), taken as (
      delete from wireroom.deliveries d using ranked r where d.id = r.id
      returning d.id, d.watch_id, d.article_id, d.seq, r.story_id, r.known
    ), released as (
      -- New ids put them behind what is being sent.
      insert into wireroom.deliveries (watch_id, article_id, story_id, seq, kind, state)
      select watch_id, article_id, story_id, seq, 'story', 'waiting' from taken where not known order by id
    )
    select count(*) as decided from taken`);
  return rows[0]?.decided ?? 0;
}
