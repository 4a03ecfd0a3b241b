import sql, { type Sql } from 'sql-template-tag';
import type { Outcome } from '../../config/outcomes.ts';
import type { Medium } from '../../model/medium.ts';
import type { StoredDate } from '../../model/stated-date.ts';
import type { Claim } from '../claims/claims.ts';
import { type StartedWork, type WorkStart, worksOf } from '../claims/started-work.ts';
import { named } from '../connection/named.ts';
import type { Queryable } from '../connection/pool.ts';
import { batched } from '../connection/request-batches.ts';
import { type SlotColumns, slotsOf } from '../hosts/hosts.ts';
import { speaksFor } from './entry-authority.ts';

/**
 * Metadata from the longest feed entry that speaks for the site of an article; all null if there is
 * none. Media are from the first of these entries that has any.
 */
export interface EntryMetadata extends StoredDate {
  readonly feed_id: number | null;
  readonly title: string | null;
  readonly authors: string[] | null;
  readonly html: string | null;
  readonly language: string | null;
  readonly time_zone: string | null;
  readonly categories: string[] | null;
  readonly media: Medium[] | null;
}

/** The article of a claim, as extracting it needs it. */
export interface ArticleWork extends EntryMetadata {
  readonly id: number;
  /** Whether its page is fetched (`articles`), or the stored one is read again (`reprocess`). */
  readonly stage: 'articles' | 'reprocess';
  readonly url: string;
  /** Final URL of the last fetch; null if it has no text yet. */
  readonly final_url: string | null;
  readonly host: string;
  /** Registrable domain of its final URL, or of its URL if it has none. */
  readonly site: string;
  readonly attempts: number;
  /** Whether it may be fetched from networks in WIREROOM_ALLOW_NETWORKS. */
  readonly opened: boolean;
  /** Outcome of its last attempt. */
  readonly outcome: Outcome | null;
  readonly body_source: 'page' | 'feed' | null;
  /** Whether readers have not seen it yet. */
  readonly is_new: boolean;
  /** Current time of the database. */
  readonly now: Date;
}

const METADATA = sql`e.feed_id, e.title, e.authors, e.html, e.published_at, e.published_offset, e.language,
       coalesce(e.time_zone, s.time_zone) as time_zone, e.categories, e.first_media as media`;

/** The entry `e` that supplies the metadata of article `a` at site `s`, to be joined. */
const METADATA_ENTRY = sql`lateral (
       select e.*, f.language, f.time_zone, first_value(e.media) over (order by e.media is null, e.feed_id, e.guid_digest) as first_media
       from wireroom.entries e join wireroom.feeds f on f.id = e.feed_id
       where e.article_id = a.id and ${speaksFor(sql`s.id`)} order by length(e.html) desc nulls last, e.feed_id limit 1
     ) e on true`;

/** The articles of claims `c`, while they are valid: a query without its condition. */
const workOf = (claims: readonly Claim[]): Sql => sql`
       select a.id, c.stage, c.claim, a.url, a.final_url, a.host, s.domain as site, c.attempts, a.opened, a.outcome, a.body_source,
         a.ready_at is null as is_new, now() as now, ${METADATA}
       from unnest(${claims.map(({ id }) => id)}::bigint[], ${claims.map(({ claim }) => claim)}::bigint[]) as g (id, claim)
       join wireroom.claims c using (id, claim)
       join wireroom.articles a using (id)
       join wireroom.sites s on s.id = a.site_id
       left join ${METADATA_ENTRY}`;

/** Returns the article of a claim to extract again from its stored page, while the claim is valid. */
export async function reprocessWork(db: Queryable, claim: Claim): Promise<ArticleWork | undefined> {
  const { rows } = await db.query<ArticleWork>(named('reprocess-work')`${workOf([claim])} where c.stage = 'reprocess'`);
  return rows[0];
}

/**
 * Returns the article of a claim while the claim is valid, with a slot for its first request if its
 * host is free (see acquireSlot). The slot is missing if the host's row is locked.
 */
export const beginFetch = batched<WorkStart, StartedWork<ArticleWork> | undefined>(async (pool, fetches) => {
  const claims = fetches.map(({ claim }) => claim);
  const delayMs = Math.max(...fetches.map((fetch) => fetch.delayMs));
  const { rows } = await pool.query<ArticleWork & SlotColumns & { readonly claim: number }>(named('begin-fetches')`
    with work as materialized (
      ${workOf(claims)} where c.stage = 'articles'
    ), start as (
      ${slotsOf(sql`select host from work`, delayMs)}
    )
    select work.*, start.stamp, start."delayMs", start."responseMs"
    -- One article of a host gets the slot.
    from work left join start on start.host = work.host and work.id = (select min(o.id) from work o where o.host = work.host)`);
  return worksOf(fetches, rows);
});

/**
 * Replaces the entry metadata of an article whose page turns out to be on another site by that of
 * feeds which speak for that site: a site that only redirects to a page must not supply its
 * metadata.
 * @param site registrable domain of the page
 */
export async function workAt(db: Queryable, work: ArticleWork, site: string): Promise<ArticleWork> {
  if (site === work.site) return work;
  const { rows } = await db.query<EntryMetadata>(sql`
    select ${METADATA} from (select ${work.id}::bigint as id) a left join wireroom.sites s on s.domain = ${site}
    left join ${METADATA_ENTRY}`);
  return { ...work, ...rows[0] };
}

/** An article to tag. */
export interface TagWork {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly declared_language: string | null;
  readonly keywords: string[];
  readonly section: string | null;
  /** Whether readers have not seen it yet. */
  readonly is_new: boolean;
  /** Whether it has a story, which it keeps whatever its tags are. */
  readonly has_story: boolean;
}

/** Returns the articles of claims whose stored texts are to be tagged; those of invalid claims are missing. */
export async function tagWork(db: Queryable, claims: readonly Claim[]): Promise<TagWork[]> {
  const { rows } = await db.query<TagWork>(sql`
    select a.id, a.url, t.title, t.body, a.declared_language, a.keywords, a.section, a.ready_at is null as is_new,
      exists (select from wireroom.story_articles m where m.article_id = a.id) as has_story
    from unnest(${claims.map(({ id }) => id)}::bigint[], ${claims.map(({ claim }) => claim)}::bigint[]) as g (id, claim)
    join wireroom.claims c using (id, claim)
    join wireroom.articles a using (id)
    join wireroom.texts t on t.article_id = a.id
    where c.stage = 'tags'`);
  return rows;
}
