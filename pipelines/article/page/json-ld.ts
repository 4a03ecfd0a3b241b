/** An object of schema.org data. Untrusted: every value may be anything. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** In characters. */
const MAX_SCRIPT_LENGTH = 5_000_000;
const MAX_NODES = 5_000;
const ARTICLE_TYPE = /(?:Article|Posting|^Report|^Review|^Recipe|^ClaimReview|^CreativeWork)$/;

/**
 * Returns all objects of a page's JSON-LD scripts, outer ones first, however they are nested
 * (`@graph`, arrays, properties). Skips scripts that are not JSON even after common errors are
 * repaired.
 */
export function readJsonLd(scripts: readonly string[]): readonly JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of scripts) {
    if (nodes.length >= MAX_NODES) break;
    if (script.length <= MAX_SCRIPT_LENGTH) nodes.push(...objectsIn(parseLoosely(script)));
  }
  return nodes.slice(0, MAX_NODES);
}

const parseLoosely = (script: string): unknown => {
  const json = withoutWrapping(script);
  try {
    return JSON.parse(json);
  } catch {
    // The common errors of templates: raw line breaks in strings, commas before a closing bracket.
    try {
      return JSON.parse(json.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s{0,100}([}\]])/g, '$1'));
    } catch {
      // Metadata then comes from other sources.
      return undefined;
    }
  }
};

const withoutWrapping = (script: string): string =>
  script
    .trim()
    .replace(/^(?:\/\/)?\s*<!\[CDATA\[/, '')
    .replace(/(?:\/\/\s*)?\]\]>\s*;?$/, '')
    .replace(/;$/, '')
    .trim();

const objectsIn = (json: unknown): JsonLdNode[] => {
  const objects: JsonLdNode[] = [];
  const queue: unknown[] = [json];
  for (let next = 0; next < queue.length && next < MAX_NODES; next += 1) {
    const value = queue[next];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES));
    else if (isNode(value)) {
      objects.push(value);
      for (const inner of Object.values(value)) if (typeof inner === 'object') queue.push(inner);
    }
  }
  return objects;
};

export function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the types of a node without their vocabulary: `NewsArticle` for `https://schema.org/NewsArticle`. */
export function typesOf(node: JsonLdNode): string[] {
  return [node['@type']]
    .flat()
    .filter((type) => typeof type === 'string')
    .map((type) => type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':'), type.lastIndexOf('#')) + 1));
}

/**
 * Returns the nodes that describe an article of any kind, the page's own first: it has this URL, or
 * the most fields.
 */
export function articlesIn(nodes: readonly JsonLdNode[], url: string): readonly JsonLdNode[] {
  const others = readersWordsIn(nodes);
  const articles = nodes.filter((node) => !others.has(node) && typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  const main =
    articles.find((node) => node['headline'] && addressesOf(node, nodes).includes(url)) ??
    articles.find((node) => node['headline'] && node['datePublished']) ??
    articles.find((node) => node['headline']);
  return main === undefined ? articles : [main, ...articles.filter((node) => node !== main)];
}

/** Returns what readers say of a page: comments, and reviews if there are several; a single one may be the article. */
const readersWordsIn = (nodes: readonly JsonLdNode[]): ReadonlySet<unknown> =>
  new Set(
    nodes.flatMap(({ comment, review }) => [
      ...[comment].flat(),
      ...(Array.isArray(review) && review.length > 1 ? review : []),
    ]),
  );

const addressesOf = (node: JsonLdNode, nodes: readonly JsonLdNode[]): unknown[] => {
  const page = node['mainEntityOfPage'];
  const pageId = isNode(page) ? page['@id'] : page;
  const pageUrl = nodes.find((other) => typeof pageId === 'string' && other['@id'] === pageId)?.['url'];
  return [node['url'], node['@id'], pageId, pageUrl];
};

/** Returns the node that an `@id` refers to, or the value itself. */
export function resolveNode(value: JsonLdNode, nodes: readonly JsonLdNode[]): JsonLdNode {
  const id = value['@id'];
  if (typeof id !== 'string' || value['name'] !== undefined) return value;
  return nodes.find((node) => node['@id'] === id && node['name'] !== undefined) ?? value;
}
