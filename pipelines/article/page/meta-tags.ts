import { cleanLine } from '../../text/clean.ts';

const MAX_VALUE_LENGTH = 2_000;

/** The `<meta>` elements of a page by name, property or itemprop. */
export interface MetaTags {
  /** The first value of the first of these names that has one. */
  first(...names: string[]): string | undefined;
  /** Every value of these names, in order. */
  all(...names: string[]): string[];
}

export const readMetaTags = (document: Document): MetaTags => {
  const values = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta')) {
    const content = cleanLine((element.getAttribute('content') ?? '').slice(0, MAX_VALUE_LENGTH));
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of namesIn(element.getAttribute(attribute))) {
        const known = values.get(name);
        if (known === undefined) values.set(name, [content]);
        else known.push(content);
      }
    }
  }
  const all = (...names: string[]) => names.flatMap((name) => values.get(name) ?? []);
  return { all, first: (...names) => all(...names)[0] };
};

/** One attribute may hold several names; `og.title` is a known misspelling of `og:title`. */
const namesIn = (attribute: string | null): string[] =>
  (attribute ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .map((name) => name.replace(/^og\./, 'og:'));
