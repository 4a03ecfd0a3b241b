import { END_OF_BOUNDARY } from './streamed-parts.ts';

/** HTML without parts that cost time and contain no text, and the structured data of those parts. */
export interface StrippedPage {
  readonly html: string;
  /** The raw contents of every `<script type="application/ld+json">`, in order. */
  readonly jsonLd: readonly string[];
}

/** The start of a comment or a heavy element. A regular expression finds it faster than a loop over brackets. */
const OPENING = /<(?:!--|(script|style|svg|noscript)(?=[\t-\r />]))/gi;
const CLOSING: Readonly<Record<string, RegExp>> = {
  script: /<\/script/gi,
  style: /<\/style/gi,
  svg: /<\/svg/gi,
  noscript: /<\/noscript/gi,
};

/**
 * Removes comments, scripts, styles, SVG and noscript in one pass, before any parser sees them.
 * Comments that end a streamed boundary stay.
 * Each end is searched from an index, which takes linear time; a lazy regular expression over
 * unclosed tags is quadratic. An unclosed heavy element stays, because the article may follow it.
 */
export function stripPage(html: string): StrippedPage {
  const kept: string[] = [];
  const jsonLd: string[] = [];
  const neverClosed = new Set<string>();
  let from = 0;
  OPENING.lastIndex = 0;
  for (let opening = OPENING.exec(html); opening !== null; opening = OPENING.exec(html)) {
    const at = opening.index;
    const name = opening[1]?.toLowerCase();
    if (html.startsWith(END_OF_BOUNDARY, at)) continue;
    const end = name === undefined ? endOfComment(html, at) : endOfHeavy(html, at, name, neverClosed);
    if (end === undefined) continue;
    const element = html.slice(at, end);
    if (name === 'script' && isJsonLd(element)) jsonLd.push(contentsOf(element));
    kept.push(html.slice(from, at));
    from = end;
    OPENING.lastIndex = end;
  }
  kept.push(html.slice(from));
  return { html: kept.join(''), jsonLd };
}

const endOfComment = (html: string, at: number): number => {
  const close = html.indexOf('-->', at + 2);
  // An unclosed comment extends to the end of the page, as in browsers.
  return close < 0 ? html.length : close + 3;
};

const endOfHeavy = (html: string, at: number, name: string, neverClosed: Set<string>): number | undefined => {
  const closing = CLOSING[name];
  if (closing === undefined || neverClosed.has(name)) return undefined;
  const open = html.indexOf('>', at);
  if (open < 0) return undefined;
  if (name === 'svg' && html[open - 1] === '/') return open + 1;
  closing.lastIndex = open;
  const close = closing.exec(html)?.index;
  if (close === undefined) {
    neverClosed.add(name);
    return undefined;
  }
  const end = html.indexOf('>', close);
  return end < 0 ? html.length : end + 1;
};

const isJsonLd = (element: string): boolean => /application\/ld\+json/i.test(element.slice(0, element.indexOf('>')));

const contentsOf = (element: string): string =>
  element.slice(element.indexOf('>') + 1, Math.max(element.indexOf('>') + 1, element.lastIndexOf('</')));
