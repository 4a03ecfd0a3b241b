import { type Block, lengthOf } from '../blocks/blocks.ts';
import { typesOf } from '../page/json-ld.ts';
import { anyOf, containsPhrase, wholePhrase } from '../phrases.ts';
import { declaresArticle, type PageFeatures } from './page-features.ts';
import { isProse, proseWordsIn, titlesOf } from './page-text.ts';

const LIST_TYPES = new Set(['CollectionPage', 'SearchResultsPage', 'ItemList', 'ProfilePage']);
/** Headlines of other articles. Article pages have a few. */
const MANY_HEADLINES = 6;
/** The same where the page declares itself a list. */
const SOME_HEADLINES = 3;
/** Words under one headline. A chapter has more. */
const MAX_TEASER_WORDS = 60;
/** Words above the list. */
const MAX_INTRODUCTION_WORDS = 90;
/** Of the characters of a block, or of a body, that consists of links. */
const MIN_LINK_SHARE = 0.6;

/** Classes that publishing software sets on the body of list pages. */
const LIST_CLASS =
  /(?:^|\s)(?:archive|category|tag|search|search-results|author|tax-[\w-]+|home|front-page|page-taxonomy-term)(?:\s|$)/;
const LIST_PATH = new RegExp(`/${anyOf('listing: path')}(?:/|$|\\?)`, 'i');
const LIST_TITLE = wholePhrase('listing: title');
const saysNothingFound = containsPhrase('listing: nothing found');
/** Paths of front pages: empty, or a language, country or edition. */
const ROOT_PATH = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?|international|home|index\.(?:html?|php)|news)?\/?$/i;
const SITE_ROOT = /^\/(?:index\.(?:html?|php))?$/i;

/** Whether the page lists articles and is not one: front page, section, tag, author, archive, search. */
export function isListing(page: PageFeatures, body: readonly Block[]): boolean {
  const { pathname, search } = new URL(page.url);
  const declarations = countDeclarations(page);
  if (declaresArticle(page) && (declarations < 2 || page.articles.length > 0)) return false;
  if (SITE_ROOT.test(pathname) && search === '') return true;
  const searched = page.blocks.some(({ text }) => saysNothingFound(text));
  if (declarations > 0 && searched && proseWordsIn(body) < MAX_TEASER_WORDS) return true;
  const headlines = page.blocks.filter(isHeadline).length;
  const inBody = body.filter(isHeadline).length;
  const words = proseWordsIn(body);
  const links = body.filter(({ linkShare }) => linkShare > MIN_LINK_SHARE);
  const isLinks = links.length >= SOME_HEADLINES && lengthOf(links) > MIN_LINK_SHARE * lengthOf(body);
  if (isLinks && (declarations > 0 || links.length >= MANY_HEADLINES)) return words < MAX_INTRODUCTION_WORDS;
  if (inBody >= MANY_HEADLINES) return words < MAX_TEASER_WORDS * inBody && !opensWithText(body);
  if (
    headlines >= MANY_HEADLINES &&
    words < MAX_TEASER_WORDS &&
    proseWordsIn(page.blocks) < MAX_TEASER_WORDS * headlines &&
    !isText(body)
  )
    return true;
  const declared = declarations > 0 || ROOT_PATH.test(pathname);
  if (!declared) return false;
  if (headlines >= SOME_HEADLINES) return words < MAX_TEASER_WORDS * Math.max(inBody, 1) + MAX_INTRODUCTION_WORDS;
  return words < MAX_TEASER_WORDS && links.length >= SOME_HEADLINES;
}

/** Counts how often the page declares itself a list: structured data, title, URL, classes. */
const countDeclarations = (page: PageFeatures): number => {
  const { pathname, search } = new URL(page.url);
  const types = page.nodes.flatMap(typesOf);
  return [
    page.articles.length === 0 && types.some((type) => LIST_TYPES.has(type)),
    /^profile$/i.test(page.meta.first('og:type') ?? ''),
    titlesOf(page).some((title) => LIST_TITLE.test(title)),
    LIST_PATH.test(pathname) || /[?&](?:s|q|query|search)=/.test(search),
    LIST_CLASS.test(page.cues.bodyClass),
  ].filter(Boolean).length;
};

const isHeadline = ({ heading, linkShare }: Block): boolean => heading > 0 && linkShare > 0.8;

/** Whether the body begins with prose, as an article does whose chapter headings are links. */
const opensWithText = ([first]: readonly Block[]): boolean => first !== undefined && isProse(first);

/** Whether two paragraphs follow each other without a headline, as teasers do not. */
const isText = (body: readonly Block[]): boolean => {
  const [first, second] = body.filter(({ heading }) => heading === 0);
  return first !== undefined && second !== undefined && isProse(first) && isProse(second);
};
