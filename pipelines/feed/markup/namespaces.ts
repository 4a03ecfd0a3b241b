/** Prefixes of one element; those of its ancestors hold as well. */
export interface Scope {
  readonly own: ReadonlyMap<string, string>;
  readonly parent: Scope | undefined;
}

/** The prefix under which we know a vocabulary, by its namespace (see `keyOf`); '' for RSS itself. */
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
      // Drafts of Atom, before it had a home.
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

/** What feeds write differently in one namespace: case, http or https, the mark at its end. */
const keyOf = (namespace: string): string =>
  namespace
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/#]{1,3}$/, '');

/** Vocabularies whose elements go without a prefix when their namespace is the default one, or the root's. */
const BARE = new Set(['', 'atom', 'sitemap']);

/** Namespace a prefix stands for here ('' is the default namespace), as `keyOf` has it. */
export const namespaceOf = (prefix: string, scope: Scope | undefined): string | undefined => {
  for (let at = scope; at !== undefined; at = at.parent) {
    const namespace = at.own.get(prefix);
    if (namespace !== undefined) return namespace;
  }
  return undefined;
};

/**
 * The scope of an element with these attributes (all names in lower case). RSS has no namespace, and some feeds declare
 * any that is about on its root.
 */
export const scopeOf = (
  element: string,
  attributes: ReadonlyMap<string, string>,
  parent: Scope | undefined,
): Scope | undefined => {
  if (attributes.size === 0) return parent;
  const own = new Map<string, string>();
  for (const [name, value] of attributes) {
    if ((name === 'xmlns' && element !== 'rss') || name.startsWith('xmlns:'))
      own.set(name.slice('xmlns:'.length), keyOf(value));
  }
  return own.size === 0 ? parent : { own, parent };
};

/**
 * The one name under which we know an element: lower case, with our own prefix for its vocabulary whatever prefix the
 * document uses. An undeclared prefix is taken at its word. Atom elements have no prefix in an Atom feed and `atom:`
 * in any other.
 */
export const elementName = (written: string, scope: Scope | undefined, rootIsAtom: boolean): string => {
  const name = written.toLowerCase();
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  const local = name.slice(colon + 1);
  const namespace = namespaceOf(prefix, scope);
  const vocabulary = (namespace === undefined ? undefined : VOCABULARIES.get(namespace)) ?? prefix;
  if (BARE.has(vocabulary) && (colon < 0 || vocabulary !== 'atom' || rootIsAtom || local === 'feed')) return local;
  return `${vocabulary}:${local}`;
};

/** Like `elementName`; an attribute without a prefix belongs to its element. */
export const attributeName = (written: string, scope: Scope | undefined): string => {
  const name = written.toLowerCase();
  return name.includes(':') && !name.startsWith('xml:') ? elementName(name, scope, false) : name;
};
