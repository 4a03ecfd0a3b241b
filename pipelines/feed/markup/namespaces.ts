/** Prefixes that one element declares; those of its ancestors apply as well. */
export interface Scope {
  readonly own: ReadonlyMap<string, string>;
  readonly parent: Scope | undefined;
}

/** Canonical prefixes by namespace (see `keyOf`); '' for RSS itself. */
const VOCABULARIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '': [
      'purl.org/rss/1.0',
      'purl.org/net/rss1.1',
      'my.netscape.com/rdf/simple/0.9',
      'channel.netscape.com/rdf/simple/0.9',
      'backend.userland.com/rss',
      'backend.userland.com/rss2',
      'blogs.law.harvard.edu/tech/rss',
    ],
    atom: [
      'www.w3.org/2005/atom',
      'purl.org/atom/ns',
      'purl.org/echo',
      'purl.org/pie',
      // Drafts of Atom.
      'example.com/newformat',
      'example.com/necho',
      'uri/of/echo/namespace',
    ],
    dc: ['purl.org/dc/elements/1.1', 'purl.org/dc/elements/1.0'],
    dcterms: ['purl.org/dc/terms'],
    content: ['purl.org/rss/1.0/modules/content'],
    media: ['search.yahoo.com/mrss'],
    itunes: ['www.itunes.com/dtds/podcast-1.0.dtd', 'example.com/dtds/podcast-1.0.dtd'],
    podcast: ['podcastindex.org/namespace/1.0', 'github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md'],
    sy: ['purl.org/rss/1.0/modules/syndication'],
    feedburner: ['rssnamespace.org/feedburner/ext/1.0'],
    rdf: ['www.w3.org/1999/02/22-rdf-syntax-ns'],
    xhtml: ['www.w3.org/1999/xhtml'],
    sitemap: ['www.sitemaps.org/schemas/sitemap/0.9', 'www.google.com/schemas/sitemap/0.84'],
    news: ['www.google.com/schemas/sitemap-news/0.9'],
    image: ['www.google.com/schemas/sitemap-image/1.1'],
  }).flatMap(([prefix, namespaces]) => namespaces.map((namespace): [string, string] => [namespace, prefix])),
);

/** Removes the variations of a namespace in feeds: case, http or https, a trailing slash or hash. */
const keyOf = (namespace: string): string =>
  namespace
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/#]{1,3}$/, '');

/** Vocabularies whose elements have no prefix if their namespace is the default, or that of the root. */
const UNPREFIXED = new Set(['', 'atom', 'sitemap']);

/** Returns the namespace key of a prefix in a scope; '' is the prefix of the default namespace. */
export function namespaceOf(prefix: string, scope: Scope | undefined): string | undefined {
  for (let at = scope; at !== undefined; at = at.parent) {
    const namespace = at.own.get(prefix);
    if (namespace !== undefined) return namespace;
  }
  return undefined;
}

/**
 * Returns the scope of an element (all names in lower case). Ignores a default namespace on the
 * root of RSS, which has none; some feeds declare an arbitrary one.
 */
export function scopeOf(
  element: string,
  attributes: ReadonlyMap<string, string>,
  parent: Scope | undefined,
): Scope | undefined {
  if (attributes.size === 0) return parent;
  const own = new Map<string, string>();
  for (const [name, value] of attributes) {
    if ((name === 'xmlns' && element !== 'rss') || name.startsWith('xmlns:'))
      own.set(name.slice('xmlns:'.length), keyOf(value));
  }
  return own.size === 0 ? parent : { own, parent };
}

/**
 * Returns the canonical name of an element: lower case, with the canonical prefix of its
 * vocabulary. An undeclared prefix is used as-is. Atom elements have no prefix in an Atom feed and
 * `atom:` in other feeds.
 */
export function elementName(rawName: string, scope: Scope | undefined, rootIsAtom: boolean): string {
  const name = rawName.toLowerCase();
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  const local = name.slice(colon + 1);
  const namespace = namespaceOf(prefix, scope);
  const vocabulary = (namespace === undefined ? undefined : VOCABULARIES.get(namespace)) ?? prefix;
  if (UNPREFIXED.has(vocabulary) && (colon < 0 || vocabulary !== 'atom' || rootIsAtom || local === 'feed'))
    return local;
  return `${vocabulary}:${local}`;
}

/** Like `elementName` for attributes. An attribute without a prefix belongs to its element. */
export function attributeName(rawName: string, scope: Scope | undefined): string {
  const name = rawName.toLowerCase();
  return name.includes(':') && !name.startsWith('xml:') ? elementName(name, scope, false) : name;
}
