import { WireroomError } from '../../../config/wireroom-error.ts';
import type { ArticleWork } from '../../../db/articles/article-work.ts';
import { commitExtraction } from '../../../db/articles/extractions.ts';
import type { Claim } from '../../../db/claims/claims.ts';
import { canonicalizeStoredUrl } from '../../../pipelines/url/canonicalize-url.ts';
import type { StageContext } from '../../stage-context.ts';
import { reportExtraction } from './end-attempt.ts';
import { hintsOf, toExtraction } from './extraction.ts';

/**
 * Extracts the article of an entry without a link (pipelines/feed/synthetic-entry-url.ts) from the entry itself, since there is
 * no page to fetch.
 * @throws WireroomError `too_short` when its text is shorter than a paragraph
 */
export const extractEntryText = async (
  context: StageContext,
  claim: Claim,
  work: ArticleWork,
  ms: () => number,
): Promise<void> => {
  const document = await context.workerPool.articleFromFeed({
    html: work.html ?? '',
    url: work.url,
    hints: hintsOf(work),
  });
  if (document.outcome !== 'ok') {
    throw new WireroomError(document.outcome, 'its entry has no link and too little text', {
      url: work.url,
    });
  }
  const extraction = {
    ...toExtraction(work, document, ms()),
    finalUrl: canonicalizeStoredUrl(work.url),
    httpStatus: undefined,
    pages: [],
  };
  reportExtraction(context, work, 'ok', await commitExtraction(context.pool, claim, extraction));
};
