import type pg from 'pg';
import sql from 'sql-template-tag';
import type { Assignment, Assignments, ChangedStory, QueuedArticle, StoryMerge } from '../../model/story.ts';
import { type Change, recordChanges } from '../changes/change-feed.ts';
import { named } from '../connection/named.ts';

/** Returns numbers for new stories. */
export async function reserveStoryIds(client: pg.PoolClient, n: number): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>(sql`
    select nextval(pg_get_serial_sequence('wireroom.stories', 'id')) as id from generate_series(1, ${n})`);
  return rows.map(({ id }) => id);
}

/** Stores what was decided for a batch of articles. It must end its transaction (see `recordChanges`). */
export async function storeAssignments(client: pg.PoolClient, batch: Assignments): Promise<void> {
  const { assignments, changed, merges } = batch;
  await createStories(client, batch);
  const articleIds = assignments.map(({ article }) => article.id);
  await client.query(named('store-story-articles')`
    with gone as (
      delete from wireroom.story_queue where article_id = any(${articleIds})
    ), fingerprint as (
      insert into wireroom.story_fingerprints (article_id, site_id, shingles, signature)
      select q.article_id, a.site_id, q.shingles, q.signature from wireroom.story_queue q join wireroom.articles a on a.id = q.article_id
      where q.article_id = any(${articleIds}) and q.signature <> '{}'
    ), band as (
      insert into wireroom.story_bands (band, article_id)
      select * from unnest(
        ${assignments.flatMap(({ bands }) => bands)}::int[],
        ${assignments.flatMap(({ article, bands }) => bands.map(() => article.id))}::bigint[])
    )
    insert into wireroom.story_articles (article_id, story_id, copy_of, publisher, origin, told_at, paywalled)
    select * from unnest(
      ${articleIds}::bigint[],
      ${assignments.map(({ storyId }) => storyId)}::bigint[],
      ${assignments.map(({ copyOf }) => copyOf)}::bigint[],
      ${assignments.map(({ article }) => article.publisher)}::text[],
      ${assignments.map(({ origin }) => origin)}::text[],
      ${assignments.map(({ article }) => article.at)}::timestamptz[],
      ${assignments.map(({ article }) => article.paywalled)}::boolean[])
    on conflict (article_id) do nothing -- tagged again while it was put into a story, and queued once more`);
  await storeVectors(client, changed);
  const moved: StoryArticle[] = [];
  for (const merge of merges) moved.push(...(await mergeStories(client, merge)));
  const touched = [...new Set([...assignments.map(({ storyId }) => storyId), ...merges.map(({ into }) => into)])];
  await client.query(sql`select wireroom.refresh_stories(${touched})`);
  const left = await nameSuccessors(client, batch);
  const found = await joined(client, assignments, moved);
  await recordChanges(client, [
    ...found.filter(({ articleId }) => !left.has(articleId)),
    ...[...moved.map(({ articleId }) => articleId), ...left].map(
      (articleId): Change => ({ articleId, kind: 'merged' }),
    ),
  ]);
}

/**
 * Lets the number of a story that was split lead to the story of its first article.
 * @returns the articles that were in such stories
 */
const nameSuccessors = async (client: pg.PoolClient, { assignments }: Assignments): Promise<ReadonlySet<number>> => {
  const left = assignments.filter(({ article }) => article.leftStory !== null);
  const successors = new Map(left.map(({ article, storyId }) => [article.leftStory, storyId] as const).reverse());
  if (left.length > 0)
    await client.query(sql`
      update wireroom.stories s set merged_into = n.successor
      from unnest(${[...successors.keys()]}::bigint[], ${[...successors.values()]}::bigint[]) as n (id, successor)
      join wireroom.stories o on o.id = n.id and o.article_count = 0 and o.merged_into is null
      where s.id = o.id or s.merged_into = o.id`);
  return new Set(left.map(({ article }) => article.id));
};

/** Adds the new stories, and counts the terms of the articles that they begin with. */
const createStories = async (client: pg.PoolClient, { assignments, changed }: Assignments): Promise<void> => {
  const isNew = new Set(changed.filter(({ before }) => !before).map(({ id }) => id));
  const first = new Map<number, QueuedArticle>();
  for (const { storyId, article } of assignments)
    if (isNew.has(storyId) && !first.has(storyId)) first.set(storyId, article);
  if (first.size === 0) return;
  const articles = [...first.values()];
  const languages = articles.map(({ language }) => language);
  await client.query(named('create-stories')`
    with counted as (
      insert into wireroom.story_languages as l (language, story_count)
      select language, count(*) from unnest(${languages}::text[]) as s (language) group by 1
      on conflict (language) do update set story_count = l.story_count + excluded.story_count
    ), terms as (
      insert into wireroom.story_term_counts as c (term, story_count)
      select term, count(*) from unnest(${articles.flatMap(({ terms }) => terms)}::int[]) as t (term) group by 1 order by 1
      on conflict (term) do update set story_count = c.story_count + excluded.story_count
    )
    insert into wireroom.stories (id, language) overriding system value
    select * from unnest(${[...first.keys()]}::bigint[], ${languages}::text[])`);
};

