import type { OpenElement, TreeElement } from './elements.ts';
import { isAlsoHtml, isInGroup } from './vocabulary.ts';

const CONTAINERS = new Set('rss channel rdf:rdf rdf feed item entry items urlset sitemapindex url sitemap'.split(' '));

/** Whether an element keeps its children even if it is unclosed. */
export function isContainer(name: string): boolean {
  return name === '' || CONTAINERS.has(name);
}

/**
 * Moves the elements after an unclosed element, which became its children, to its parent. In a text
 * field, moves only elements that may be fields as well as markup.
 */
export function hoistForeignChildren(element: OpenElement, parent: OpenElement): void {
  if (parent.field !== undefined || isContainer(element.name)) return;
  const end = element.children.findIndex((child) => isForeign(element, child));
  if (end >= 0) {
    for (const child of element.children.splice(end)) {
      if (typeof child === 'string' || !(element.field !== undefined || isForeign(element, child)))
        element.children.push(child);
      else parent.children.push(child);
    }
  }
  if (element.field !== undefined) dropBrokenEnd(element);
}

/** A malformed end tag at the end of a text: `/title>`, `</title`, `< /title>`. */
const BROKEN_END = /(?:<\s{0,9}\/\s{0,9}([\w:.-]{1,60})\s{0,9}>?|\/\s{0,9}([\w:.-]{1,60})\s{0,9}>)\s*$/;

/** Removes the malformed end tag of a field from its text. */
const dropBrokenEnd = ({ children, closesWith }: OpenElement): void => {
  const at = children.findLastIndex((child) => typeof child !== 'string' || child.trim() !== '');
  const text = children[at];
  if (typeof text !== 'string') return;
  const [end = '', name, sameName] = BROKEN_END.exec(text.slice(-200)) ?? [];
  if ((name ?? sameName)?.toLowerCase() === closesWith) children[at] = text.slice(0, text.length - end.length);
};

const isForeign = ({ name, field }: OpenElement, child: TreeElement | string): boolean => {
  if (typeof child === 'string') return false;
  if (field === undefined) return !isInGroup(name, child.name);
  return field !== 'html' || isAlsoHtml(child.name);
};
