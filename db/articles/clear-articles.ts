import type pg from 'pg';
import sql, { raw } from 'sql-template-tag';
import { transition } from '../life-cycle/assignments.ts';
import { cancelWork } from '../life-cycle/work.ts';
import type { Bar } from '../urls/barred-urls.ts';

// The guid digest stays, so that the entry is still known. The empty entry digest makes the next
// poll store it again, should the article be allowed by then.
const CLEARED = sql`guid = '', title = null, authors = '{}', html = null, categories = '{}', source_name = null, source_url = null,
  media = null, entry_digest = ''`;

/** Clears the entries of removed articles. They stay known, without an article. */
export async function detachEntries(client: pg.PoolClient, articleIds: readonly number[]): Promise<void> {
  await client.query(sql`
    update wireroom.entries set article_id = null, url = null, ${CLEARED} where article_id = any(${articleIds})`);
}

/** Clears the details of the attempts on articles. */
export async function clearDetails(client: pg.PoolClient, articleIds: readonly number[]): Promise<void> {
  await client.query(sql`
    update wireroom.attempts set detail = null where article_id = any(${articleIds}) and detail is not null`);
}

/**
 * Rejects barred articles and deletes everything stored about them. Running jobs on them lose their
 * claims. The articles must not be visible to readers.
 */
export async function rejectBarred(client: pg.PoolClient, articleIds: readonly number[], outcome: Bar): Promise<void> {
  await client.query(sql`
    update wireroom.articles set ${transition('reject')}, outcome = ${outcome}, detail = null, duplicate_of = null,
      final_url = null, canonical_url = null, title = null, authors = '{}', section = null, keywords = '{}', summary = null,
      image = null, kind = default, kind_reason = null, wire = null, standfirst_length = null, sources = null, content_digest = null,
      extractor_version = null
    where id = any(${articleIds})`);
  await cancelWork(client, articleIds);
  for (const table of ['texts', 'article_entities', 'article_topics', 'media', 'links', 'alternates', 'pages'])
    await client.query(sql`delete from wireroom.${raw(table)} where article_id = any(${articleIds})`);
  await client.query(sql`update wireroom.entries set ${CLEARED} where article_id = any(${articleIds})`);
  await clearDetails(client, articleIds);
}