const storeVectors = async (client: pg.PoolClient, changed: readonly ChangedStory[]): Promise<void> => {
  if (changed.length === 0) return;
  const differs = (terms: readonly number[], others: readonly number[] = []): number[] => {
    const known = new Set(others);
    return terms.filter((term) => !known.has(term));
  };
  const added = changed.map(({ id, vector, before }) => ({ id, terms: differs(vector.terms, before?.terms) }));
  const dropped = changed.map(({ id, vector, before }) => ({ id, terms: differs(before?.terms ?? [], vector.terms) }));
  await client.query(named('store-story-vectors')`
    with vector as (
      insert into wireroom.story_vectors as v (story_id, terms, weights, article_count, last_at)
      select id, terms, weights, articles, "lastAt"
      from jsonb_to_recordset(${JSON.stringify(changed.map(({ before, vector, ...story }) => ({ ...story, ...vector })))})
        as r (id bigint, terms int[], weights real[], articles int, "lastAt" timestamptz)
      on conflict (story_id) do update set terms = excluded.terms, weights = excluded.weights,
        article_count = excluded.article_count, last_at = excluded.last_at, touched_at = now()
    ), dropped as (
      delete from wireroom.story_terms t
      using unnest(
        ${dropped.flatMap(({ terms }) => terms)}::int[],
        ${dropped.flatMap(({ id, terms }) => terms.map(() => id))}::bigint[]) as d (term, story_id)
      where t.term = d.term and t.story_id = d.story_id
    )
    insert into wireroom.story_terms (term, story_id)
    select * from unnest(
      ${added.flatMap(({ terms }) => terms)}::int[],
      ${added.flatMap(({ id, terms }) => terms.map(() => id))}::bigint[])
    on conflict do nothing`);
};

interface StoryArticle {
  readonly articleId: number;
  readonly storyId: number;
}

/** Moves the articles of a story into another. @returns the articles, with their new story */
const mergeStories = async (client: pg.PoolClient, { from, into, by }: StoryMerge): Promise<StoryArticle[]> => {
  const { rows } = await client.query<{ article_id: number }>(sql`
    update wireroom.story_articles set story_id = ${into} where story_id = ${from} returning article_id`);
  await client.query(sql`
    update wireroom.stories set merged_into = ${into}, merged_by = case when id = ${from} then ${by} else merged_by end,
      article_count = 0, site_count = 0, source_count = 0, independent_count = 0, lead_article_id = null
    where id = ${from} or merged_into = ${from}`);
  await client.query(sql`select wireroom.close_stories(${[from]})`);
  return rows.map(({ article_id }) => ({ articleId: article_id, storyId: into }));
};

/**
 * Returns the changes of articles that are in a story with others now. An article that is alone in
 * its story has none; it gets one with the second.
 */
const joined = async (
  client: pg.PoolClient,
  assignments: readonly Assignment[],
  moved: readonly StoryArticle[],
): Promise<Change[]> => {
  const articleIds = assignments.map(({ article }) => article.id);
  const { rows } = await client.query<{ articleId: number }>(named('joined-articles')`
    with added as (
      select * from unnest(${articleIds}::bigint[], ${assignments.map(({ storyId }) => storyId)}::bigint[]) as a (article_id, story_id)
    ), come as (
      select story_id, count(*) as article_count
      from (select story_id from added union all select unnest(${moved.map(({ storyId }) => storyId)}::bigint[])) c group by 1
    )
    select a.article_id as "articleId" from added a join wireroom.stories s on s.id = a.story_id where s.article_count > 1
    union
    select m.article_id from come join wireroom.stories s on s.id = come.story_id and s.article_count = come.article_count + 1
    join wireroom.story_articles m on m.story_id = come.story_id and m.article_id <> all(${articleIds})
      and m.article_id <> all(${moved.map(({ articleId }) => articleId)})
    order by 1`);
  return rows.map((row): Change => ({ ...row, kind: 'joined' }));
};
