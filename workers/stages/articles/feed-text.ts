import { type Outcome, ruleOf } from '../../../config/outcomes.ts';
import type { ArticleWork } from '../../../db/articles/article-work.ts';
import { isEpisode } from '../../../model/medium.ts';
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

/** Outcomes of a page that is no article but plays an episode of a podcast. */
const PLAYERS: ReadonlySet<Outcome> = new Set(['not_an_article', 'too_short']);

/** Whether the article is an episode of a podcast, which needs no page: its notes and its recording are in the feed. */
export function isEpisodeWithoutPage({ media }: ArticleWork, outcome: Outcome): boolean {
  return isEpisode(media) && PLAYERS.has(outcome);
}

/** Whether the text of the feed may replace a page with this outcome: at once, or when no attempt is left. */
export function feedMayReplace(work: ArticleWork, outcome: Outcome): boolean {
  const { delays, fault } = ruleOf(outcome);
  if (REFUSALS.has(outcome) || isEpisodeWithoutPage(work, outcome)) return true;
  return delays[work.attempts] === undefined && fault === 'network';
}

/**
 * Extracts and tags an article from the text of a feed that speaks for its site. The text counts as
 * that of the page which the article had last, or of its URL.
 * @returns undefined if there is too little text
 */
export async function feedText(
  { workerPool, log }: Pick<StageContext, 'workerPool' | 'log'>,
  work: ArticleWork,
  request?: TaskRequest,
): Promise<ReadText | undefined> {
  if (!work.html) return undefined;
  try {
    const url = work.final_url ?? work.url;
    const minWords = isEpisode(work.media) ? 1 : MIN_WORDS;
    const input = { html: work.html, url, hints: hintsOf(work), minWords };
    const read = await workerPool.readFeedText(input, tagContextOf(work), request);
    return read.document.wordCount >= minWords ? read : undefined;
  } catch (error) {
    if (error instanceof SiteBusy) throw error;
    // The caller reports the failure of the page; this one matters for debugging only.
    log.debug({ err: error, article: work.url }, 'the feed text cannot be used');
    return undefined;
  }
}
