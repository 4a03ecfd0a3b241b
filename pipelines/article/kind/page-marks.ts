import { isNode, type JsonLdNode } from '../page/json-ld.ts';

/** What elements and attributes say of a page's kind, apart from its text. */
export interface PageMarks {
  /** Classes of the body: publishing software writes there what it shows. */
  readonly bodyClass: string;
  readonly figures: number;
  readonly asksPassword: boolean;
  /** Characters in the part that the page's data call locked; `undefined` when they name none that is found. */
  readonly lockedCharacters: number | undefined;
}

/** Selectors come from outside, so only the plainest are followed. */
const PLAIN_SELECTOR = /^\s*[.#][\w-]{1,100}\s*$/;
const MAX_SELECTORS = 5;

export const readMarks = (document: Document, articles: readonly JsonLdNode[]): PageMarks => ({
  bodyClass: document.body.getAttribute('class') ?? '',
  figures: document.querySelectorAll('figure').length,
  asksPassword: document.querySelector('input[type="password"]') !== null,
  lockedCharacters: lockedCharacters(document, articles[0]),
});

const lockedCharacters = (document: Document, article: JsonLdNode | undefined): number | undefined => {
  const parts = [article?.['hasPart']].flat(2).filter(isNode);
  const selectors = parts
    .filter((part) => /^false$/i.test(String(part['isAccessibleForFree'])))
    .flatMap((part) => [part['cssSelector']].flat())
    .filter((selector) => typeof selector === 'string' && PLAIN_SELECTOR.test(selector))
    .slice(0, MAX_SELECTORS);
  const elements = selectors.flatMap((selector) =>
    [...document.querySelectorAll(String(selector).trim())].slice(0, 50),
  );
  if (elements.length === 0) return undefined;
  return elements.reduce((sum, element) => sum + (element.textContent ?? '').trim().length, 0);
};
