import type pg from 'pg';
import { type Outcome, ruleOf } from '../../config/outcomes.ts';
import type { UrlKey } from '../../model/url/canonicalize-url.ts';
import { recordAttempt } from '../claims/attempts.ts';
import type { Claim } from '../claims/claims.ts';
import { transaction } from '../connection/pool.ts';
import { upToAWeek } from '../hosts/hosts.ts';
import { transition } from '../life-cycle/assignments.ts';
import type { ArticleStage } from '../life-cycle/states.ts';
import { endClaims, requeueClaims } from '../life-cycle/work.ts';
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

/** SQL condition: the claim `c` of the article $1. */
const CLAIM = `c.stage <> 'feeds' and c.id = $1`;

/**
 * Commits a failed attempt. The article waits for the next delay of its outcome, or is rejected when the delays are used
 * up. An article that is visible stays visible and unchanged.
 * @returns the new state: `removed` if the page leads to a removed article, `superseded` if the claim is no longer valid
 */
export function failArticle(
  pool: pg.Pool,
  claim: Claim,
  attempt: FailedAttempt,
): Promise<'retry' | 'rejected' | 'kept' | 'removed' | 'superseded'> {
  return transaction(pool, async (client) => {
    const { finalUrl } = attempt;
    const leadsToRemoved = finalUrl !== undefined && (await barredUrls(client, [finalUrl]))(finalUrl) === 'removed';
    const { rows } = await client.query<{ attempts: number; ready: boolean }>(
      `select c.attempts, a.ready_at is not null as ready
       from wireroom.claims c join wireroom.articles a using (id)
       where c.stage <> 'feeds' and c.id = $1 and c.claim = $2 for update of a, c`,
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
    // Kept so that a later extractor can read it. The page of a ready article is kept instead of a failed one.
    if (!article.ready) await storePages(client, claim.id, attempt.pages ?? []);
    const delay = attempt.final ? undefined : ruleOf(attempt.outcome).delays[article.attempts];
    if (delay !== undefined) {
      await client.query(
        `with ${requeueClaims('retryLater', CLAIM, { due_at: `now() + greatest(make_interval(secs => $4), ${upToAWeek(5)})` })}
         update wireroom.articles set outcome = $2, detail = $3 where id = $1`,
        [claim.id, attempt.outcome, attempt.detail ?? null, delay, attempt.retryAfterMs ?? 0],
      );
      return 'retry';
    }
    // If a refetch is pending it is due at once. A ready article is never unpublished, whatever the site serves now.
    await client.query(
      `with ${endClaims(CLAIM)}
       update wireroom.articles set outcome = $2, detail = $3, ${transition('giveUp')},
         extractor_version = case when ready_at is null then coalesce($4, extractor_version) else extractor_version end where id = $1`,
      [claim.id, attempt.outcome, attempt.detail ?? null, attempt.extractorVersion ?? null],
    );
    return article.ready ? 'kept' : 'rejected';
  });
}
