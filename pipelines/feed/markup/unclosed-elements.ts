import type { OpenElement, TreeElement } from './elements.ts';
import { isAlsoHtml, isInGroup } from './vocabulary.ts';

const CONTAINERS = new Set('rss channel rdf:rdf rdf feed item entry items urlset sitemapindex url sitemap'.split(' '));

/** What is in these belongs to them whether they are closed or not. */
export const isContainer = (name: string): boolean => name === '' || CONTAINERS.has(name);

/**
 * Gives what followed an element that was never closed, and so became its content, to the element around it. In a text
 * that is only what may be a field as well as markup.
 */
export const hoistForeignChildren = (element: OpenElement, parent: OpenElement): void => {
  if (parent.field !== undefined || isContainer(element.name)) return;
  const end = element.children.findIndex((child) => isForeign(element, child));
  if (end >= 0) {
    for (const child of element.children.splice(end)) {
      if (typeof child === 'string' || !(element.field !== undefined || isForeign(element, child)))
        element.children.push(child);
      else parent.children.push(child);
    }
  }
  if (element.field !== undefined) dropEnd(element);
};

/** What is left of an end tag at the end of a text: `/title>`, `</title`, `< /title>`. */
const BROKEN_END = /(?:<\s{0,9}\/\s{0,9}([\w:.-]{1,60})\s{0,9}>?|\/\s{0,9}([\w:.-]{1,60})\s{0,9}>)\s*$/;

/** Leaves out what is left of a field's own end tag, which is part of its text then. */
const dropEnd = ({ children, closesWith }: OpenElement): void => {
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
