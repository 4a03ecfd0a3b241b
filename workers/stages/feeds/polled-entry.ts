import type { PolledEntry } from '../../../db/feeds/polled-entry.ts';
import { canonicalizeUrl } from '../../../model/url/canonicalize-url.ts';
import type { FeedDocument, FeedEntry } from '../../../pipelines/feed/document.ts';
import { isSyntheticEntryUrl, syntheticEntryUrl } from '../../../pipelines/feed/synthetic-entry-url.ts';
import { mediaOfEntry } from '../../../pipelines/media/entry-media.ts';
import { digestOf } from '../../../pipelines/text/digest.ts';

/** Converts an entry to what is stored. One without a usable link is identified by its feed and its id there. */
export function toPolledEntry(entry: FeedEntry, document: FeedDocument, feedUrl: string): PolledEntry {
  const html = entry.contentHtml ?? entry.summary;
  const url = entry.originalUrl ?? entry.url;
  return {
    guid: entry.id,
    guidDigest: digestOf(entry.id),
    digest: digestOf(entry.title, entry.updated?.toISOString(), entry.published?.toISOString(), html),
    link: (url === undefined ? undefined : canonicalizeUrl(url)) ?? syntheticEntryUrl(feedUrl, entry.id),
    title: entry.title,
    authors: entry.authors.length > 0 ? entry.authors : document.authors,
    html,
    // An Atom entry may state only when it was updated.
    publishedAt: entry.published ?? entry.updated,
    stated: entry,
    updatedAt: entry.updated,
    categories: entry.categories,
    source: entry.source,
    media: mediaOfEntry(entry),
  };
}

/** Returns a warning about entries without a link; undefined if there are none. */
export function linklessWarning(entries: readonly PolledEntry[]): string | undefined {
  const linkless = entries.filter(({ link }) => link === undefined || isSyntheticEntryUrl(link.url)).length;
  if (linkless === 0) return undefined;
  return `${linkless} of ${entries.length} entries have no usable link; their only text is that of the feed`;
}
