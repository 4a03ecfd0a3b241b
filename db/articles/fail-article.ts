import type pg from 'pg';
import sql from 'sql-template-tag';
import { type Outcome, ruleOf } from '../../config/outcomes.ts';
import type { UrlKey } from '../../model/url/canonicalize-url.ts';
import { recordAttempt } from '../claims/attempts.ts';
import type { Claim } from '../claims/claims.ts';
import { transaction } from '../connection/pool.ts';
import { upToAWeek } from '../hosts/hosts.ts';
import { transition } from '../life-cycle/assignments.ts';
import type { ArticleStage } from '../life-cycle/states.ts';
import { requeuedRows } from '../life-cycle/work.ts';
import { barredUrls } from '../urls/barred-urls.ts';
import { rejectBarred } from './clear-articles.ts';
import { type StoredPage, storePages } from './pages.ts';

export interface FailedAttempt {
  readonly stage: ArticleStage;
  readonly outcome: Outcome;
  readonly httpStatus?: number | undefined;
  readonly host?: string | undefined;
  /** URL after redirects. */
  readonly finalUrl?: UrlKey | undefined;
  readonly ms: number;
  readonly detail?: string | undefined;
  /** Minimum wait before the next attempt, in milliseconds, if the site requested one; at most a week. */
  readonly retryAfterMs?: number | undefined;
  /** Whether no further attempt is made, whatever the delays of the outcome. */
  readonly final?: boolean | undefined;
  /** The fetched pages that could not be used, and the version of the extractor that rejected them. */
  readonly pages?: readonly StoredPage[] | undefined;
  readonly extractorVersion?: string | undefined;
}

/**
 * Commits a failed attempt. The article waits for the next delay of its outcome, or is rejected
 * when the delays are used up. An article that is visible stays visible and unchanged.
 * @returns the new state: `removed` if the page leads to a removed article, `superseded` if the
 * claim is no longer valid
 */
export function failArticle(
  pool: pg.Pool,
  claim: Claim,
  attempt: FailedAttempt,
): Promise<'retry' | 'rejected' | 'kept' | 'removed' | 'superseded'> {
  return transaction(pool, async (client) => {
    const { finalUrl } = attempt;
    const leadsToRemoved = finalUrl !== undefined && (await barredUrls(client, [finalUrl]))(finalUrl) === 'removed';
    const { rows } = await client.query<{ attempts: number; ready: boolean }>(sql`
      select c.attempts, a.ready_at is not null as ready
      from wireroom.claims c join wireroom.articles a using (id)
      where c.stage <> 'feeds' and c.id = ${claim.id} and c.claim = ${claim.claim} for update of a, c`);
    const article = rows[0];
    const removed = leadsToRemoved && article?.ready === false;
    const outcome = removed ? 'removed' : article ? attempt.outcome : 'superseded';
    const detail = outcome === attempt.outcome ? attempt.detail : undefined;
    if (removed) await rejectBarred(client, [claim.id], 'removed');
    await recordAttempt(client, { ...attempt, articleId: claim.id, outcome, detail });
    if (!article) return 'superseded';
    if (removed) return 'removed';
    // Kept so that a later extractor can read it. The page of a ready article is kept instead of a failed one.
    if (!article.ready) await storePages(client, claim.id, attempt.pages ?? []);
    const delay = attempt.final ? undefined : ruleOf(attempt.outcome).delays[article.attempts];
    if (delay !== undefined) {
      const wait = sql`greatest(make_interval(secs => ${delay}), ${upToAWeek(attempt.retryAfterMs ?? 0)})`;
      await client.query(sql`
        with ended as (
          delete from wireroom.claims c where c.stage <> 'feeds' and c.id = ${claim.id} returning c.*
        ), requeued as (
          insert into wireroom.due ${requeuedRows('retryLater', { due_at: sql`now() + ${wait}` })}
        )
        update wireroom.articles set outcome = ${attempt.outcome}, detail = ${attempt.detail ?? null} where id = ${claim.id}`);
      return 'retry';
    }
    // If a refetch is pending it is due at once. A ready article is never unpublished, whatever the site serves now.
    await client.query(sql`
      with ended as (
        delete from wireroom.claims where stage <> 'feeds' and id = ${claim.id}
      )
      update wireroom.articles set outcome = ${attempt.outcome}, detail = ${attempt.detail ?? null}, ${transition('giveUp')},
        extractor_version = case when ready_at is null then coalesce(${attempt.extractorVersion}, extractor_version) else extractor_version end
      where id = ${claim.id}`);
    return article.ready ? 'kept' : 'rejected';
  });
}
