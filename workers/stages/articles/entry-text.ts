import { WireroomError } from '../../../config/wireroom-error.ts';
import type { ArticleWork } from '../../../db/articles/article-work.ts';
import { commitExtraction } from '../../../db/articles/extractions.ts';
import type { Claim } from '../../../db/claims/claims.ts';
import { nameStoredUrl } from '../../../pipelines/url/canonicalize-url.ts';
import type { Context } from '../../stage-context.ts';
import { reportExtraction } from './end-attempt.ts';
import { extractionOf, hintsOf } from './extraction.ts';

/**
 * Makes the article of an entry that has no link (pipelines/feed/entry-address.ts): there is no page to fetch, its own
 * text is all there is.
 * @throws WireroomError `too_short` when that is less than a paragraph
 */
export const takeEntryText = async (
  context: Context,
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
    ...extractionOf(work, document, ms()),
    finalUrl: nameStoredUrl(work.url),
    httpStatus: undefined,
    pages: [],
  };
  reportExtraction(context, work, 'ok', await commitExtraction(context.pool, claim, extraction));
};
