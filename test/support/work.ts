import type { Queryable } from '../../db/connection/pool.ts';
import type { ArticleStage } from '../../db/life-cycle/states.ts';

/**
 * SQL for articles with what is to be done for them: stage, due_at, claimed, attempts. Without
 * anything, due_at is null.
 */
export const PLANNED_ARTICLES = `(
  select a.*, coalesce(w.stage, 'articles') as stage, w.due_at, coalesce(w.claimed, false) as claimed, coalesce(w.attempts, 0) as attempts
  from wireroom.articles a left join lateral (
    select * from wireroom.work w where w.id = a.id and w.stage <> 'feeds' order by claimed desc limit 1
  ) w on true)`;

/** SQL for feeds with the time of their next poll, and whether they are claimed. */
export const PLANNED_FEEDS = `(
  select f.*, w.due_at, w.claimed from wireroom.feeds f left join wireroom.work w on w.id = f.id and w.stage = 'feeds')`;

/**
 * SQL that makes articles wait for a stage, and ends their claims.
 * @param where SQL condition on article `a`
 * @param at SQL for when they are due
 */
export function waitFor(stage: ArticleStage, where = 'true', at = 'now()'): string {
  return `
  with ended as (
    delete from wireroom.claims c using wireroom.articles a where c.stage <> 'feeds' and c.id = a.id and (${where})
  )
  insert into wireroom.due (stage, id, host, visible, due_at)
  select '${stage}', a.id, a.host, a.ready_at is not null, ${at} from wireroom.articles a where ${where} order by a.id
  on conflict (id, (stage = 'feeds')) do update set stage = excluded.stage, due_at = excluded.due_at, visible = excluded.visible`;
}

/**
 * SQL that makes feeds due, and ends their claims.
 * @param at SQL for when they are due
 * @param where SQL condition on feed `f`
 */
export function pollAt(at: string, where = 'true'): string {
  return `
  with ended as (
    delete from wireroom.claims c using wireroom.feeds f where c.stage = 'feeds' and c.id = f.id and (${where})
  )
  insert into wireroom.due (stage, id, host, due_at) select 'feeds', f.id, f.host, ${at} from wireroom.feeds f where ${where} order by f.id
  on conflict (id, (stage = 'feeds')) do update set due_at = excluded.due_at`;
}

/**
 * SQL that changes articles for which nothing is left to do.
 * @param set SQL assignments
 * @param where SQL condition on article `a`
 */
export function finish(set: string, where = 'true'): string {
  return `
  with finished as (
    update wireroom.articles a set ${set} where ${where} returning a.id
  ), cancelled as (
    delete from wireroom.due where stage <> 'feeds' and id in (select id from finished)
  )
  delete from wireroom.claims where stage <> 'feeds' and id in (select id from finished)`;
}

/** Makes articles due now to be fetched. @param where SQL condition on article `a` */
export async function fetchAgain(db: Queryable, where = 'true'): Promise<void> {
  await db.query(waitFor('articles', where));
}

/** What a job would do after all of its claims: the next claim has another number. */
export const OVERTAKE = 'update wireroom.claims set claim = default';
