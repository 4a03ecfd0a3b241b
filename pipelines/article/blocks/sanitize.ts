import createPurifier, { type Config, type DOMPurify, type WindowLike } from 'dompurify';
import { JSDOM } from 'jsdom';
import { LINK_REL, sanitizedOwnMarkup, sanitizedOwnPictures } from './own-markup.ts';

const WEB_ADDRESS = /^https?:\/\//i;

const RULES: Config = {
  ALLOWED_TAGS: 'p h2 h3 h4 h5 h6 ul ol li blockquote pre a strong em code q sub sup figure img'.split(' '),
  ALLOWED_ATTR: ['href', 'rel', 'src', 'alt', 'width', 'height', 'loading'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: WEB_ADDRESS,
  // Every other attribute must match the rule for addresses.
  ADD_URI_SAFE_ATTR: ['width', 'height'],
};
const RULES_FOR_PARTS = {
  ...RULES,
  ALLOWED_TAGS: [...(RULES.ALLOWED_TAGS ?? []), 'div'],
  RETURN_DOM_FRAGMENT: true as const,
};

// One per thread: creating the window takes longer than sanitizing a page.
let purifier: DOMPurify | undefined;

const getPurifier = (): DOMPurify => {
  purifier ??= createPurifierWithHooks();
  return purifier;
};

/**
 * Returns HTML that is safe to display anywhere: paragraphs, headings, lists, quotes, preformatted
 * text, emphasis, web links, web pictures. Links get a `rel`, pictures load when they come into view; nothing else
 * loads, and no script runs.
 */
export function sanitizeHtml(html: string): string {
  return getPurifier().sanitize(html, { ...RULES, RETURN_DOM_FRAGMENT: false });
}

/** In parts. jsdom takes quadratic time to move nodes out of a document. */
const BATCH_SIZE = 64;

/**
 * Sanitizes many pieces of inline HTML. Text without `<` and markup in exactly our own form need no
 * parser. This is nearly all there is, and a parser would take a hundred times as long.
 */
export function sanitizeParts(parts: readonly string[]): readonly string[] {
  const known = parts.map(sanitizedIfKnown);
  const unknown = parts.filter((_, at) => known[at] === undefined);
  const clean: string[] = [];
  for (let at = 0; at < unknown.length; at += BATCH_SIZE)
    clean.push(...sanitizeSome(unknown.slice(at, at + BATCH_SIZE)));
  let next = 0;
  return known.map((part) => part ?? clean[next++] ?? '');
}

const sanitizedIfKnown = (part: string): string | undefined => {
  if (!part.includes('<')) return part;
  return part.startsWith('<figure>') ? sanitizedOwnPictures(part) : sanitizedOwnMarkup(part);
};

const sanitizeSome = (parts: readonly string[]): readonly string[] => {
  const boxes = getPurifier().sanitize(parts.map((part) => `<div>${part}</div>`).join(''), RULES_FOR_PARTS).children;
  // A part that closes its box would spill into the next one.
  if (boxes.length !== parts.length) return parts.map(sanitizeHtml);
  return [...boxes].map((box) => box.innerHTML);
};

const createPurifierWithHooks = (): DOMPurify => {
  const created = createPurifier(new JSDOM('').window as unknown as WindowLike);
  created.addHook('afterSanitizeAttributes', (element) => {
    if (element.tagName === 'A') setOrRemove(element, 'rel', element.hasAttribute('href') ? LINK_REL : undefined);
    if (element.tagName !== 'IMG') return;
    // DOMPurify allows `data:` for pictures regardless of ALLOWED_URI_REGEXP.
    if (!WEB_ADDRESS.test(element.getAttribute('src') ?? '')) element.remove();
    else element.setAttribute('loading', 'lazy');
  });
  return created;
};

const setOrRemove = (element: Element, name: string, value: string | undefined): void => {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
};
