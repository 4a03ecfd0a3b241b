import { escapeAttribute, escapeText } from 'entities';
import { parseUrl } from '../../../config/parse-url.ts';

/** Inline elements to keep, and their names. All others are dropped; their text stays. */
const KEPT: Readonly<Record<string, string>> = {
  A: 'a',
  B: 'strong',
  STRONG: 'strong',
  I: 'em',
  EM: 'em',
  CODE: 'code',
  Q: 'q',
  SUB: 'sub',
  SUP: 'sup',
};

/** Collects the markup of one block at a time while a tree is walked. */
export interface InlineHtml {
  /** @param tag the element's name in capitals */
  open(tag: string, element: Element): void;
  close(tag: string): void;
  text(value: string): void;
  /**
   * Takes the markup collected since the last call. Elements still open are closed and reopened
   * after it. The HTML is built only when the returned function is called, because most blocks of a
   * page are dropped.
   */
  take(): () => string;
}

interface Inline {
  readonly name: string;
  /** The address of a link, as in the page. */
  readonly href: string | null;
}

/** A text, or the start or end of an element. */
type Piece = string | { readonly begins: Inline } | { readonly ends: Inline };

const NOTHING = (): string => '';

export function createInlineHtml(baseUrl: string): InlineHtml {
  const open: Inline[] = [];
  let pieces: Piece[] = [];
  let hasText = false;
  return {
    open(tag, element) {
      const name = KEPT[tag];
      if (name === undefined) return;
      const begins = { name, href: name === 'a' ? element.getAttribute('href') : null };
      open.push(begins);
      pieces.push({ begins });
    },
    close(tag) {
      const ends = KEPT[tag] === undefined ? undefined : open.pop();
      if (ends !== undefined) pieces.push({ ends });
    },
    text(value) {
      pieces.push(value);
      hasText ||= /\S/.test(value);
    },
    take() {
      const taken = pieces;
      // Without text, and with nothing closed, these are the starts of what is open.
      if (hasText || pieces.length > open.length) pieces = open.map((begins) => ({ begins }));
      if (!hasText) return NOTHING;
      hasText = false;
      taken.push(...open.map((ends) => ({ ends })).reverse());
      return () => taken.map((piece) => htmlOf(piece, baseUrl)).join('');
    },
  };
}

/** Returns an empty string for a link without a usable address. */
const htmlOf = (piece: Piece, baseUrl: string): string => {
  if (typeof piece === 'string') return escapeText(piece);
  const { name, href } = 'begins' in piece ? piece.begins : piece.ends;
  const target = name === 'a' ? linkTarget(href, baseUrl) : '';
  if (target === undefined) return '';
  if ('ends' in piece) return `</${name}>`;
  return name === 'a' ? `<a href="${escapeAttribute(target)}">` : `<${name}>`;
};

const linkTarget = (href: string | null, baseUrl: string): string | undefined => {
  if (href === null || href === '' || href.startsWith('#')) return undefined;
  const url = parseUrl(href, baseUrl);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined;
};
