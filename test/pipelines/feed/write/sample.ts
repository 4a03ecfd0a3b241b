import type { FeedFormatWriter, OutgoingFeed, OutgoingItem } from '../../../../pipelines/feed/write/outgoing-feed.ts';

export const FEED: OutgoingFeed = {
  id: 'https://desk.example/news.atom',
  title: 'Ports & <b>ferries</b>',
  link: 'https://desk.example/',
  self: 'https://desk.example/news.atom',
  language: 'en',
  updated: new Date('2026-03-04T12:00:00.123Z'),
};

export const PLAIN: OutgoingItem = {
  id: 'urn:uuid:00000000-0000-8000-8000-000000000001',
  url: 'https://inland.example/plain',
  title: 'Plain',
  site: 'inland.example',
  authors: [],
  added: new Date('2026-03-04T11:00:00Z'),
  contentHtml: '<p>One.</p>',
  topics: [],
  files: [],
};

export const FULL: OutgoingItem = {
  id: 'urn:uuid:00000000-0000-8000-8000-000000000002',
  url: 'https://www.harbour.example/ferry?id=1&from=2',
  title: 'Santos & Söhne: “The ferry is back”',
  site: 'harbour.example',
  authors: ['Maria Santos', 'Li Wei'],
  published: new Date('2026-03-04T09:30:00Z'),
  updated: new Date('2026-03-04T10:00:00Z'),
  added: new Date('2026-03-04T09:31:00Z'),
  summary: 'After two years, the ferry sails again.',
  contentHtml: '<p>The ferry <em>returned</em> to Porto &amp; Gaia: 3 &lt; 4.</p>\n<p>“Hundreds” came.</p>',
  topics: [
    { qcode: 'medtop:20000337', name: 'transport' },
    { qcode: 'medtop:04000000', name: 'economy, business and finance' },
  ],
  files: [
    {
      url: 'https://www.harbour.example/ferry.jpg?w=1&h=2',
      type: 'image/jpeg',
      medium: 'image',
      title: 'The ferry, "new"',
      credit: 'Ana Reis',
      width: 1200,
      height: 800,
    },
    { url: 'https://www.harbour.example/picture/7', medium: 'image' },
    {
      url: 'https://www.harbour.example/ferry.mp3',
      type: 'audio/mpeg',
      medium: 'audio',
      bytes: 4_800_123,
      durationS: 301,
    },
  ],
  image: 'https://www.harbour.example/ferry.jpg?w=1&h=2',
  language: 'en',
};

/** Writes a whole feed. */
export const writeFeed = (
  { head, item, separator, end }: FeedFormatWriter,
  items: readonly OutgoingItem[],
  feed = FEED,
): string => head(feed) + items.map(item).join(separator) + end;
