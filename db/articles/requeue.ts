import type pg from 'pg';
import type { Outcome } from '../../config/outcomes.ts';
import type { Queryable } from '../connection/pool.ts';
import { inBatches } from '../connection/table-batches.ts';
import { transition } from '../life-cycle/assignments.ts';
import type { ArticleStage, ArticleState } from '../life-cycle/states.ts';
import { planWork } from '../life-cycle/work.ts';

/** What is scheduled for an article. */
export interface ArticlePlan {
  readonly id: number;
  readonly url: string;
  readonly state: ArticleState;
  readonly stage: ArticleStage;
  readonly outcome: Outcome | null;
  readonly outcome_description: string | null;
  readonly duplicate_of: number | null;
  /** Whether a process is working on it. */
  readonly claimed: boolean;
  /** Whether it is claimed or waits. */
  readonly planned: boolean;
}

/** Returns the plan of an article by its id, or by the digest of one of its URLs. */
export async function articlePlan(db: Queryable, key: number | Buffer): Promise<ArticlePlan | undefined> {
  const byId = typeof key === 'number';
  const { rows } = await db.query<ArticlePlan>(
    `select a.id, url, state, coalesce(w.stage, 'articles') as stage, outcome, description as outcome_description, duplicate_of,
       coalesce(w.claimed, false) as claimed, w.stage is not null as planned
     from wireroom.articles a left join wireroom.outcomes on code = outcome
     left join lateral (
       select stage, claimed from wireroom.work w where w.id = a.id and w.stage <> 'feeds' order by claimed desc limit 1
     ) w on true
     where a.id = ${byId ? '$1' : '(select article_id from wireroom.article_urls where url_digest = $1)'}`,
    [key],
  );
  return rows[0];
}

/** SQL: whether article `a` is not a duplicate. */
export const NOT_A_DUPLICATE = `coalesce(a.outcome, 'ok') not in ('duplicate_url', 'duplicate_content')`;

/** SQL: whether article `a` is claimed or waits. */
export const IS_PLANNED = `exists (select from wireroom.work w where w.id = a.id and w.stage <> 'feeds')`;

/** SQL for `with` that makes articles due to be fetched. @param ids SQL for a table of their ids */
const fetchNow = (ids: string): string =>
  planWork(
    'fetchNow',
    `select id, host, ready_at is not null as visible, true as own, null::bigint as asked_by, now() as due_at
     from ${ids} join wireroom.articles using (id)`,
  );

/** Makes an article due to be fetched. @returns false if it is a duplicate, claimed, or waiting for another stage */
export async function refetchArticle(db: Queryable, id: number): Promise<boolean> {
  const { rowCount } = await db.query(
    `with asked as (
       select id from wireroom.articles a
       where id = $1 and ${NOT_A_DUPLICATE} and not exists (
         select from wireroom.work w where w.id = a.id and w.stage <> 'feeds' and (w.claimed or w.stage <> 'articles'))
       for update
     ), ${fetchNow('asked')}
     update wireroom.articles set ${transition('fetchNow')} from asked where articles.id = asked.id`,
    [id],
  );
  return rowCount === 1;
}

/** @returns the number of rows changed by all batches */
const changedBy = async (pool: pg.Pool, sql: string, parameters: readonly unknown[]): Promise<number> => {
  let total = 0;
  for await (const { changed } of inBatches<'changed'>(pool, sql, parameters)) total += changed;
  return total;
};

/** Makes articles rejected with an outcome due to be fetched. @returns their number */
export function retryRejected(pool: pg.Pool, outcome: Outcome, site: string | undefined): Promise<number> {
  return changedBy(
    pool,
    `with batch as (
       select a.id from wireroom.articles a join wireroom.sites s on s.id = a.site_id
       where a.id > $1 and a.state = 'rejected' and a.outcome = $3 and ${NOT_A_DUPLICATE} and ($4::text is null or s.domain = $4)
       order by a.id limit $2 for update of a
     ), ${fetchNow('batch')}, requeued as (
       update wireroom.articles a set ${transition('fetchNow')} from batch where a.id = batch.id returning 1
     )
     select (select max(id) from batch) as last, (select count(*) from requeued) as changed`,
    [outcome, site ?? null],
  );
}

export interface RetagFilter {
  /** Skips articles last tagged by this version. */
  readonly exceptVersion?: string | undefined;
  readonly site?: string | undefined;
  readonly ids?: readonly number[] | undefined;
}

/**
 * Makes ready articles due to be tagged. They stay visible; the change feed records them as `retagged`, or as `changed` if
 * such a change is pending. Articles that are due anyway are skipped.
 * @returns their number
 */
export function retagArticles(pool: pg.Pool, { exceptVersion, site, ids }: RetagFilter): Promise<number> {
  return changedBy(
    pool,
    `with batch as (
       select a.id, a.host, true as visible from wireroom.articles a join wireroom.sites s on s.id = a.site_id
       where a.id > $1 and a.ready_at is not null and not ${IS_PLANNED}
         and ($3::text is null or a.tagger_version is distinct from $3)
         and ($4::text is null or s.domain = $4)
         and ($5::bigint[] is null or a.id = any($5))
       order by a.id limit $2 for update of a
     ), ${planWork('retag', 'select * from batch')}
     select (select max(id) from batch) as last, (select count(*) from batch) as changed`,
    [exceptVersion ?? null, site ?? null, ids ?? null],
  );
}
