import type pg from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import type { StoryFingerprint } from '../../model/story.ts';

/** An article to be put into a story; without a fingerprint, it has one. */
export interface QueuedFingerprint {
  readonly articleId: number;
  readonly fingerprint: StoryFingerprint | undefined;
}

/**
 * The rows of articles that have no story yet, to be put into one, for `insert into
 * wireroom.story_queue …`. It belongs into the transaction that makes them ready. An article that
 * was left without one gets it when it is tagged again.
 */
export function queuedRows(articles: readonly QueuedFingerprint[]): Sql {
  return sql`(article_id, language, shingles, signature, terms, weights)
         select * from jsonb_to_recordset(${fingerprintValue(articles)})
           as r (article_id bigint, language text, shingles int, signature int[], terms int[], weights real[])
         where not exists (select from wireroom.story_articles m where m.article_id = r.article_id)
         on conflict (article_id) do nothing`;
}

/** The fingerprints of articles as an array of JSON. */
export function fingerprintValue(articles: readonly QueuedFingerprint[]): string {
  return JSON.stringify(
    articles.flatMap(({ articleId, fingerprint }) => (fingerprint ? [{ article_id: articleId, ...fingerprint }] : [])),
  );
}

/**
 * Makes no further articles copies of one whose text is another one's now: its signature is that of
 * its earlier text.
 */
export async function deleteFingerprint(client: pg.PoolClient, articleId: number): Promise<void> {
  await client.query(sql`delete from wireroom.story_fingerprints where article_id = ${articleId}`);
}
