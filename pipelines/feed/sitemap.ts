import { entryDate } from '../../model/stated-date.ts';
import { cleanLine } from '../text/clean.ts';
import { parseDate } from '../text/dates/parse-date.ts';
import type { FeedDocument, FeedEntry } from './document.ts';
import { entryIds } from './identity.ts';
import { childElements, isElement, ownText, type TreeElement } from './markup/elements.ts';
import { resolveWebUrl } from './markup/resolve-url.ts';
import type { FeedTree } from './markup/tree.ts';
import { omitEmpty } from './omit-empty.ts';

/** Maps a sitemap, a news sitemap or a sitemap index (sitemaps.org). Returns `undefined` for other documents. */
export function readSitemap(tree: FeedTree, timeZone: string | undefined): FeedDocument | undefined {
  const root = tree.top.filter(isElement).find(({ name }) => name === 'urlset' || name === 'sitemapindex');
  if (root === undefined) return undefined;
  // An element without its end tag is still in the root.
  const listed = [...tree.listed.items(), ...childElements(root)];
  const urls = listed.filter(({ name }) => name === 'url');
  const entries = urls.map((url) => readUrl(url, timeZone));
  const ids = entryIds(entries);
  const children = listed
    .filter(({ name }) => name === 'sitemap')
    .map((child) => ({
      url: urlOf(child, 'loc'),
      changed: parseDate(textOf(child, 'lastmod'), { timeZone })?.at,
    }));
  const changes = children.flatMap(({ url, changed }) => (url && changed ? [[url, changed] as const] : []));
  return {
    ...omitEmpty({
      title: commonValue(urls.map((url) => textOf(publicationOf(url), 'news:name'))),
      language: commonValue(entries.map(({ language }) => language)),
      leftOut: tree.listed.leftOut() || undefined,
    }),
    format: 'sitemap',
    authors: [],
    hubs: [],
    sitemaps: [...new Set(children.flatMap(({ url }) => url ?? []))],
    ...(changes.length > 0 && { sitemapChanges: Object.fromEntries(changes) }),
    entries: entries.map((entry, index) => ({ ...entry, id: ids[index] ?? '' })),
  };
}

/** Returns when an element of a sitemap was published or changed, in milliseconds. */
export function listedAt(element: TreeElement): number | undefined {
  const published = textOf(childrenNamed(element, 'news:news')[0], 'news:publication_date');
  return parseDate(published || textOf(element, 'lastmod'))?.at.getTime();
}

/** Returns the value if all defined values are equal. */
const commonValue = (values: readonly (string | undefined)[]): string | undefined => {
  const [first, ...others] = new Set(values.filter(Boolean));
  return others.length === 0 ? first : undefined;
};

const publicationOf = (url: TreeElement): TreeElement | undefined => {
  const news = childrenNamed(url, 'news:news')[0];
  return news && childrenNamed(news, 'news:publication')[0];
};

const readUrl = (element: TreeElement, timeZone: string | undefined): Omit<FeedEntry, 'id'> => {
  const news = childrenNamed(element, 'news:news')[0];
  const published = parseDate(textOf(news, 'news:publication_date'), { timeZone });
  const picture = childrenNamed(element, 'image:image')[0];
  return {
    ...omitEmpty({
      url: urlOf(element, 'loc'),
      title: textOf(news, 'news:title'),
      ...entryDate(published),
      updated: parseDate(textOf(element, 'lastmod'), { timeZone })?.at,
      image: picture && urlOf(picture, 'image:loc'),
      language: textOf(publicationOf(element), 'news:language'),
    }),
    authors: [],
    categories: keywordsOf(textOf(news, 'news:keywords')),
    enclosures: [],
  };
};

const keywordsOf = (list: string): string[] => [
  ...new Set(
    list
      .split(',')
      .map((keyword) => keyword.trim())
      .filter((keyword) => keyword !== ''),
  ),
];

const childrenNamed = (element: TreeElement, name: string): TreeElement[] =>
  childElements(element).filter((child) => child.name === name);

const textOf = (element: TreeElement | undefined, name: string): string => {
  return cleanLine(rawTextOf(element, name));
};

const rawTextOf = (element: TreeElement | undefined, name: string): string => {
  const child = element && childrenNamed(element, name)[0];
  return child === undefined ? '' : ownText(child);
};

const urlOf = (element: TreeElement, name: string): string | undefined =>
  resolveWebUrl(rawTextOf(element, name), element.base);
