import type { Page } from './page.ts';
import { escaped } from './parts.ts';
import type { Site } from './site.ts';

/** Writes the RSS document of a site: the articles with their summaries. */
export function writeFeed(site: Site, origin: string, pages: readonly Omit<Page, 'html'>[]): string {
  const items = pages.map(
    ({ path, title, summary, author, publishedAt }) =>
      `<item><title>${escaped(title)}</title><link>${origin}${path}</link><guid isPermaLink="true">${origin}${path}</guid><dc:creator>${author}</dc:creator>
<pubDate>${publishedAt.toUTCString()}</pubDate><category>${site.sections[1]}</category><description>${escaped(summary)}…</description></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${site.name}</title>
<link>${origin}/</link><description>${site.name}</description><language>${site.language}</language><ttl>60</ttl>${items.join('\n')}</channel></rss>`;
}
