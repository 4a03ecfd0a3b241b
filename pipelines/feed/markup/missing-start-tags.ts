import { isElement, type OpenElement, type TreeElement } from './elements.ts';
import { isContainer } from './unclosed-elements.ts';

/** Of these an entry has one, so that a second one is another's. */
const SINGLE = new Set('title guid id pubdate published updated issued modified description summary'.split(' '));

/** What tells an entry; behind another entry, where a feed has no fields, the text alone does. */
const TELLING = ['title', 'guid', 'id', 'link'];
const TEXTS = ['description', 'summary', 'content', 'content:encoded'];

/** What entries end at, and what only feeds have. */
const BOUNDARIES = new Set(
  (
    'item entry ttl lastbuilddate image generator docs managingeditor webmaster copyright language cloud textinput ' +
    'rating skiphours skipdays sy:updateperiod sy:updatefrequency sy:updatebase subtitle tagline logo icon'
  ).split(' '),
);

/** So many children back is looked: an entry has no more, and a search from every end tag must not take long. */
const MAX_FIELDS = 100;

/**
 * Makes an entry of the fields before an end tag that ends none: its start tag is missing. They reach back to another
 * entry, to what only a feed has, to a field that an entry has once, or to a tag that must be the start tag misspelt.
 * `undefined`, with nothing changed, when there is no such boundary, as in a feed with a stray end tag before its
 * entries, or when the fields tell nothing.
 */
export const recoverEntry = (parent: OpenElement, name: string): OpenElement | undefined => {
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
  // An element that is neither may be the start tag itself, misspelt.
  if (boundary < 0 && isContainer(parent.name)) return undefined;
  const follows = last[boundary];
  const telling = isEntry(follows) ? [...TELLING, ...TEXTS] : TELLING;
  if (!telling.some((field) => seen.has(field))) return undefined;
  const fields = parent.children.splice(parent.children.length - last.length + boundary + 1);
  const entry: OpenElement = { ...emptyIn(parent, name), attributes: attributesLeft(fields), children: fields };
  parent.children.push(entry);
  return entry;
};

/** The address of an entry of RDF, in a start tag that has lost its `<` and is text. */
const ABOUT = /^\s*(?:item|entry)\s[^<>]{0,2000}?\brdf:about\s{0,9}=\s{0,9}["']([^"'<>]{1,2000})["']/i;

const attributesLeft = (fields: readonly (TreeElement | string)[]): ReadonlyMap<string, string> => {
  const about = typeof fields[0] === 'string' ? ABOUT.exec(fields[0])?.[1] : undefined;
  return new Map(about === undefined ? [] : [['rdf:about', about]]);
};

/** A text comes in pieces where there are sections in it. */
const MAX_TEXTS = 20;

/**
 * Makes a field of the text before an end tag that ends none: its start tag is missing, or has lost its `<` and is part
 * of the text. `written` is the tag's name in lower case.
 */
export const recoverField = (parent: OpenElement, name: string, written: string): void => {
  const last = parent.children.slice(-MAX_TEXTS);
  const texts = last.slice(last.findLastIndex(isElement) + 1);
  const text = texts.join('');
  if (text.trim() === '') return;
  parent.children.length -= texts.length;
  parent.children.push({ ...emptyIn(parent, name), children: [withoutStart(text.trimStart(), written)] });
};

const withoutStart = (text: string, name: string): string => {
  const end = text.indexOf('>');
  const tag = text.slice(0, end).replace(/^<\s*/, '').toLowerCase();
  return end > 0 && tag.split(/\s/, 1)[0] === name ? text.slice(end + 1) : text;
};

const isEntry = (child: TreeElement | string | undefined): boolean =>
  child !== undefined && isElement(child) && (child.name === 'item' || child.name === 'entry');

const emptyIn = ({ base, scope }: OpenElement, name: string): OpenElement => ({
  name,
  closesWith: name,
  attributes: new Map(),
  children: [],
  base,
  scope,
  field: undefined,
});
