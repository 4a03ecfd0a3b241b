import type pg from 'pg';

/** What decides which story an article joins, see pipelines/stories/print.ts. */
export interface StoredPrint {
  readonly language: string;
  readonly shingles: number;
  readonly signature: readonly number[];
  readonly terms: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Queues articles that have no story yet, to be put into one. Call it in the transaction that makes them ready. Articles of an
 * earlier version get their story when they are tagged again.
 */
export const queueForStories = async (
  client: pg.PoolClient,
  articles: readonly { readonly articleId: number; readonly print: StoredPrint }[],
): Promise<void> => {
  if (articles.length === 0) return;
  const rows = articles.map(({ articleId, print }) => ({ article_id: articleId, ...print }));
  await client.query({
    name: 'queue-for-stories',
    text: `insert into wireroom.story_queue (article_id, language, shingles, signature, terms, weights)
     select * from jsonb_to_recordset($1) as r (article_id bigint, language text, shingles int, signature int[], terms int[], weights real[])
     where not exists (select from wireroom.story_articles m where m.article_id = r.article_id)
     on conflict (article_id) do nothing`,
    values: [JSON.stringify(rows)],
  });
};
