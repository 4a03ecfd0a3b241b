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
}

/** The parts of a syndication document and its format; `undefined` when the tree holds none. */
export const findParts = (tree: FeedTree): FoundParts | undefined => {
  const first = firstNamed(tree.top, FORMATS);
  const format = first && FORMATS.get(first.name);
  if (first === undefined || format === undefined) return undefined;
  const isAtom = format === 'atom';
  const roots = timesWritten(first);
  const children = roots.flatMap(childElements);
  const channels = children
    .filter(({ name }) => name === 'channel')
    .slice(0, 1)
    .flatMap(timesWritten);
  // RDF keeps the image beside the channel, and some RSS forgets the channel altogether.
  const fields = [...channels.flatMap(childElements), ...children];
  const items = tree.items.filter(({ name }) => name === (isAtom ? 'entry' : 'item'));
  // A page may have elements of these names, but no entries in them.
  if (items.length === 0 && tree.top.some((node) => isElement(node) && /^(?:xhtml:)?html$/.test(node.name)))
    return undefined;
  return { format, parts: { isAtom, head: withLanguage(channels[0] ?? roots[0] ?? first, first), fields, items } };
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

/** An element, before it the one it begins with where its start tag stands twice. */
const timesWritten = (element: TreeElement): TreeElement[] => {
  const [first] = childElements(element);
  return first?.name === element.name ? [...timesWritten(first), element] : [element];
};

const withLanguage = (head: TreeElement, root: TreeElement): TreeElement => {
  const language = root.attributes.get('xml:lang');
  if (language === undefined || head.attributes.has('xml:lang')) return head;
  return { ...head, attributes: new Map([...head.attributes, ['xml:lang', language]]) };
};
