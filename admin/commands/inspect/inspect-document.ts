import { existsSync } from 'node:fs';
import { OperatorError } from '../../../config/operator-error.ts';
import { ruleOf } from '../../../config/outcomes.ts';
import { SITE_RULES } from '../../../config/site-rules/index.ts';
import { WireroomError } from '../../../config/wireroom-error.ts';
import type { ArticleDocument } from '../../../pipelines/article/document.ts';
import type { FeedDocument, FeedInput } from '../../../pipelines/feed/document.ts';
import { parseFeed } from '../../../pipelines/feed/index.ts';
import { createMemoryHostStore, createPoliteFetch } from '../../../pipelines/fetch/index.ts';
import type { TagInput, Tags } from '../../../pipelines/tagging/tags.ts';
import { checkProxies, openFetcher } from '../../../workers/fetching/open-fetcher.ts';
import { readNamedFile } from '../../arguments/read-file.ts';
import { chooseScheme, parseAddress, parseFetchableUrl, withScheme } from '../../arguments/urls.ts';
import { commandSettings } from '../../command-context.ts';
import { note, print, printJson } from '../../output/print.ts';
import { looksLikeFeed } from './looks-like-feed.ts';

interface InspectOptions {
  readonly url: string;
  readonly explain?: boolean;
}

/** `inspect` */
export async function inspectDocument(target: string, { url, explain = false }: InspectOptions): Promise<void> {
  const { validateSiteRules } = await import('../../../config/site-rules/validate-site-rules.ts');
  validateSiteRules(SITE_RULES);
  const document = isUrl(target) ? await fetchDocument(target) : await readDocument(target, url);
  const feed = looksLikeFeed(document) ? await readFeed(document) : undefined;
  if (feed && explain) throw new OperatorError(`--explain is for articles, but ${target} is a feed`);
  if (feed) return printJson(feed);
  if (explain) return printExplanation(document);
  const article = await readArticle(document);
  const { outcome } = article;
  if (outcome !== 'ok') note(`outcome: ${ruleOf(outcome).description}`);
  printJson({ ...article, tags: await tag(article) });
}

/** File names that could be hosts: `page.html` is no site. */
const FILE_NAME = /^[^/]*\.(?:html?|xml|rss|atom|json|opml|txt)$/i;

const isUrl = (target: string): boolean =>
  target.includes('://') || (!existsSync(target) && !FILE_NAME.test(target) && withScheme(target) !== undefined);

const fetchDocument = async (target: string): Promise<FeedInput> => {
  const start = parseAddress(target) ?? parseFetchableUrl(target);
  const settings = commandSettings();
  await checkProxies(settings);
  const fetcher = openFetcher(settings);
  try {
    const fetch = createPoliteFetch(fetcher, createMemoryHostStore(settings.hostDelayMs));
    const { url } = await chooseScheme(target, start, fetch);
    const page = await fetch(url, { kind: 'document', reach: 'opened' });
    const { contentType } = page.headers;
    note(
      `${page.url} answered ${page.status} in ${page.ms} ms: ${contentType ?? 'no content type'}, ${page.body.byteLength} bytes`,
    );
    return { body: page.body, url: page.url, ...(contentType === undefined ? {} : { contentType }) };
  } finally {
    await fetcher.close();
  }
};

const readDocument = async (file: string, source: string): Promise<FeedInput> => {
  const { url } = parseFetchableUrl(source);
  return { body: await readNamedFile(file), url };
};

/** Parses a feed; undefined if the document only looked like one. */
const readFeed = async (document: FeedInput): Promise<FeedDocument | undefined> => {
  try {
    return await parseFeed(document);
  } catch (error) {
    if (error instanceof WireroomError && error.outcome === 'not_a_feed') return undefined;
    throw error;
  }
};

// The code of both stages takes long to load, and a feed does not need it.
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
