import { type Outcome, ruleOf } from '../../../config/outcomes.ts';
import { SITE_RULES } from '../../../config/site-rules/index.ts';
import { WireroomError } from '../../../config/wireroom-error.ts';
import type { ArticleDocument, ArticleHints } from '../../../pipelines/article/document.ts';
import { HostThrottled } from '../../../pipelines/fetch/index.ts';
import { siteOf } from '../../../pipelines/url/site.ts';
import type { Pool, TaskRequest } from '../../pool/pool.ts';
import type { StageContext } from '../../stage-context.ts';

/** One page of an article, fetched now or kept from an earlier time. */
export interface Page {
  /** After redirects. */
  readonly url: string;
  readonly status: number;
  readonly contentType: string | undefined;
  readonly body: Uint8Array;
}

/** Gives the page of a URL, the first being number 0; undefined ends the article. */
export type PageAt = (url: string, part: number) => Promise<Page | undefined>;

export interface Reading {
  readonly document: ArticleDocument;
  readonly pages: readonly Page[];
  /** Which part could not be read, and why; undefined when there is nothing to say. */
  readonly detail: string | undefined;
}

/** There is a page, but no article in it. */
export class NoArticle extends WireroomError {
  readonly pages: readonly Page[];

  constructor(outcome: Outcome, message: string, pages: readonly Page[], cause?: unknown) {
    super(outcome, message, { cause });
    this.pages = pages;
  }
}

/** An article in parts has at most this many pages. */
const MAX_PARTS = 5;

interface PartsOptions {
  /** What the feeds say about an article at the URL where its first page was found. */
  readonly hintsAt: (url: string) => Promise<ArticleHints>;
  readonly pageAt: PageAt;
  /** The article has a text already. It is not replaced by the beginning of one because a further page fails today. */
  readonly hasText?: boolean;
  /** Told how long each page took to read, in milliseconds, also when that failed. */
  readonly onComputed?: (page: Page, ms: number) => void;
}

/**
 * Extracts a page and, for an article in parts, the pages after it, joined into one document. A further page that cannot be
 * had, or is no text, ends the article: what came before it stands.
 * @throws NoArticle when the pages give none, and whatever `pageAt` throws for the first
 */
export const readParts = async (
  context: Pick<StageContext, 'threads' | 'log'>,
  url: string,
  { hintsAt, pageAt, hasText = false, onComputed }: PartsOptions,
): Promise<Reading> => {
  const pages: Page[] = [];
  const documents: ArticleDocument[] = [];
  const seen = new Set<string>();
  let detail: string | undefined;
  for (let next: string | undefined = url; next !== undefined && pages.length < MAX_PARTS && !seen.has(next); ) {
    seen.add(next);
    const isFurther = pages.length > 0;
    try {
      const page = await pageAt(next, pages.length);
      // One that does not exist often leads back to the first.
      if (!page || (page.url !== next && seen.has(page.url))) break;
      if (isFurther) requireSameSite(page, pages);
      const document = await extract(context.threads, page, {
        hints: isFurther ? {} : await hintsAt(page.url),
        before: pages,
        asking: {
          // The first page has been fetched, and would be again.
          patient: isFurther,
          ...(onComputed ? { onComputed: (ms) => onComputed(page, ms) } : {}),
        },
      });
      reportSiteRule(context, document);
      if (isFurther && document.outcome !== 'ok') throw noText(document, pages);
      seen.add(page.url);
      pages.push(page);
      documents.push(document);
      next = document.outcome === 'ok' ? document.nextPageUrl : undefined;
    } catch (error) {
      if (!isFurther || !(error instanceof WireroomError)) throw error;
      if (hasText && ruleOf(error.outcome).delays.length > 0) throw asAttempt(error);
      detail = `ends before part ${pages.length + 1}: ${next}: ${error.message}`;
      break;
    }
  }
  const document = joined(documents);
  if (document.outcome !== 'ok' && document.outcome !== 'paywall') throw noText(document, pages);
  return { document, pages, detail };
};

const noText = ({ outcome }: ArticleDocument, pages: readonly Page[]): NoArticle =>
  new NoArticle(outcome, ruleOf(outcome).words, pages);

const requireSameSite = ({ url }: Page, [first]: readonly Page[]): void => {
  if (first && siteOf(url) !== siteOf(first.url))
    throw new WireroomError('not_an_article', `it leads to another site, ${url}`);
};

/** A busy host puts the whole article off, and uncounted: but its first page has been fetched, and would be again and again. */
const asAttempt = (error: WireroomError): WireroomError =>
  error instanceof HostThrottled ? new WireroomError(error.outcome, error.message, { cause: error }) : error;

const extract = async (
  threads: Pool,
  page: Page,
  {
    hints,
    before,
    asking,
  }: { readonly hints: ArticleHints; readonly before: readonly Page[]; readonly asking: TaskRequest },
): Promise<ArticleDocument> => {
  try {
    return await threads.extractArticle(
      {
        body: page.body,
        url: page.url,
        rules: SITE_RULES,
        hints,
        ...(page.contentType === undefined ? {} : { contentType: page.contentType }),
      },
      asking,
    );
  } catch (error) {
    if (error instanceof WireroomError) throw new NoArticle(error.outcome, error.message, [...before, page], error);
    throw error;
  }
};

/** Says when the rule of a site names what its pages do not have any more: it is the rule that has to be looked at. */
const reportSiteRule = ({ log }: Pick<StageContext, 'log'>, { url, siteRule }: ArticleDocument): void => {
  if (siteRule === undefined || siteRule.missed.length === 0) return;
  const { rule, missed } = siteRule;
  log.warn({ article: url, rule, missed }, 'a site rule found nothing; read as a page of any site');
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
