import { ruleOf } from '../../../config/outcomes.ts';
import { SITE_RULES } from '../../../config/site-rules/index.ts';
import { WireroomError } from '../../../config/wireroom-error.ts';
import type { ArticleDocument } from '../../../pipelines/article/document.ts';
import type { FeedDocument, FeedInput } from '../../../pipelines/feed/document.ts';
import { parseFeed } from '../../../pipelines/feed/index.ts';
import { createMemoryHostStore, createPoliteFetch } from '../../../pipelines/fetch/index.ts';
import type { TagInput, Tags } from '../../../pipelines/tagging/tags.ts';
import { readNamedFile } from '../../arguments/read-file.ts';
import { parseFetchableUrl } from '../../arguments/url.ts';
import { commandSettings } from '../../command-context.ts';
import { openFetcher } from '../../open-fetcher.ts';
import { note, print, printJson } from '../../output/print.ts';
import { looksLikeFeed } from './looks-like-feed.ts';

interface InspectOptions {
  readonly url: string;
  readonly explain?: boolean;
}

/** `inspect` */
export const inspectDocument = async (target: string, { url, explain = false }: InspectOptions): Promise<void> => {
  const { validateSiteRules } = await import('../../../config/site-rules/validate-site-rules.ts');
  validateSiteRules(SITE_RULES);
  const document = target.includes('://') ? await fetchDocument(target) : await readDocument(target, url);
  const feed = looksLikeFeed(document) ? await readFeed(document) : undefined;
  if (feed && explain) throw new Error(`--explain is for articles, and ${target} is a feed`);
  if (feed) return printJson(feed);
  if (explain) return printExplanation(document);
  const article = await readArticle(document);
  const { outcome } = article;
  if (outcome !== 'ok') note(`its outcome would be: ${ruleOf(outcome).description}`);
  printJson({ ...article, tags: await tag(article) });
};

const fetchDocument = async (target: string): Promise<FeedInput> => {
  const url = parseFetchableUrl(target);
  const settings = commandSettings();
  const fetcher = openFetcher(settings);
  try {
    const fetch = createPoliteFetch(fetcher, createMemoryHostStore(settings.hostDelayMs));
    const page = await fetch(url.url, { kind: 'document', reach: 'opened' });
    const { contentType } = page.headers;
    note(
      `${page.url} answered ${page.status} in ${page.ms} ms: ${contentType ?? 'no type'}, ${page.body.byteLength} bytes`,
    );
    return { body: page.body, url: page.url, ...(contentType === undefined ? {} : { contentType }) };
  } finally {
    await fetcher.close();
  }
};

const readDocument = async (file: string, cameFrom: string): Promise<FeedInput> => {
  const { url } = parseFetchableUrl(cameFrom);
  return { body: await readNamedFile(file), url };
};

/** Undefined when it only looked like a feed. */
const readFeed = async (document: FeedInput): Promise<FeedDocument | undefined> => {
  try {
    return await parseFeed(document);
  } catch (error) {
    if (error instanceof WireroomError && error.outcome === 'not_a_feed') return undefined;
    throw error;
  }
};

// Both stages bring a lot along: a feed need not wait for it.
const readArticle = async (document: FeedInput): Promise<ArticleDocument> => {
  const { extractArticle } = await import('../../../pipelines/article/index.ts');
  return extractArticle({ ...document, rules: SITE_RULES });
};

const printExplanation = async (document: FeedInput): Promise<void> => {
  const { extractArticle, traced } = await import('../../../pipelines/article/index.ts');
  const { explanation } = await import('./explanation.ts');
  const { result, trace } = traced(() => extractArticle({ ...document, rules: SITE_RULES }));
  print(explanation(result, trace));
};

const tag = async ({ title, text, language, keywords, section, url }: ArticleDocument): Promise<Tags> => {
  const { loadTagger } = await import('../../../pipelines/tagging/index.ts');
  const input: TagInput = {
    title,
    text,
    keywords,
    url,
    ...(language === undefined ? {} : { language }),
    ...(section === undefined ? {} : { section }),
  };
  return (await loadTagger()).tag(input, { reasons: true });
};
