import { TOPIC_SCHEME, topicCode } from '../../../model/topic-code.ts';
import { MEDIA_RSS, mediaContent } from './media-rss.ts';
import type { FeedFormatWriter, OutgoingFeed, OutgoingItem } from './outgoing-feed.ts';
import { attributesOf, element, textElement } from './xml-element.ts';

const head = ({ id, title, link, self, language, updated }: OutgoingFeed): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="${MEDIA_RSS}"${attributesOf({ 'xml:lang': language })}>\n`,
    textElement('id', id),
    textElement('title', title),
    textElement('updated', updated.toISOString()),
    link ? element('link', { rel: 'alternate', type: 'text/html', href: link }) : '',
    self ? element('link', { rel: 'self', type: 'application/atom+xml', href: self }) : '',
    textElement('generator', 'Wireroom'),
  ].join('');

const item = (entry: OutgoingItem): string =>
  element(
    'entry',
    { 'xml:lang': entry.language },
    [
      textElement('id', entry.id),
      textElement('title', entry.title),
      textElement('updated', (entry.updated ?? entry.published ?? entry.added).toISOString()),
      textElement('published', entry.published?.toISOString()),
      element('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
      // An entry must have an author.
      ...(entry.authors.length > 0 ? entry.authors : [entry.site]).map((name) =>
        element('author', {}, textElement('name', name)),
      ),
      ...entry.topics.map(({ qcode, name }) =>
        element('category', { scheme: TOPIC_SCHEME, term: topicCode(qcode), label: name }),
      ),
      ...entry.files.map(({ url, type, bytes, title }) =>
        element('link', { rel: 'enclosure', type, length: bytes, title, href: url }),
      ),
      ...entry.files.map(mediaContent),
      textElement('summary', entry.summary),
      textElement('content', entry.contentHtml, { type: 'html' }),
    ].join(''),
  );

/** Writes Atom 1.0 (RFC 4287). */
export const atomWriter: FeedFormatWriter = { head, item, separator: '', end: '</feed>\n' };
