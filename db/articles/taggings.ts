import type pg from 'pg';
import sql, { empty } from 'sql-template-tag';
import type { ChangeKind } from '../../model/news.ts';
import { recordChanges } from '../changes/change-feed.ts';
import { recordAttempts } from '../claims/attempts.ts';
import type { Claim } from '../claims/claims.ts';
import { transaction } from '../connection/pool.ts';
import { batched } from '../connection/request-batches.ts';
import { transition } from '../life-cycle/assignments.ts';
import { queuedRows } from '../stories/queue-for-stories.ts';
import { replaceTags } from './commit/article-tags.ts';
import type { TextTags } from './commit/extraction.ts';
import { byItem } from './commit/lock-articles.ts';

/**
 * Commits the tags of an article, makes it visible and records the change. Concurrent calls share a
 * transaction, so that they wait once for the disk and once for the lock of the change feed.
 * @returns whether the claim was still valid
 */
export function commitTagging(pool: pg.Pool, claim: Claim, tagging: TextTags): Promise<boolean> {
  return commitBatched(pool, { claim, tagging });
}

interface Tagged {
  readonly claim: Claim;
  readonly tagging: TextTags;
}

const commitBatched = batched<Tagged, boolean>((pool, given, unbatched) =>
  transaction(pool, (client) => commitTaggings(client, given, unbatched)),
);

/**
 * @param unbatched see request-batches.ts; in a batch, locked articles and those of invalid claims
 * are missing from the result
 */
const commitTaggings = async (
  client: pg.PoolClient,
  given: readonly Tagged[],
  unbatched: boolean,
): Promise<ReadonlyMap<Tagged, boolean>> => {
  const held = await lockArticles(client, given, unbatched);
  const ended = unbatched ? given : [...held.keys()];
  await recordAttempts(
    client,
    ended.map((tagged) => ({
      stage: 'tags',
      articleId: tagged.claim.id,
      host: held.get(tagged)?.host,
      outcome: held.has(tagged) ? 'ok' : 'superseded',
      ms: tagged.tagging.ms,
    })),
  );
  if (held.size > 0) {
    await replaceTags(
      client,
      [...held.keys()].map(({ claim, tagging }) => ({ ...tagging, articleId: claim.id })),
    );
    await makeReady(client, [...held.keys()]);
    await recordChanges(
      client,
      [...held].map(([{ claim }, { pending_change }]) => ({ articleId: claim.id, kind: pending_change ?? 'retagged' })),
    );
  }
  return new Map(ended.map((tagged) => [tagged, held.has(tagged)]));
};

interface LockedArticle {
  readonly id: number;
  readonly host: string;
  readonly pending_change: ChangeKind | null;
}

/** Locks the articles whose claims are valid. If a claim occurs twice, the first occurrence counts. */
const lockArticles = async (
  client: pg.PoolClient,
  given: readonly Tagged[],
  unbatched: boolean,
): Promise<ReadonlyMap<Tagged, LockedArticle>> => {
  const { rows } = await client.query<LockedArticle & { n: number }>(sql`
    select n, a.id, a.host, pending_change
    from unnest(${given.map(({ claim }) => claim.id)}::bigint[], ${given.map(({ claim }) => claim.claim)}::bigint[])
      with ordinality as g (id, claim, n)
    join wireroom.claims c using (id, claim) join wireroom.articles a using (id)
    where c.stage = 'tags'
    for update of a, c ${unbatched ? empty : sql`skip locked`}`);
  return byItem(given, rows);
};

const makeReady = async (client: pg.PoolClient, tagged: readonly Tagged[]): Promise<void> => {
  const ids = tagged.map(({ claim }) => claim.id);
  const languages = tagged.map(({ tagging }) => tagging.language);
  const fingerprints = tagged.map(({ claim, tagging }) => ({ articleId: claim.id, fingerprint: tagging.fingerprint }));
  await client.query(sql`
    with ended as (
      delete from wireroom.claims where stage <> 'feeds' and id = any(${ids})
    ), queued as (
      insert into wireroom.story_queue ${queuedRows(fingerprints)}
    )
    update wireroom.articles a set ${transition('publish')}, language = t.language, tagger_version = t.tagger_version
    from unnest(${ids}::bigint[], ${languages}::text[], ${tagged.map(({ tagging }) => tagging.taggerVersion)}::text[])
      as t (id, language, tagger_version)
    where a.id = t.id`);
  // The search vector uses the detected language, which may differ from the declared one.
  await client.query(sql`
    update wireroom.texts x set language = t.language from unnest(${ids}::bigint[], ${languages}::text[]) as t (id, language)
    where x.article_id = t.id and x.language is distinct from t.language`);
};
