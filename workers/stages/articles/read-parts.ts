import { type Outcome, ruleOf } from '../../../config/outcomes.ts';
import { SITE_RULES } from '../../../config/site-rules/index.ts';
import { WireroomError } from '../../../config/wireroom-error.ts';
import { distinctMedia } from '../../../model/medium.ts';
import { siteOf } from '../../../model/url/site.ts';
import type { ArticleDocument, ArticleHints } from '../../../pipelines/article/document.ts';
import { HostThrottled } from '../../../pipelines/fetch/index.ts';
import { textDigest } from '../../../pipelines/text/digest.ts';
import type { CompressedPage } from '../../pool/compress-page.ts';
import type { TaskRequest, WorkerPool } from '../../pool/pool.ts';
import type { ReadPage, ReadText } from '../../pool/read-page.ts';
import { isWhole, type TagContext, tagInputOf } from '../../pool/tag-input.ts';
import type { StageContext } from '../../stage-context.ts';

/** A page of an article, fetched now or stored earlier. */
export interface Page {
  /** URL after redirects. */
  readonly url: string;
  readonly status: number;
  readonly contentType: string | undefined;
  readonly body: Uint8Array;
  /** Compressed by the pool; missing until the page was read there. */
  readonly compressed?: CompressedPage;
}

/** Returns the page of a URL, `part` 0 being the first; undefined ends the article. */
export type PageAt = (url: string, part: number) => Promise<Page | undefined>;

export interface ReadArticle extends Pick<ReadText, 'document' | 'contentDigest' | 'tags'> {
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

/** What is known of an article besides its page. */
export interface ReadContext {
  /** What the feeds say about it. */
  readonly hints: ArticleHints;
  readonly tagAs: TagContext;
}

interface PartsOptions {
  /** Returns what is known of the article at the URL of its first page. */
  readonly contextAt: (url: string) => Promise<ReadContext>;
  readonly pageAt: PageAt;
  /** Whether the article has a text already, which must not be replaced by a part of it because a later page fails. */
  readonly hasText?: boolean;
  /** Called with the milliseconds that each page took to extract, also if that failed. */
  readonly onComputed?: (page: Page, ms: number) => void;
}

/**
 * Extracts and tags an article from its first page and the pages that follow it. A later page that
 * cannot be fetched, or has no article, ends the article; the earlier ones count.
 * @throws NoArticle when there is no article, and what `pageAt` throws for the first page
 */
export async function readParts(
  context: Pick<StageContext, 'workerPool' | 'log'>,
  url: string,
  { contextAt, pageAt, hasText = false, onComputed }: PartsOptions,
): Promise<ReadArticle> {
  const pages: Page[] = [];
  const texts: ReadText[] = [];
  let known: ReadContext | undefined;
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
      known ??= await contextAt(page.url);
      const { stored, ...text } = await readPage(context.workerPool, page, {
        hints: isLaterPart ? {} : known.hints,
        tagAs: isLaterPart ? undefined : known.tagAs,
        pagesBefore: pages,
        request: {
          // A refusal would make the first page be fetched again.
          neverRefuse: isLaterPart,
          ...(onComputed ? { onComputed: (ms) => onComputed(page, ms) } : {}),
        },
      });
      const { document } = text;
      reportSiteRule(context, document);
      if (isLaterPart && document.outcome !== 'ok') throw noArticle(document, pages);
      seen.add(page.url);
      pages.push({ ...page, compressed: stored });
      texts.push(text);
      next = document.outcome === 'ok' ? document.nextPageUrl : undefined;
    } catch (error) {
      if (!isLaterPart || !(error instanceof WireroomError)) throw error;
      if (hasText && ruleOf(error.outcome).delays.length > 0) throw asCountedFailure(error);
      detail = `ends before part ${pages.length + 1}: ${next}: ${error.message}`;
      break;
    }
  }
  const [first, ...rest] = texts;
  if (!first || !known) throw new Error('an article has at least one page');
  const { outcome } = first.document;
  if (outcome !== 'ok' && outcome !== 'paywall') throw noArticle(first.document, pages);
  const isComplete = rest.length === 0 && isWhole(first.document);
  return { ...(isComplete ? first : await joined(context.workerPool, [first, ...rest], known.tagAs)), pages, detail };
}

const noArticle = ({ outcome }: ArticleDocument, pages: readonly Page[]): NoArticle =>
  new NoArticle(outcome, ruleOf(outcome).description, pages);

const requireSameSite = ({ url }: Page, [first]: readonly Page[]): void => {
  if (first && siteOf(url) !== siteOf(first.url))
    throw new WireroomError('not_an_article', `it leads to another site, ${url}`);
};

/**
 * Makes a busy host a counted failure. Otherwise the article would be released uncounted, and its
 * first page fetched again and again.
 */
const asCountedFailure = (error: WireroomError): WireroomError =>
  error instanceof HostThrottled ? new WireroomError(error.outcome, error.message, { cause: error }) : error;

const readPage = async (
  workerPool: WorkerPool,
  page: Page,
  {
    hints,
    tagAs,
    pagesBefore,
    request,
  }: {
    readonly hints: ArticleHints;
    readonly tagAs: TagContext | undefined;
    readonly pagesBefore: readonly Page[];
    readonly request: TaskRequest;
  },
): Promise<ReadPage> => {
  try {
    return await workerPool.readPage(
      {
        body: page.body,
        url: page.url,
        rules: SITE_RULES,
        hints,
        ...(page.contentType === undefined ? {} : { contentType: page.contentType }),
      },
      tagAs,
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

/** Joins the parts of an article and tags them as one text. If that fails, stage `tags` does it later. */
const joined = async (
  workerPool: WorkerPool,
  parts: readonly [ReadText, ...ReadText[]],
  tagAs: TagContext,
): Promise<ReadText> => {
  const documents = parts.map((part) => part.document);
  const document = {
    ...parts[0].document,
    text: documents.map(({ text }) => text).join('\n\n'),
    html: documents.map(({ html }) => html).join('\n'),
    media: distinctMedia(documents.flatMap(({ media }) => media)),
    links: documents.flatMap(({ links }) => links),
    wordCount: documents.reduce((sum, { wordCount }) => sum + wordCount, 0),
  };
  const [tags] = await Promise.allSettled([workerPool.tag(tagInputOf(document, tagAs))]);
  return {
    document,
    contentDigest: textDigest(document.text),
    tags: tags.status === 'fulfilled' ? tags.value : undefined,
  };
};
