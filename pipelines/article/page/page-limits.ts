import { WireroomError } from '../../../config/wireroom-error.ts';

/** Properties of a page that decide how long a parser and Readability take. */
export interface PageSize {
  readonly bytes: number;
  readonly elements: number;
  /** Nesting depth. Tags that may stay open (`<p>`, `<li>` …) count with the list or table around them. */
  readonly depth: number;
  /** The sum of the depths of all elements: much of the work on a tree goes from an element up to the root. */
  readonly nesting: number;
  readonly attributes: number;
  /** The largest number of attributes of one tag: parsers look each one up among those before it. */
  readonly attributesOfOneTag: number;
  /** Characters of the longest tag, attributes included. */
  readonly longestTag: number;
  readonly breaks: number;
  /** `<` that open no tag. */
  readonly strays: number;
  /** `&`: linkedom makes two nodes of each character reference. */
  readonly references: number;
}

/**
 * No page of 1,778 real ones came near these limits (at most 1.1 MB, 10,078 elements, depth 119,
 * 704 breaks; of 726 at most 83,000 levels, 24,620 references). Every page that kept a parser busy
 * for over ten seconds exceeded one of them.
 */
export const PAGE_LIMITS: PageSize = {
  bytes: 4_000_000,
  elements: 25_000,
  depth: 256,
  nesting: 200_000,
  attributes: 100_000,
  attributesOfOneTag: 128,
  longestTag: 1_500_000,
  breaks: 5_000,
  strays: 10_000,
  references: 100_000,
};

const names = (list: string) => new Set(list.split(' '));
const VOID = names('area base br col embed hr img input link meta source track wbr param');
const MAY_STAY_OPEN = names(
  'p li td th tr tbody thead tfoot dt dd option optgroup colgroup caption rt rp body html head',
);

/** Levels of the tree that a container adds: a table has bodies, rows and cells. */
const LEVELS: Readonly<Record<string, number>> = { table: 4, ul: 2, ol: 2, menu: 2, dl: 2, select: 2 };
const levelsOf = (name: string): number => LEVELS[name] ?? 1;

/** Measures stripped HTML in one linear pass, without building a tree. */
export function measurePage(html: string): PageSize {
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  let nesting = 0;
  let attributes = 0;
  let attributesOfOneTag = 0;
  let longestTag = 0;
  let breaks = 0;
  let strays = 0;
  let paragraphIsOpen = false;
  let at = html.indexOf('<');
  while (at >= 0) {
    const closing = html.charCodeAt(at + 1) === 47;
    const name = tagNameAt(html, closing ? at + 2 : at + 1);
    if (name === '') {
      strays += 1;
      at = html.indexOf('<', at + 1);
      continue;
    }
    const end = html.indexOf('>', at);
    const tagEnd = end < 0 ? html.length : end;
    const own = closing ? 0 : attributesIn(html, at + 1 + name.length, tagEnd);
    attributes += own;
    longestTag = Math.max(longestTag, tagEnd - at);
    attributesOfOneTag = Math.max(attributesOfOneTag, own);
    if (closing) {
      // A parser makes an element of an end tag that closes nothing.
      if (name === 'br' || (name === 'p' && !paragraphIsOpen)) elements += 1;
      if (name === 'br') breaks += 1;
      if (!MAY_STAY_OPEN.has(name)) depth = Math.max(0, depth - levelsOf(name));
    } else {
      elements += 1;
      if (name === 'br') breaks += 1;
      if (!VOID.has(name) && !MAY_STAY_OPEN.has(name) && html.charCodeAt(tagEnd - 1) !== 47) depth += levelsOf(name);
      deepest = Math.max(deepest, depth);
      nesting += depth;
    }
    if (name === 'p') paragraphIsOpen = !closing;
    at = html.indexOf('<', tagEnd);
  }
  return {
    bytes: html.length,
    elements,
    depth: deepest,
    nesting,
    attributes,
    attributesOfOneTag,
    longestTag,
    breaks,
    strays,
    references: countOf('&', html),
  };
}

const UNITS: Readonly<Record<keyof PageSize, string>> = {
  bytes: 'characters',
  elements: 'elements',
  depth: 'levels of nested elements',
  nesting: 'levels of all elements together',
  attributes: 'attributes',
  attributesOfOneTag: 'attributes in one tag',
  longestTag: 'characters in one tag',
  breaks: 'line breaks',
  strays: '"<" that open no tag',
  references: 'character references',
};

/** Checks stripped HTML against the limits. @throws WireroomError `too_large` when it exceeds one */
export function guardPage(html: string, url: string): void {
  const size = measurePage(html);
  for (const property of Object.keys(PAGE_LIMITS) as (keyof PageSize)[]) {
    if (size[property] <= PAGE_LIMITS[property]) continue;
    throw new WireroomError(
      'too_large',
      `the page has ${size[property]} ${UNITS[property]}, over the limit of ${PAGE_LIMITS[property]}`,
      {
        url,
      },
    );
  }
}

const countOf = (character: string, html: string): number => {
  let count = 0;
  for (let at = html.indexOf(character); at >= 0; at = html.indexOf(character, at + 1)) count += 1;
  return count;
};

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const tagNameAt = (html: string, start: number): string => {
  if (!isLetter(html.charCodeAt(start))) return '';
  let end = start + 1;
  while (end < start + 20 && (isLetter(html.charCodeAt(end)) || isDigit(html.charCodeAt(end)))) end += 1;
  return html.slice(start, end).toLowerCase();
};

/** Counts words after a blank and outside quotes: attributes, with or without a value. */
const attributesIn = (html: string, from: number, end: number): number => {
  let count = 0;
  let blank = false;
  for (let at = from; at < end; at += 1) {
    const code = html.charCodeAt(at);
    if (code === 34 || code === 39) {
      const close = html.indexOf(code === 34 ? '"' : "'", at + 1);
      if (close < 0) break;
      at = close;
      blank = true;
    } else {
      if (blank && code > 47 && code !== 61) count += 1;
      blank = code <= 32 || code === 47;
    }
  }
  return count;
};
