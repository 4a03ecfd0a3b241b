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
  const roots = withNestedDuplicates(first);
  const children = roots.flatMap(childElements);
  const channels = children
    .filter(({ name }) => name === 'channel')
    .slice(0, 1)
    .flatMap(withNestedDuplicates);
  // In RDF the image is next to the channel, and some RSS has no channel.
  const fields = [...channels.flatMap(childElements), ...children];
  const items = tree.items.filter(({ name }) => name === (isAtom ? 'entry' : 'item'));
  // An HTML page may have elements with these names, but without entries.
  if (items.length === 0 && tree.top.some((node) => isElement(node) && /^(?:xhtml:)?html$/.test(node.name)))
    return undefined;
  return {
    format,
    olderItems: tree.olderItems,
    parts: { isAtom, head: withLanguage(channels[0] ?? roots[0] ?? first, first), fields, items },
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

/** Returns an element, preceded by its first child if the child repeats its start tag. */
const withNestedDuplicates = (element: TreeElement): TreeElement[] => {
  const [first] = childElements(element);
  return first?.name === element.name ? [...withNestedDuplicates(first), element] : [element];
};

const withLanguage = (head: TreeElement, root: TreeElement): TreeElement => {
  const language = root.attributes.get('xml:lang');
  if (language === undefined || head.attributes.has('xml:lang')) return head;
  return { ...head, attributes: new Map([...head.attributes, ['xml:lang', language]]) };
};
