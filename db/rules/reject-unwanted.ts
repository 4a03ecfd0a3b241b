import type pg from 'pg';
import { recordAttempts } from '../claims/attempts.ts';
import { transition } from '../life-cycle/assignments.ts';
import { cancelWork } from '../life-cycle/work.ts';

/** A new article that its feed drops. */
export interface UnwantedArticle {
  readonly id: number;
  readonly host: string;
  /** The rule, as one line for people. */
  readonly reason: string;
}

/** Rejects articles that this transaction has created, before anything fetches them. */
export async function rejectUnwanted(
  client: pg.PoolClient,
  feedId: number,
  articles: readonly UnwantedArticle[],
): Promise<void> {
  if (articles.length === 0) return;
  await client.query({
    name: 'reject-unwanted',
    text: `with ${cancelWork('select unnest($1::bigint[])')}
     update wireroom.articles set ${transition('reject')}, outcome = 'unwanted', detail = g.reason
     from unnest($1::bigint[], $2::text[]) as g (article, reason) where id = g.article`,
    values: [articles.map(({ id }) => id), articles.map(({ reason }) => reason)],
  });
  await recordAttempts(
    client,
    articles.map(({ id, host, reason }) => ({
      stage: 'articles',
      feedId,
      articleId: id,
      host,
      outcome: 'unwanted',
      ms: 0,
      detail: reason,
    })),
  );
}
