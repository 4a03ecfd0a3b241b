import type pg from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import { named } from '../connection/named.ts';
import { type Requeue, TRANSITIONS, type TransitionName } from './transitions.ts';

// What moves rows into wireroom.due, and out of it. Rows are inserted in the order of their ids, so
// that concurrent writers do not deadlock. Its key, and that of claims, is (id, (stage = 'feeds')):
// a feed and an article may have the same id.

/** The transitions after which the row waits again. */
type Requeuing = {
  [Name in TransitionName]: (typeof TRANSITIONS)[Name] extends { readonly requeue: Requeue } ? Name : never;
}[TransitionName];

/**
 * The rows of claims that have `ended`, the subquery of the statement that deletes them, for
 * `insert into wireroom.due …`. An article that was to be fetched after its claim is fetched after
 * that.
 * @param given what the transition leaves to the statement, of claim `c`
 */
export function requeuedRows(name: Requeuing, given: Requeue = {}): Sql {
  const stated: Requeue = { ...TRANSITIONS[name].requeue, ...given };
  const { stage = sql`c.stage`, visible = sql`c.visible`, due_at, attempts = sql`0`, crashes = sql`0` } = stated;
  return sql`(stage, id, host, own, visible, asked_by, due_at, attempts, crashes)
         select ${stage}, c.id, c.host, c.own, ${visible}, c.asked_by, ${due_at}, ${attempts}, ${crashes} from ended c order by c.id
         on conflict (id, (stage = 'feeds')) do update set stage = excluded.stage, visible = excluded.visible, due_at = excluded.due_at,
           attempts = excluded.attempts, crashes = excluded.crashes, refetch_pending = excluded.stage in ('tags', 'reprocess')`;
}

/** What an article that is made due to be fetched changes if it waits already. A claimed one is due after its claim. */
export const IF_IT_WAITS = {
  refetch: sql`on conflict (id, (stage = 'feeds')) do update set host = excluded.host, own = due.own or excluded.own,
           asked_by = coalesce(excluded.asked_by, due.asked_by), refetch_pending = due.stage <> 'articles'`,
  fetchNow: sql`on conflict (id, (stage = 'feeds')) do update set own = excluded.own, asked_by = excluded.asked_by,
           due_at = excluded.due_at, attempts = 0, crashes = 0`,
} as const satisfies Partial<Record<TransitionName, Sql>>;

/** Ends the claims of articles and takes them off what waits. Call it when the articles are locked. */
export async function cancelWork(client: pg.PoolClient, ids: readonly number[]): Promise<void> {
  await client.query(named('cancel-work')`
    with ended as (
      delete from wireroom.claims where stage <> 'feeds' and id = any(${ids})
    )
    delete from wireroom.due where stage <> 'feeds' and id = any(${ids})`);
}
