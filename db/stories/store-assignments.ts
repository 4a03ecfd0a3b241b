import type pg from 'pg';
import type { Assignment, Assignments, ChangedStory, QueuedArticle, StoryMerge } from '../../model/story.ts';
import { type Change, recordChanges } from '../changes/change-feed.ts';

/** Returns numbers for new stories. */
export async function reserveStoryIds(client: pg.PoolClient, n: number): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>(
    `select nextval(pg_get_serial_sequence('wireroom.stories', 'id')) as id from generate_series(1, $1)`,
    [n],
  );
  return rows.map(({ id }) => id);
}

/** Stores what was decided for a batch of articles. It must end its transaction (see `recordChanges`). */
export async function storeAssignments(client: pg.PoolClient, batch: Assignments): Promise<void> {
  const { assignments, changed, merges } = batch;
  await createStories(client, batch);
  await client.query({
    name: 'store-story-articles',
    text: `with gone as (
         delete from wireroom.story_queue where article_id = any($1)
       ), print as (
         insert into wireroom.story_prints (article_id, site_id, shingles, signature)
         select q.article_id, a.site_id, q.shingles, q.signature from wireroom.story_queue q join wireroom.articles a on a.id = q.article_id
         where q.article_id = any($1) and q.signature <> '{}'
       ), band as (
         insert into wireroom.story_bands (band, article_id) select * from unnest($7::int[], $8::bigint[])
       )
       insert into wireroom.story_articles (article_id, story_id, copy_of, publisher, origin, told_at, paywalled)
       select * from unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::text[], $5::text[], $6::timestamptz[], $9::boolean[])
       on conflict (article_id) do nothing -- tagged again while it was put into a story, and queued once more`,
    values: [
      assignments.map(({ article }) => article.id),
      assignments.map(({ storyId }) => storyId),
      assignments.map(({ copyOf }) => copyOf ?? null),
      assignments.map(({ article }) => article.publisher),
      assignments.map(({ origin }) => origin),
      assignments.map(({ article }) => article.at),
      assignments.flatMap(({ bands }) => bands),
      assignments.flatMap(({ article, bands }) => bands.map(() => article.id)),
      assignments.map(({ article }) => article.paywalled),
    ],
  });
  await storeVectors(client, changed);
  const moved: StoryArticle[] = [];
  for (const merge of merges) moved.push(...(await mergeStories(client, merge)));
  const touched = [...new Set([...assignments.map(({ storyId }) => storyId), ...merges.map(({ into }) => into)])];
  await client.query('select wireroom.refresh_stories($1)', [touched]);
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
    await client.query(
      `update wireroom.stories s set merged_into = n.successor
       from unnest($1::bigint[], $2::bigint[]) as n (id, successor)
       join wireroom.stories o on o.id = n.id and o.article_count = 0 and o.merged_into is null
       where s.id = o.id or s.merged_into = o.id`,
      [[...successors.keys()], [...successors.values()]],
    );
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
  await client.query({
    name: 'open-stories-of-articles',
    text: `with counted as (
         insert into wireroom.story_languages as l (language, story_count) select language, count(*) from unnest($2::text[]) as s (language) group by 1
         on conflict (language) do update set story_count = l.story_count + excluded.story_count
       ), terms as (
         insert into wireroom.story_term_counts as c (term, story_count) select term, count(*) from unnest($3::int[]) as t (term) group by 1 order by 1
         on conflict (term) do update set story_count = c.story_count + excluded.story_count
       )
       insert into wireroom.stories (id, language) overriding system value select * from unnest($1::bigint[], $2::text[])`,
    values: [[...first.keys()], articles.map(({ language }) => language), articles.flatMap(({ terms }) => terms)],
  });
};

const storeVectors = async (client: pg.PoolClient, changed: readonly ChangedStory[]): Promise<void> => {
  if (changed.length === 0) return;
  const differs = (terms: readonly number[], others: readonly number[] = []): number[] => {
    const known = new Set(others);
    return terms.filter((term) => !known.has(term));
  };
  const added = changed.map(({ id, vector, before }) => ({ id, terms: differs(vector.terms, before?.terms) }));
  const dropped = changed.map(({ id, vector, before }) => ({ id, terms: differs(before?.terms ?? [], vector.terms) }));
  await client.query({
    name: 'store-story-vectors',
    text: `with vector as (
         insert into wireroom.story_vectors as v (story_id, terms, weights, article_count, last_at)
         select * from jsonb_to_recordset($1) as r (id bigint, terms int[], weights real[], articles int, last_at timestamptz)
         on conflict (story_id) do update set terms = excluded.terms, weights = excluded.weights,
           article_count = excluded.article_count, last_at = excluded.last_at, touched_at = now()
       ), dropped as (
         delete from wireroom.story_terms t using unnest($4::int[], $5::bigint[]) as d (term, story_id)
         where t.term = d.term and t.story_id = d.story_id
       )
       insert into wireroom.story_terms (term, story_id) select * from unnest($2::int[], $3::bigint[]) on conflict do nothing`,
    values: [
      JSON.stringify(
        changed.map(({ id, vector, articles, lastAt }) => ({ id, ...vector, articles, last_at: lastAt.toISOString() })),
      ),
      added.flatMap(({ terms }) => terms),
      added.flatMap(({ id, terms }) => terms.map(() => id)),
      dropped.flatMap(({ terms }) => terms),
      dropped.flatMap(({ id, terms }) => terms.map(() => id)),
    ],
  });
};

interface StoryArticle {
  readonly articleId: number;
  readonly storyId: number;
}

/** Moves the articles of a story into another. @returns the articles, with their new story */
const mergeStories = async (client: pg.PoolClient, { from, into, by }: StoryMerge): Promise<StoryArticle[]> => {
  const { rows } = await client.query<{ article_id: number }>(
    'update wireroom.story_articles set story_id = $2 where story_id = $1 returning article_id',
    [from, into],
  );
  await client.query(
    `update wireroom.stories set merged_into = $2, merged_by = case when id = $1 then $3 else merged_by end,
       article_count = 0, site_count = 0, source_count = 0, independent_count = 0, lead_article_id = null
     where id = $1 or merged_into = $1`,
    [from, into, by],
  );
  await client.query('select wireroom.close_stories(array[$1::bigint])', [from]);
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
  const { rows } = await client.query<{ article_id: number }>({
    name: 'joined-articles',
    text: `with added as (
         select * from unnest($1::bigint[], $2::bigint[]) as a (article_id, story_id)
       ), come as (
         select story_id, count(*) as article_count from (select story_id from added union all select unnest($4::bigint[])) c group by 1
       )
       select a.article_id from added a join wireroom.stories s on s.id = a.story_id where s.article_count > 1
       union
       select m.article_id from come join wireroom.stories s on s.id = come.story_id and s.article_count = come.article_count + 1
       join wireroom.story_articles m on m.story_id = come.story_id and m.article_id <> all($1) and m.article_id <> all($3)
       order by article_id`,
    values: [
      assignments.map(({ article }) => article.id),
      assignments.map(({ storyId }) => storyId),
      moved.map(({ articleId }) => articleId),
      moved.map(({ storyId }) => storyId),
    ],
  });
  return rows.map(({ article_id }): Change => ({ articleId: article_id, kind: 'joined' }));
};
