import type pg from 'pg';
import { SPEAKERS } from '../articles/entry-authority.ts';
import { transition } from '../life-cycle/assignments.ts';
import type { PolledEntry } from './polled-entry.ts';

// What a poll does to articles that exist already.

/**
 * Deletes entries of articles that the feed now lists under other ids. Feeds that give new ids to old entries at every poll
 * would otherwise fill the table.
 */
export const deleteReplaced = async (
  client: pg.PoolClient,
  feedId: number,
  articleIds: readonly number[],
  shown: readonly PolledEntry[],
): Promise<void> => {
  await client.query(
    `delete from wireroom.entries e where e.feed_id = $1 and e.article_id = any($2)
       and not exists (select from unnest($3::bytea[]) as s (digest) where s.digest = e.guid_digest)`,
    [feedId, articleIds, shown.map((entry) => entry.guidDigest)],
  );
};

/** Gives priority to articles that wait because feeds of other sites named them, now that a feed of their own site does. */
export const prioritize = async (
  client: pg.PoolClient,
  feedId: number,
  articleIds: readonly number[],
): Promise<void> => {
  await client.query(
    `update wireroom.articles set own = true, asked_by = $1, ${transition('advance')}
     where id = any($2) and site_id = (select site_id from wireroom.feeds where id = $1)
       and not own and stage = 'articles' and due_at is not null`,
    [feedId, [...articleIds].sort((a, b) => a - b)],
  );
};

/** Some feeds change their entries at every poll (counters, adverts). After this many refetches an article is refetched ... */
const PROMPT_RECHECKS = 20;
/** ... only after this many hours, so that its last state is still stored. */
const LATER_RECHECK_H = 6;

const RECHECK = transition('refetch', {
  due_at: 'coalesce(due_at, now() + make_interval(hours => case when rechecks < $2 then 0 else $3 end))',
});

/**
 * Makes articles due to be fetched again, because their entry changed or is the first with metadata. Ready articles stay
 * visible, rejected ones are retried. An article that is being fetched or tagged now is fetched once more afterwards,
 * because the running job may have the older page. Once a feed of its own site carries an article, changes in other feeds
 * cause no refetch.
 */
export const recheck = async (client: pg.PoolClient, feedId: number, articleIds: readonly number[]): Promise<void> => {
  await client.query(
    `update wireroom.articles a set
       asked_by = $4, own = site_id = (select site_id from wireroom.feeds where id = $4) or (own and due_at is not null),
       rechecks = least(rechecks + 1, 32767), -- a smallint
       ${RECHECK}
     where id = any($1) and (due_at is null or claimed_by is not null or stage <> 'articles')
       and coalesce(outcome, 'ok') not in ('duplicate_url', 'duplicate_content')
       and ($4 in (select f.id ${SPEAKERS}) or not exists (select ${SPEAKERS}))`,
    [[...articleIds].sort((a, b) => a - b), PROMPT_RECHECKS, LATER_RECHECK_H, feedId],
  );
};
