import { WireroomError } from '../config/wireroom-error.ts';
import { articleWork } from '../db/article-work.ts';
import { type Claim, handBack } from '../db/claims.ts';
import { isDatabaseAway } from '../db/connection.ts';
import { commitExtraction } from '../db/extractions.ts';
import { blockHost, noteResponse, putOffHost } from '../db/hosts.ts';
import { isEntryAddress } from '../pipelines/feed/entry-address.ts';
import { ACCEPT, FETCH_LIMITS, FetchError } from '../pipelines/fetch/index.ts';
import { hostOf } from '../pipelines/url/site.ts';
import { endAttempt, reportExtraction } from './article-ends.ts';
import { type Page, readParts } from './article-parts.ts';
import type { Context } from './context.ts';
import { takeEntryText } from './entry-text.ts';
import { extractionOf, hintsOf } from './extraction.ts';
import { SiteBusy } from './fair-turns.ts';
import { givenUp, isGivenUp } from './given-up.ts';
import { createPermit, HostBusy, noteComputing } from './pacing.ts';
import { checkRobots } from './robots.ts';
import { storedPage } from './stored-page.ts';

/** Fetches and extracts one article: robots.txt, page (and its further parts), text and metadata, commit. */
export const fetchArticle = async (context: Context, claim: Claim): Promise<void> => {
  const { pool, log } = context;
  const work = await articleWork(pool, claim, 'site');
  if (!work) return; // claimed again by somebody else meanwhile
  const startedAt = performance.now();
  const ms = () => performance.now() - startedAt;
  const computed: { url: string; ms: number }[] = [];
  try {
    if (isGivenUp(claim)) throw givenUp(work.url);
    if (isEntryAddress(work.url)) return await takeEntryText(context, claim, work, ms);
    context.threads.requireRoom(work.url); // before anything is fetched for nothing
    const permit = createPermit(context);
    await checkRobots(context, work.url, permit);
    const { document, pages } = await readParts(context, work.url, {
      hints: hintsOf(work),
      pageAt: (url) => fetchPart(context, url, permit),
      onComputed: (page, ms) => computed.push({ url: page.url, ms }),
    });
    const extraction = {
      ...extractionOf(work, document, ms()),
      httpStatus: pages[0]?.status,
      pages: pages.map(storedPage),
    };
    reportExtraction(context, work, document.outcome, await commitExtraction(pool, claim, extraction));
  } catch (error) {
    if (error instanceof SiteBusy) await putOffHost(pool, work.host, error.freeAt);
    if (error instanceof HostBusy || error instanceof SiteBusy) return handBack(pool, 'articles', claim, error.freeAt);
    if (isDatabaseAway(error)) throw error;
    const failure =
      error instanceof WireroomError ? error : new WireroomError('internal', String(error), { cause: error });
    if (failure.outcome === 'internal') log.error({ err: error, article: work.url }, 'fetching an article failed');
    if (failure instanceof FetchError && failure.retryAt)
      await blockHost(pool, hostOf(failure.url ?? work.url), failure.retryAt);
    await endAttempt(context, claim, work, failure, { source: 'site', ms });
  } finally {
    // Not before all parts are there: they would have to wait for each other.
    for (const { url, ms } of computed) await noteComputing(context, url, ms);
  }
};

const fetchPart = async (
  { fetcher, pool }: Pick<Context, 'fetcher' | 'pool'>,
  url: string,
  permit: (url: URL) => Promise<void>,
): Promise<Page> => {
  const page = await fetcher.fetchPage(url, { limits: FETCH_LIMITS.page, accept: ACCEPT.page, permit });
  await noteResponse(pool, hostOf(page.url), page.ms);
  return { url: page.url, status: page.status, contentType: page.headers.contentType, body: page.body };
};
