import { type Outcome, ruleOf } from '../../../config/outcomes.ts';
import type { WireroomError } from '../../../config/wireroom-error.ts';
import type { ArticleWork, PageSource } from '../../../db/articles/article-work.ts';
import { commitExtraction, type ExtractionResult } from '../../../db/articles/extractions.ts';
import { failArticle } from '../../../db/articles/fail-article.ts';
import type { Claim } from '../../../db/claims/claims.ts';
import type { UrlKey } from '../../../db/urls/url-key.ts';
import { EXTRACTOR_VERSION } from '../../../pipelines/article/version.ts';
import { FetchError } from '../../../pipelines/fetch/index.ts';
import { canonicalizeUrl } from '../../../pipelines/url/canonicalize-url.ts';
import type { StageContext } from '../../stage-context.ts';
import { hasCrashedTooOften } from '../given-up.ts';
import { toExtraction, workAtUrl } from './extraction.ts';
import { feedMayReplace, feedText } from './feed-text.ts';
import { NoArticle, type Page } from './read-parts.ts';
import { storedPage } from './stored-page.ts';

/** Counts and logs what became of a text. */
export const reportExtraction = (
  context: StageContext,
  work: ArticleWork,
  outcome: Outcome,
  result: ExtractionResult,
): void => {
  if (result === 'superseded') return;
  context.onAttempt('articles', result === 'extracted' || result === 'unchanged' ? outcome : result);
  context.log.debug({ article: work.url, outcome, result }, 'extracted');
};

/**
 * The page came to nothing: the feed's own text takes its place, or the attempt has failed. What could not be read is
 * kept, for rules that may read it one day.
 */
export const endAttempt = async (
  context: StageContext,
  claim: Claim,
  work: ArticleWork,
  failure: WireroomError,
  { source, ms }: { readonly source: PageSource; readonly ms: () => number },
): Promise<void> => {
  const { pool, log } = context;
  const { outcome, message } = failure;
  const read = failure instanceof NoArticle ? failure.pages : [];
  const fetched = source === 'site' ? read : [];
  const httpStatus = failure instanceof FetchError ? failure.httpStatus : fetched[0]?.status;
  const pages = outcome === 'not_html' ? [] : fetched.map(storedPage);
  const replaced = !hasCrashedTooOften(claim) && feedMayReplace(work, outcome);
  const there = await workAtUrl(pool, work, work.final_url ?? work.url);
  const failedAt = endOf(failure, fetched);
  // The page must not be fetched and read once more only because its site has to wait for this.
  const document = replaced ? await feedText(context, there, { patient: true }) : undefined;
  if (document) {
    const extraction = {
      ...toExtraction(there, document, ms()),
      outcome,
      httpStatus,
      pages,
      detail: message,
      failedAt,
    };
    reportExtraction(context, work, outcome, await commitExtraction(pool, claim, extraction));
    return;
  }
  const { fault } = ruleOf(outcome);
  const became = await failArticle(pool, claim, {
    stage: 'articles',
    outcome,
    httpStatus,
    host: work.host,
    finalUrl: failedAt,
    ms: ms(),
    detail: message,
    retryAfterMs: failure instanceof FetchError ? failure.retryAfterMs : undefined,
    // The same bytes will not be better next time, unless it was our own computing that failed.
    final: hasCrashedTooOften(claim) || (source === 'store' && fault === 'theirs'),
    pages,
    extractorVersion: read.length > 0 ? EXTRACTOR_VERSION : undefined,
  });
  if (became === 'superseded') return;
  context.onAttempt('articles', became === 'removed' ? became : outcome);
  log.info({ article: work.url, outcome, became, detail: message }, 'no article extracted');
};

/** Where a fetch ended that came to nothing, after redirects. */
const endOf = ({ url }: WireroomError, [first]: readonly Page[]): UrlKey | undefined => {
  const end = first?.url ?? url;
  return end === undefined ? undefined : canonicalizeUrl(end);
};
