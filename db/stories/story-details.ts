import type { Queryable } from '../connection/pool.ts';
import type { StoryRow } from './story-list.ts';

/** Something that articles of a story name or have, and the share of them, from 0 to 1. */
interface Shared {
  readonly name: string;
  readonly share: number;
}

export interface StoryDetails extends StoryRow {
  /** Summary or first paragraph of its best article. */
  readonly lead: string | null;
  readonly entities: readonly (Shared & { readonly entity_id: number; readonly type: string })[];
  readonly topics: readonly (Shared & { readonly qcode: string })[];
  readonly places: readonly (Shared & { readonly entity_id: number })[];
}

export interface StoryArticle {
  readonly article_id: number;
  readonly role: 'lead' | 'copy' | 'retelling';
  readonly copy_of: number | null;
  readonly publisher: string;
  readonly origin: string;
  readonly told_at: Date;
  readonly site: string;
  readonly title: string | null;
  readonly url: string;
}

/** Returns a story; for one that was merged, the story that has its articles now. */
export async function storyDetails(db: Queryable, id: number): Promise<StoryDetails | undefined> {
  const { rows } = await db.query<StoryDetails>(
    `select id, headline, lead, language, first_at, last_at, article_count, site_count, source_count,
       independent_count, lead_article_id, entities, topics, places
     from news.stories where id = coalesce((select merged_into from news.merged_stories where id = $1), $1)`,
    [id],
  );
  return rows[0];
}

/** Returns the articles of a story in the order in which they were published. */
export async function storyArticles(db: Queryable, id: number): Promise<StoryArticle[]> {
  const { rows } = await db.query<StoryArticle>(
    `select article_id, role, copy_of, publisher, origin, told_at, site, title, url
     from news.story_articles where story_id = $1 order by told_at, article_id`,
    [id],
  );
  return rows;
}
