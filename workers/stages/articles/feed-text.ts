import { type Outcome, ruleOf } from '../../../config/outcomes.ts';
import type { ArticleWork } from '../../../db/articles/article-work.ts';
import type { ArticleDocument } from '../../../pipelines/article/document.ts';
import { SiteBusy } from '../../pool/fair-scheduler.ts';
import type { TaskRequest } from '../../pool/pool.ts';
import type { StageContext } from '../../stage-context.ts';
import { hintsOf } from './extraction.ts';

/** Refusals of the page for which the feed's own text is used at once, when it has one. */
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
const ENOUGH_WORDS = 60;

/** Whether the text in the feed may take the place of a page that ended so: at once, or when no attempt is left. */
export const feedMayReplace = ({ attempts }: ArticleWork, outcome: Outcome): boolean => {
  const { delays, fault } = ruleOf(outcome);
  return REFUSALS.has(outcome) || (delays[attempts] === undefined && fault === 'network');
};

/**
 * The article as a feed carries it that speaks for its site, when that is long enough. It is the text of the page that the
 * article had the last time, or of the one that its URL names.
 */
export const feedText = async (
  { threads, log }: Pick<StageContext, 'threads' | 'log'>,
  work: ArticleWork,
  asking?: TaskRequest,
): Promise<ArticleDocument | undefined> => {
  if (!work.html) return undefined;
  try {
    const url = work.final_url ?? work.url;
    const document = await threads.articleFromFeed({ html: work.html, url, hints: hintsOf(work) }, asking);
    return document.wordCount >= ENOUGH_WORDS ? document : undefined;
  } catch (error) {
    if (error instanceof SiteBusy) throw error;
    // The page's own failure is what is reported; that the feed's text is no use either only matters to us.
    log.debug({ err: error, article: work.url }, 'the feed text cannot be used');
    return undefined;
  }
};
