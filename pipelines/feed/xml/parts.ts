import type { FeedFormat } from '../document.ts';
import { childElements, isElement, type TreeElement } from '../markup/elements.ts';
import type { FeedTree } from '../markup/tree.ts';
import type { FeedParts } from './canonical-xml.ts';

const FORMATS: ReadonlyMap<string, FeedFormat> = new Map([
  ['rss', 'rss'],
  ['channel', 'rss'],
  ['rdf:rdf', 'rdf'],
  ['rdf', 'rdf'],
  ['feed', 'atom'],
]);

export interface FoundParts {
  readonly format: FeedFormat;
  readonly parts: FeedParts;
  /** See `FeedTree`. */
  readonly olderItems: number;
}

/** Finds the parts and the format of a feed document. Returns `undefined` for other documents. */
export function findParts(tree: FeedTree): FoundParts | undefined {
  const first = firstNamed(tree.top, FORMATS);
  const format = first && FORMATS.get(first.name);
  if (first === undefined || format === undefined) return undefined;
  const isAtom = format === 'atom';
  const children = childElements(first);
  const channel = children.find(({ name }) => name === 'channel');
  // In RDF the image is next to the channel, and some RSS has no channel.
  const fields = [...(channel ? childElements(channel) : []), ...children];
  const items = tree.items.filter(({ name }) => name === (isAtom ? 'entry' : 'item'));
  // An HTML page may have elements with these names, but without entries.
  if (items.length === 0 && tree.top.some((node) => isElement(node) && /^(?:xhtml:)?html$/.test(node.name)))
    return undefined;
  return {
    format,
    olderItems: tree.olderItems,
    parts: { isAtom, head: channel ?? first, fields, items },
  };
}

/** Finds the first element in document order, skipping content before the root (script warnings, an unclosed tag). */
const firstNamed = (
  nodes: readonly (TreeElement | string)[],
  names: ReadonlyMap<string, unknown>,
): TreeElement | undefined => {
  for (const node of nodes.filter(isElement)) {
    const found = names.has(node.name) ? node : firstNamed(node.children, names);
    if (found !== undefined) return found;
  }
  return undefined;
};
