import type pg from 'pg';
import { type Outcome, ruleOf } from '../../config/outcomes.ts';
import { recordAttempt } from '../claims/attempts.ts';
import type { Claim, Stage } from '../claims/claims.ts';
import { transaction } from '../connection/pool.ts';
import { upToAWeek } from '../hosts/hosts.ts';
import { barredUrls } from '../urls/barred-urls.ts';
import type { UrlKey } from '../urls/named-url.ts';
import { rejectBarred } from './forgetting.ts';
import { type StoredPage, storePages } from './pages.ts';

export interface FailedAttempt {
  readonly stage: Exclude<Stage, 'feeds'>;
  readonly outcome: Outcome;
  readonly httpStatus?: number | undefined;
  readonly host?: string | undefined;
  /** Where the fetch ended, after redirects. */
  readonly finalUrl?: UrlKey | undefined;
  readonly ms: number;
  readonly detail?: string | undefined;
  /** Not sooner than after so many milliseconds, when the site said so; a week at most. */
  readonly retryAfterMs?: number | undefined;
  /** No further attempt, whatever the outcome's delays are. */
  readonly final?: boolean | undefined;
  /** What was fetched and could not be used, and the rules that could not. */
  readonly pages?: readonly StoredPage[] | undefined;
  readonly extractorVersion?: string | undefined;
}

/**
 * Commits an attempt that failed: the article waits for the next of its outcome's delays, or is rejected when they are
 * used up. An article that is visible already stays visible, as it was.
 * @returns what became of it; removed when its page leads to a removed one, superseded when somebody else has the claim
 */
export const failArticle = (
  pool: pg.Pool,
  claim: Claim,
  attempt: FailedAttempt,
): Promise<'retry' | 'rejected' | 'kept' | 'removed' | 'superseded'> =>
  transaction(pool, async (client) => {
    const { finalUrl } = attempt;
    const leadsToRemoved = finalUrl !== undefined && (await barredUrls(client, [finalUrl]))(finalUrl) === 'removed';
    const { rows } = await client.query<{ attempts: number; ready: boolean }>(
      `select attempts, ready_at is not null as ready from wireroom.articles
       where id = $1 and claim = $2 and claimed_by is not null for update`,
      [claim.id, claim.claim],
    );
    const article = rows[0];
    const removed = leadsToRemoved && article?.ready === false;
    const outcome = removed ? 'removed' : article ? attempt.outcome : 'superseded';
    const detail = outcome === attempt.outcome ? attempt.detail : undefined;
    if (removed) await rejectBarred(client, [claim.id], 'removed');
    await recordAttempt(client, { ...attempt, articleId: claim.id, outcome, detail });
    if (!article) return 'superseded';
    if (removed) return 'removed';
    // So that other rules may read it one day. A text that is there is not to be replaced by less.
    if (!article.ready) await storePages(client, claim.id, attempt.pages ?? []);
    const delay = attempt.final ? undefined : ruleOf(attempt.outcome).delays[article.attempts];
    if (delay !== undefined) {
      await client.query(
        `update wireroom.articles set attempts = attempts + 1, unfinished = 0, claimed_by = null, outcome = $2, detail = $3,
           due_at = now() + greatest(make_interval(secs => $4), ${upToAWeek(5)}) where id = $1`,
        [claim.id, attempt.outcome, attempt.detail ?? null, delay, attempt.retryAfterMs ?? 0],
      );
      return 'retry';
    }
    // A stale one has its new chance at once. Never unpublish: what readers saw yesterday stays, whatever the site serves today.
    await client.query(
      `update wireroom.articles set attempts = 0, unfinished = 0, claimed_by = null, outcome = $2, detail = $3,
         due_at = case when stale then now() end, stale = false, stage = 'articles', again = null,
         extractor_version = case when ready_at is null then coalesce($4, extractor_version) else extractor_version end,
         state = case when ready_at is not null then 'ready' when stale then state else 'rejected' end where id = $1`,
      [claim.id, attempt.outcome, attempt.detail ?? null, attempt.extractorVersion ?? null],
    );
    return article.ready ? 'kept' : 'rejected';
  });
