import { type Outcome, ruleOf } from '../../../config/outcomes.ts';
import { SITE_RULES } from '../../../config/site-rules/index.ts';
import { WireroomError } from '../../../config/wireroom-error.ts';
import type { ArticleDocument, ArticleHints } from '../../../pipelines/article/document.ts';
import { HostThrottled } from '../../../pipelines/fetch/index.ts';
import { siteOf } from '../../../pipelines/url/site.ts';
import type { TaskRequest, WorkerPool } from '../../pool/pool.ts';
import type { StageContext } from '../../stage-context.ts';

/** A page of an article, fetched now or stored earlier. */
export interface Page {
  /** URL after redirects. */
  readonly url: string;
  readonly status: number;
  readonly contentType: string | undefined;
  readonly body: Uint8Array;
}

/** Returns the page of a URL, `part` 0 being the first; undefined ends the article. */
export type PageAt = (url: string, part: number) => Promise<Page | undefined>;

export interface ReadArticle {
  readonly document: ArticleDocument;
  readonly pages: readonly Page[];
  /** Which part could not be read and why; undefined if all were. */
  readonly detail: string | undefined;
}

/** Thrown when a page has no article in it. */
export class NoArticle extends WireroomError {
  readonly pages: readonly Page[];

  constructor(outcome: Outcome, message: string, pages: readonly Page[], cause?: unknown) {
    super(outcome, message, { cause });
    this.pages = pages;
  }
}

/** Pages that are joined into one article at most. */
const MAX_PARTS = 5;

interface PartsOptions {
  /** Returns what the feeds say about the article at the URL of its first page. */
  readonly hintsAt: (url: string) => Promise<ArticleHints>;
  readonly pageAt: PageAt;
  /** Whether the article has a text already, which must not be replaced by a part of it because a later page fails. */
  readonly hasText?: boolean;
  /** Called with the milliseconds that each page took to extract, also if that failed. */
  readonly onComputed?: (page: Page, ms: number) => void;
}

/**
 * Extracts an article from its first page and the pages that follow it. A later page that cannot be fetched, or has no
 * article, ends the article; the earlier ones count.
 * @throws NoArticle when there is no article, and what `pageAt` throws for the first page
 */
export const readParts = async (
  context: Pick<StageContext, 'workerPool' | 'log'>,
  url: string,
  { hintsAt, pageAt, hasText = false, onComputed }: PartsOptions,
): Promise<ReadArticle> => {
  const pages: Page[] = [];
  const documents: ArticleDocument[] = [];
  const seen = new Set<string>();
  let detail: string | undefined;
  for (let next: string | undefined = url; next !== undefined && pages.length < MAX_PARTS && !seen.has(next); ) {
    seen.add(next);
    const isLaterPart = pages.length > 0;
    try {
      const page = await pageAt(next, pages.length);
      // A part that does not exist often redirects to the first.
      if (!page || (page.url !== next && seen.has(page.url))) break;
      if (isLaterPart) requireSameSite(page, pages);
      const document = await extract(context.workerPool, page, {
        hints: isLaterPart ? {} : await hintsAt(page.url),
        pagesBefore: pages,
        request: {
          // A refusal would make the first page be fetched again.
          neverRefuse: isLaterPart,
          ...(onComputed ? { onComputed: (ms) => onComputed(page, ms) } : {}),
        },
      });
      reportSiteRule(context, document);
      if (isLaterPart && document.outcome !== 'ok') throw noArticle(document, pages);
      seen.add(page.url);
      pages.push(page);
      documents.push(document);
      next = document.outcome === 'ok' ? document.nextPageUrl : undefined;
    } catch (error) {
      if (!isLaterPart || !(error instanceof WireroomError)) throw error;
      if (hasText && ruleOf(error.outcome).delays.length > 0) throw asCountedFailure(error);
      detail = `ends before part ${pages.length + 1}: ${next}: ${error.message}`;
      break;
    }
  }
  const document = joined(documents);
  if (document.outcome !== 'ok' && document.outcome !== 'paywall') throw noArticle(document, pages);
  return { document, pages, detail };
};

const noArticle = ({ outcome }: ArticleDocument, pages: readonly Page[]): NoArticle =>
  new NoArticle(outcome, ruleOf(outcome).description, pages);

const requireSameSite = ({ url }: Page, [first]: readonly Page[]): void => {
  if (first && siteOf(url) !== siteOf(first.url))
    throw new WireroomError('not_an_article', `it leads to another site, ${url}`);
};

/** Makes a busy host a counted failure. Otherwise the article would be released uncounted, and its first page fetched again and again. */
const asCountedFailure = (error: WireroomError): WireroomError =>
  error instanceof HostThrottled ? new WireroomError(error.outcome, error.message, { cause: error }) : error;

const extract = async (
  workerPool: WorkerPool,
  page: Page,
  {
    hints,
    pagesBefore,
    request,
  }: { readonly hints: ArticleHints; readonly pagesBefore: readonly Page[]; readonly request: TaskRequest },
): Promise<ArticleDocument> => {
  try {
    return await workerPool.extractArticle(
      {
        body: page.body,
        url: page.url,
        rules: SITE_RULES,
        hints,
        ...(page.contentType === undefined ? {} : { contentType: page.contentType }),
      },
      request,
    );
  } catch (error) {
    if (error instanceof WireroomError)
      throw new NoArticle(error.outcome, error.message, [...pagesBefore, page], error);
    throw error;
  }
};

/** Warns when a site rule matches nothing in a page any more, so that the rule gets corrected. */
const reportSiteRule = ({ log }: Pick<StageContext, 'log'>, { url, siteRule }: ArticleDocument): void => {
  if (siteRule === undefined || siteRule.missed.length === 0) return;
  const { rule, missed } = siteRule;
  log.warn({ article: url, rule, missed }, 'a site rule matched nothing; using the general extractor');
};

const joined = (documents: readonly ArticleDocument[]): ArticleDocument => {
  const [first, ...rest] = documents;
  if (!first) throw new Error('an article has at least one page');
  if (rest.length === 0) return first;
  return {
    ...first,
    text: documents.map((document) => document.text).join('\n\n'),
    html: documents.map((document) => document.html).join('\n'),
    wordCount: documents.reduce((sum, document) => sum + document.wordCount, 0),
  };
};
