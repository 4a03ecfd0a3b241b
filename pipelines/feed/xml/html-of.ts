import { escapeAttribute, escapeText } from 'entities';
import { childElements, isElement, ownText, type TreeElement } from '../markup/elements.ts';
import { resolveUrl } from '../markup/resolve-url.ts';
import { isVoid } from '../markup/vocabulary.ts';
import { isUrlAttribute, resolveLinks } from '../resolve-links.ts';

/**
 * Converts the content of a text field to one HTML fragment with absolute links. The content may be
 * inline XHTML, escaped HTML, base64 (Atom 0.3) or plain text, which is escaped.
 */
export function htmlOf(element: TreeElement, isAtom: boolean): string {
  if (childElements(element).length > 0) return inlineMarkup(markupRootOf(element));
  const text = isBase64(element, isAtom) ? decodedText(element) : ownText(element);
  return isAtom && isPlain(element, text) ? escapeText(text) : resolveLinks(text, element.base);
}

/** Unwraps the `div` around XHTML in Atom, which is not part of the text. */
const markupRootOf = (element: TreeElement): TreeElement => {
  const [only, ...others] = childElements(element);
  const wrapped = only !== undefined && others.length === 0 && ownText(element).trim() === '';
  return wrapped && /^(?:\w+:)?div$/i.test(only.name) ? only : element;
};

/** Atom 0.3 declares base64; in Atom 1.0 any type except text and XML is base64 (RFC 4287, 4.1.3.3). */
const isBase64 = ({ attributes }: TreeElement, isAtom: boolean): boolean => {
  if (attributes.has('mode')) return attributes.get('mode') === 'base64';
  const type = attributes.get('type')?.trim().toLowerCase() ?? '';
  return isAtom && type.includes('/') && !/^text\/|[/+]xml$|html|json/.test(type);
};

/**
 * Returns an empty text for binary content, such as an image. A title of an unknown type is a text
 * that is not encoded.
 */
const decodedText = (element: TreeElement): string => {
  const text = ownText(element);
  const decoded = Buffer.from(text, 'base64').toString('utf8');
  if (!/[\x00-\x08\ufffd]/.test(decoded)) return decoded;
  return element.name.endsWith('title') ? text : '';
};

/** Atom text is plain by default, but text without a type is often escaped HTML. */
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
      return isVoid(name.toLowerCase(), child.attributes)
        ? start + inlineMarkup(child)
        : `${start}${inlineMarkup(child)}</${name}>`;
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
