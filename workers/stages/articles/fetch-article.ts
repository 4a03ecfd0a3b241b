import { asWireroomError } from '../../../config/wireroom-error.ts';
import { type ArticleWork, beginFetch } from '../../../db/articles/article-work.ts';
import { type Claim, release } from '../../../db/claims/claims.ts';
import { isDatabaseUnavailable } from '../../../db/connection/pool.ts';
import { deferHost } from '../../../db/hosts/hosts.ts';
import { recordHostTimes } from '../../../db/hosts/response-times.ts';
import type { Network } from '../../../model/feed.ts';
import { hostOf } from '../../../model/url/site.ts';
import { isSyntheticEntryUrl } from '../../../pipelines/feed/synthetic-entry-url.ts';
import { createPoliteFetch, type HostStore, HostThrottled } from '../../../pipelines/fetch/index.ts';
import { createResponseTimes } from '../../fetching/response-times.ts';
import { createStoredHosts } from '../../fetching/stored-hosts.ts';
import { SiteBusy } from '../../pool/fair-scheduler.ts';
import type { StageContext } from '../../stage-context.ts';
import { crashLimitError, hasCrashedTooOften } from '../crash-limit.ts';
import { endAttempt, endExtraction } from './end-attempt.ts';
import { extractEntryText } from './entry-text.ts';
import { readContextOf, toExtraction, workAtUrl } from './extraction.ts';
import { type PageAt, readParts } from './read-parts.ts';
import { storedPage } from './stored-page.ts';

/**
 * Processes one article in one trip: robots.txt, page (and its further parts), text, metadata and tags, one commit.
 */
export async function fetchArticle(context: StageContext, claim: Claim): Promise<void> {
  const { pool, settings, log } = context;
  const requestedAt = performance.now();
  const work = await beginFetch(pool, { claim, delayMs: settings.hostDelayMs });
  if (!work) return; // another worker has claimed it since
  const startedAt = performance.now();
  const ms = () => performance.now() - startedAt;
  const responseTimes = createResponseTimes(settings);
  try {
    if (hasCrashedTooOften(claim)) throw crashLimitError(work.url);
    if (isSyntheticEntryUrl(work.url)) return await extractEntryText(context, claim, work, ms);
    context.workerPool.requireCapacity(work.url); // before the page is fetched in vain
    const granted = work.start && { ...work.start, started: true as const, host: work.host, requestedAt };
    const hosts = createStoredHosts(context, { granted, responseTimes });
    const { pages, detail, ...read } = await readParts(context, work.url, {
      contextAt: async (url) => readContextOf(await workAtUrl(pool, work, url)),
      pageAt: pagesOfSite(context, work, hosts),
      hasText: work.body_source !== null,
      onComputed: (page, ms) => responseTimes.recordComputing(hostOf(page.url), ms),
    });
    await endExtraction(context, claim, work, {
      ...toExtraction(await workAtUrl(pool, work, read.document.url), read, ms()),
      httpStatus: pages[0]?.status,
      pages: pages.map(storedPage),
      detail,
      hostTimes: responseTimes.take(),
    });
  } catch (error) {
    if (error instanceof SiteBusy) await deferHost(pool, work.host, error.freeInMs);
    if (error instanceof HostThrottled || error instanceof SiteBusy)
      return release(pool, 'articles', claim, error.freeInMs);
    if (isDatabaseUnavailable(error)) throw error;
    const failure = asWireroomError(error);
    if (failure.outcome === 'internal') log.error({ err: error, article: work.url }, 'fetching an article failed');
    await endAttempt(context, claim, work, failure, ms);
  } finally {
    // What did not end with an article.
    await recordHostTimes(pool, responseTimes.take());
  }
}

/** Returns a function that fetches the pages of an article from its site. */
const pagesOfSite = (context: StageContext, { opened }: ArticleWork, hosts: HostStore): PageAt => {
  const fetch = createPoliteFetch(context.fetcher, hosts);
  let reach: Network = opened ? 'opened' : 'public';
  return async (url) => {
    const page = await fetch(url, { kind: 'page', reach });
    // The next page of a public page must not lead into an opened network.
    reach = page.networks.last;
    return { url: page.url, status: page.status, contentType: page.headers.contentType, body: page.body };
  };
};
