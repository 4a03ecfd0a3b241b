import { toStorable } from '../../text/clean.ts';
import type { FeedFormatWriter, OutgoingFeed, OutgoingItem } from './outgoing-feed.ts';

const head = ({ title, link, self, language }: OutgoingFeed): string => {
  const fields = { version: 'https://jsonfeed.org/version/1.1', title, home_page_url: link, feed_url: self, language };
  return `${json(fields).slice(0, -1)},"items":[\n`;
};

const item = (entry: OutgoingItem): string =>
  json({
    id: entry.id,
    url: entry.url,
    title: entry.title,
    content_html: entry.contentHtml,
    summary: entry.summary,
    image: entry.image,
    date_published: entry.published,
    date_modified: entry.updated,
    authors: entry.authors.map((name) => ({ name })),
    tags: entry.topics.map(({ name }) => name),
    language: entry.language,
    // A file without a type is not allowed.
    attachments: entry.files.flatMap(({ url, type, title, bytes, durationS }) =>
      type === undefined ? [] : [{ url, mime_type: type, title, size_in_bytes: bytes, duration_in_seconds: durationS }],
    ),
  });

/** Fields without a value are left out, and so are empty lists and texts, except for the content. */
const json = (fields: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(fields, (key, value: unknown) => {
    if (typeof value === 'string') return key === 'content_html' || value !== '' ? toStorable(value) : undefined;
    return Array.isArray(value) && value.length === 0 ? undefined : value;
  });

/** Writes JSON Feed 1.1 (jsonfeed.org). */
export const jsonFeedWriter: FeedFormatWriter = { head, item, separator: ',\n', end: '\n]}\n' };
