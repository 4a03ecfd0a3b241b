import sql, { join, Sql } from 'sql-template-tag';
import { filterParts } from '../articles/search/filter-conditions.ts';
import type { Queryable } from '../connection/pool.ts';
import type { ListedStory } from '../reading/stories.ts';

export interface StoryFilter {
  /** Latest article at this time or later. */
  readonly since?: Date | undefined;
  /** Latest article before this time. */
  readonly until?: Date | undefined;
  readonly language?: string | undefined;
  /** Least number of independent sources. */
  readonly minSources?: number | undefined;
  /** Any name of an entity that an article of the story names. */
  readonly entity?: string | undefined;
  /** Name or code of a topic of an article of the story; narrower topics count. */
  readonly topic?: string | undefined;
  /** Registrable domain of an article of the story. */
  readonly site?: string | undefined;
  readonly limit: number;
}

/**
 * Returns conditions on story `st`. What names stand for is looked up first, because the planner
 * must know how frequent it is: whether to go through the articles that have it, or through the
 * latest stories until enough are found.
 */
const storyConditions = async (
  db: Queryable,
  { since, until, language, minSources, entity, topic, site }: Omit<StoryFilter, 'limit'>,
): Promise<Sql[]> => {
  const listOf = (name: string | undefined) => (name === undefined ? undefined : [name]);
  const found = await filterParts(db, { entities: listOf(entity), topics: listOf(topic), sites: listOf(site) });
  return [
    sql`st.merged_into is null`,
    since && sql`st.last_at >= ${since}`,
    until && sql`st.last_at < ${until}`,
    language !== undefined && sql`st.language = ${language}`,
    minSources !== undefined && sql`st.independent_count >= ${minSources}`,
    found.entity_ids &&
      sql`exists (
      select from wireroom.story_articles m join wireroom.article_entities x using (article_id)
      where m.story_id = st.id and x.entity_id = any(${found.entity_ids}))`,
    found.qcodes &&
      sql`exists (
      select from wireroom.story_articles m join wireroom.article_topics x using (article_id)
      where m.story_id = st.id and x.qcode = any(${found.qcodes}))`,
    found.site_ids &&
      sql`exists (
      select from wireroom.story_articles m join wireroom.articles x on x.id = m.article_id
      where m.story_id = st.id and x.site_id = any(${found.site_ids}))`,
  ].filter((condition) => condition instanceof Sql);
};

/** Lists stories, those with the latest article first. */
export async function listStories(db: Queryable, { limit, ...filter }: StoryFilter): Promise<ListedStory[]> {
  const { rows } = await db.query<ListedStory>(sql`
    select st.id, a.title as headline, st.language, st.first_at, st.last_at, st.article_count, st.site_count, st.source_count,
      st.independent_count, st.lead_article_id
    from wireroom.stories st left join wireroom.articles a on a.id = st.lead_article_id
    where ${join(await storyConditions(db, filter), ' and ')}
    order by st.last_at desc, st.id desc limit ${limit}`);
  return rows;
}
