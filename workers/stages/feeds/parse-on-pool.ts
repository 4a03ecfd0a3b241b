import type { FeedDocument } from '../../../pipelines/feed/document.ts';
import type { FetchedPage } from '../../../pipelines/fetch/index.ts';
import { recordComputing } from '../../fetching/pacing.ts';
import type { StageContext } from '../../stage-context.ts';

/**
 * Parses a fetched feed or sitemap in the worker pool. The computing time slows down later requests to its host.
 * @param timeZone for dates without one
 * @throws WireroomError, or SiteBusy when other sites have to come first
 */
export const parseOnPool = async (
  context: Pick<StageContext, 'workerPool' | 'pool' | 'settings'>,
  page: FetchedPage,
  timeZone: string | null,
): Promise<FeedDocument> => {
  let computedMs = 0;
  const onComputed = (ms: number): void => {
    computedMs = ms;
  };
  try {
    return await context.workerPool.parseFeed(
      {
        body: page.body,
        url: page.url,
        ...(page.headers.contentType === undefined ? {} : { contentType: page.headers.contentType }),
        ...(timeZone === null ? {} : { timeZone }),
      },
      { onComputed },
    );
  } finally {
    await recordComputing(context, page.url, computedMs);
  }
};
