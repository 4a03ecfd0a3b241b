import { escapeUTF8 } from 'entities';
import { withoutC1 } from '../text/windows-1252.ts';
import { htmlOf } from './html-of.ts';
import { resolveUrl } from './resolve-url.ts';
import { childElements, type TreeElement, wholeText } from './tree.ts';
import { ATTRIBUTES, isInGroup, kindOf } from './vocabulary.ts';

/** The parts of a syndication document, wherever it kept them. */
export interface FeedParts {
  /** Whether names are Atom's; RSS and RDF share theirs. */
  readonly isAtom: boolean;
  /** The root element, or the channel, whose attributes count. */
  readonly head: TreeElement;
  /** The elements that describe the feed. */
  readonly fields: readonly TreeElement[];
  readonly items: readonly TreeElement[];
}

/** Longest attribute value that is kept; the XML reader refuses those over 64 KB, and only data: URLs are so long. */
const MAX_ATTRIBUTE = 8_192;

/**
 * Elements for which rss-parser computes something of its own that we cannot use: a snippet in quadratic time, a date
 * that throws when it is bad, a link that must have attributes. Under another name they pass it untouched.
 */
const HIDDEN = new Set([
  'description',
  'content',
  'content:encoded',
  'published',
  'updated',
  'link',
  'atom:link',
  'image',
]);

/** An element without content becomes a string, on which rss-parser takes `String.prototype.link` for a field. */
const NOT_EMPTY = '<present/>';

/** The name under which a field stands in the canonical document. */
export const canonicalNameOf = (field: string): string => (HIDDEN.has(field) ? `x-${field}` : field);

/**
 * Writes the parts as a well-formed document that holds nothing but what we read: RSS 2.0 for RSS and RDF, Atom 1.0
 * for Atom. Human text becomes escaped HTML, URLs become absolute, characters that XML forbids are dropped.
 */
export const canonicalXml = ({ isAtom, head, fields, items }: FeedParts): string => {
  const itemTag = isAtom ? 'entry' : 'item';
  const body =
    fields.map((field) => writeField(field, isAtom)).join('') +
    items
      .map((item) => {
        const inner = childElements(item).map((field) => writeField(field, isAtom));
        return `<${itemTag}${writeAttributes(item)}>${NOT_EMPTY}${inner.join('')}</${itemTag}>`;
      })
      .join('');
  return isAtom
    ? `<feed${writeAttributes(head)}>${NOT_EMPTY}${body}</feed>`
    : `<rss version="2.0"><channel${writeAttributes(head)}>${NOT_EMPTY}${body}</channel></rss>`;
};

const writeField = (field: TreeElement, isAtom: boolean): string => {
  const kind = kindOf(field.name);
  if (kind === undefined) return '';
  const members = childElements(field).filter((child) => isInGroup(field.name, child.name));
  const inner =
    kind === 'group' && members.length > 0
      ? members.map((member) => writeField(member, isAtom)).join('')
      : legalText(contentOf(field, kind, isAtom));
  const name = canonicalNameOf(field.name);
  return `<${name}${writeAttributes(field)}>${inner}</${name}>`;
};

const contentOf = (field: TreeElement, kind: 'html' | 'value' | 'url' | 'group', isAtom: boolean): string => {
  if (kind === 'html') return htmlOf(field, isAtom || field.name.startsWith('atom:'));
  const text = wholeText(field).trim();
  return kind === 'url' ? (resolveUrl(text, field.base) ?? text) : text;
};

const writeAttributes = (element: TreeElement): string => {
  let out = '';
  for (const [name, value] of element.attributes) {
    if (!ATTRIBUTES.has(name) || value.length > MAX_ATTRIBUTE) continue;
    const isUrl = name === 'href' || name === 'url' || name === 'rdf:resource';
    const kept = isUrl ? (resolveUrl(value, element.base) ?? value) : value;
    out += ` ${name}="${escapeUTF8(legal(kept))}"`;
  }
  return out;
};

const legalText = (text: string): string => escapeUTF8(legal(text));

/** Also called for references, which may name characters that the bytes cannot contain. */
const legal = (text: string): string =>
  withoutC1(text.toWellFormed()).replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '');
