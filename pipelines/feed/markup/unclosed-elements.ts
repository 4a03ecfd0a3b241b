import type { OpenElement, TreeElement } from './elements.ts';
import { isAlsoHtml, isInGroup } from './vocabulary.ts';

/** Elements that keep their children even if they are unclosed. */
const CONTAINERS = new Set('rss channel rdf:rdf rdf feed item entry items urlset sitemapindex url sitemap'.split(' '));

/**
 * Moves the elements after an unclosed element, which became its children, to its parent. In a text
 * field, moves only elements that may be fields as well as markup.
 */
export function hoistForeignChildren(element: OpenElement, parent: OpenElement): void {
  if (parent.field !== undefined || CONTAINERS.has(element.name)) return;
  const end = element.children.findIndex((child) => isForeign(element, child));
  if (end < 0) return;
  for (const child of element.children.splice(end)) {
    if (typeof child === 'string' || !(element.field !== undefined || isForeign(element, child)))
      element.children.push(child);
    else parent.children.push(child);
  }
}

const isForeign = ({ name, field }: OpenElement, child: TreeElement | string): boolean => {
  if (typeof child === 'string') return false;
  if (field === undefined) return !isInGroup(name, child.name);
  return field !== 'html' || isAlsoHtml(child.name);
};
