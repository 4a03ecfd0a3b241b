import { parseUrl } from '../../../config/parse-url.ts';

const AT_ROOT = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml', '/feed.json'];
/** Names below a page without a file extension: a blog or a section may have its own feed. */
const BELOW = ['feed', 'rss.xml', 'index.xml', 'atom.xml'];
const NEWS_SITEMAPS = ['/news-sitemap.xml', '/sitemap-news.xml', '/sitemap_news.xml', '/googlenews.xml'];

/** Returns common feed URLs for a page without feed links, closest to the page first. */
export function commonFeedUrls(pageUrl: string): string[] {
  const { origin, pathname } = new URL(pageUrl);
  const folder = pathname.replace(/\/*$/, '');
  const isFolder = folder !== '' && !/\.\w{2,5}$/.test(folder);
  const profile = /^\/@[\w.-]+$/.test(folder) ? [`${folder}.rss`] : [];
  const below = isFolder && profile.length === 0 ? BELOW.map((name) => `${folder}/${name}`) : [];
  return [...profile, ...below, ...AT_ROOT].map((path) => origin + path);
}

/** Whether a sitemap contains news, according to its name. */
export function isNewsSitemapUrl(url: string): boolean {
  return /news|aktuell|noticias|actualit/i.test(parseUrl(url)?.pathname ?? '');
}

/** Returns possible news sitemaps of a site: those in robots.txt, news first, then common URLs. */
export function newsSitemapUrls(pageUrl: string, listed: readonly string[]): string[] {
  const { origin } = new URL(pageUrl);
  return [
    ...new Set([
      ...listed.filter(isNewsSitemapUrl),
      ...listed.filter((url) => !isNewsSitemapUrl(url)),
      ...NEWS_SITEMAPS.map((path) => origin + path),
    ]),
  ];
}
