import type { Queryable } from '../connection/pool.ts';
import type { StoryRow } from '../stories/story-list.ts';

export interface BiggestStoriesFilter {
  /** With an article at this time or later. */
  readonly since: Date;
  /** ISO 639-1. */
  readonly language?: string | undefined;
  readonly limit: number;
}

/** Returns the stories that most independent sources tell, the biggest first. */
export async function biggestStories(
  db: Queryable,
  { since, language, limit }: BiggestStoriesFilter,
): Promise<StoryRow[]> {
  const { rows } = await db.query<StoryRow>(
    `select id, headline, language, first_at, last_at, article_count, site_count, source_count,
       independent_count, lead_article_id
     from news.stories where last_at >= $1 and ($2::text is null or language = $2)
     order by independent_count desc, article_count desc, last_at desc, id limit $3`,
    [since, language ?? null, limit],
  );
  return rows;
}
