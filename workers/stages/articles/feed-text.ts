import { type Outcome, ruleOf } from '../../../config/outcomes.ts';
import type { ArticleWork } from '../../../db/articles/article-work.ts';
import { SiteBusy } from '../../pool/fair-scheduler.ts';
import type { TaskRequest } from '../../pool/pool.ts';
import type { ReadText } from '../../pool/read-page.ts';
import type { StageContext } from '../../stage-context.ts';
import { hintsOf, tagContextOf } from './extraction.ts';

/** Outcomes of a page after which the text of the feed is used at once, if there is one. */
const REFUSALS: ReadonlySet<Outcome> = new Set([
  'consent_wall',
  'bot_wall',
  'robots_denied',
  'forbidden',
  'gone',
  'not_found',
  'not_html',
  'too_slow',
  'out_of_memory',
]);
const MIN_WORDS = 60;

/** Whether the text of the feed may replace a page with this outcome: at once, or when no attempt is left. */
export const feedMayReplace = ({ attempts }: ArticleWork, outcome: Outcome): boolean => {
  const { delays, fault } = ruleOf(outcome);
  return REFUSALS.has(outcome) || (delays[attempts] === undefined && fault === 'network');
};

/**
 * Extracts and tags an article from the text of a feed that speaks for its site. The text counts as that of the page which the
 * article had last, or of its URL.
 * @returns undefined if there is too little text
 */
export const feedText = async (
  { workerPool, log }: Pick<StageContext, 'workerPool' | 'log'>,
  work: ArticleWork,
  request?: TaskRequest,
): Promise<ReadText | undefined> => {
  if (!work.html) return undefined;
  try {
    const url = work.final_url ?? work.url;
    const input = { html: work.html, url, hints: hintsOf(work), minWords: MIN_WORDS };
    const read = await workerPool.readFeedText(input, tagContextOf(work), request);
    return read.document.wordCount >= MIN_WORDS ? read : undefined;
  } catch (error) {
    if (error instanceof SiteBusy) throw error;
    // The caller reports the failure of the page; this one matters for debugging only.
    log.debug({ err: error, article: work.url }, 'the feed text cannot be used');
    return undefined;
  }
};
