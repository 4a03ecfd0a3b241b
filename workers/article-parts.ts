import { type Outcome, ruleOf } from '../config/outcomes.ts';
import { SITE_RULES } from '../config/site-rules/index.ts';
import { WireroomError } from '../config/wireroom-error.ts';
import type { ArticleDocument, ArticleHints } from '../pipelines/article/document.ts';
import { siteOf } from '../pipelines/url/site.ts';
import type { Context } from './context.ts';
import type { Asking, Threads } from './threads.ts';

/** One page of an article, fetched now or kept from an earlier time. */
export interface Page {
  /** After redirects. */
  readonly url: string;
  readonly status: number;
  readonly contentType: string | undefined;
  readonly body: Uint8Array;
}

export interface Reading {
  readonly document: ArticleDocument;
  readonly pages: readonly Page[];
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
const MOST_PARTS = 5;

/**
 * Extracts a page and, for an article in parts, the pages after it, joined into one document.
 * @param hintsAt gives what the feeds say about an article at the URL where its first page was found
 * @param pageAt gives the page of a URL, the first being number 0; undefined ends the article
 * @param onComputed told how long each page took to read, in milliseconds, also when that failed
 * @throws NoArticle when the pages give none, and whatever `pageAt` throws
 */
export const readParts = async (
  context: Pick<Context, 'threads' | 'log'>,
  url: string,
  {
    hintsAt,
    pageAt,
    onComputed,
  }: {
    readonly hintsAt: (url: string) => Promise<ArticleHints>;
    readonly pageAt: (url: string, part: number) => Promise<Page | undefined>;
    readonly onComputed?: (page: Page, ms: number) => void;
  },
): Promise<Reading> => {
  const pages: Page[] = [];
  const documents: ArticleDocument[] = [];
  const seen = new Set<string>();
  for (let next: string | undefined = url; next !== undefined && pages.length < MOST_PARTS && !seen.has(next); ) {
    seen.add(next);
    const page = await pageAt(next, pages.length);
    if (!page) break;
    const first = pages[0];
    // What another site has to add is no part of this one's article.
    if (first && siteOf(page.url) !== siteOf(first.url)) break;
    const document = await extract(context.threads, page, {
      hints: first ? {} : await hintsAt(page.url),
      before: pages,
      asking: onComputed ? { onComputed: (ms) => onComputed(page, ms) } : {},
    });
    reportSiteRule(context, document);
    // A further page that is no text ends the article; what came before it stands.
    if (pages.length > 0 && document.outcome !== 'ok') break;
    pages.push(page);
    documents.push(document);
    next = document.outcome === 'ok' ? document.nextPageUrl : undefined;
  }
  const document = joined(documents);
  if (document.outcome !== 'ok' && document.outcome !== 'paywall')
    throw new NoArticle(document.outcome, ruleOf(document.outcome).words, pages);
  return { document, pages };
};

const extract = async (
  threads: Threads,
  page: Page,
  {
    hints,
    before,
    asking,
  }: { readonly hints: ArticleHints; readonly before: readonly Page[]; readonly asking: Asking },
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
const reportSiteRule = ({ log }: Pick<Context, 'log'>, { url, siteRule }: ArticleDocument): void => {
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
