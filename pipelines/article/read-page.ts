import type { SiteRule } from '../../config/site-rules/index.ts';
import { WireroomError } from '../../config/wireroom-error.ts';
import { playersIn } from './attachments/players.ts';
import { type StatedMedia, statedMedia } from './attachments/stated-media.ts';
import { type Block, blocksOf, lengthOf } from './blocks/blocks.ts';
import { createPictureCollector, withPictures } from './blocks/pictures.ts';
import { markedStandfirsts } from './body/marked-standfirst.ts';
import { type PageBody, readBody } from './body/read-body.ts';
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
import { isLabel } from './metadata/authors/person-name.ts';
import { isNameOf, publisherNamesOf } from './metadata/authors/publisher.ts';
import { type Signature, signatureOf } from './metadata/authors/signature.ts';
import { type Metadata, readMetadata, withAuthors } from './metadata/index.ts';
import { linesAroundTitle } from './metadata/page-lines.ts';
import { type Engine, withDocument } from './page/dom.ts';
import { articlesIn, type JsonLdNode, readJsonLd } from './page/json-ld.ts';
import { readMetaTags } from './page/meta-tags.ts';
import { worthSecondTry } from './page/second-try.ts';
import { hasStreamedParts, placeStreamedParts } from './page/streamed-parts.ts';
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

const readWith = (engine: Engine, input: PageInput, nodes: readonly JsonLdNode[]): Page =>
  withDocument(input.stripped.html, input.url, engine, (document) => {
    const { url, hints, rule } = input;
    if (hasStreamedParts(input.stripped.html)) placeStreamedParts(document, input.source);
    const { features, headlines, pictures } = look(document, input, nodes);
    const metadata = step('metadata', () => readMetadata(document, features, hints, rule));
    const standfirsts = step('standfirst', () => markedStandfirsts(headlines));
    const recordings = playersIn(document, url);
    const { title } = metadata;
    const context = { ...metadata, visibleTitle: onlyHeadline(features.blocks) };
    const body = readBody({ document, title, url, rule }, context);
    const { blocks, authors } = complete(body, features, metadata);
    const whole = body.byRule
      ? blocks
      : step('standfirst', () => withStandfirst(blocks, features.blocks, standfirsts, metadata));
    const classified = step('kind of page', () => classifyPage(features, whole));
    noteArticle(features.blocks, classified.body);
    const stated = statedMedia(features, metadata.image);
    return {
      metadata: withRuleReport(authors.length > 0 ? withAuthors(metadata, authors) : metadata, rule, body),
      blocks: withPictures(classified.body, features.blocks, pictures),
      stated: { ...stated, recordings: [...stated.recordings, ...recordings] },
      genre: genreOf(features, metadata, classified.body),
      kind: classified.kind,
    };
  });

/** Reads what the other steps look for, in one walk through the page. */
const look = (document: Document, { source, url }: PageInput, nodes: readonly JsonLdNode[]) => {
  const { see, pictures } = createPictureCollector(url);
  const headlines: Element[] = [];
  const blocks = step('blocks', () =>
    blocksOf(document.body, url, {
      see(element, at) {
        see(element, at);
        if (isHeadline(element)) headlines.push(element);
      },
    }),
  );
  const articles = articlesIn(nodes, url);
  const features = {
    url,
    windowTitle: (document.querySelector('title')?.textContent ?? '').trim(),
    source,
    blocks,
    nodes,
    articles,
    meta: readMetaTags(document),
    cues: readDomCues(document, articles),
  };
  return { features, headlines, pictures };
};

/** Takes the text from elsewhere if the page shows next to none, and the authors from its signature if none are stated. */
const complete = (body: PageBody, features: PageFeatures, metadata: Metadata): Signature => {
  const blocks = body.byRule
    ? body.blocks
    : step('data in scripts', () => orTextInScripts(body.blocks, features, metadata));
  const siteNames = publisherNamesOf(features, metadata.siteName);
  if (!metadata.authors.every((name) => isNameOf(name, siteNames))) return { blocks, authors: [] };
  const lines = linesAroundTitle(features.blocks, metadata.title);
  const signature = signatureOf(blocks, lines);
  if (signature !== undefined) return signature;
  // Its byline may be two lines joined without a blank.
  const isShown = (name: string): boolean => features.blocks.some(({ text }) => text.includes(name));
  const inByline = personNamesIn(body.byline ?? '').filter((name) => !isLabel(name) && isShown(name));
  const authors = metadata.authors.length > 0 ? [] : withoutPageMakers(inByline, siteNames, lines);
  return { blocks, authors };
};

const withRuleReport = (metadata: Metadata, rule: SiteRule | undefined, { byRule }: PageBody): Metadata => {
  const { siteRule } = metadata;
  if (rule === undefined || siteRule === undefined || !byRule) return metadata;
  return { ...metadata, siteRule: reportOf(rule, [...siteRule.found, 'body']) };
};

const genreOf = (features: PageFeatures, { title, section = '' }: Metadata, body: readonly Block[]): KindOfArticle =>
  articleKindOf({
    ...features,
    title,
    sections: [section, ...features.meta.all('articlesection')],
    labels: labelsAround(features.blocks, title),
    isRated: statesRating(features),
    body,
    all: features.blocks,
  });

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
