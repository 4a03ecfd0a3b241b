import type pg from 'pg';
import sql from 'sql-template-tag';
import { SPEAKERS } from '../articles/entry-authority.ts';
import { transition } from '../life-cycle/assignments.ts';
import { IF_IT_WAITS } from '../life-cycle/work.ts';
import type { PolledEntry } from './polled-entry.ts';

// What a poll does to articles that exist already.

/**
 * Deletes entries of articles that the feed now lists under other ids. Feeds that give new ids to
 * old entries at every poll would otherwise fill the table.
 */
export async function deleteReplaced(
  client: pg.PoolClient,
  feedId: number,
  articleIds: readonly number[],
  shown: readonly PolledEntry[],
): Promise<void> {
  await client.query(sql`
    delete from wireroom.entries e where e.feed_id = ${feedId} and e.article_id = any(${articleIds})
      and not exists (select from unnest(${shown.map((entry) => entry.guidDigest)}::bytea[]) as s (digest) where s.digest = e.guid_digest)`);
}

/**
 * Gives priority to articles that wait because feeds of other sites named them, now that a feed of
 * their own site does.
 */
export async function prioritize(client: pg.PoolClient, feedId: number, articleIds: readonly number[]): Promise<void> {
  await client.query(sql`
    with waiting as (
      select d.id from wireroom.due d join wireroom.articles a using (id) join wireroom.feeds f on f.site_id = a.site_id
      where d.id = any(${articleIds}) and d.stage = 'articles' and not d.own and f.id = ${feedId}
      order by d.id for no key update of d
    )
    update wireroom.due d set own = true, asked_by = ${feedId},
      due_at = case when attempts = 0 then least(due_at, now()) else due_at end
    from waiting where d.stage = 'articles' and d.id = waiting.id`);
}

/**
 * Some feeds change their entries at every poll (counters, adverts). After this many refetches an
 * article is refetched ...
 */
const PROMPT_RECHECKS = 20;
/** ... only after this many hours, so that its last state is still stored. */
const LATER_RECHECK_H = 6;

/**
 * Makes articles due to be fetched again, because their entry changed or is the first with
 * metadata. Ready articles stay visible, rejected ones are retried. An article that is being
 * fetched or tagged now is fetched once more afterwards, because the running job may have the older
 * page. Once a feed of its own site carries an article, changes in other feeds cause no refetch.
 *
 * So are articles that the rules of all other feeds dropped, and this feed keeps. Call it after the
 * entries were written: then those are seen that are rejected at this moment.
 */
export async function recheck(
  client: pg.PoolClient,
  feedId: number,
  { changed, kept }: { readonly changed: readonly number[]; readonly kept: readonly number[] },
): Promise<void> {
  if (changed.length + kept.length === 0) return;
  await client.query(sql`
    with changed as (
      select id, host, rechecks, ready_at is not null as visible,
        site_id = (select site_id from wireroom.feeds where id = ${feedId}) as own
      from wireroom.articles a
      where (id = any(${changed}) or id = any(${kept}))
        and not exists (select from wireroom.due d where d.id = a.id and d.stage = 'articles')
        and coalesce(outcome, 'ok') not in ('duplicate_url', 'duplicate_content')
        and case when id = any(${kept}) and state = 'rejected' and outcome = 'unwanted' then true
          else id = any(${changed}) and (${feedId} in (select f.id ${SPEAKERS}) or not exists (select ${SPEAKERS})) end
      order by id for no key update
    ), planned as (
      insert into wireroom.due (stage, id, host, visible, own, asked_by, due_at)
      select 'articles', id, host, visible, own, ${feedId},
        now() + make_interval(hours => case when rechecks < ${PROMPT_RECHECKS} then 0 else ${LATER_RECHECK_H} end)
      from changed order by id ${IF_IT_WAITS.refetch}
    )
    update wireroom.articles a set rechecks = least(a.rechecks + 1, 32767), -- a smallint
      ${transition('refetch')}
    from changed where a.id = changed.id`);
}
