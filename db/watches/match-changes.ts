import type pg from 'pg';
import type { ChangeKind } from '../articles/change-feed.ts';
import { type Queryable, transaction } from '../connection/pool.ts';
import { KNOWN_STORIES, releaseStories } from './release-stories.ts';
import { tellWithdrawn } from './tell-withdrawn.ts';

interface ChangeRow {
  readonly seq: number;
  readonly article_id: number;
  readonly kind: ChangeKind;
}

/** Changes of a transaction: the vectors of as many texts are in memory, about 5 MB. */
export const BATCH = 500;

/** SQL: the changes after position `seq`, if there are watches to compare them with. Without any the cursor stays behind. */
const changesAfter = (seq: string): string =>
  `(select greatest(${seq}, min(after_seq)) as seq from wireroom.watches where target is not null having count(*) > 0) start
   join wireroom.changes c on c.seq > start.seq`;

/** Whether there are changes to match, or matches whose story is known by now. */
export const hasChangesToMatch = async (db: Queryable): Promise<boolean> => {
  const { rows } = await db.query<{ has: boolean }>({
    name: 'has-changes-to-match',
    text: `select exists (select from ${changesAfter('(select seq from wireroom.watch_cursor)')})
       or exists (select from ${KNOWN_STORIES}) as has`,
  });
  return rows[0]?.has ?? false;
};

/**
 * Compares the next changes with all watches that have a target, and stores the matches with the position in the change feed,
 * so that none is lost or stored twice. One process at a time does this.
 * @returns whether there may be more
 */
export const matchChanges = (pool: pg.Pool, max = BATCH): Promise<boolean> =>
  transaction(pool, async (client) => {
    const { rows: cursors } = await client.query<{ seq: number }>(
      'select seq from wireroom.watch_cursor for update skip locked',
    );
    const [cursor] = cursors;
    if (!cursor) return false;
    // A statement of its own sees what the last holder of the lock committed.
    const { rows } = await client.query<ChangeRow>({
      name: 'changes-to-match',
      text: `select c.seq, c.article_id, c.kind from ${changesAfter('$1::bigint')} order by c.seq limit $2`,
      values: [cursor.seq, max],
    });
    await storeMatches(
      client,
      rows.filter(({ kind }) => TOLD.includes(kind)),
    );
    await tellWithdrawn(
      client,
      rows.filter(({ kind }) => kind === 'withdrawn'),
    );
    await releaseStories(
      client,
      rows.map(({ article_id }) => article_id),
    );
    const last = rows.at(-1);
    if (last) await client.query('update wireroom.watch_cursor set seq = $1', [last.seq]);
    return rows.length === max;
  });

/** What may match; withdrawals are told by what was told before, and entities, topics and URLs alone are no news. */
const TOLD: readonly ChangeKind[] = ['added', 'changed', 'joined', 'merged'];

const storeMatches = async (client: pg.PoolClient, changes: readonly ChangeRow[]): Promise<void> => {
  if (changes.length === 0) return;
  // Without a name: the plan for any number of changes takes 20 times as long.
  await client.query(STORE_MATCHES, [
    [...new Set(changes.map(({ article_id }) => article_id))],
    changes.map(({ article_id }) => article_id),
    changes.map(({ seq }) => seq),
    changes.map(({ kind }) => kind),
  ]);
};

// Filters that several watches share are applied once, and each vector is unpacked once for all watches. An article has no story
// yet when it is added: who asks for a story is told when the article joins it. An article that changed is not stored again while
// it waits, because it is read when it is sent.
const STORE_MATCHES = `
  with batch as materialized (
    select * from unnest($2::bigint[], $3::bigint[], $4::text[]) as b (article_id, seq, kind)
  ), watching as materialized (
    select id, filter, changes, sources, after_seq, batch_until, filter ? 'stories' as of_story, s.configs, s.q
    from wireroom.watches left join lateral unnest(case when query is not null then wireroom.search_queries(query, language) end) s on true
    where target is not null
  ), passed as materialized (
    select filter, wireroom.passing($1, wireroom.filter_from(filter)) as ids from (select distinct filter from watching) f
  ), vectors as materialized (
    select article_id, language, search || '' as words from wireroom.texts where article_id = any($1) and exists (select from watching where q is not null)
  ), matched as (
    select distinct on (w.id, b.article_id) w.id, b.article_id, b.seq, b.kind, w.sources
    from watching w join passed p on p.filter = w.filter cross join lateral unnest(p.ids) m (id)
    join batch b on b.article_id = m.id left join vectors v on v.article_id = b.article_id
    where b.seq > w.after_seq and (w.q is null or wireroom.is_for(w.configs, v.language) and v.words @@ w.q)
      and case b.kind when 'added' then not w.of_story when 'changed' then w.changes else w.of_story end
      and not (b.kind <> 'added' and exists (select from wireroom.deliveries d where d.watch_id = w.id and d.article_id = b.article_id
        and (b.kind <> 'changed' or d.state = 'waiting' and d.id > coalesce(w.batch_until, 0))))
    order by w.id, b.article_id, b.seq
  )
  insert into wireroom.deliveries (watch_id, article_id, seq, kind, state)
  select id, article_id, seq, case when kind = 'changed' then kind else 'added' end, case when sources is null then 'waiting' else 'held' end
  from matched order by seq`;
