import type { FeedDocument } from '../../../pipelines/feed/document.ts';
import type { FetchedPage } from '../../../pipelines/fetch/index.ts';
import { recordComputing } from '../../fetching/pacing.ts';
import type { StageContext } from '../../stage-context.ts';

/**
 * Parses a feed or sitemap that was fetched; what that takes counts for the pace of its host.
 * @param timeZone of dates that state none
 * @throws WireroomError, or SiteBusy when others have to be computed first
 */
export const parseOnPool = async (
  context: Pick<StageContext, 'threads' | 'pool' | 'settings'>,
  page: FetchedPage,
  timeZone: string | null,
): Promise<FeedDocument> => {
  let computedMs = 0;
  const onComputed = (ms: number): void => {
    computedMs = ms;
  };
  try {
    return await context.threads.parseFeed(
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
