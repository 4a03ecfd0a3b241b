import { oneLine, storable } from '../text/clean.ts';
import { parseDate } from '../text/dates.ts';
import { defined } from './defined.ts';
import type { FeedDocument, FeedEntry } from './document.ts';
import { entryIds } from './identity.ts';
import { resolveWebUrl } from './resolve-url.ts';
import { childElements, type FeedTree, isElement, ownText, type TreeElement } from './tree.ts';

/** Reads a sitemap, a news sitemap or a sitemap index (sitemaps.org); `undefined` when the tree holds none. */
export const readSitemap = (tree: FeedTree, timeZone: string | undefined): FeedDocument | undefined => {
  const root = tree.top.filter(isElement).find(({ name }) => name === 'urlset' || name === 'sitemapindex');
  if (root === undefined) return undefined;
  const entries = childrenNamed(root, 'url').map((url) => readUrl(url, timeZone));
  const ids = entryIds(entries);
  const sitemaps = childrenNamed(root, 'sitemap').map((child) => urlOf(child, 'loc'));
  return {
    format: 'sitemap',
    authors: [],
    hubs: [],
    sitemaps: [...new Set(sitemaps.filter((url) => url !== undefined))],
    entries: entries.map((entry, index) => ({ ...entry, id: ids[index] ?? '' })),
  };
};

const readUrl = (element: TreeElement, timeZone: string | undefined): Omit<FeedEntry, 'id'> => {
  const news = childrenNamed(element, 'news:news')[0];
  const publication = news && childrenNamed(news, 'news:publication')[0];
  const published = parseDate(textOf(news, 'news:publication_date'), { timeZone });
  const picture = childrenNamed(element, 'image:image')[0];
  return {
    ...defined({
      url: urlOf(element, 'loc'),
      title: textOf(news, 'news:title'),
      published: published?.at,
      publishedPrecision: published?.precision,
      updated: parseDate(textOf(element, 'lastmod'), { timeZone })?.at,
      image: picture && urlOf(picture, 'image:loc'),
      language: textOf(publication, 'news:language'),
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
  const child = element && childrenNamed(element, name)[0];
  return child === undefined ? '' : storable(oneLine(ownText(child)));
};

const urlOf = (element: TreeElement, name: string): string | undefined =>
  resolveWebUrl(textOf(element, name), element.base);
