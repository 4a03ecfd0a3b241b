import type pg from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import type { StoryPrint } from '../../model/story.ts';

/** An article to be put into a story; without a print, it has one. */
export interface QueuedPrint {
  readonly articleId: number;
  readonly print: StoryPrint | undefined;
}

/**
 * The rows of articles that have no story yet, to be put into one, for `insert into
 * wireroom.story_queue …`. It belongs into the transaction that makes them ready. An article that
 * was left without one gets it when it is tagged again.
 */
export function queuedRows(articles: readonly QueuedPrint[]): Sql {
  return sql`(article_id, language, shingles, signature, terms, weights)
         select * from jsonb_to_recordset(${printValue(articles)})
           as r (article_id bigint, language text, shingles int, signature int[], terms int[], weights real[])
         where not exists (select from wireroom.story_articles m where m.article_id = r.article_id)
         on conflict (article_id) do nothing`;
}

/** The prints of articles as an array of JSON. */
export function printValue(articles: readonly QueuedPrint[]): string {
  return JSON.stringify(
    articles.flatMap(({ articleId, print }) => (print ? [{ article_id: articleId, ...print }] : [])),
  );
}

/**
 * Makes no further articles copies of one whose text is another one's now: its signature is that of
 * its earlier text.
 */
export async function forgetPrint(client: pg.PoolClient, articleId: number): Promise<void> {
  await client.query(sql`delete from wireroom.story_prints where article_id = ${articleId}`);
}
