import { type ArticleWork, beginFetch } from '../../../db/articles/article-work.ts';
import type { Claim } from '../../../db/claims/claims.ts';
import { deferHost } from '../../../db/hosts/hosts.ts';
import type { Network } from '../../../model/feed.ts';
import { hostOf } from '../../../model/url/site.ts';
import { isSyntheticEntryUrl } from '../../../pipelines/feed/synthetic-entry-url.ts';
import { createPoliteFetch, type HostStore } from '../../../pipelines/fetch/index.ts';
import { createStoredHosts } from '../../fetching/stored-hosts.ts';
import type { StageContext } from '../../stage-context.ts';
import { runStage } from '../run-stage.ts';
import { endAttempt, endExtraction } from './end-attempt.ts';
import { extractEntryText } from './entry-text.ts';
import { readContextOf, toExtraction, workAtUrl } from './extraction.ts';
import { type PageAt, readParts } from './read-parts.ts';
import { storedPage } from './stored-page.ts';

/**
 * Processes one article in one trip: robots.txt, page (and its further parts), text, metadata and
 * tags, one commit.
 */
export function fetchArticle(context: StageContext, claim: Claim): Promise<void> {
  const { pool, settings } = context;
  const requestedAt = performance.now();
  return runStage(context, claim, {
    stage: 'articles',
    begin: () => beginFetch(pool, { claim, delayMs: settings.hostDelayMs }),
    async work({ work, ms, responseTimes }) {
      if (isSyntheticEntryUrl(work.url)) return extractEntryText(context, claim, work, ms);
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
    },
    end: ({ work, ms }, failure) => endAttempt(context, claim, work, failure, ms),
    onSiteBusy: ({ host }, { freeInMs }) => deferHost(pool, host, freeInMs),
  });
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
