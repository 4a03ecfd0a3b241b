import { isNode, type JsonLdNode } from '../page/json-ld.ts';

/** Elements and attributes that tell the kind of a page. */
export interface DomCues {
  /** Classes of the body element. Publishing software names the kind of page there. */
  readonly bodyClass: string;
  readonly figures: number;
  readonly asksPassword: boolean;
  /** Characters in the elements that JSON-LD declares locked; `undefined` if it names none or none is found. */
  readonly lockedCharacters: number | undefined;
}

/** Selectors are untrusted input, so only a single class or id is followed. */
const PLAIN_SELECTOR = /^\s*[.#][\w-]{1,100}\s*$/;
const MAX_SELECTORS = 5;

export function readDomCues(document: Document, articles: readonly JsonLdNode[]): DomCues {
  return {
    bodyClass: document.body.getAttribute('class') ?? '',
    figures: document.querySelectorAll('figure').length,
    asksPassword: document.querySelector('input[type="password"]') !== null,
    lockedCharacters: lockedCharacters(document, articles[0]),
  };
}

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
