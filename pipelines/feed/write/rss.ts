import { escapeUTF8 } from 'entities';
import { TOPIC_SCHEME } from '../../../model/topic-code.ts';
import { MEDIA_RSS, mediaContent } from './media-rss.ts';
import type { FeedFormatWriter, OutgoingFeed, OutgoingItem } from './outgoing-feed.ts';
import { element, textElement } from './xml-element.ts';

const NAMESPACES = Object.entries({
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: MEDIA_RSS,
})
  .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  .join('');

const head = ({ title, link, self, language, updated }: OutgoingFeed): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<rss version="2.0"${NAMESPACES}>\n<channel>\n`,
    textElement('title', htmlOf(title)),
    textElement('link', link),
    // Required, and there is nothing more to say.
    textElement('description', htmlOf(title)),
    textElement('language', language),
    textElement('lastBuildDate', updated.toUTCString()),
    textElement('generator', 'Wireroom'),
    self ? element('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }) : '',
  ].join('');

const item = (entry: OutgoingItem): string => {
  // One at most. A podcast player downloads it, so it is no picture.
  const recording = entry.files.find(({ type, medium }) => type !== undefined && medium !== 'image');
  return element(
    'item',
    {},
    [
      textElement('title', htmlOf(entry.title)),
      textElement('link', entry.url),
      textElement('guid', entry.id, { isPermaLink: 'false' }),
      textElement('pubDate', entry.published?.toUTCString()),
      textElement('atom:updated', entry.updated?.toISOString()),
      // The element `author` requires an e-mail address.
      ...entry.authors.map((name) => textElement('dc:creator', name)),
      textElement('dc:language', entry.language),
      ...entry.topics.map(({ name }) => textElement('category', name, { domain: TOPIC_SCHEME })),
      // Its length is required; 0 stands for an unknown one (RSS Best Practices Profile).
      recording ? element('enclosure', { url: recording.url, length: recording.bytes ?? 0, type: recording.type }) : '',
      ...entry.files.map(mediaContent),
      textElement('description', entry.summary && htmlOf(entry.summary)),
      textElement('content:encoded', entry.contentHtml),
    ].join(''),
  );
};

/**
 * Returns a text so that a reader shows it as it is. Most readers take titles and descriptions for
 * HTML, some for plain text. Only what HTML would change is escaped, so that a lone & or < looks
 * right in both.
 */
const htmlOf = (text: string): string => (/<[a-z!?/]|&#?\w+;/i.test(text) ? escapeUTF8(text) : text);

/** Writes RSS 2.0 (RSS Advisory Board, 2.0.11) with Dublin Core, Content, Media RSS and Atom elements. */
export const rssWriter: FeedFormatWriter = { head, item, separator: '', end: '</channel>\n</rss>\n' };
