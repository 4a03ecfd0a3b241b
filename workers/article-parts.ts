import { SITE_RULES } from '../config/site-rules.ts';
import { noteResponse } from '../db/hosts.ts';
import type { ArticleDocument, ArticleHints } from '../pipelines/article/document.ts';
import { ACCEPT, FETCH_LIMITS, type FetchedPage } from '../pipelines/fetch/index.ts';
import { hostOf } from '../pipelines/url/site.ts';
import type { Context } from './context.ts';

export interface Part {
  readonly page: FetchedPage;
  readonly document: ArticleDocument;
}

/** An article in parts has at most this many pages. */
const MOST_PARTS = 5;

/** Fetches and extracts a page and, for an article in parts, the pages after it, joined into one document. */
export const fetchParts = async (
  context: Pick<Context, 'fetcher' | 'threads' | 'pool'>,
  url: string,
  { permit, hints }: { readonly permit: (url: URL) => Promise<void>; readonly hints: ArticleHints },
): Promise<{ readonly document: ArticleDocument; readonly fetched: readonly Part[] }> => {
  const fetched: Part[] = [];
  const seen = new Set<string>();
  for (let next: string | undefined = url; next !== undefined && fetched.length < MOST_PARTS && !seen.has(next); ) {
    seen.add(next);
    const part: Part = await fetchPart(context, next, permit, fetched.length === 0 ? hints : {});
    // A further page that is no text ends the article; what came before it stands.
    if (fetched.length > 0 && part.document.outcome !== 'ok') break;
    fetched.push(part);
    next = part.document.outcome === 'ok' ? part.document.nextPageUrl : undefined;
  }
  return { document: joined(fetched.map((part) => part.document)), fetched };
};

const fetchPart = async (
  { fetcher, threads, pool }: Pick<Context, 'fetcher' | 'threads' | 'pool'>,
  url: string,
  permit: (url: URL) => Promise<void>,
  hints: ArticleHints,
): Promise<Part> => {
  const page = await fetcher.fetchPage(url, { limits: FETCH_LIMITS.page, accept: ACCEPT.page, permit });
  await noteResponse(pool, hostOf(page.url), page.ms);
  const document = await threads.extractArticle({
    body: page.body,
    url: page.url,
    rules: SITE_RULES,
    hints,
    ...(page.headers.contentType === undefined ? {} : { contentType: page.headers.contentType }),
  });
  return { page, document };
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
