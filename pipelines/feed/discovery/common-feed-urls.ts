const AT_ROOT = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml', '/feed.json'];
/** Below a page that is no file: a blog or a section may have a feed of its own. */
const BELOW = ['feed', 'rss.xml', 'index.xml', 'atom.xml'];
const NEWS_SITEMAPS = ['/news-sitemap.xml', '/sitemap-news.xml', '/sitemap_news.xml', '/googlenews.xml'];

/** Addresses at which many sites have a feed, for a page that leads to none; those nearest to the page first. */
export const commonFeedUrls = (pageUrl: string): string[] => {
  const { origin, pathname } = new URL(pageUrl);
  const folder = pathname.replace(/\/*$/, '');
  const isFolder = folder !== '' && !/\.\w{2,5}$/.test(folder);
  const profile = /^\/@[\w.-]+$/.test(folder) ? [`${folder}.rss`] : [];
  const below = isFolder && profile.length === 0 ? BELOW.map((name) => `${folder}/${name}`) : [];
  return [...profile, ...below, ...AT_ROOT].map((path) => origin + path);
};

/** Whether a sitemap is one of news, by its name. */
export const isNewsSitemapUrl = (url: string): boolean =>
  URL.canParse(url) && /news|aktuell|noticias|actualit/i.test(new URL(url).pathname);

/** Where a site may have its news sitemap: what its robots.txt lists, news before the rest, then usual addresses. */
export const newsSitemapUrls = (pageUrl: string, listed: readonly string[]): string[] => {
  const { origin } = new URL(pageUrl);
  return [
    ...new Set([
      ...listed.filter(isNewsSitemapUrl),
      ...listed.filter((url) => !isNewsSitemapUrl(url)),
      ...NEWS_SITEMAPS.map((path) => origin + path),
    ]),
  ];
};
