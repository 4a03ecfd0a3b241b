import { escapeAttribute, escapeText } from 'entities';

/** Elements that mean something inside a paragraph. Everything else is dropped and its text kept. */
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

/** Collects the markup of one paragraph at a time while a tree is walked. */
export interface InlineHtml {
  /** @param tag the element's name in capitals */
  open(tag: string, element: Element): void;
  close(tag: string): void;
  text(value: string): void;
  /**
   * What was collected since the last call. Elements still open are closed, and opened again for what follows. It is
   * written when it is asked for: of most paragraphs of a page nobody wants the markup.
   */
  take(): () => string;
}

interface Inline {
  readonly name: string;
  /** Of a link, as the page has it. */
  readonly href: string | null;
}

/** A text, or where an element begins or ends. */
type Piece = string | { readonly begins: Inline } | { readonly ends: Inline };

export const createInlineHtml = (baseUrl: string): InlineHtml => {
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
      hasText ||= value.trim() !== '';
    },
    take() {
      const taken = hasText ? [...pieces, ...open.map((ends) => ({ ends })).reverse()] : [];
      pieces = open.map((begins) => ({ begins }));
      hasText = false;
      return () => taken.map((piece) => htmlOf(piece, baseUrl)).join('');
    },
  };
};

/** Nothing for a link that leads nowhere. */
const htmlOf = (piece: Piece, baseUrl: string): string => {
  if (typeof piece === 'string') return escapeText(piece);
  const { name, href } = 'begins' in piece ? piece.begins : piece.ends;
  const target = name === 'a' ? linkTarget(href, baseUrl) : '';
  if (target === undefined) return '';
  if ('ends' in piece) return `</${name}>`;
  return name === 'a' ? `<a href="${escapeAttribute(target)}">` : `<${name}>`;
};

const linkTarget = (href: string | null, baseUrl: string): string | undefined => {
  if (href === null || href === '' || href.startsWith('#') || !URL.canParse(href, baseUrl)) return undefined;
  const url = new URL(href, baseUrl);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
};
