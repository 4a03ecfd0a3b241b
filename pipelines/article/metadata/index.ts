import type { SiteRule } from '../../../config/site-rules/index.ts';
import { decodedLineOf } from '../../text/line.ts';
import type { ArticleDocument, ArticleHints } from '../document.ts';
import type { PageFeatures } from '../kind/page-features.ts';
import { dateByRule, reportOf, titleByRule } from '../site-rule.ts';
import { alternatesOf } from './alternates.ts';
import { authorsOf } from './authors/authors.ts';
import { modificationOf, publicationOf, publicationOfRule } from './dates/publication.ts';
import { fieldSourcesOf } from './field-sources.ts';
import { keywordsOf, sectionOf } from './keywords.ts';
import { languageOf, languageTag } from './language.ts';
import { canonicalUrlOf, imageOf } from './links.ts';
import { nextPageUrlOf } from './next-page.ts';
import { linesAroundTitle } from './page-lines.ts';
import { languageOfScript } from './script-language.ts';
import { siteNameOf } from './site-name.ts';
import type { MetadataSource } from './source.ts';
import { titleOf } from './title.ts';

/** All fields of an article except its body. */
export type Metadata = Omit<
  ArticleDocument,
  | 'url'
  | 'standfirst'
  | 'text'
  | 'html'
  | 'media'
  | 'links'
  | 'kind'
  | 'kindReason'
  | 'wordCount'
  | 'bodySource'
  | 'outcome'
>;

/**
 * Reads the metadata from JSON-LD, meta tags, marked elements, visible text and the feed. Call it
 * before Readability, which changes the document.
 */
export function readMetadata(
  document: Document,
  page: PageFeatures,
  hints: ArticleHints,
  rule: SiteRule | undefined,
): Metadata {
  const source: MetadataSource = { ...page, document };
  const siteName = siteNameOf(source);
  const headline = titleByRule(document, rule);
  const title = headline ?? titleOf(source, siteName, hints.title);
  const lines = linesAroundTitle(page.blocks, title);
  const dates = {
    timeZone: rule?.timeZone ?? hints.timeZone,
    feed: hints,
    lines,
    blocks: page.blocks,
    now: hints.now ?? new Date(),
  };
  const dated = publicationOfRule(dateByRule(document, rule), dates);
  const published = dated ?? publicationOf(source, dates);
  const stated = authorsOf(source, siteName, lines);
  const authors = [...(stated.length > 0 ? stated : (hints.authors ?? []))];
  const modified = modificationOf(source, published, dates);
  const section = sectionOf(source);
  const keywords = keywordsOf(source);
  const declared = languageOf(source, page.source);
  const language =
    declared ?? languageTag(hints.language) ?? languageOfScript(page.blocks.map(({ text }) => text).join('\n'));
  const summary = summaryOf(source);
  const image = imageOf(source);
  const canonicalUrl = canonicalUrlOf(source);
  const sources = fieldSourcesOf(
    {
      title: { value: title, read: (less) => titleOf(less, siteName), feed: hints.title },
      authors: {
        value: authors,
        read: (less) => authorsOf(less, siteName, []),
        feed: stated.length > 0 ? undefined : hints.authors,
      },
      modified: { value: modified, read: (less) => modificationOf(less, published, dates) },
      section: { value: section, read: sectionOf },
      keywords: { value: keywords, read: keywordsOf },
      language: {
        value: language,
        read: (less) => languageOf(less, ''),
        feed: declared === undefined ? languageTag(hints.language) : undefined,
      },
      summary: { value: summary, read: summaryOf },
      image: { value: image, read: imageOf },
    },
    source,
    (text) => page.blocks.some((block) => block.text === text),
  );
  return compact<Metadata>({
    title,
    authors,
    published,
    modified,
    siteName,
    section,
    keywords,
    language,
    summary,
    image,
    canonicalUrl,
    alternates: alternatesOf(document, page.url, canonicalUrl),
    nextPageUrl: nextPageUrlOf(source),
    sources,
    siteRule:
      rule && reportOf(rule, [...(headline ? (['title'] as const) : []), ...(dated ? (['date'] as const) : [])]),
  });
}

/** Returns the metadata with authors found in the text: below it, or in Readability's byline. */
export function withAuthors(metadata: Metadata, authors: readonly string[]): Metadata {
  return {
    ...metadata,
    authors: [...authors],
    sources: { ...metadata.sources, authors: 'page' },
  };
}

const summaryOf = ({ meta, articles }: MetadataSource): string | undefined =>
  decodedLineOf(
    meta.first('og:description', 'description', 'twitter:description') ?? articles[0]?.['description'],
    2_000,
  );

/** Omits properties without a value, as `exactOptionalPropertyTypes` requires. */
const compact = <T extends object>(
  value: {
    [K in keyof T]-?: object extends Pick<T, K> ? T[K] | undefined : T[K];
  },
): T => Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;
