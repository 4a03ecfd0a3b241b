import { WireroomError } from '../../../config/wireroom-error.ts';
import type { ArticleWork } from '../../../db/articles/article-work.ts';
import type { Claim } from '../../../db/claims/claims.ts';
import { canonicalizeStoredUrl } from '../../../model/url/canonicalize-url.ts';
import type { StageContext } from '../../stage-context.ts';
import { endExtraction } from './end-attempt.ts';
import { hintsOf, tagContextOf, toExtraction } from './extraction.ts';

/**
 * Extracts the article of an entry without a link (pipelines/feed/synthetic-entry-url.ts) from the
 * entry itself, since there is no page to fetch.
 * @throws WireroomError `too_short` when its text is shorter than a paragraph
 */
export async function extractEntryText(
  context: StageContext,
  claim: Claim,
  work: ArticleWork,
  ms: () => number,
): Promise<void> {
  const input = { html: work.html ?? '', url: work.url, hints: hintsOf(work) };
  const read = await context.workerPool.readFeedText(input, tagContextOf(work));
  const { document } = read;
  if (document.outcome !== 'ok') {
    throw new WireroomError(document.outcome, 'its entry has no link and too little text', {
      url: work.url,
    });
  }
  const extraction = {
    ...toExtraction(work, read, ms()),
    finalUrl: canonicalizeStoredUrl(work.url),
    httpStatus: undefined,
    pages: [],
  };
  await endExtraction(context, claim, work, extraction);
}
