/** HTML without the parts that cost time and hold no text, and the structured data that was in them. */
export interface StrippedPage {
  readonly html: string;
  /** The raw contents of every `<script type="application/ld+json">`, in order. */
  readonly jsonLd: readonly string[];
}

const HEAVY = ['script', 'style', 'svg', 'noscript'] as const;

/**
 * Removes comments, scripts, styles, SVG and noscript in one pass, before any parser sees them. Searching by index
 * keeps it linear: a lazy regex over tags that are never closed is quadratic.
 * A heavy element that is never closed stays: what follows it may be the article.
 */
export const stripPage = (html: string): StrippedPage => {
  const lower = asciiLower(html);
  const kept: string[] = [];
  const jsonLd: string[] = [];
  const neverClosed = new Set<string>();
  let from = 0;
  let at = lower.indexOf('<');
  while (at >= 0) {
    const end = lower.startsWith('<!--', at) ? endOfComment(lower, at) : endOfHeavy(lower, at, neverClosed);
    if (end === undefined) {
      at = lower.indexOf('<', at + 1);
      continue;
    }
    const element = html.slice(at, end);
    if (isJsonLd(element)) jsonLd.push(contentsOf(element));
    kept.push(html.slice(from, at));
    from = end;
    at = lower.indexOf('<', end);
  }
  kept.push(html.slice(from));
  return { html: kept.join(''), jsonLd };
};

/** Same length as its input, so that indices fit both; String#toLowerCase can change the length (U+0130). */
const asciiLower = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

const endOfComment = (lower: string, at: number): number => {
  const close = lower.indexOf('-->', at + 2);
  // A browser reads an unclosed comment to the end of the page.
  return close < 0 ? lower.length : close + 3;
};

const endOfHeavy = (lower: string, at: number, neverClosed: Set<string>): number | undefined => {
  const name = HEAVY.find((tag) => lower.startsWith(tag, at + 1) && endsTagName(lower.charCodeAt(at + 1 + tag.length)));
  if (name === undefined || neverClosed.has(name)) return undefined;
  const open = lower.indexOf('>', at);
  if (open < 0) return undefined;
  if (name === 'svg' && lower[open - 1] === '/') return open + 1;
  const close = lower.indexOf(`</${name}`, open);
  if (close < 0) {
    neverClosed.add(name);
    return undefined;
  }
  const end = lower.indexOf('>', close);
  return end < 0 ? lower.length : end + 1;
};

/** Code units that may follow a tag's name: white space, `/` and `>`. */
const endsTagName = (code: number): boolean => code === 62 || code === 47 || code === 32 || (code >= 9 && code <= 13);

const isJsonLd = (element: string): boolean =>
  /^<script\b/i.test(element) && /application\/ld\+json/i.test(element.slice(0, element.indexOf('>')));

const contentsOf = (element: string): string =>
  element.slice(element.indexOf('>') + 1, Math.max(element.indexOf('>') + 1, element.lastIndexOf('</')));
