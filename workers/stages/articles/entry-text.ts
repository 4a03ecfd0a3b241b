import { WireroomError } from '../../../config/wireroom-error.ts';
import type { ArticleWork } from '../../../db/articles/article-work.ts';
import { commitExtraction } from '../../../db/articles/extractions.ts';
import type { Claim } from '../../../db/claims/claims.ts';
import { canonicalizeStoredUrl } from '../../../pipelines/url/canonicalize-url.ts';
import type { StageContext } from '../../stage-context.ts';
import { reportExtraction } from './end-attempt.ts';
import { hintsOf, toExtraction } from './extraction.ts';

/**
 * Makes the article of an entry that has no link (pipelines/feed/synthetic-entry-url.ts): there is no page to fetch, its own
 * text is all there is.
 * @throws WireroomError `too_short` when that is less than a paragraph
 */
export const useEntryText = async (
  context: StageContext,
  claim: Claim,
  work: ArticleWork,
  ms: () => number,
): Promise<void> => {
  const document = await context.threads.articleFromFeed({
    html: work.html ?? '',
    url: work.url,
    hints: hintsOf(work),
  });
  if (document.outcome !== 'ok') {
    throw new WireroomError(document.outcome, 'its entry has no link, and too little text of its own', {
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
