import { asWireroomError } from '../../../config/wireroom-error.ts';
import { type ArticleWork, reprocessWork } from '../../../db/articles/article-work.ts';
import { latestPages, type StoredPage } from '../../../db/articles/pages.ts';
import { isFeedOnly, skipReprocess } from '../../../db/articles/reprocess.ts';
import { type Claim, release } from '../../../db/claims/claims.ts';
import { isDatabaseUnavailable } from '../../../db/connection/pool.ts';
import { isSyntheticEntryUrl } from '../../../pipelines/feed/synthetic-entry-url.ts';
import { SiteBusy } from '../../pool/fair-scheduler.ts';
import type { StageContext } from '../../stage-context.ts';
import { crashLimitError, hasCrashedTooOften } from '../crash-limit.ts';
import { endAttempt, endExtraction } from './end-attempt.ts';
import { extractEntryText } from './entry-text.ts';
import { readContextOf, toExtraction, workAtUrl } from './extraction.ts';
import { feedText } from './feed-text.ts';
import { type ReadArticle, readParts } from './read-parts.ts';
import { pageOf } from './stored-page.ts';

/** Detail of the attempt, where a fetch has its HTTP status. */
const DETAIL = 'extracted again from the stored page';

/** Extracts an article again from its stored pages, with the current extractor and without the network. */
export async function reprocessArticle(context: StageContext, claim: Claim): Promise<void> {
  const { pool, log } = context;
  const work = await reprocessWork(pool, claim);
  if (!work) return; // another worker has claimed it since
  const startedAt = performance.now();
  const ms = () => performance.now() - startedAt;
  try {
    if (hasCrashedTooOften(claim)) throw crashLimitError(work.url);
    if (isSyntheticEntryUrl(work.url)) return await extractEntryText(context, claim, work, ms);
    const stored = await latestPages(pool, work.id);
    const result = stored.length > 0 ? await readStored(context, work, stored) : await readEntry(context, work);
    if (!result) {
      log.info({ article: work.url }, 'no stored page to extract again');
      return skipReprocess(pool, claim);
    }
    const { detail, ...read } = result;
    const { document } = read;
    const outcome = stored.length > 0 ? document.outcome : (work.outcome ?? document.outcome);
    const extraction = {
      ...toExtraction(await workAtUrl(pool, work, document.url), read, ms()),
      outcome,
      httpStatus: undefined,
      detail: detail === undefined ? DETAIL : `${DETAIL}; ${detail}`,
      pages: [],
    };
    await endExtraction(context, claim, work, extraction);
  } catch (error) {
    if (error instanceof SiteBusy) return release(pool, 'reprocess', claim, error.freeInMs);
    if (isDatabaseUnavailable(error)) throw error;
    const failure = asWireroomError(error);
    if (failure.outcome === 'internal') log.error({ err: error, article: work.url }, 're-extracting an article failed');
    await endAttempt(context, claim, work, failure, ms);
  }
}

/** Reads the stored parts only: a next page that an earlier extractor did not find was never fetched. */
const readStored = async (
  context: StageContext,
  work: ArticleWork,
  stored: readonly Omit<StoredPage, 'digest'>[],
): Promise<ReadArticle> =>
  readParts(context, work.url, {
    contextAt: async (url) => readContextOf(await workAtUrl(context.pool, work, url)),
    hasText: work.body_source !== null,
    pageAt: async (_, part) => {
      const page = stored[part];
      return page && (await pageOf(page));
    },
  });

/** Extracts the text of the feed, for an article whose page could never be fetched. */
const readEntry = async (context: StageContext, work: ArticleWork): Promise<Omit<ReadArticle, 'pages'> | undefined> => {
  if (!isFeedOnly(work)) return undefined;
  const read = await feedText(context, await workAtUrl(context.pool, work, work.final_url ?? work.url));
  return read && { ...read, detail: undefined };
};
