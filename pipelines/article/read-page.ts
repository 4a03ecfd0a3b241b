import type { SiteRule } from '../../config/site-rules/index.ts';
import { WireroomError } from '../../config/wireroom-error.ts';
import { normalWords } from '../text/tokens.ts';
import { siteOf } from '../url/site.ts';
import { type Block, blocksOf, lengthOf } from './blocks/blocks.ts';
import { createPictureFinder, withPictures } from './blocks/pictures.ts';
import { articleBodyIn, mergeArticleBody } from './body/json-ld-body.ts';
import { readBody } from './body/read-body.ts';
import { withStandfirst } from './body/standfirst.ts';
import { applies } from './cleaning/rule-switch.ts';
import type { ArticleHints } from './document.ts';
import { embeddedBlocks } from './embedded/index.ts';
import { judgePage, type PageKind } from './kind/page-kind.ts';
import { readMarks } from './kind/page-marks.ts';
import type { PageSigns } from './kind/page-signs.ts';
import { isPaywalled } from './kind/paywall.ts';
import { isPaper } from './metadata/authors/authors.ts';
import { namesIn } from './metadata/authors/person-name.ts';
import { signatureOf } from './metadata/authors/signature.ts';
import { type Metadata, readMetadata, withAuthors } from './metadata/index.ts';
import { type Engine, withDocument } from './page/dom.ts';
import { articlesIn, type JsonLdNode, readJsonLd } from './page/json-ld.ts';
import { readMetaTags } from './page/meta-tags.ts';
import { worthSecondTry } from './page/second-try.ts';
import { hasStreamedParts, showStreamedParts } from './page/streamed-parts.ts';
import type { StrippedPage } from './page/strip.ts';
import { reportOf } from './site-rule.ts';
import { noteArticle, step } from './trace.ts';

export interface Page {
  readonly metadata: Metadata;
  readonly blocks: readonly Block[];
  readonly kind: PageKind;
}

export interface PageInput {
  /** As decoded, scripts included. */
  readonly source: string;
  readonly stripped: StrippedPage;
  readonly url: string;
  readonly hints: ArticleHints;
  readonly rule: SiteRule | undefined;
}

/**
 * Reads a page with linkedom; with jsdom when linkedom throws or finds none of the text there is, unless the page is too
 * large for that. Throws `parse_error` when no parser reads it.
 */
export const readPage = (input: PageInput): Page => {
  const nodes = readJsonLd(input.stripped.jsonLd);
  let found: Page | undefined;
  let cause: unknown;
  try {
    found = readWith('linkedom', input, nodes);
    if (found.blocks.length > 0) return found;
  } catch (error) {
    cause = error;
  }
  if (worthSecondTry(input.stripped.html)) {
    try {
      // jsdom follows the standard where linkedom gives up; its error is the one that counts.
      return readWith('jsdom', input, nodes);
    } catch (error) {
      cause = error;
    }
  }
  if (found !== undefined) return found;
  throw new WireroomError('parse_error', 'the page cannot be parsed', { url: input.url, cause });
};

const readWith = (engine: Engine, input: PageInput, nodes: readonly JsonLdNode[]): Page => {
  const { url, hints, rule } = input;
  const { html } = input.stripped;
  const streamed = hasStreamedParts(html);
  const open = <T>(read: (document: Document) => T): T =>
    withDocument(html, url, engine, (document) => {
      if (streamed) showStreamedParts(document);
      return read(document);
    });
  return open((document) => {
    const finder = createPictureFinder(url);
    const all = step('blocks', () => blocksOf(document.body, url, finder.see));
    const articles = articlesIn(nodes, url);
    const signs = {
      url,
      windowTitle: (document.querySelector('title')?.textContent ?? '').trim(),
      source: input.source,
      blocks: all,
      nodes,
      articles,
      meta: readMetaTags(document),
      marks: readMarks(document, articles),
    };
    const metadata = step('metadata', () => readMetadata(document, signs, hints, rule));
    const body = readBody(
      { document, html, title: metadata.title, url, rule, again: open },
      {
        ...metadata,
        visibleTitle: onlyHeadline(all),
        publishers: publishersOf(url, metadata.siteName),
        site: siteOf(url),
      },
    );
    const stated = body.ruled ? undefined : articleBodyIn(nodes);
    const unsigned = metadata.authors.every((name) => isPaper(name, metadata.siteName));
    const whole = stated === undefined || !applies('stated body') ? body.blocks : mergeArticleBody(body.blocks, stated);
    const drawn = body.ruled ? whole : step('data in scripts', () => drawnByScripts(whole, signs, metadata));
    const signed = unsigned ? signatureOf(drawn) : undefined;
    const text = signed?.blocks ?? drawn;
    const merged = body.ruled ? text : step('standfirst', () => withStandfirst(text, all, metadata));
    const judged = step('kind of page', () => judgePage(signs, merged));
    noteArticle(all, judged.body);
    const blocks = withPictures(judged.body, all, finder.pictures);
    const named = signed?.authors ?? (metadata.authors.length > 0 ? [] : namesIn(body.byline ?? ''));
    const authored = named.length > 0 ? withAuthors(metadata, named) : metadata;
    const { siteRule } = authored;
    if (rule === undefined || siteRule === undefined || !body.ruled)
      return { metadata: authored, blocks, kind: judged.kind };
    const report = reportOf(rule, [...siteRule.found, 'body']);
    return { metadata: { ...authored, siteRule: report }, blocks, kind: judged.kind };
  });
};

/** Characters. With less text a page may be drawn by its scripts … */
const LITTLE_TEXT = 400;
/** … if these have so many times as much. */
const MUCH_MORE = 2;

const drawnByScripts = (blocks: readonly Block[], signs: PageSigns, metadata: Metadata): readonly Block[] => {
  const shown = lengthOf(blocks);
  if (shown >= LITTLE_TEXT || isPaywalled(signs, blocks) || !applies('data in scripts')) return blocks;
  const drawn = embeddedBlocks(signs.source, signs.url, metadata);
  return lengthOf(drawn) > MUCH_MORE * shown ? drawn : blocks;
};

/** The site by its name and by its domain's: "marrampost" for www.marrampost.example. */
const publishersOf = (url: string, siteName: string | undefined): readonly string[] =>
  [siteName ?? '', siteOf(url).split('.')[0] ?? ''].map(normalWords).filter((name) => name.length > 2);

const onlyHeadline = (blocks: readonly Block[]): string | undefined => {
  const [first, second] = blocks.filter((block) => block.heading === 1);
  return second === undefined ? first?.text : undefined;
};
