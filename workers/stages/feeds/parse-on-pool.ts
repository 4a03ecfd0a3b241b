import { hostOf } from '../../../model/url/site.ts';
import type { FeedDocument } from '../../../pipelines/feed/document.ts';
import type { FetchedPage } from '../../../pipelines/fetch/index.ts';
import type { ResponseTimes } from '../../fetching/response-times.ts';
import type { StageContext } from '../../stage-context.ts';

/**
 * Parses a fetched feed or sitemap in the worker pool. The computing time slows down later requests
 * to its host.
 * @param timeZone for dates without one
 * @throws WireroomError, or SiteBusy when other sites have to come first
 */
export function parseOnPool(
  { workerPool }: Pick<StageContext, 'workerPool'>,
  page: FetchedPage,
  { timeZone, responseTimes }: { readonly timeZone: string | null; readonly responseTimes: ResponseTimes },
): Promise<FeedDocument> {
  return workerPool.parseFeed(
    {
      body: page.body,
      url: page.url,
      ...(page.headers.contentType === undefined ? {} : { contentType: page.headers.contentType }),
      ...(timeZone === null ? {} : { timeZone }),
    },
    { onComputed: (ms) => responseTimes.recordComputing(hostOf(page.url), ms) },
  );
}
