import type { SiteRule } from '../../config/site-rules/index.ts';
import { WireroomError } from '../../config/wireroom-error.ts';
import { playersIn } from './attachments/players.ts';
import { type StatedMedia, statedMedia } from './attachments/stated-media.ts';
import { type Block, blocksOf, lengthOf } from './blocks/blocks.ts';
import { createPictureCollector, withPictures } from './blocks/pictures.ts';
import { markedStandfirsts } from './body/marked-standfirst.ts';
import { readBody } from './body/read-body.ts';
import { withStandfirst } from './body/standfirst.ts';
import { applies } from './cleaning/rule-switch.ts';
import type { ArticleHints, KindOfArticle } from './document.ts';
import { embeddedBlocks } from './embedded/index.ts';
import { articleKindOf } from './genre/article-kind.ts';
import { labelsAround, statesRating } from './genre/labels-around.ts';
import { readDomCues } from './kind/dom-cues.ts';
import type { PageFeatures } from './kind/page-features.ts';
import { classifyPage, type PageKind } from './kind/page-kind.ts';
import { isPaywalled } from './kind/paywall.ts';
import { personNamesIn } from './metadata/authors/names-in-byline.ts';
import { withoutPageMakers } from './metadata/authors/page-makers.ts';
import { isPhrase } from './metadata/authors/person-name.ts';
import { isNameOf, publisherNamesOf } from './metadata/authors/publisher.ts';
import { signatureOf } from './metadata/authors/signature.ts';
import { type Metadata, readMetadata, withAuthors } from './metadata/index.ts';
import { linesAroundTitle } from './metadata/page-lines.ts';
import { type Engine, withDocument } from './page/dom.ts';
import { articlesIn, type JsonLdNode, readJsonLd } from './page/json-ld.ts';
import { readMetaTags } from './page/meta-tags.ts';
import { worthSecondTry } from './page/second-try.ts';
import { hasStreamedParts, showStreamedParts } from './page/streamed-parts.ts';
import type { StrippedPage } from './page/strip.ts';
import { reportOf } from './site-rule.ts';
import { noteArticle, step } from './trace.ts';

/** What was extracted from a page. */
export interface Page {
  readonly metadata: Metadata;
  readonly blocks: readonly Block[];
  readonly stated: StatedMedia;
  readonly genre: KindOfArticle;
  readonly kind: PageKind;
}

export interface PageInput {
  /** The decoded page, scripts included. */
  readonly source: string;
  readonly stripped: StrippedPage;
  readonly url: string;
  readonly hints: ArticleHints;
  readonly rule: SiteRule | undefined;
}

/**
 * Reads a page with linkedom, and with jsdom if linkedom throws or finds no text, unless the page
 * is too large for jsdom.
 * @throws WireroomError `parse_error` when neither parser can read it
 */
export function readPage(input: PageInput): Page {
  const nodes = readJsonLd(input.stripped.jsonLd);
  let page: Page | undefined;
  let cause: unknown;
  try {
    page = readWith('linkedom', input, nodes);
    if (page.blocks.length > 0) return page;
  } catch (error) {
    cause = error;
  }
  if (worthSecondTry(input.stripped.html)) {
    try {
      // jsdom follows the standard more closely, so its error replaces linkedom's.
      return readWith('jsdom', input, nodes);
    } catch (error) {
      cause = error;
    }
  }
  if (page !== undefined) return page;
  throw new WireroomError('parse_error', 'the page cannot be parsed', { url: input.url, cause });
}

const readWith = (engine: Engine, input: PageInput, nodes: readonly JsonLdNode[]): Page => {
  const { url, hints, rule } = input;
  const { html } = input.stripped;
  const streamed = hasStreamedParts(html);
  const parse = <T>(read: (document: Document) => T): T =>
    withDocument(html, url, engine, (document) => {
      if (streamed) showStreamedParts(document);
      return read(document);
    });
  return parse((document) => {
    const collector = createPictureCollector(url);
    const headlines: Element[] = [];
    const all = step('blocks', () =>
      blocksOf(document.body, url, {
        see(element, at) {
          collector.see(element, at);
          if (isHeadline(element)) headlines.push(element);
        },
      }),
    );
    const articles = articlesIn(nodes, url);
    const features = {
      url,
      windowTitle: (document.querySelector('title')?.textContent ?? '').trim(),
      source: input.source,
      blocks: all,
      nodes,
      articles,
      meta: readMetaTags(document),
      cues: readDomCues(document, articles),
    };
    const metadata = step('metadata', () => readMetadata(document, features, hints, rule));
    // Reading the body removes elements from the document.
    const standfirsts = step('standfirst', () => markedStandfirsts(headlines));
    const players = playersIn(document, url);
    const body = readBody(
      { document, title: metadata.title, url, rule },
      {
        ...metadata,
        visibleTitle: onlyHeadline(all),
      },
    );
    const siteNames = publisherNamesOf(features, metadata.siteName);
    const unsigned = metadata.authors.every((name) => isNameOf(name, siteNames));
    const found = body.byRule
      ? body.blocks
      : step('data in scripts', () => orTextInScripts(body.blocks, features, metadata));
    const lines = unsigned ? linesAroundTitle(all, metadata.title) : [];
    const signature = unsigned ? signatureOf(found, lines) : undefined;
    const text = signature?.blocks ?? found;
    const merged = body.byRule ? text : step('standfirst', () => withStandfirst(text, all, standfirsts, metadata));
    const classified = step('kind of page', () => classifyPage(features, merged));
    noteArticle(all, classified.body);
    const blocks = withPictures(classified.body, all, collector.pictures);
    const data = statedMedia(features, metadata.image);
    const stated = { ...data, recordings: [...data.recordings, ...players] };
    const genre = articleKindOf({
      ...features,
      title: metadata.title,
      sections: [metadata.section ?? '', ...features.meta.all('articlesection')],
      labels: labelsAround(all, metadata.title),
      isRated: statesRating(features),
      body: classified.body,
      all,
    });
    const inByline = () => personNamesIn(body.byline ?? '').filter((name) => !isPhrase(name));
    const names =
      signature?.authors ?? (metadata.authors.length > 0 ? [] : withoutPageMakers(inByline(), siteNames, lines));
    const complete = names.length > 0 ? withAuthors(metadata, names) : metadata;
    const { siteRule } = complete;
    if (rule === undefined || siteRule === undefined || !body.byRule)
      return { metadata: complete, blocks, stated, genre, kind: classified.kind };
    const report = reportOf(rule, [...siteRule.found, 'body']);
    return { metadata: { ...complete, siteRule: report }, blocks, stated, genre, kind: classified.kind };
  });
};

const isHeadline = (element: Element): boolean =>
  element.localName === 'h1' || (/^h[23]$/.test(element.localName) && element.getAttribute('itemprop') === 'headline');

/** In characters. A page with less text may have its text in scripts … */
const MIN_TEXT_LENGTH = 400;
/** … if these contain this many times as much. */
const MIN_GROWTH = 2;

const orTextInScripts = (blocks: readonly Block[], page: PageFeatures, metadata: Metadata): readonly Block[] => {
  const length = lengthOf(blocks);
  if (length >= MIN_TEXT_LENGTH || isPaywalled(page, blocks) || !applies('data in scripts')) return blocks;
  const embedded = embeddedBlocks(page, metadata);
  return lengthOf(embedded) > MIN_GROWTH * length ? embedded : blocks;
};

const onlyHeadline = (blocks: readonly Block[]): string | undefined => {
  const [first, second] = blocks.filter((block) => block.heading === 1);
  return second === undefined ? first?.text : undefined;
};
