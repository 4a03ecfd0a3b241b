import { type Block, lengthOf } from '../blocks/blocks.ts';
import { typesOf } from '../page/json-ld.ts';
import { anyOf, containsPhrase, wholePhrase } from '../phrases.ts';
import { type PageSigns, saysArticle } from './page-signs.ts';
import { isProse, namesOf, wordsOf } from './page-text.ts';

const LIST_TYPES = new Set(['CollectionPage', 'SearchResultsPage', 'ItemList', 'ProfilePage']);
/** Headlines of other articles; an article page has some too. */
const MANY_HEADLINES = 6;
/** When the page says of itself that it is a list. */
const SOME_HEADLINES = 3;
/** Words under one headline: a teaser, no chapter. */
const MAX_TEASER_LENGTH = 60;
/** Words of a text that is none of the teasers: an introduction. */
const MAX_INTRODUCTION_LENGTH = 90;
const MOSTLY_LINKS = 0.6;

/** Classes that publishing software gives to its lists. */
const LIST_CLASS =
  /(?:^|\s)(?:archive|category|tag|search|search-results|author|tax-[\w-]+|home|front-page|page-taxonomy-term)(?:\s|$)/;
const LIST_PATH = new RegExp(`/${anyOf('listing: path')}(?:/|$|\\?)`, 'i');
const LIST_TITLE = wholePhrase('listing: title');
const saysNothingFound = containsPhrase('listing: nothing found');
/** Where a site or an edition begins: nothing, or a language, country or edition. */
const ROOT_PATH = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?|international|home|index\.(?:html?|php)|news)?\/?$/i;
const SITE_ROOT = /^\/(?:index\.(?:html?|php))?$/i;

/** Whether the page lists articles (front page, section, tag, author, archive, search) and is none itself. */
export const isListing = (page: PageSigns, body: readonly Block[]): boolean => {
  const { pathname, search } = new URL(page.url);
  const signs = claims(page);
  if (saysArticle(page) && (signs < 2 || page.articles.length > 0)) return false;
  if (SITE_ROOT.test(pathname) && search === '') return true;
  const searched = page.blocks.some(({ text }) => saysNothingFound(text));
  if (signs > 0 && searched && wordsOf(body) < MAX_TEASER_LENGTH) return true;
  const headlines = page.blocks.filter(isHeadline).length;
  const inBody = body.filter(isHeadline).length;
  const words = wordsOf(body);
  const links = body.filter(({ linkShare }) => linkShare > MOSTLY_LINKS);
  const isLinks = links.length >= SOME_HEADLINES && lengthOf(links) > MOSTLY_LINKS * lengthOf(body);
  if (isLinks && (signs > 0 || links.length >= MANY_HEADLINES)) return words < MAX_INTRODUCTION_LENGTH;
  if (inBody >= MANY_HEADLINES) return words < MAX_TEASER_LENGTH * inBody && !opensWithText(body);
  if (
    headlines >= MANY_HEADLINES &&
    words < MAX_TEASER_LENGTH &&
    wordsOf(page.blocks) < MAX_TEASER_LENGTH * headlines &&
    !isText(body)
  )
    return true;
  const declared = signs > 0 || ROOT_PATH.test(pathname);
  if (!declared) return false;
  if (headlines >= SOME_HEADLINES) return words < MAX_TEASER_LENGTH * Math.max(inBody, 1) + MAX_INTRODUCTION_LENGTH;
  return words < MAX_TEASER_LENGTH && links.length >= SOME_HEADLINES;
};

/** How many things say that the page is a list: its data, its name, its address, its software. */
const claims = (page: PageSigns): number => {
  const { pathname, search } = new URL(page.url);
  const types = page.nodes.flatMap(typesOf);
  return [
    page.articles.length === 0 && types.some((type) => LIST_TYPES.has(type)),
    /^profile$/i.test(page.meta.first('og:type') ?? ''),
    namesOf(page).some((name) => LIST_TITLE.test(name)),
    LIST_PATH.test(pathname) || /[?&](?:s|q|query|search)=/.test(search),
    LIST_CLASS.test(page.marks.bodyClass),
  ].filter(Boolean).length;
};

const isHeadline = ({ heading, linkShare }: Block): boolean => heading > 0 && linkShare > 0.8;

/** An article whose chapters are links begins with a text of its own. */
const opensWithText = ([first]: readonly Block[]): boolean => first !== undefined && isProse(first);

/** Two paragraphs without a headline between them are no teasers. */
const isText = (body: readonly Block[]): boolean => {
  const [first, second] = body.filter(({ heading }) => heading === 0);
  return first !== undefined && second !== undefined && isProse(first) && isProse(second);
};
