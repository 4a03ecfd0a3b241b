import type pg from 'pg';
import { transition } from '../life-cycle/assignments.ts';
import { cancelWork } from '../life-cycle/work.ts';
import type { Bar } from '../urls/barred-urls.ts';

// The guid digest stays, so that the entry is still known. The empty entry digest makes the next poll store it again, should
// the article be allowed by then.
const CLEARED = `guid = '', title = null, authors = '{}', html = null, categories = '{}', source_name = null, source_url = null,
  media = null, entry_digest = ''`;

/** Clears the entries of removed articles. They stay known, without an article. */
export async function detachEntries(client: pg.PoolClient, articleIds: readonly number[]): Promise<void> {
  await client.query(
    `update wireroom.entries set article_id = null, url = null, ${CLEARED} where article_id = any($1)`,
    [articleIds],
  );
}

/** Clears the details of the attempts on articles. */
export async function clearDetails(client: pg.PoolClient, articleIds: readonly number[]): Promise<void> {
  await client.query('update wireroom.attempts set detail = null where article_id = any($1) and detail is not null', [
    articleIds,
  ]);
}

/**
 * Rejects barred articles and deletes everything stored about them. Running jobs on them lose their claims. The articles
 * must not be visible to readers.
 */
export async function rejectBarred(client: pg.PoolClient, articleIds: readonly number[], outcome: Bar): Promise<void> {
  await client.query(
    `with ${cancelWork('select unnest($1::bigint[])')}
     update wireroom.articles set ${transition('reject')}, outcome = $2, detail = null, duplicate_of = null,
       final_url = null, canonical_url = null, title = null, authors = '{}', section = null, keywords = '{}', summary = null,
       image = null, kind = default, kind_reason = null, wire = null, standfirst_length = null, sources = null, content_digest = null,
       extractor_version = null
     where id = any($1)`,
    [articleIds, outcome],
  );
  for (const table of ['texts', 'article_entities', 'article_topics', 'media', 'links', 'alternates', 'pages'])
    await client.query(`delete from wireroom.${table} where article_id = any($1)`, [articleIds]);
  await client.query(`update wireroom.entries set ${CLEARED} where article_id = any($1)`, [articleIds]);
  await clearDetails(client, articleIds);
}
