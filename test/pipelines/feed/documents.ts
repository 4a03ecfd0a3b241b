/** A document of each format and vocabulary, written for these tests. */
export const FIXTURES = new URL('../../fixtures/feed/', import.meta.url);

/** Each document `<name>` has its expected result in `<name>.expected.json`. */
export const DOCUMENTS = [
  ['rss-0.90.xml', 'http://lights.example/rss'],
  ['rss-0.91.xml', 'http://almanac.example/rss'],
  ['rss-0.92.xml', 'http://radio.example/rss.xml'],
  ['rdf-1.0.xml', 'https://journal.example/feed.rdf'],
  ['rss-1.1.xml', 'https://polder.example/rss11'],
  ['rss-2.0.xml', 'https://gazette.example/feed.xml'],
  ['dublin-core.xml', 'https://bells.example/rss'],
  ['atom-in-rss.xml', 'https://garden.example/rss'],
  ['podcast.xml', 'https://ships.example/feed'],
  ['atom-1.0.xml', 'https://zeitung.example/atom'],
  ['atom-0.3.xml', 'https://notebook.example/atom.xml'],
  ['media-rss.xml', 'https://pictures.example/rss'],
  ['json-feed-1.0.json', 'https://weeks.example/feed.json'],
  ['json-feed.json', 'https://ends.example/feed.json'],
  ['cdf.xml', 'http://old.example/channel.cdf'],
  ['sitemap.xml', 'https://daily.example/sitemap.xml'],
  ['news-sitemap.xml', 'https://daily.example/news.xml'],
  ['sitemap-index.xml', 'https://daily.example/sitemap.xml'],
] as const;
