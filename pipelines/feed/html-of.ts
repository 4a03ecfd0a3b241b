import { escapeAttribute, escapeText } from 'entities';
import { isUrlAttribute, resolveLinks } from './resolve-links.ts';
import { resolveUrl } from './resolve-url.ts';
import { childElements, isElement, ownText, type TreeElement } from './tree.ts';
import { isVoid } from './vocabulary.ts';

/**
 * The content of a human-readable field as one HTML fragment with absolute links, however the feed carries it: inline
 * XHTML, escaped HTML, base64 (Atom 0.3), or plain text, which is escaped.
 */
export const htmlOf = (element: TreeElement, isAtom: boolean): string => {
  if (childElements(element).length > 0) return inlineMarkup(hostOf(element));
  const text = element.attributes.get('mode') === 'base64' ? fromBase64(ownText(element)) : ownText(element);
  return isAtom && isPlain(element, text) ? escapeText(text) : resolveLinks(text, element.base);
};

/** Atom wraps XHTML in one `div` that is not part of the text. */
const hostOf = (element: TreeElement): TreeElement => {
  const [only, ...others] = childElements(element);
  const wrapped = only !== undefined && others.length === 0 && ownText(element).trim() === '';
  return wrapped && /^(?:\w+:)?div$/i.test(only.name) ? only : element;
};

const fromBase64 = (text: string): string => Buffer.from(text, 'base64').toString('utf8');

/** Atom text is plain unless it says otherwise; but much that says nothing is escaped HTML all the same. */
const isPlain = (element: TreeElement, text: string): boolean => {
  const type = element.attributes.get('type')?.trim().toLowerCase();
  if (element.attributes.get('mode') === 'escaped') return type === 'text/plain' || type === 'text';
  if (type === 'text' || type === 'text/plain') return true;
  return type === undefined && !/<\/?[a-z][a-z0-9]*[\s/>]|&(?:#\d{1,7}|[a-z]{2,8});/i.test(text);
};

const inlineMarkup = (element: TreeElement): string =>
  element.children
    .map((child) => {
      if (!isElement(child)) return escapeText(child);
      const name = child.name.replace(/^(?:xhtml|html|h):/i, '');
      if (!/^[a-z][\w:-]*$/i.test(name)) return inlineMarkup(child);
      const start = `<${name}${attributesOf(child)}>`;
      return isVoid(name.toLowerCase()) ? start + inlineMarkup(child) : `${start}${inlineMarkup(child)}</${name}>`;
    })
    .join('');

const attributesOf = (element: TreeElement): string => {
  let out = '';
  for (const [name, value] of element.attributes) {
    if (name.startsWith('xml') || !/^[a-z][\w:-]*$/i.test(name)) continue;
    const resolved = isUrlAttribute(name) ? (resolveUrl(value, element.base) ?? value) : value;
    out += ` ${name}="${escapeAttribute(resolved)}"`;
  }
  return out;
};
