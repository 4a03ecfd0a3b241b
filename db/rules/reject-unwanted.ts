import type pg from 'pg';
import { recordAttempts } from '../claims/attempts.ts';
import { named } from '../connection/named.ts';
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
  const ids = articles.map(({ id }) => id);
  await client.query(named('reject-unwanted')`
    update wireroom.articles set ${transition('reject')}, outcome = 'unwanted', detail = g.reason
    from unnest(${ids}::bigint[], ${articles.map(({ reason }) => reason)}::text[]) as g (article, reason) where id = g.article`);
  await cancelWork(client, ids);
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
