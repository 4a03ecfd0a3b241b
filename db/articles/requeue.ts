import type pg from 'pg';
import type { Outcome } from '../../config/outcomes.ts';
import { inBatches } from '../connection/batches.ts';
import type { Queryable } from '../connection/pool.ts';
import type { ArticleState } from './articles.ts';

/** What is planned for an article. */
export interface ArticlePlan {
  readonly id: number;
  readonly url: string;
  readonly state: ArticleState;
  readonly stage: 'articles' | 'tags';
  readonly outcome: Outcome | null;
  readonly outcome_words: string | null;
  readonly duplicate_of: number | null;
  /** Somebody works on it. */
  readonly claimed: boolean;
  /** It is due, now or later. */
  readonly planned: boolean;
}

/** The plan of the article that has a number, or that a URL (by its digest) is known to lead to. */
export const articlePlan = async (db: Queryable, key: number | Buffer): Promise<ArticlePlan | undefined> => {
  const byId = typeof key === 'number';
  const { rows } = await db.query<ArticlePlan>(
    `select id, url, state, stage, outcome, words as outcome_words, duplicate_of, claimed_by is not null as claimed, due_at is not null as planned
     from wireroom.articles left join wireroom.outcomes on code = outcome
     where id = ${byId ? '$1' : '(select article_id from wireroom.article_urls where url_digest = $1)'}`,
    [key],
  );
  return rows[0];
};

/** SQL: article `a` is no duplicate of another one. */
export const NOT_A_DUPLICATE = `coalesce(a.outcome, 'ok') not in ('duplicate_url', 'duplicate_content')`;

// What becomes of an article whose page a person wants fetched: a ready one stays visible, a rejected one gets a new chance.
const FETCH_AGAIN = `stage = 'articles', again = null, due_at = now(), attempts = 0, unfinished = 0, asked_by = null, own = true,
  state = case a.state when 'rejected' then 'discovered' else a.state end`;

/** Makes an article due to be fetched. @returns false for a duplicate, or when somebody works on it or it is to be tagged */
export const refetchArticle = async (db: Queryable, id: number): Promise<boolean> => {
  const { rowCount } = await db.query(
    `update wireroom.articles a set ${FETCH_AGAIN}
     where id = $1 and claimed_by is null and (due_at is null or stage = 'articles') and ${NOT_A_DUPLICATE}`,
    [id],
  );
  return rowCount === 1;
};

/** @returns rows changed by all pieces together */
const changedBy = async (pool: pg.Pool, sql: string, parameters: readonly unknown[]): Promise<number> => {
  let total = 0;
  for await (const { changed } of inBatches<'changed'>(pool, sql, parameters)) total += changed;
  return total;
};

/** Articles that were rejected for a reason get a new chance. @returns how many */
export const retryRejected = (pool: pg.Pool, outcome: Outcome, site: string | undefined): Promise<number> =>
  changedBy(
    pool,
    `with piece as (
       select a.id from wireroom.articles a join wireroom.sites s on s.id = a.site_id
       where a.id > $1 and a.state = 'rejected' and a.outcome = $3 and ${NOT_A_DUPLICATE} and ($4::text is null or s.domain = $4)
       order by a.id limit $2 for update of a
     ), again as (
       update wireroom.articles a set ${FETCH_AGAIN} from piece where a.id = piece.id returning 1
     )
     select (select max(id) from piece) as last, (select count(*) from again) as changed`,
    [outcome, site ?? null],
  );

export interface RetagFilter {
  /** Only articles that were not tagged by this version. */
  readonly unlessBy?: string | undefined;
  readonly site?: string | undefined;
  readonly ids?: readonly number[] | undefined;
}

/**
 * Makes ready articles due to be tagged again; they stay visible, and are announced as retagged (or as changed, where
 * readers have not been told of that yet). Those that are to be fetched or tagged anyway are left alone.
 * @returns how many
 */
export const retagArticles = (pool: pg.Pool, { unlessBy, site, ids }: RetagFilter): Promise<number> =>
  changedBy(
    pool,
    `with piece as (
       select a.id from wireroom.articles a join wireroom.sites s on s.id = a.site_id
       where a.id > $1 and a.ready_at is not null and a.due_at is null
         and ($3::text is null or a.tagger_version is distinct from $3)
         and ($4::text is null or s.domain = $4)
         and ($5::bigint[] is null or a.id = any($5))
       order by a.id limit $2 for update of a
     ), again as (
       update wireroom.articles a set stage = 'tags', again = 'tags', due_at = now(), attempts = 0, unfinished = 0 from piece
       where a.id = piece.id returning 1
     )
     select (select max(id) from piece) as last, (select count(*) from again) as changed`,
    [unlessBy ?? null, site ?? null, ids ?? null],
  );
