import { exportNewest } from '../../../db/reports/export.ts';
import { atomWriter } from '../../../pipelines/feed/write/atom.ts';
import { FEED_FIELDS, feedItemOf } from '../../../pipelines/feed/write/feed-item.ts';
import { jsonFeedWriter } from '../../../pipelines/feed/write/json-feed.ts';
import { rssWriter } from '../../../pipelines/feed/write/rss.ts';
import { urnOf } from '../../../pipelines/text/urn.ts';
import { type ExportTarget, writeExport } from './write-export.ts';

const WRITERS = { atom: atomWriter, rss: rssWriter, 'json-feed': jsonFeedWriter } as const;

export interface FeedExportOptions extends ExportTarget {
  readonly format: keyof typeof WRITERS;
  readonly title?: string;
  /** URL of the page that the feed is about; that of the site, if there is one site. */
  readonly link?: string;
  /** URL where the feed will be. */
  readonly self?: string;
}

/** Articles of a feed, unless `--limit` says otherwise. */
const USUAL_ITEMS = 50;

/** `export --format atom`, `rss` and `json-feed` */
export function exportFeed({
  format,
  limit = USUAL_ITEMS,
  title,
  link,
  self,
  ...target
}: FeedExportOptions): Promise<void> {
  return writeExport(target, async function* ({ pool, filter, count }) {
    const { head, item, separator, end } = WRITERS[format];
    // A feed of one site, or in one language, says so.
    const { sites = [], languages = [], ...others } = filter.filter;
    const site = sites.length === 1 ? sites[0] : undefined;
    const language = languages.length === 1 ? languages[0] : undefined;
    const more = JSON.stringify({
      ...others,
      sites: sites.length > 1 ? sites : undefined,
      languages: languages.length > 1 ? languages : undefined,
      query: filter.query,
    });
    const feed = {
      // Without an address, a feed of the same articles has the same id.
      id: self ?? urnOf('feed', title, site, language, ...(more === '{}' ? [] : [more])),
      title: title?.trim() || site || 'Wireroom',
      link: link ?? (site && `https://${site}/`),
      self,
      language,
    };
    let written = 0;
    for await (const { articles, changedAt } of exportNewest(pool, FEED_FIELDS, filter, limit)) {
      for (const json of articles) {
        yield written === 0 ? head({ ...feed, updated: changedAt }) : separator;
        yield item(feedItemOf(JSON.parse(json)));
        written++;
      }
      count(articles.length);
    }
    if (written === 0) yield head({ ...feed, updated: new Date() });
    yield end;
  });
}
