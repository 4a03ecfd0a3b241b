import { type ArticleWork, reprocessWork } from '../../../db/articles/article-work.ts';
import { latestPages, type StoredPage } from '../../../db/articles/pages.ts';
import { isFeedOnly, skipReprocess } from '../../../db/articles/reprocess.ts';
import type { Claim } from '../../../db/claims/claims.ts';
import { isSyntheticEntryUrl } from '../../../pipelines/feed/synthetic-entry-url.ts';
import type { StageContext } from '../../stage-context.ts';
import { runStage } from '../run-stage.ts';
import { endAttempt, endExtraction } from './end-attempt.ts';
import { extractEntryText } from './entry-text.ts';
import { readContextOf, toExtraction, workAtUrl } from './extraction.ts';
import { feedText } from './feed-text.ts';
import { type ReadArticle, readParts } from './read-parts.ts';
import { pageOf } from './stored-page.ts';

/** Detail of the attempt, where a fetch has its HTTP status. */
const DETAIL = 'extracted again from the stored page';

/** Extracts an article again from its stored pages, with the current extractor and without the network. */
export function reprocessArticle(context: StageContext, claim: Claim): Promise<void> {
  const { pool, log } = context;
  return runStage(context, claim, {
    stage: 'reprocess',
    begin: () => reprocessWork(pool, claim),
    async work({ work, ms }) {
      if (isSyntheticEntryUrl(work.url)) return extractEntryText(context, claim, work, ms);
      const stored = await latestPages(pool, work.id);
      const result = stored.length > 0 ? await readStored(context, work, stored) : await readEntry(context, work);
      if (!result) {
        log.info({ article: work.url }, 'no stored page to extract again');
        return skipReprocess(pool, claim);
      }
      const { detail, ...read } = result;
      const { document } = read;
      await endExtraction(context, claim, work, {
        ...toExtraction(await workAtUrl(pool, work, document.url), read, ms()),
        outcome: stored.length > 0 ? document.outcome : (work.outcome ?? document.outcome),
        httpStatus: undefined,
        detail: detail === undefined ? DETAIL : `${DETAIL}; ${detail}`,
        pages: [],
      });
    },
    end: ({ work, ms }, failure) => endAttempt(context, claim, work, failure, ms),
  });
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
