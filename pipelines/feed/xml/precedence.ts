/**
 * Elements for each property of a feed or an entry, by precedence. RSS, RDF and Atom share the
 * lists: if a document mixes vocabularies, the more specific element wins.
 */
export const FEED_FIELDS = {
  title: ['title', 'dc:title', 'itunes:title', 'atom:title'],
  description: [
    'description',
    'subtitle',
    'tagline',
    'dc:description',
    'atom:subtitle',
    'itunes:summary',
    'itunes:subtitle',
    'abstract',
  ],
  language: ['language', 'dc:language'],
  updated: [
    'updated',
    'atom:updated',
    'modified',
    'lastbuilddate',
    'pubdate',
    'dcterms:modified',
    'dc:date',
    'published',
    'dcterms:issued',
    'dcterms:created',
  ],
  authors: [
    'author',
    'atom:author',
    'managingeditor',
    'dc:creator',
    'dc:author',
    'itunes:author',
    'podcast:person',
    'webmaster',
    'dc:publisher',
  ],
} as const;

export const ENTRY_FIELDS = {
  guid: ['guid', 'id', 'atom:id'],
  title: ['title', 'dc:title', 'media:title', 'itunes:title', 'atom:title'],
  summary: [
    'summary',
    'description',
    'dc:description',
    'atom:summary',
    'media:description',
    'itunes:summary',
    'abstract',
  ],
  content: ['content:encoded', 'content', 'atom:content', 'xhtml:body', 'body', 'fullitem', 'description'],
  language: ['dc:language', 'language'],
  published: [
    'published',
    'pubdate',
    'issued',
    'dcterms:issued',
    'dc:date',
    'atom:published',
    'dcterms:created',
    'created',
    'date',
  ],
  updated: ['updated', 'modified', 'dcterms:modified', 'atom:updated'],
  authors: ['author', 'dc:creator', 'dc:author', 'itunes:author', 'atom:author', 'podcast:person'],
  categories: ['category', 'atom:category', 'dc:subject', 'media:category', 'itunes:category'],
  /** Comma-separated lists. */
  keywords: ['media:keywords', 'itunes:keywords'],
} as const;
