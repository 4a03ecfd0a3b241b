import { ruleOf } from '../../../config/outcomes.ts';
import type { WireroomError } from '../../../config/wireroom-error.ts';
import type { ArticleWork } from '../../../db/articles/article-work.ts';
import type { Extraction } from '../../../db/articles/commit/extraction.ts';
import { commitExtraction } from '../../../db/articles/extractions.ts';
import { failArticle } from '../../../db/articles/fail-article.ts';
import type { Claim } from '../../../db/claims/claims.ts';
import { canonicalizeUrl, type UrlKey } from '../../../model/url/canonicalize-url.ts';
import { EXTRACTOR_VERSION } from '../../../pipelines/article/version.ts';
import { FetchError } from '../../../pipelines/fetch/index.ts';
import type { StageContext } from '../../stage-context.ts';
import { hasCrashedTooOften } from '../run-stage.ts';
import { toExtraction, workAtUrl } from './extraction.ts';
import { feedMayReplace, feedText, isEpisodeWithoutPage } from './feed-text.ts';
import { NoArticle, type Page } from './read-parts.ts';
import { storedPage } from './stored-page.ts';

/** Commits an extraction, counts and logs its result. Readers see a tagged article from now on. */
export async function endExtraction(
  context: StageContext,
  claim: Claim,
  work: ArticleWork,
  extraction: Extraction,
): Promise<void> {
  const { outcome, tags } = extraction;
  const result = await commitExtraction(context.pool, claim, extraction);
  if (result === 'superseded') return;
  context.onAttempt(work.stage, result === 'extracted' || result === 'unchanged' ? outcome : result);
  context.log.debug({ article: work.url, outcome, result }, 'extracted');
  if (result !== 'extracted' || !tags) return;
  context.onAttempt('tags', 'ok');
  context.onTagged({ url: work.url, isNew: work.is_new });
}

/**
 * Ends an attempt without an article in the page: the text of the feed replaces it, or the attempt
 * fails. Pages that could not be extracted are stored, for a later version of the extractor.
 */
export async function endAttempt(
  context: StageContext,
  claim: Claim,
  work: ArticleWork,
  failure: WireroomError,
  ms: () => number,
): Promise<void> {
  const { pool, log } = context;
  const { outcome, message } = failure;
  const readPages = failure instanceof NoArticle ? failure.pages : [];
  const fetched = work.stage === 'articles' ? readPages : [];
  const httpStatus = failure instanceof FetchError ? failure.httpStatus : fetched[0]?.status;
  const pages = outcome === 'not_html' ? [] : fetched.map(storedPage);
  const mayReplace = !hasCrashedTooOften(claim) && feedMayReplace(work, outcome);
  const workThere = await workAtUrl(pool, work, work.final_url ?? work.url);
  const failedAt = finalUrlOf(failure, fetched);
  // A refusal for want of computing time would make the page be fetched again.
  const read = mayReplace ? await feedText(context, workThere, { neverRefuse: true }) : undefined;
  if (read) {
    const extraction = {
      ...toExtraction(workThere, read, ms()),
      outcome: isEpisodeWithoutPage(work, outcome) ? read.document.outcome : outcome,
      httpStatus,
      pages,
      detail: message,
      failedAt,
    };
    return endExtraction(context, claim, work, extraction);
  }
  const { fault } = ruleOf(outcome);
  const result = await failArticle(pool, claim, {
    stage: work.stage,
    outcome,
    httpStatus,
    host: work.host,
    finalUrl: failedAt,
    ms: ms(),
    detail: message,
    retryAfterMs: failure instanceof FetchError ? failure.retryAfterMs : undefined,
    // The same bytes give the same result, unless the failure was our own.
    final: hasCrashedTooOften(claim) || (work.stage === 'reprocess' && fault === 'theirs'),
    pages,
    extractorVersion: readPages.length > 0 ? EXTRACTOR_VERSION : undefined,
  });
  if (result === 'superseded') return;
  context.onAttempt(work.stage, result === 'removed' ? result : outcome);
  log.info({ article: work.url, outcome, result, detail: message }, 'no article extracted');
}

/** Returns where a failed fetch ended, after redirects. */
const finalUrlOf = ({ url }: WireroomError, [first]: readonly Page[]): UrlKey | undefined => {
  const finalUrl = first?.url ?? url;
  return finalUrl === undefined ? undefined : canonicalizeUrl(finalUrl);
};
