import { isElement, type OpenElement, type TreeElement } from './elements.ts';
import { isContainer } from './unclosed-elements.ts';

/** Fields that occur once in an entry. A second one belongs to another entry. */
const SINGLE = new Set('title guid id pubdate published updated issued modified description summary'.split(' '));

/** Fields that indicate an entry. After another entry, where a feed has no fields, text fields also do. */
const INDICATORS = ['title', 'guid', 'id', 'link'];
const TEXTS = ['description', 'summary', 'content', 'content:encoded'];

/** Entries, and fields that only feeds have. */
const BOUNDARIES = new Set(
  (
    'item entry ttl lastbuilddate image generator docs managingeditor webmaster copyright language cloud textinput ' +
    'rating skiphours skipdays sy:updateperiod sy:updatefrequency sy:updatebase subtitle tagline logo icon'
  ).split(' '),
);

/**
 * Maximum number of children to search backward. Entries have fewer, and the search after each end
 * tag must be fast.
 */
const MAX_FIELDS = 100;

/**
 * Creates an entry from the fields before an unmatched end tag, whose start tag must be missing.
 * The fields reach back to another entry, a field that only feeds have, a repeated single field, or
 * a misspelled start tag. Returns `undefined` and changes nothing if there is no such boundary, as
 * with a stray end tag before the entries, or if no field indicates an entry.
 */
export function recoverEntry(parent: OpenElement, name: string): OpenElement | undefined {
  const seen = new Set<string>();
  const isBoundary = (child: TreeElement | string): boolean => {
    if (!isElement(child)) return false;
    const isSingle = SINGLE.has(child.name) || (child.name === 'link' && !child.attributes.has('href'));
    if (BOUNDARIES.has(child.name) || (isSingle && seen.has(child.name))) return true;
    seen.add(child.name);
    return false;
  };
  const last = parent.children.slice(-MAX_FIELDS);
  const boundary = last.findLastIndex(isBoundary);
  // A parent that is not a container may be the misspelled start tag.
  if (boundary < 0 && isContainer(parent.name)) return undefined;
  const predecessor = last[boundary];
  const indicators = isEntry(predecessor) ? [...INDICATORS, ...TEXTS] : INDICATORS;
  if (!indicators.some((field) => seen.has(field))) return undefined;
  const fields = parent.children.splice(parent.children.length - last.length + boundary + 1);
  const entry: OpenElement = { ...newElement(parent, name), attributes: recoverAttributes(fields), children: fields };
  parent.children.push(entry);
  return entry;
}

/** The URL of an RDF entry in a start tag that lost its `<` and became text. */
const ABOUT = /^\s*(?:item|entry)\s[^<>]{0,2000}?\brdf:about\s{0,9}=\s{0,9}["']([^"'<>]{1,2000})["']/i;

const recoverAttributes = (fields: readonly (TreeElement | string)[]): ReadonlyMap<string, string> => {
  const about = typeof fields[0] === 'string' ? ABOUT.exec(fields[0])?.[1] : undefined;
  return new Map(about === undefined ? [] : [['rdf:about', about]]);
};

/** Maximum number of text nodes of a field. CDATA sections split a text. */
const MAX_TEXTS = 20;

/**
 * Creates a field from the text before an unmatched end tag, whose start tag is missing or lost its
 * `<` and became text.
 * @param rawName name of the tag in lower case
 */
export function recoverField(parent: OpenElement, name: string, rawName: string): void {
  const last = parent.children.slice(-MAX_TEXTS);
  const texts = last.slice(last.findLastIndex(isElement) + 1);
  const text = texts.join('');
  if (text.trim() === '') return;
  parent.children.length -= texts.length;
  parent.children.push({ ...newElement(parent, name), children: [withoutStartTag(text.trimStart(), rawName)] });
}

const withoutStartTag = (text: string, name: string): string => {
  const end = text.indexOf('>');
  const tag = text.slice(0, end).replace(/^<\s*/, '').toLowerCase();
  return end > 0 && tag.split(/\s/, 1)[0] === name ? text.slice(end + 1) : text;
};

const isEntry = (child: TreeElement | string | undefined): boolean =>
  child !== undefined && isElement(child) && (child.name === 'item' || child.name === 'entry');

const newElement = ({ base, scope }: OpenElement, name: string): OpenElement => ({
  name,
  closesWith: name,
  attributes: new Map(),
  children: [],
  base,
  scope,
  field: undefined,
});
