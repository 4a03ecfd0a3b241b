import { cleanLine } from '../../text/clean.ts';

/** In characters. */
const MAX_VALUE_LENGTH = 2_000;

/** The `<meta>` elements of a page by name, property or itemprop. */
export interface MetaTags {
  /** Returns the first value of the first name that has one. */
  first(...names: string[]): string | undefined;
  /** Returns every value of the names, in order. */
  all(...names: string[]): string[];
}

/** Selects what readers wrote, and works that the page cites, where they are marked as such. */
export const OTHER_ITEM = '[itemprop~="comment"],[itemprop~="citation"]';

export function readMetaTags(document: Document): MetaTags {
  const values = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta')) {
    const content = cleanLine((element.getAttribute('content') ?? '').slice(0, MAX_VALUE_LENGTH));
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      if (attribute === 'itemprop' && element.closest(OTHER_ITEM) !== null) continue;
      for (const name of namesIn(element.getAttribute(attribute))) {
        const known = values.get(name);
        if (known === undefined) values.set(name, [content]);
        else known.push(content);
      }
    }
  }
  const all = (...names: string[]) => names.flatMap((name) => values.get(name) ?? []);
  return { all, first: (...names) => all(...names)[0] };
}

/** Splits an attribute that may contain several names. `og.title` is a common misspelling of `og:title`. */
const namesIn = (attribute: string | null): string[] =>
  (attribute ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .map((name) => name.replace(/^og\./, 'og:'));
