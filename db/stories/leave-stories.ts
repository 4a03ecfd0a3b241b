import type pg from 'pg';
import sql from 'sql-template-tag';
import { takeLock } from '../connection/locks.ts';
import { splitLinked } from './split-stories.ts';

/**
 * Takes articles that are being deleted out of their stories. Their copies become copies of the
 * first of them.
 * @returns the articles that are copies of another one now, or none any more
 */
export async function leaveStories(client: pg.PoolClient, articleIds: readonly number[]): Promise<number[]> {
  await takeLock(client, 'stories');
  const { rows: left } = await client.query<{ story_id: number }>(sql`
    with queued as (
      delete from wireroom.story_queue where article_id = any(${articleIds})
    )
    delete from wireroom.story_articles where article_id = any(${articleIds}) returning story_id`);
  if (left.length === 0) return [];
  // A copy is mostly, but not always in the story of its original.
  const { rows: heirs } = await client.query<{ article_id: number; story_id: number }>(sql`
    update wireroom.story_articles copy set copy_of = nullif(heir.id, copy.article_id),
      origin = case when heir.id = copy.article_id then copy.publisher else heir.publisher end
    from (
      select distinct on (copy_of) copy_of as original, article_id as id, publisher from wireroom.story_articles
      where copy_of = any(${articleIds}) order by copy_of, article_id
    ) heir
    where copy.copy_of = heir.original returning copy.article_id, copy.story_id`);
  const split = await splitLinked(client, articleIds);
  const shrunk = [...new Set([...left, ...heirs].map(({ story_id }) => story_id))].filter((id) => !split.includes(id));
  await client.query(sql`select wireroom.refresh_stories(${shrunk})`);
  return heirs.map(({ article_id }) => article_id);
}
