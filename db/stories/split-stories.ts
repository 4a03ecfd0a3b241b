import type pg from 'pg';
import sql from 'sql-template-tag';
import { takeLock } from '../connection/locks.ts';

/**
 * Puts the articles of a story into stories again, as if they came now.
 * @returns how many; 0 if there is no such story
 */
export async function splitStory(client: pg.PoolClient, storyId: number): Promise<number> {
  await takeLock(client, 'stories');
  const { rows } = await client.query<{ moved: number }>(
    sql`select wireroom.split_stories(array[${storyId}::bigint]) as moved`,
  );
  return rows[0]?.moved ?? 0;
}

/** Splits the stories that texts of some articles link, because these texts go. @returns the stories */
export async function splitLinked(client: pg.PoolClient, articleIds: readonly number[]): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>(sql`
    select distinct merged_into as id from wireroom.stories where merged_by = any(${articleIds}) and merged_into is not null`);
  for (const { id } of rows) await splitStory(client, id);
  return rows.map(({ id }) => id);
}
