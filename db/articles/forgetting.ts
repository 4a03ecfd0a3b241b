import type pg from 'pg';
import type { Bar } from '../urls/barred-urls.ts';

// The digests by which an entry is known stay; that of its text is void, so that it is filled in again should it be allowed.
const SAY_NOTHING = `guid = '', title = null, authors = '{}', html = null, categories = '{}', entry_digest = ''`;

/** Clears what feeds said about articles that are removed; their entries stay known, and lead nowhere. */
export const detachEntries = async (client: pg.PoolClient, articleIds: readonly number[]): Promise<void> => {
  await client.query(
    `update wireroom.entries set article_id = null, url = null, ${SAY_NOTHING} where article_id = any($1)`,
    [articleIds],
  );
};

/** Clears what the ledger says about articles in words. */
export const clearDetails = async (client: pg.PoolClient, articleIds: readonly number[]): Promise<void> => {
  await client.query('update wireroom.attempts set detail = null where article_id = any($1) and detail is not null', [
    articleIds,
  ]);
};

/**
 * Rejects articles that must not come in, and forgets everything that was read of them or said about them; who works on
 * one will find the claim gone. They must not be visible to readers.
 */
export const rejectBarred = async (
  client: pg.PoolClient,
  articleIds: readonly number[],
  outcome: Bar,
): Promise<void> => {
  await client.query(
    `update wireroom.articles set state = 'rejected', outcome = $2, detail = null, due_at = null, stage = 'articles', again = null,
       claim = claim + 1, claimed_by = null, unfinished = 0, attempts = 0, stale = false, duplicate_of = null, announce = null,
       final_url = null, canonical_url = null, title = null, authors = '{}', section = null, keywords = '{}', summary = null,
       image = null, sources = null, content_digest = null, extractor_version = null
     where id = any($1)`,
    [articleIds, outcome],
  );
  for (const table of ['texts', 'article_entities', 'article_topics', 'pages'])
    await client.query(`delete from wireroom.${table} where article_id = any($1)`, [articleIds]);
  await client.query(`update wireroom.entries set ${SAY_NOTHING} where article_id = any($1)`, [articleIds]);
  await clearDetails(client, articleIds);
};
