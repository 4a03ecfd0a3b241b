import type { SiteRule } from '../../../config/site-rules.ts';
import type { ArticleDocument, ArticleHints } from '../document.ts';
import type { PageSigns } from '../kind/page-signs.ts';
import { authorsOf } from './authors.ts';
import { compact } from './compact.ts';
import { modificationOf, publicationOf } from './dates.ts';
import { keywordsOf, sectionOf } from './keywords.ts';
import { languageOf, languageTag } from './language.ts';
import { decodedLineOf } from './line.ts';
import { canonicalUrlOf, imageOf } from './links.ts';
import { nextPageUrlOf } from './next-page.ts';
import { linesAroundTitle } from './page-lines.ts';
import { languageOfScript } from './script-language.ts';
import { siteNameOf } from './site-name.ts';
import type { MetadataSource } from './source.ts';
import { titleOf } from './title.ts';

/** Everything of an article but its body. */
export type Metadata = Omit<ArticleDocument, 'url' | 'text' | 'html' | 'wordCount' | 'bodySource' | 'outcome'>;

/**
 * Merges what JSON-LD, meta tags, marked elements, visible text and the feed say. Must run before Readability, which
 * changes the document.
 */
export const readMetadata = (
  document: Document,
  page: PageSigns,
  hints: ArticleHints,
  rule: SiteRule | undefined,
): Metadata => {
  const source: MetadataSource = { ...page, document };
  const siteName = siteNameOf(source);
  const title = titleOf(source, siteName, hints.title);
  const lines = linesAroundTitle(page.blocks, title);
  const dates = {
    timeZone: rule?.timeZone ?? hints.timeZone,
    feed: hints.published,
    lines,
    blocks: page.blocks,
    now: new Date(),
  };
  const published = publicationOf(source, dates);
  const authors = authorsOf(source, siteName, lines);
  return compact<Metadata>({
    title,
    authors: [...(authors.length > 0 ? authors : (hints.authors ?? []))],
    published,
    modified: modificationOf(source, published, dates),
    siteName,
    section: sectionOf(source),
    keywords: keywordsOf(source),
    language:
      languageOf(source, page.source) ??
      languageTag(hints.language) ??
      languageOfScript(page.blocks.map(({ text }) => text).join('\n')),
    summary: decodedLineOf(
      source.meta.first('og:description', 'description', 'twitter:description') ?? source.articles[0]?.['description'],
      2_000,
    ),
    image: imageOf(source),
    canonicalUrl: canonicalUrlOf(source),
    nextPageUrl: nextPageUrlOf(source),
  });
};
