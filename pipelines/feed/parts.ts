import type { FeedParts } from './canonical-xml.ts';
import type { FeedFormat } from './document.ts';
import { childElements, type FeedTree, isElement, type TreeElement } from './tree.ts';

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
}

/** The parts of a syndication document and its format; `undefined` when the tree holds none. */
export const findParts = (tree: FeedTree): FoundParts | undefined => {
  const first = firstNamed(tree.top, FORMATS);
  const root = first && innermostOf(first);
  const format = root && FORMATS.get(root.name);
  if (root === undefined || format === undefined) return undefined;
  const isAtom = format === 'atom';
  const outer = childElements(root).find(({ name }) => name === 'channel');
  const channel = outer && innermostOf(outer);
  // RDF keeps the image beside the channel, and some RSS forgets the channel altogether.
  const fields = [...(channel === undefined ? [] : childElements(channel)), ...childElements(root)];
  const items = tree.items.filter(({ name }) => name === (isAtom ? 'entry' : 'item'));
  // A page may have elements of these names, but no entries in them.
  if (items.length === 0 && tree.top.some((node) => isElement(node) && /^(?:xhtml:)?html$/.test(node.name)))
    return undefined;
  return { format, parts: { isAtom, head: withLanguage(channel ?? root, root), fields, items } };
};

/** In document order; what stands before the root (warnings of a script, an unclosed tag) is passed over. */
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

/** An element whose start tag stands twice holds itself and nothing else. */
const innermostOf = (element: TreeElement): TreeElement => {
  const [only, ...others] = childElements(element);
  return only?.name === element.name && others.length === 0 ? innermostOf(only) : element;
};

const withLanguage = (head: TreeElement, root: TreeElement): TreeElement => {
  const language = root.attributes.get('xml:lang');
  if (language === undefined || head.attributes.has('xml:lang')) return head;
  return { ...head, attributes: new Map([...head.attributes, ['xml:lang', language]]) };
};
