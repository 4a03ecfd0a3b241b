import type pg from 'pg';
import sql from 'sql-template-tag';
import type { ChangeKind } from '../../model/news.ts';
import { tryLock } from '../connection/locks.ts';
import { named } from '../connection/named.ts';
import { type Queryable, transaction } from '../connection/pool.ts';
import { articleFacts } from './article-facts.ts';
import { indexWatches, MAX_INDEXED } from './index-watches.ts';
import { notifyWithdrawn } from './notify-withdrawn.ts';
import { HELD_MATCHES, KNOWN_STORIES, releaseStories } from './release-stories.ts';

interface ChangeRow {
  readonly seq: number;
  readonly article_id: number;
  readonly kind: ChangeKind;
}

/** Changes of a transaction: the vectors of as many texts are in memory, about 5 MB. */
export const BATCH = 500;

/** Matches that a transaction may store: about 2 s. */
const MOST_MATCHES = 50_000;

/**
 * The changes `c` after the cursor, if there are watches to compare them with. Without any the
 * cursor stays behind.
 */
export const UNMATCHED_CHANGES = sql`(
      select greatest((select seq from wireroom.watch_cursor), min(after_seq)) as seq
      from wireroom.watches where target is not null having count(*) > 0
    ) start join wireroom.changes c on c.seq > start.seq`;

export interface MatchingWork {
  /** Whether there are changes to match, or matches whose story is known by now. */
  readonly due: boolean;
  /** Whether matches wait until their story is known: an article that is alone in its story has no change. */
  readonly storiesAwaited: boolean;
}

/** Returns what `matchChanges` would do now, and soon. */
export async function matchingWork(db: Queryable): Promise<MatchingWork> {
  const { rows } = await db.query<MatchingWork>(named('matching-work')`
    select exists (select from ${UNMATCHED_CHANGES}) or exists (select from ${KNOWN_STORIES}) as due,
      exists (select from ${HELD_MATCHES}) as "storiesAwaited"`);
  return rows[0] ?? { due: false, storiesAwaited: false };
}

/**
 * Compares the next changes with all watches that have a target, and stores the matches with the
 * position in the change feed, so that none is lost or stored twice. One process at a time does
 * this. The more watches there are, the fewer changes a transaction takes, in case that all match.
 * @returns whether there may be more
 */
export function matchChanges(pool: pg.Pool, max = BATCH, mostMatches = MOST_MATCHES): Promise<boolean> {
  return transaction(pool, async (client) => {
    if (!(await tryLock(client, 'matching'))) return false;
    if ((await indexWatches(client)) === MAX_INDEXED) return true;
    // A statement of its own sees what the last holder of the lock committed.
    const { rows } = await client.query<ChangeRow>(named('changes-to-match')`
      select c.seq, c.article_id, c.kind from ${UNMATCHED_CHANGES} order by c.seq
      limit (select least(${max}::int, greatest(1, ${mostMatches}::int / greatest(1, count(*)))) from wireroom.watches where target is not null)`);
    await storeMatches(
      client,
      rows.filter(({ kind }) => MATCHED_KINDS.includes(kind)),
    );
    await notifyWithdrawn(
      client,
      rows.filter(({ kind }) => kind === 'withdrawn'),
    );
    const known = await releaseStories(
      client,
      rows.map(({ article_id }) => article_id),
      mostMatches,
    );
    const last = rows.at(-1);
    if (last) await client.query(sql`update wireroom.watch_cursor set seq = ${last.seq}`);
    return rows.length > 0 || known >= mostMatches;
  });
}

/** What may match. A withdrawal goes to whoever was sent the article; entities, topics and URLs alone are no news. */
const MATCHED_KINDS: readonly ChangeKind[] = ['added', 'changed', 'joined', 'merged'];

/**
 * Candidates have a fact or word in common with what a watch is indexed by; only they are compared.
 * Each vector is unpacked once. An article has no story yet when it is added: a watch of a story
 * matches when the article joins it. An article that changed is not stored again while it waits,
 * because it is read when it is sent.
 */
const storeMatches = async (client: pg.PoolClient, changes: readonly ChangeRow[]): Promise<void> => {
  if (changes.length === 0) return;
  await client.query('set local jit = off'); // it is planned for more rows than there are, and compiling it takes longer than running it
  const articleIds = [...new Set(changes.map(({ article_id }) => article_id))];
  // Without a name: the plan for any number of changes takes 20 times as long.
  await client.query(sql`
  with batch as materialized (
    select b.*, a.published_at from unnest(
      ${changes.map(({ article_id }) => article_id)}::bigint[],
      ${changes.map(({ seq }) => seq)}::bigint[],
      ${changes.map(({ kind }) => kind)}::text[]) as b (article_id, seq, kind)
    join wireroom.articles a on a.id = b.article_id
  ), watching as materialized (
    select id, (filter ->> 'since')::timestamptz as since, (filter ->> 'until')::timestamptz as until, filter ? 'stories' as of_story,
      changes, min_independent_count, after_seq, batch_until, needs, keys, queries
    from wireroom.watches where target is not null
  ), facts as materialized (${articleFacts(articleIds)}
  ), article as materialized (
    select article_id, array_agg(fact) as facts from facts group by article_id
  ), vectors as materialized (
    select article_id, wireroom.search_config(language)::text as config, search || '' as words from wireroom.texts
    where article_id = any(${articleIds}) and exists (select from watching where queries is not null)
  ), known (article_id, key) as (
    select article_id, fact from facts union all select article_id, 'word:' || unnest(tsvector_to_array(words)) from vectors
  ), candidates as materialized (
    select distinct w.id, k.article_id from watching w cross join unnest(w.keys) u (key) join known k on k.key = u.key
  ), matched as (
    select distinct on (w.id, b.article_id) w.id, b.article_id, b.seq, b.kind, w.min_independent_count
    from candidates c join watching w on w.id = c.id join batch b on b.article_id = c.article_id
    join article a on a.article_id = c.article_id left join vectors v on v.article_id = c.article_id
    where b.seq > w.after_seq
      and case b.kind when 'added' then not w.of_story when 'changed' then w.changes else w.of_story end
      and (w.since is null or b.published_at >= w.since) and (w.until is null or b.published_at < w.until)
      and not exists (select from jsonb_array_elements(w.needs) n where not n ?| a.facts)
      and (w.queries is null or exists (select from jsonb_to_recordset(w.queries) s (configs jsonb, q tsquery)
        where (s.configs is null or s.configs ? v.config) and v.words @@ s.q))
      and not (b.kind <> 'added' and exists (select from wireroom.deliveries d where d.watch_id = w.id and d.article_id = b.article_id
        and (b.kind <> 'changed' or d.state = 'waiting' and d.id > coalesce(w.batch_until, 0))))
    order by w.id, b.article_id, b.seq
  )
  insert into wireroom.deliveries (watch_id, article_id, seq, kind, state)
  select id, article_id, seq, case when kind = 'changed' then kind else 'added' end, case when min_independent_count is null then 'waiting' else 'held' end
  from matched order by seq`);
};
