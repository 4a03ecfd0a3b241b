import { type Outcome, ruleOf } from '../config/outcomes.ts';
import type { WireroomError } from '../config/wireroom-error.ts';
import { failArticle } from '../db/article-exits.ts';
import type { ArticleWork, PageSource } from '../db/article-work.ts';
import type { Claim } from '../db/claims.ts';
import { commitExtraction, type ExtractionResult } from '../db/extractions.ts';
import { EXTRACTOR_VERSION } from '../pipelines/article/version.ts';
import { FetchError } from '../pipelines/fetch/index.ts';
import { NoArticle } from './article-parts.ts';
import type { Context } from './context.ts';
import { extractionOf } from './extraction.ts';
import { feedMayReplace, feedText } from './feed-text.ts';
import { isGivenUp } from './given-up.ts';
import { storedPage } from './stored-page.ts';

/** Counts and logs what became of a text. */
export const reportExtraction = (
  context: Context,
  work: ArticleWork,
  outcome: Outcome,
  result: ExtractionResult,
): void => {
  if (result === 'superseded') return;
  context.onAttempt('articles', result === 'duplicate_url' || result === 'duplicate_content' ? result : outcome);
  context.log.debug({ article: work.url, outcome, result }, 'extracted');
};

/**
 * The page came to nothing: the feed's own text takes its place, or the attempt has failed. What could not be read is
 * kept, for rules that may read it one day.
 */
export const endAttempt = async (
  context: Context,
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
  const replaced = !isGivenUp(claim) && feedMayReplace(work, outcome);
  const document = replaced ? await feedText(context, work) : undefined;
  if (document) {
    const extraction = { ...extractionOf(work, document, ms()), outcome, httpStatus, pages, detail: message };
    reportExtraction(context, work, outcome, await commitExtraction(pool, claim, extraction));
    return;
  }
  const { fault } = ruleOf(outcome);
  const became = await failArticle(pool, claim, {
    stage: 'articles',
    outcome,
    httpStatus,
    host: work.host,
    ms: ms(),
    detail: message,
    retryAfterMs: failure instanceof FetchError ? failure.retryAfterMs : undefined,
    // The same bytes will not be better next time, unless it was our own computing that failed.
    final: isGivenUp(claim) || (source === 'store' && fault === 'theirs'),
    pages,
    extractorVersion: read.length > 0 ? EXTRACTOR_VERSION : undefined,
  });
  if (became !== 'superseded') context.onAttempt('articles', outcome);
  log.info({ article: work.url, outcome, became, detail: message }, 'no article');
};
