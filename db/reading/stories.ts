import sql from 'sql-template-tag';
import type { Story, StoryArticle } from '../../model/news.ts';
import type { Read } from './read.ts';

/** Returns a story; for one that was merged, the story that has its articles now; undefined if there is none. */
export async function readStory(read: Read, id: number): Promise<Story | undefined> {
  const [story] = await read<Story>(sql`
    select * from news.stories
    where id = coalesce((select merged_into from news.merged_stories where id = ${id}), ${id})`);
  return story;
}

/** Returns the story of an article; undefined for the first seconds, and if there is no such article. */
export async function storyOf(read: Read, articleId: number): Promise<Story | undefined> {
  const [story] = await read<Story>(sql`select * from news.story(${articleId})`);
  return story;
}

/** Returns the articles of a story in the order of publication. */
export function storyArticles(read: Read, storyId: number): Promise<StoryArticle[]> {
  return read(sql`select * from news.story_articles where story_id = ${storyId} order by told_at, article_id`);
}

/** A story, as a list shows it. */
export type ListedStory = Omit<Story, 'lead' | 'entities' | 'topics' | 'places'>;

export interface BiggestStoriesFilter {
  /** With an article at this time or later. */
  readonly since: Date;
  /** ISO 639-1. */
  readonly language?: string | undefined;
  readonly limit: number;
}

/** Returns the stories that most independent sources tell, the biggest first. */
export function biggestStories(read: Read, { since, language, limit }: BiggestStoriesFilter): Promise<ListedStory[]> {
  return read(sql`
    select id, headline, language, first_at, last_at, article_count, site_count, source_count,
      independent_count, lead_article_id
    from news.stories where last_at >= ${since} and (${language}::text is null or language = ${language})
    order by independent_count desc, article_count desc, last_at desc, id limit ${limit}`);
}
