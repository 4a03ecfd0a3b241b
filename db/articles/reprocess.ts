import type pg from 'pg';
import sql from 'sql-template-tag';
import type { Outcome } from '../../config/outcomes.ts';
import type { Claim } from '../claims/claims.ts';
import { inBatches } from '../connection/table-batches.ts';
import { transition } from '../life-cycle/assignments.ts';
import type { ArticleWork } from './article-work.ts';
import { IS_PLANNED, NOT_A_DUPLICATE } from './requeue.ts';

export interface ReprocessFilter {
  /** Skips articles last extracted by this version. */
  readonly exceptVersion?: string | undefined;
  /** Only articles whose last attempt had this outcome. */
  readonly outcome?: Outcome | undefined;
  readonly site?: string | undefined;
  /** Only articles discovered at this time or later. */
  readonly since?: Date | undefined;
  readonly ids?: readonly number[] | undefined;
}

export interface ReprocessPlan {
  /** Articles that are now due for extraction. */
  readonly due: number;
  /** Articles of which no page is stored any more. */
  readonly gone: number;
}

/** Whether the text is from the feed because the page was not available, so that no page belongs to it. */
export function isFeedOnly({ body_source, outcome }: Pick<ArticleWork, 'body_source' | 'outcome'>): boolean {
  return body_source === 'feed' && outcome !== 'ok' && outcome !== 'paywall';
}

// The same, and entries that have no link, whose text is all there is (pipelines/feed/synthetic-entry-url.ts).
const NEEDS_NO_PAGE = sql`(a.body_source = 'feed' and a.outcome not in ('ok', 'paywall')) or a.url like '%#!feed-entry=%'`;

/**
 * Makes articles due for extraction from their stored pages. Ready articles stay visible, rejected
 * ones are retried; duplicates and articles that are due anyway are skipped.
 * @yields the counts of each batch after its commit
 */
export function reprocessArticles(
  pool: pg.Pool,
  { exceptVersion, outcome, site, since, ids }: ReprocessFilter,
): AsyncGenerator<ReprocessPlan> {
  return inBatches<keyof ReprocessPlan>(
    pool,
    // An article that was never extracted has no page, so it is included only if the filter names it or its outcome.
    (after, limit) => sql`
      with batch as (
        select a.id, a.host, a.ready_at is not null as visible,
          ${NEEDS_NO_PAGE} or exists (select from wireroom.pages p where p.article_id = a.id) as kept
        from wireroom.articles a join wireroom.sites s on s.id = a.site_id
        where a.id > ${after} and not ${IS_PLANNED} and ${NOT_A_DUPLICATE}
          and (${exceptVersion}::text is null or a.extractor_version is distinct from ${exceptVersion})
          and (${outcome}::text is null or a.outcome = ${outcome})
          and (${site}::text is null or s.domain = ${site})
          and (${since}::timestamptz is null or a.first_seen_at >= ${since})
          and (${ids}::bigint[] is null or a.id = any(${ids}))
          and (a.extractor_version is not null or ${outcome}::text is not null or ${ids}::bigint[] is not null)
        order by a.id limit ${limit} for update of a
      ), planned as (
        insert into wireroom.due (stage, id, host, visible)
        select 'reprocess', id, host, visible from batch where kept order by id
        on conflict (id, (stage = 'feeds')) do nothing
      ), requeued as (
        update wireroom.articles a set ${transition('reprocess')}
        from batch where a.id = batch.id and batch.kept returning 1
      )
      select (select max(id) from batch) as last, (select count(*) from requeued) as due,
        (select count(*) from batch where kept is not true) as gone`,
  );
}

/** Ends the claim of an article to reprocess of which no page is stored; the article is unchanged. */
export async function skipReprocess(pool: pg.Pool, { id, claim }: Claim): Promise<void> {
  await pool.query(sql`
    with held as materialized (
      select c.claim from wireroom.claims c join wireroom.articles a using (id)
      where c.stage = 'reprocess' and c.id = ${id} and c.claim = ${claim} for update of a, c
    ), ended as (
      delete from wireroom.claims where claim in (select claim from held) returning id
    )
    update wireroom.articles set ${transition('giveUp')} from ended where articles.id = ended.id`);
}

/**
 * Counts the articles that are waiting for, or in, reprocessing or tagging. New articles whose text
 * could not be tagged at once count as well: nothing tells them from reprocessed ones.
 */
export async function countRequeued(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ waiting: number }>(
    `select count(*) as waiting from wireroom.work where stage in ('tags', 'reprocess')`,
  );
  return rows[0]?.waiting ?? 0;
}
