import type pg from 'pg';
import type { Outcome } from '../../config/outcomes.ts';
import type { Claim } from '../claims/claims.ts';
import { inBatches } from '../connection/batches.ts';
import type { ArticleWork } from './article-work.ts';
import { NOT_A_DUPLICATE } from './requeue.ts';

export interface ReprocessFilter {
  /** Only articles that were not read by these rules last. */
  readonly unlessBy?: string | undefined;
  /** Only articles whose last attempt ended so. */
  readonly outcome?: Outcome | undefined;
  readonly site?: string | undefined;
  /** Only articles that were first seen at this time or later. */
  readonly since?: Date | undefined;
  readonly ids?: readonly number[] | undefined;
}

export interface ReprocessPlan {
  /** Articles that are to be read again. */
  readonly due: number;
  /** Articles that nothing is stored of any more. */
  readonly gone: number;
}

/** Whether an article's text came from its feed because its page could not be had: no page belongs to it. */
export const isFeedOnly = ({ body_source, outcome }: Pick<ArticleWork, 'body_source' | 'outcome'>): boolean =>
  body_source === 'feed' && outcome !== 'ok' && outcome !== 'paywall';

// The same, and entries that have no link, whose text is all there is (pipelines/feed/synthetic-entry-url.ts).
const NEEDS_NO_PAGE = `(a.body_source = 'feed' and a.outcome not in ('ok', 'paywall')) or a.url like '%#!feed-entry=%'`;

/**
 * Makes articles due to be read again from what is stored of them. Ready ones stay visible, rejected ones get a new
 * chance; those that are to be fetched or tagged anyway, and duplicates, are left alone.
 * @yields what became of one piece of the articles after another; each is committed
 */
export const reprocessArticles = (
  pool: pg.Pool,
  { unlessBy, outcome, site, since, ids }: ReprocessFilter,
): AsyncGenerator<ReprocessPlan> =>
  inBatches<keyof ReprocessPlan>(
    pool,
    // What no rules have read has no page, unless somebody asks for it in particular.
    `with piece as (
       select a.id, ${NEEDS_NO_PAGE} or exists (select from wireroom.pages p where p.article_id = a.id) as kept
       from wireroom.articles a join wireroom.sites s on s.id = a.site_id
       where a.id > $1 and a.due_at is null and ${NOT_A_DUPLICATE}
         and ($3::text is null or a.extractor_version is distinct from $3)
         and ($4::text is null or a.outcome = $4)
         and ($5::text is null or s.domain = $5)
         and ($6::timestamptz is null or a.first_seen_at >= $6)
         and ($7::bigint[] is null or a.id = any($7))
         and (a.extractor_version is not null or $4::text is not null or $7::bigint[] is not null)
       order by a.id limit $2 for update of a
     ), again as (
       update wireroom.articles a set stage = 'tags', reprocess_kind = 'page', due_at = now(), attempts = 0, crashes = 0,
         state = case a.state when 'rejected' then 'discovered' else a.state end
       from piece where a.id = piece.id and piece.kept returning 1
     )
     select (select max(id) from piece) as last, (select count(*) from again) as due,
       (select count(*) from piece where kept is not true) as gone`,
    [unlessBy ?? null, outcome ?? null, site ?? null, since ?? null, ids ?? null],
  );

/** Ends a claim to read an article again of which nothing is left: it stays as it was. */
export const skipReprocess = async (pool: pg.Pool, { id, claim }: Claim): Promise<void> => {
  await pool.query(
    `update wireroom.articles set stage = 'articles', reprocess_kind = null, claimed_by = null, crashes = 0, attempts = 0,
       due_at = case when refetch_pending then now() end, refetch_pending = false,
       state = case when ready_at is not null then 'ready' when refetch_pending then state else 'rejected' end
     where id = $1 and claim = $2 and claimed_by is not null and reprocess_kind = 'page'`,
    [id, claim],
  );
};

/** How many articles wait to be read or tagged again because somebody asked for it, or are being. */
export const countRequeued = async (pool: pg.Pool): Promise<number> => {
  const { rows } = await pool.query<{ waiting: number }>(
    `select count(*) as waiting from wireroom.articles where stage = 'tags' and due_at is not null and reprocess_kind is not null`,
  );
  return rows[0]?.waiting ?? 0;
};
