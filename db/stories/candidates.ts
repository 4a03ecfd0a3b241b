import type pg from 'pg';
import sql, { raw } from 'sql-template-tag';
import type { MemberFingerprint, OpenStory, StoryMember, TermVector, TitledText } from '../../model/story.ts';
import { named } from '../connection/named.ts';

// What one batch of articles has to be compared with, each in one statement. Limits are part of its
// text, so that a plan for all values knows them. `at <= now()` leaves out the partitions of the
// coming weeks, which are empty.

/** The columns of `StoryMember`, of table `m`. */
const MEMBER = sql`m.article_id as "articleId", m.story_id as "storyId", coalesce(m.copy_of, m.article_id) as root,
       coalesce((select o.origin from wireroom.story_articles o where o.article_id = m.copy_of), m.origin) as origin, m.told_at as at`;

/** Bands of templates occur in very many articles; the newest ones of each suffice. */
const MAX_PER_BAND = raw('50');
const MAX_PER_ARTICLE = raw('50');

/**
 * Returns articles that share a band with the given ones, by given article, those with most bands
 * in common first.
 */
export async function articlesByBand(
  client: pg.PoolClient,
  asked: readonly { readonly id: number; readonly bands: readonly number[] }[],
): Promise<ReadonlyMap<number, MemberFingerprint[]>> {
  const { rows } = await client.query<MemberFingerprint & { asker: number }>(named('articles-by-band')`
    with shared as (
      select asker, b.article_id, count(*) as bands
      from unnest(${asked.flatMap(({ id, bands }) => bands.map(() => id))}::bigint[], ${asked.flatMap(({ bands }) => bands)}::int[]) as q (asker, band)
      cross join lateral (
        select article_id from wireroom.story_bands b where b.band = q.band and b.stored_at <= now() order by article_id desc limit ${MAX_PER_BAND}
      ) b
      group by 1, 2
    ), nearest as materialized (
      select asker, article_id from (select *, row_number() over (partition by asker order by bands desc, article_id) as place from shared) s
      where place <= ${MAX_PER_ARTICLE}
    )
    select n.asker, ${MEMBER}, p.site_id as "siteId", p.shingles, p.signature
    from nearest n join wireroom.story_fingerprints p on p.article_id = n.article_id and p.stored_at <= now()
    join wireroom.story_articles m on m.article_id = n.article_id`);
  return grouped(rows);
}

/** Returns the members of stories among articles, by article. */
export async function membersOf(
  client: pg.PoolClient,
  articleIds: readonly number[],
): Promise<ReadonlyMap<number, StoryMember>> {
  if (articleIds.length === 0) return new Map();
  const { rows } = await client.query<StoryMember>(named('members-of-stories')`
    select ${MEMBER} from wireroom.story_articles m where m.article_id = any(${articleIds})`);
  return new Map(rows.map((member) => [member.articleId, member]));
}

/** Most members of a story that a new one is compared with. */
const MAX_MEMBERS = raw('50');

/** Returns the newest members of a story; those without a signature have an empty one. */
export async function newestMembers(client: pg.PoolClient, storyId: number): Promise<MemberFingerprint[]> {
  const { rows } = await client.query<MemberFingerprint>(named('newest-members')`
    select ${MEMBER}, coalesce(p.site_id, (select a.site_id from wireroom.articles a where a.id = m.article_id)) as "siteId",
      coalesce(p.shingles, 0) as shingles, coalesce(p.signature, '{}') as signature
    from (select * from wireroom.story_articles where story_id = ${storyId} order by article_id desc limit ${MAX_MEMBERS}) m
    left join wireroom.story_fingerprints p on p.article_id = m.article_id and p.stored_at <= now()`);
  return rows;
}

/** Returns the titles and texts of articles, by article. */
export async function textsOf(
  client: pg.PoolClient,
  articleIds: readonly number[],
): Promise<ReadonlyMap<number, TitledText>> {
  if (articleIds.length === 0) return new Map();
  const { rows } = await client.query<TitledText & { id: number }>(named('texts-for-stories')`
    select article_id as id, coalesce(title, '') as title, coalesce(body, '') as text
    from wireroom.texts where article_id = any(${articleIds})`);
  return new Map(rows.map(({ id, ...text }) => [id, text]));
}

/** Stories that the vector of an article is compared with. */
const MAX_STORIES = raw('20');

/** Returns the open stories that share the heaviest terms of the given articles, by given article. */
export async function storiesByTerm(
  client: pg.PoolClient,
  asked: readonly { readonly id: number; readonly vector: TermVector }[],
): Promise<ReadonlyMap<number, number[]>> {
  const { rows } = await client.query<{ asker: number; id: number }>(named('stories-by-term')`
    select asker, story_id as id from (
      select asker, t.story_id, row_number() over (partition by asker order by sum(q.weight) desc, t.story_id desc) as place
      from unnest(
        ${asked.flatMap(({ id, vector }) => vector.terms.map(() => id))}::bigint[],
        ${asked.flatMap(({ vector }) => vector.terms)}::int[],
        ${asked.flatMap(({ vector }) => vector.weights)}::real[]) as q (asker, term, weight)
      join wireroom.story_terms t using (term) group by 1, 2
    ) s where place <= ${MAX_STORIES}`);
  return new Map([...grouped(rows)].map(([asker, stories]) => [asker, stories.map(({ id }) => id)]));
}

/** Returns those of the stories that are open. */
export async function readOpenStories(
  client: pg.PoolClient,
  ids: readonly number[],
): Promise<ReadonlyMap<number, OpenStory>> {
  const { rows } = await client.query<TermVector & Omit<OpenStory, 'vector'>>(named('open-stories')`
    select story_id as id, terms, weights, article_count as articles, last_at as "lastAt"
    from wireroom.story_vectors where story_id = any(${ids})`);
  return new Map(rows.map(({ terms, weights, ...story }) => [story.id, { ...story, vector: { terms, weights } }]));
}

/** Numbers of the stories of some languages, in all and by term. */
export interface TermCounts {
  readonly languages: ReadonlyMap<string, number>;
  readonly terms: ReadonlyMap<number, number>;
}

/** Returns in how many stories terms have occurred. */
export async function termCounts(client: pg.PoolClient, terms: readonly number[]): Promise<TermCounts> {
  const counted = await client.query<{ term: number; stories: number }>(named('story-term-counts')`
    select term, story_count as stories from wireroom.story_term_counts where term = any(${terms})`);
  const { rows } = await client.query<{ language: string; stories: number }>(
    'select language, story_count as stories from wireroom.story_languages',
  );
  return {
    languages: new Map(rows.map(({ language, stories }) => [language, stories])),
    terms: new Map(counted.rows.map(({ term, stories }) => [term, stories])),
  };
}

const grouped = <Row extends { readonly asker: number }>(rows: readonly Row[]): Map<number, Row[]> => {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.asker);
    if (group) group.push(row);
    else groups.set(row.asker, [row]);
  }
  return groups;
};
