import { escapeUTF8 } from 'entities';
import { withoutC1 } from '../../text/windows-1252.ts';
import { childElements, type TreeElement, wholeText } from '../markup/elements.ts';
import { resolveUrl } from '../markup/resolve-url.ts';
import { ATTRIBUTES, type FieldKind, isInGroup, kindOf } from '../markup/vocabulary.ts';
import { htmlOf } from './html-of.ts';

/** The parts of a feed document, independent of its structure. */
export interface FeedParts {
  /** Whether element names are those of Atom. RSS and RDF share their names. */
  readonly isAtom: boolean;
  /** The channel or the root element, whose attributes describe the feed. */
  readonly head: TreeElement;
  /** The elements that describe the feed. */
  readonly fields: readonly TreeElement[];
  readonly items: readonly TreeElement[];
}

/**
 * Maximum length of an attribute value. The XML reader rejects values over 64 KB, and only data:
 * URLs are that long.
 */
const MAX_ATTRIBUTE = 8_192;

/**
 * Elements that rss-parser processes in an unsuitable way: a snippet in quadratic time, a date that
 * throws if invalid, a link that must have attributes. They are renamed so that rss-parser returns
 * them unchanged.
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

/** Prevents empty elements, which become strings: rss-parser would read `String.prototype.link` as a field. */
const NOT_EMPTY = '<present/>';

/** Returns the name of a field in the canonical document. */
export function canonicalNameOf(field: string): string {
  return HIDDEN.has(field) ? `x-${field}` : field;
}

export interface CanonicalDocument {
  /** Contains the index of each text in place of the text. */
  readonly xml: string;
  readonly texts: readonly string[];
}

/**
 * Writes a well-formed document with only the fields that are read: RSS 2.0 for RSS and RDF, Atom
 * 1.0 for Atom. Converts text fields to HTML, makes URLs absolute and removes characters that XML
 * forbids.
 *
 * The texts are kept outside the document, because an XML reader needs more time for them than for
 * everything else and would return them unchanged.
 */
export function canonicalXml({ isAtom, head, fields, items }: FeedParts): CanonicalDocument {
  const texts: string[] = [];

  const writeText = (text: string): string => (text === '' ? '' : String(texts.push(legal(text)) - 1));

  const writeField = (field: TreeElement): string => {
    const kind = kindOf(field.name);
    if (kind === undefined) return '';
    const members = kind === 'group' ? childElements(field).filter((child) => isInGroup(field.name, child.name)) : [];
    const inner = members.length > 0 ? writeFields(members) : writeText(contentOf(field, kind, isAtom));
    const name = canonicalNameOf(field.name);
    // All other relative URLs are already resolved.
    const base = isAtom && name === 'id' ? ` xml:base="${escapeUTF8(field.base)}"` : '';
    return `<${name}${writeAttributes(field)}${base}>${inner}</${name}>`;
  };

  const writeFields = (all: readonly TreeElement[]): string => {
    let out = '';
    for (const field of all) out += writeField(field);
    return out;
  };

  const itemTag = isAtom ? 'entry' : 'item';
  let body = writeFields(fields);
  for (const item of items)
    body += `<${itemTag}${writeAttributes(item)}>${NOT_EMPTY}${writeFields(childElements(item))}</${itemTag}>`;
  const xml = isAtom
    ? `<feed${writeAttributes(head)}>${NOT_EMPTY}${body}</feed>`
    : `<rss version="2.0"><channel${writeAttributes(head)}>${NOT_EMPTY}${body}</channel></rss>`;
  return { xml, texts };
}

const contentOf = (field: TreeElement, kind: FieldKind, isAtom: boolean): string => {
  if (kind === 'html' || kind === 'line') return htmlOf(field, isAtom || field.name.startsWith('atom:')).trim();
  const text = wholeText(field).trim();
  return kind === 'url' ? (resolveUrl(text, field.base) ?? text) : text;
};

const URL_ATTRIBUTES = new Set(['href', 'url', 'uri', 'rdf:resource']);

const writeAttributes = (element: TreeElement): string => {
  let out = '';
  for (const [name, value] of element.attributes) {
    if (!ATTRIBUTES.has(name) || value.length > MAX_ATTRIBUTE) continue;
    const kept = URL_ATTRIBUTES.has(name) ? (resolveUrl(value, element.base) ?? value) : value;
    out += ` ${name}="${escapeUTF8(legal(kept))}"`;
  }
  return out;
};

/** Removes characters that XML forbids. References may introduce them after repairText. */
const legal = (text: string): string =>
  MAY_BE_ILLEGAL.test(text)
    ? withoutC1(text.toWellFormed()).replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    : text;

const MAY_BE_ILLEGAL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x80-\x9f\ud800-\udfff\ufffe\uffff]/;
