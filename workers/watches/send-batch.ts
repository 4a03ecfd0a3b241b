import type pg from 'pg';
import { OUTCOMES, type Outcome } from '../../config/outcomes.ts';
import { asWireroomError } from '../../config/wireroom-error.ts';
import { batchArticles } from '../../db/watches/batch-articles.ts';
import { batchDeliveries, beginBatch, type Delivery, type DueBatch } from '../../db/watches/due-batches.ts';
import { type BatchFailure, endBatch, failBatch } from '../../db/watches/end-batch.ts';
import { receiverOf, type Watch } from '../../db/watches/watch.ts';
import type { Fetcher } from '../../pipelines/fetch/index.ts';
import { outcomeOfStatus } from '../../pipelines/fetch/status-outcome.ts';
import {
  MAX_BODY_BYTES,
  PAYLOAD_LIMITS,
  payloadArticle,
  payloadOf,
  payloadWithdrawal,
} from '../../pipelines/webhooks/payload.ts';
import { signatureHeaders } from '../../pipelines/webhooks/sign.ts';
import { retryDelayMs } from './retry-delay.ts';

export interface SentBatch {
  readonly watch: string;
  readonly outcome: Outcome;
  /** Why it failed; undefined if the receiver has it. */
  readonly detail: string | undefined;
  /** Deliveries that the receiver has. */
  readonly delivered: number;
  /** Deliveries that have failed for seven days. */
  readonly deadLettered: number;
}

/**
 * Sends a batch that this process has claimed, and records the result. No connection to the
 * database is held while the receiver is waited for. What is sent is read now, so that nothing of a
 * deleted article leaves.
 * @returns undefined if nothing was left to send, or another process has claimed the batch
 * meanwhile
 */
export async function sendBatch(pool: pg.Pool, fetcher: Fetcher, batch: DueBatch): Promise<SentBatch | undefined> {
  const deliveries = await batchDeliveries(pool, batch);
  const isFirst = batch.until === undefined;
  const last = batch.until ?? deliveries.at(-1)?.id ?? 0;
  // The batch begins before its articles are read: who deletes one afterwards knows that it may have been sent.
  if (isFirst && !(await beginBatch(pool, batch, last))) return undefined;
  // Later attempts have the same deliveries, even if articles have grown.
  const { articles, sent, until } = await readBatch(pool, deliveries, last, isFirst ? MAX_BODY_BYTES : Infinity);
  if (until < last && !(await beginBatch(pool, batch, until))) return undefined;
  if (articles.length === 0) {
    await endBatch(pool, batch, until, []);
    return undefined;
  }
  const startedAt = performance.now();
  const problem = await post(fetcher, batch, articles);
  const ms = Math.round(performance.now() - startedAt);
  if (!problem) {
    await endBatch(pool, batch, until, sent, ms);
    return { watch: batch.watch.name, outcome: 'ok', detail: undefined, delivered: sent.length, deadLettered: 0 };
  }
  const deadLettered = await failBatch(pool, batch, { ...problem, ms });
  return { watch: batch.watch.name, outcome: problem.outcome, detail: problem.detail, delivered: 0, deadLettered };
}

interface ReadBatch {
  /** As JSON. */
  readonly articles: readonly string[];
  /** Ids of their deliveries. */
  readonly sent: readonly number[];
  /** The last delivery of the batch: with the next one the request would be too large. */
  readonly until: number;
}

const readBatch = async (
  pool: pg.Pool,
  deliveries: readonly Delivery[],
  last: number,
  maxBytes: number,
): Promise<ReadBatch> => {
  const ids = deliveries.filter(({ kind }) => kind !== 'withdrawn').map(({ article_id }) => article_id);
  const stored = await batchArticles(pool, ids, PAYLOAD_LIMITS.text + 1);
  const articles: string[] = [];
  const sent: number[] = [];
  let before = 0;
  let bytes = 0;
  for (const { id, kind, seq, article_id } of deliveries) {
    const article = stored.get(article_id);
    const json =
      kind === 'withdrawn' ? payloadWithdrawal(seq, article_id) : article && payloadArticle(kind, seq, article);
    bytes += Buffer.byteLength(json ?? '');
    if (bytes > maxBytes && articles.length > 0) return { articles, sent, until: before };
    before = id;
    if (json === undefined) continue;
    articles.push(json);
    sent.push(id);
  }
  return { articles, sent, until: last };
};

/** @returns why the receiver does not have the batch; undefined if it has */
const post = async (
  fetcher: Fetcher,
  batch: DueBatch,
  articles: readonly string[],
): Promise<Omit<BatchFailure, 'ms'> | undefined> => {
  const { watch, formerSecret, now, attempts } = batch;
  const body = payloadOf('articles', watch.name, now, articles);
  try {
    const { status, retryAfterMs } = await fetcher.post(watch.target ?? '', {
      body,
      headers: webhookHeaders(watch, `msg_${batch.id}`, now, body, formerSecret),
    });
    if (status >= 200 && status < 300) return undefined;
    return {
      outcome: outcomeOfStatus(status),
      detail: `${receiverOf(watch)} answered ${status}${status >= 300 && status < 400 ? '; redirects are not followed' : ''}`,
      retryInMs: retryDelayMs(attempts, retryAfterMs),
      pauseReason: status === 410 ? 'its receiver answered 410 (gone)' : undefined,
    };
  } catch (error) {
    const { outcome, message } = asWireroomError(error);
    return {
      outcome,
      detail: outcome === 'internal' ? OUTCOMES.internal.description : message,
      retryInMs: retryDelayMs(attempts),
    };
  }
};

/** The headers of a request to the receiver of a watch. */
export function webhookHeaders(
  { secret = '' }: Pick<Watch, 'secret'>,
  id: string,
  at: Date,
  body: string,
  formerSecret?: string,
): Readonly<Record<string, string>> {
  return {
    'content-type': 'application/json',
    ...signatureHeaders(id, at, body, formerSecret === undefined ? [secret] : [secret, formerSecret]),
  };
}
