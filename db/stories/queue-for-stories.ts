import type pg from 'pg';
import type { StoryPrint } from '../../model/story.ts';

/** An article to be put into a story; without a print, it has one. */
export interface QueuedPrint {
  readonly articleId: number;
  readonly print: StoryPrint | undefined;
}

/**
 * SQL for `with`: queues articles that have no story yet, to be put into one. It belongs into the transaction that makes them ready.
 * An article that was left without one gets it when it is tagged again.
 * @param prints parameter with the value of `printValue`
 */
export function queuePrints(prints: string): string {
  return `queued as (
         insert into wireroom.story_queue (article_id, language, shingles, signature, terms, weights)
         select * from jsonb_to_recordset(${prints}) as r (article_id bigint, language text, shingles int, signature int[], terms int[], weights real[])
         where not exists (select from wireroom.story_articles m where m.article_id = r.article_id)
         on conflict (article_id) do nothing
       )`;
}

export function printValue(articles: readonly QueuedPrint[]): string {
  return JSON.stringify(
    articles.flatMap(({ articleId, print }) => (print ? [{ article_id: articleId, ...print }] : [])),
  );
}

/** Makes no further articles copies of one whose text is another one's now: its signature is that of its earlier text. */
export async function forgetPrint(client: pg.PoolClient, articleId: number): Promise<void> {
  await client.query('delete from wireroom.story_prints where article_id = $1', [articleId]);
}
