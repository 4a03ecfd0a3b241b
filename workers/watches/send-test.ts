import { randomUUID } from 'node:crypto';
import type { Queryable } from '../../db/connection/pool.ts';
import { batchArticles } from '../../db/watches/batch-articles.ts';
import type { Watch } from '../../db/watches/watch.ts';
import type { Fetcher } from '../../pipelines/fetch/index.ts';
import { PAYLOAD_LIMITS, payloadArticle, payloadOf } from '../../pipelines/webhooks/payload.ts';
import { webhookHeaders } from './send-batch.ts';

/**
 * Sends one article to the receiver of a watch, marked as a test. Nothing is recorded.
 * @param articleId undefined sends a test without an article
 * @throws FetchError if there is no answer
 */
export async function sendTest(
  db: Queryable,
  fetcher: Fetcher,
  watch: Watch,
  articleId: number | undefined,
): Promise<{ readonly status: number; readonly ms: number }> {
  const stored = await batchArticles(db, articleId === undefined ? [] : [articleId], PAYLOAD_LIMITS.text + 1);
  const articles = [...stored.values()].map((article) => payloadArticle('added', 0, article));
  const at = new Date();
  const body = payloadOf('test', watch.name, at, articles);
  return fetcher.post(watch.target ?? '', { body, headers: webhookHeaders(watch, `msg_${randomUUID()}`, at, body) });
}
