import type pg from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import type { Outcome } from '../../config/outcomes.ts';
import type { Queryable } from '../connection/pool.ts';
import { inBatches } from '../connection/table-batches.ts';
import { transition } from '../life-cycle/assignments.ts';
import type { ArticleStage, ArticleState } from '../life-cycle/states.ts';
import { IF_IT_WAITS } from '../life-cycle/work.ts';

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
  const id =
    typeof key === 'number'
      ? sql`${key}`
      : sql`(select article_id from wireroom.article_urls where url_digest = ${key})`;
  const { rows } = await db.query<ArticlePlan>(sql`
    select a.id, url, state, coalesce(w.stage, 'articles') as stage, outcome, description as outcome_description, duplicate_of,
      coalesce(w.claimed, false) as claimed, w.stage is not null as planned
    from wireroom.articles a left join wireroom.outcomes on code = outcome
    left join lateral (
      select stage, claimed from wireroom.work w where w.id = a.id and w.stage <> 'feeds' order by claimed desc limit 1
    ) w on true
    where a.id = ${id}`);
  return rows[0];
}

/** Whether article `a` is not a duplicate. */
export const NOT_A_DUPLICATE = sql`coalesce(a.outcome, 'ok') not in ('duplicate_url', 'duplicate_content')`;

/** Whether article `a` is claimed or waits. */
export const IS_PLANNED = sql`exists (select from wireroom.work w where w.id = a.id and w.stage <> 'feeds')`;

/** Makes an article due to be fetched. @returns false if it is a duplicate, claimed, or waiting for another stage */
export async function refetchArticle(db: Queryable, id: number): Promise<boolean> {
  const { rowCount } = await db.query(sql`
    with asked as (
      select id, host, ready_at is not null as visible from wireroom.articles a
      where id = ${id} and ${NOT_A_DUPLICATE} and not exists (
        select from wireroom.work w where w.id = a.id and w.stage <> 'feeds' and (w.claimed or w.stage <> 'articles'))
      for update
    ), planned as (
      insert into wireroom.due (stage, id, host, visible)
      select 'articles', id, host, visible from asked ${IF_IT_WAITS.fetchNow}
    )
    update wireroom.articles set ${transition('fetchNow')} from asked where articles.id = asked.id`);
  return rowCount === 1;
}

/** @returns the number of rows changed by all batches */
const changedBy = async (pool: pg.Pool, statement: (after: number, limit: number) => Sql): Promise<number> => {
  let total = 0;
  for await (const { changed } of inBatches<'changed'>(pool, statement)) total += changed;
  return total;
};

/** Makes articles rejected with an outcome due to be fetched. @returns their number */
export function retryRejected(pool: pg.Pool, outcome: Outcome, site: string | undefined): Promise<number> {
  return changedBy(
    pool,
    (after, limit) => sql`
      with batch as (
        select a.id, a.host from wireroom.articles a join wireroom.sites s on s.id = a.site_id
        where a.id > ${after} and a.state = 'rejected' and a.outcome = ${outcome} and ${NOT_A_DUPLICATE}
          and (${site}::text is null or s.domain = ${site})
        order by a.id limit ${limit} for update of a
      ), planned as (
        insert into wireroom.due (stage, id, host)
        select 'articles', id, host from batch order by id ${IF_IT_WAITS.fetchNow}
      ), requeued as (
        update wireroom.articles a set ${transition('fetchNow')} from batch where a.id = batch.id returning 1
      )
      select (select max(id) from batch) as last, (select count(*) from requeued) as changed`,
  );
}

export interface RetagFilter {
  /** Skips articles last tagged by this version. */
  readonly exceptVersion?: string | undefined;
  readonly site?: string | undefined;
  readonly ids?: readonly number[] | undefined;
}

/**
 * Makes ready articles due to be tagged. They stay visible; the change feed records them as
 * `retagged`, or as `changed` if such a change is pending. Articles that are due anyway are
 * skipped.
 * @returns their number
 */
export function retagArticles(pool: pg.Pool, { exceptVersion, site, ids }: RetagFilter): Promise<number> {
  return changedBy(
    pool,
    (after, limit) => sql`
      with batch as (
        select a.id, a.host from wireroom.articles a join wireroom.sites s on s.id = a.site_id
        where a.id > ${after} and a.ready_at is not null and not ${IS_PLANNED}
          and (${exceptVersion}::text is null or a.tagger_version is distinct from ${exceptVersion})
          and (${site}::text is null or s.domain = ${site})
          and (${ids}::bigint[] is null or a.id = any(${ids}))
        order by a.id limit ${limit} for update of a
      ), planned as (
        insert into wireroom.due (stage, id, host, visible) select 'tags', id, host, true from batch order by id
        on conflict (id, (stage = 'feeds')) do nothing
      )
      select (select max(id) from batch) as last, (select count(*) from batch) as changed`,
  );
}
