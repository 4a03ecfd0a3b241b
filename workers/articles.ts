import { type Outcome, ruleOf } from '../config/outcomes.ts';
import { WireroomError } from '../config/wireroom-error.ts';
import { failArticle } from '../db/article-exits.ts';
import { type ArticleWork, articleWork } from '../db/article-work.ts';
import { type Claim, handBack } from '../db/claims.ts';
import { isDatabaseAway } from '../db/connection.ts';
import { commitExtraction, type Extraction, type ExtractionResult, type StoredPage } from '../db/extractions.ts';
import { blockHost } from '../db/hosts.ts';
import type { ArticleDocument, ArticleHints } from '../pipelines/article/document.ts';
import { EXTRACTOR_VERSION } from '../pipelines/article/version.ts';
import { FetchError } from '../pipelines/fetch/index.ts';
import { textDigest } from '../pipelines/text/digest.ts';
import { nameUrl } from '../pipelines/url/name-url.ts';
import { hostOf } from '../pipelines/url/site.ts';
import { fetchParts, type Part } from './article-parts.ts';
import type { Context } from './context.ts';
import { givenUp, isGivenUp } from './given-up.ts';
import { createPermit, HostBusy } from './pacing.ts';
import { checkRobots } from './robots.ts';
import { storedPage } from './stored-page.ts';

/** Refusals of the page for which the feed's own text is used at once, when it has one. */
const REFUSALS: ReadonlySet<Outcome> = new Set([
  'consent_wall',
  'bot_wall',
  'robots_denied',
  'forbidden',
  'gone',
  'not_found',
  'not_html',
]);
const ENOUGH_FEED_WORDS = 60;

/** Fetches and extracts one article: robots.txt, page (and its further parts), text and metadata, commit. */
export const fetchArticle = async (context: Context, claim: Claim): Promise<void> => {
  const { pool, log } = context;
  const work = await articleWork(pool, claim);
  if (!work) return; // claimed again by somebody else meanwhile
  const startedAt = performance.now();
  const ms = () => performance.now() - startedAt;
  try {
    if (isGivenUp(claim)) throw givenUp(work.url);
    const permit = createPermit(context);
    await checkRobots(context, work.url, permit);
    const parts = await fetchParts(context, work.url, { permit, hints: hintsOf(work) });
    const { document } = parts;
    if (document.outcome !== 'ok' && document.outcome !== 'paywall') {
      throw new Refused(document.outcome, parts);
    }
    report(context, work, document.outcome, await commitExtraction(pool, claim, extractionOf(work, parts, ms())));
  } catch (error) {
    if (error instanceof HostBusy) return handBack(pool, 'articles', claim, error.freeAt);
    if (isDatabaseAway(error)) throw error;
    const failure =
      error instanceof WireroomError ? error : new WireroomError('internal', String(error), { cause: error });
    if (failure.outcome === 'internal') log.error({ err: error, article: work.url }, 'fetching an article failed');
    await fallBack(context, claim, work, failure, ms);
  }
};

/** The page was had, but is no article. */
class Refused extends WireroomError {
  readonly parts: { readonly document: ArticleDocument; readonly fetched: readonly Part[] };

  constructor(outcome: Outcome, parts: Refused['parts']) {
    super(outcome, ruleOf(outcome).words);
    this.parts = parts;
  }
}

/** The page came to nothing: the feed's own text takes its place, or the attempt has failed. */
const fallBack = async (
  context: Context,
  claim: Claim,
  work: ArticleWork,
  failure: WireroomError,
  ms: () => number,
): Promise<void> => {
  const { pool, log } = context;
  const status =
    failure instanceof FetchError
      ? failure.httpStatus
      : failure instanceof Refused
        ? failure.parts.fetched[0]?.page.status
        : undefined;
  if (failure instanceof FetchError && failure.retryAt)
    await blockHost(pool, hostOf(failure.url ?? work.url), failure.retryAt);
  const lastChance =
    ruleOf(failure.outcome).delays[work.attempts] === undefined && ruleOf(failure.outcome).fault === 'network';
  if (work.html && !isGivenUp(claim) && (REFUSALS.has(failure.outcome) || lastChance)) {
    const document = await feedText(context, work);
    if (document) {
      const extraction = extractionOf(work, { document, fetched: [] }, ms());
      const outcome = failure.outcome;
      report(
        context,
        work,
        outcome,
        await commitExtraction(pool, claim, { ...extraction, outcome, httpStatus: status, detail: failure.message }),
      );
      return;
    }
  }
  const became = await failArticle(pool, claim, {
    stage: 'articles',
    outcome: failure.outcome,
    httpStatus: status,
    host: work.host,
    ms: ms(),
    detail: failure.message,
    retryAt: failure instanceof FetchError ? failure.retryAt : undefined,
    final: isGivenUp(claim),
  });
  if (became !== 'superseded') context.onAttempt('articles', failure.outcome);
  log.info({ article: work.url, outcome: failure.outcome, became, detail: failure.message }, 'no article');
};

const feedText = async (context: Context, work: ArticleWork): Promise<ArticleDocument | undefined> => {
  try {
    const document = await context.threads.articleFromFeed({
      html: work.html ?? '',
      url: work.url,
      hints: hintsOf(work),
    });
    return document.wordCount >= ENOUGH_FEED_WORDS ? document : undefined;
  } catch (error) {
    // The page's own failure is what is reported; that the feed's text is no use either only matters to us.
    context.log.debug({ err: error, article: work.url }, 'the feed text cannot be used');
    return undefined;
  }
};

const report = (context: Context, work: ArticleWork, outcome: Outcome, result: ExtractionResult): void => {
  if (result === 'superseded') return;
  context.onAttempt('articles', result === 'duplicate_url' || result === 'duplicate_content' ? result : outcome);
  context.log.debug({ article: work.url, outcome, result }, 'extracted');
};

const hintsOf = (work: ArticleWork): ArticleHints => ({
  ...(work.title === null ? {} : { title: work.title }),
  ...(work.published_at === null ? {} : { published: work.published_at }),
  ...(work.authors === null ? {} : { authors: work.authors }),
  ...(work.language === null ? {} : { language: work.language }),
  ...(work.time_zone === null ? {} : { timeZone: work.time_zone }),
  ...(work.html === null ? {} : { contentHtml: work.html }),
});

const extractionOf = (
  work: ArticleWork,
  { document, fetched }: { readonly document: ArticleDocument; readonly fetched: readonly Part[] },
  ms: number,
): Extraction => {
  const pages: StoredPage[] = fetched.map(({ page }) => storedPage(page));
  return {
    outcome: document.outcome,
    httpStatus: pages[0]?.status,
    ms,
    finalUrl: nameUrl(document.url),
    canonicalUrl: document.canonicalUrl === undefined ? undefined : nameUrl(document.canonicalUrl),
    title: document.title,
    authors: document.authors,
    section: document.section,
    keywords: [...new Set([...document.keywords, ...(work.categories ?? [])])],
    language: document.language,
    summary: document.summary,
    image: document.image,
    wordCount: document.wordCount,
    paywalled: document.outcome === 'paywall',
    bodySource: document.bodySource,
    publishedAt: document.published?.at,
    publishedSource: document.published?.source,
    publishedPrecision: document.published?.precision,
    modifiedAt: document.modified,
    text: document.text,
    html: document.html,
    contentDigest: textDigest(document.text),
    extractorVersion: EXTRACTOR_VERSION,
    pages,
  };
};
