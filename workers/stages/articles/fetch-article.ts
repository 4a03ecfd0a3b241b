import { asWireroomError } from '../../../config/wireroom-error.ts';
import { type ArticleWork, articleWork } from '../../../db/articles/article-work.ts';
import { commitExtraction } from '../../../db/articles/extractions.ts';
import { type Claim, release } from '../../../db/claims/claims.ts';
import { isDatabaseUnavailable } from '../../../db/connection/pool.ts';
import { deferHost } from '../../../db/hosts/hosts.ts';
import { isSyntheticEntryUrl } from '../../../pipelines/feed/synthetic-entry-url.ts';
import { createPoliteFetch, HostThrottled, type Network } from '../../../pipelines/fetch/index.ts';
import { recordComputing } from '../../fetching/pacing.ts';
import { createStoredHosts } from '../../fetching/stored-hosts.ts';
import { SiteBusy } from '../../pool/fair-scheduler.ts';
import type { StageContext } from '../../stage-context.ts';
import { hasCrashedTooOften, tooManyCrashes } from '../given-up.ts';
import { endAttempt, reportExtraction } from './end-attempt.ts';
import { useEntryText } from './entry-text.ts';
import { hintsOf, toExtraction, workAtUrl } from './extraction.ts';
import { type PageAt, readParts } from './read-parts.ts';
import { storedPage } from './stored-page.ts';

/** Fetches and extracts one article: robots.txt, page (and its further parts), text and metadata, commit. */
export const fetchArticle = async (context: StageContext, claim: Claim): Promise<void> => {
  const { pool, log } = context;
  const work = await articleWork(pool, claim, 'site');
  if (!work) return; // claimed again by somebody else meanwhile
  const startedAt = performance.now();
  const ms = () => performance.now() - startedAt;
  const computed: { url: string; ms: number }[] = [];
  try {
    if (hasCrashedTooOften(claim)) throw tooManyCrashes(work.url);
    if (isSyntheticEntryUrl(work.url)) return await useEntryText(context, claim, work, ms);
    context.threads.requireRoom(work.url); // before anything is fetched for nothing
    const { document, pages, detail } = await readParts(context, work.url, {
      hintsAt: async (url) => hintsOf(await workAtUrl(pool, work, url)),
      pageAt: pagesOnline(context, work),
      hasText: work.body_source !== null,
      onComputed: (page, ms) => computed.push({ url: page.url, ms }),
    });
    const extraction = {
      ...toExtraction(await workAtUrl(pool, work, document.url), document, ms()),
      httpStatus: pages[0]?.status,
      pages: pages.map(storedPage),
      detail,
    };
    reportExtraction(context, work, document.outcome, await commitExtraction(pool, claim, extraction));
  } catch (error) {
    if (error instanceof SiteBusy) await deferHost(pool, work.host, error.freeInMs);
    if (error instanceof HostThrottled || error instanceof SiteBusy)
      return release(pool, 'articles', claim, error.freeInMs);
    if (isDatabaseUnavailable(error)) throw error;
    const failure = asWireroomError(error);
    if (failure.outcome === 'internal') log.error({ err: error, article: work.url }, 'fetching an article failed');
    await endAttempt(context, claim, work, failure, { source: 'site', ms });
  } finally {
    // Not before all parts are there: they would have to wait for each other.
    for (const { url, ms } of computed) await recordComputing(context, url, ms);
  }
};

/** The pages of one article, as its site has them now. */
const pagesOnline = (context: StageContext, { opened }: ArticleWork): PageAt => {
  const fetch = createPoliteFetch(context.fetcher, createStoredHosts(context));
  let reach: Network = opened ? 'opened' : 'public';
  return async (url) => {
    const page = await fetch(url, { kind: 'page', reach });
    // What a public page calls its next one leads into no opened network.
    reach = page.networks.last;
    return { url: page.url, status: page.status, contentType: page.headers.contentType, body: page.body };
  };
};
