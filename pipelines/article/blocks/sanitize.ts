import createPurifier, { type Config, type DOMPurify, type WindowLike } from 'dompurify';
import { JSDOM } from 'jsdom';
import { LINK_REL, sanitizedOwnMarkup, sanitizedOwnPictures } from './own-markup.ts';

const WEB_ADDRESS = /^https?:\/\//i;

const RULES: Config = {
  ALLOWED_TAGS: 'p h2 h3 h4 h5 h6 ul ol li blockquote a strong em code q sub sup figure img'.split(' '),
  ALLOWED_ATTR: ['href', 'rel', 'src', 'alt', 'width', 'height', 'loading'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: WEB_ADDRESS,
  // Every other attribute has to pass the rule for addresses.
  ADD_URI_SAFE_ATTR: ['width', 'height'],
};
const RULES_FOR_PARTS = {
  ...RULES,
  ALLOWED_TAGS: [...(RULES.ALLOWED_TAGS ?? []), 'div'],
  RETURN_DOM_FRAGMENT: true as const,
};

// One window for each thread: creating it takes longer than cleaning a page.
let purifier: DOMPurify | undefined;

const thePurifier = (): DOMPurify => {
  purifier ??= createOwnPurifier();
  return purifier;
};

/**
 * HTML that is safe to show anywhere: paragraphs, headings, lists, quotes, emphasis, links and pictures of the web.
 * Links have a `rel`, pictures load when they come into view; nothing else loads, and nothing runs.
 */
export const sanitizeHtml = (html: string): string =>
  thePurifier().sanitize(html, { ...RULES, RETURN_DOM_FRAGMENT: false });

/** Moving nodes out of a document takes jsdom quadratic time. */
const PARTS_AT_ONCE = 64;

/**
 * The same for many pieces of inline HTML. Text whose `<` are escaped needs no parser, nor does markup that is exactly as
 * we write it: that is nearly all there is, and a parser would take a hundred times as long.
 */
export const sanitizeParts = (parts: readonly string[]): readonly string[] => {
  const known = parts.map(sanitisedIfKnown);
  const unknown = parts.filter((_, at) => known[at] === undefined);
  const clean: string[] = [];
  for (let at = 0; at < unknown.length; at += PARTS_AT_ONCE)
    clean.push(...sanitiseSome(unknown.slice(at, at + PARTS_AT_ONCE)));
  let next = 0;
  return known.map((part) => part ?? clean[next++] ?? '');
};

const sanitisedIfKnown = (part: string): string | undefined => {
  if (!part.includes('<')) return part;
  return part.startsWith('<figure>') ? sanitizedOwnPictures(part) : sanitizedOwnMarkup(part);
};

const sanitiseSome = (parts: readonly string[]): readonly string[] => {
  const boxes = thePurifier().sanitize(parts.map((part) => `<div>${part}</div>`).join(''), RULES_FOR_PARTS).children;
  // A part that closes its box would move into the next one.
  if (boxes.length !== parts.length) return parts.map(sanitizeHtml);
  return [...boxes].map((box) => box.innerHTML);
};

const createOwnPurifier = (): DOMPurify => {
  const created = createPurifier(new JSDOM('').window as unknown as WindowLike);
  created.addHook('afterSanitizeAttributes', (element) => {
    if (element.tagName === 'A') setOrRemove(element, 'rel', element.hasAttribute('href') ? LINK_REL : undefined);
    if (element.tagName !== 'IMG') return;
    // DOMPurify lets `data:` pass for pictures whatever the rule for addresses says.
    if (!WEB_ADDRESS.test(element.getAttribute('src') ?? '')) element.remove();
    else element.setAttribute('loading', 'lazy');
  });
  return created;
};

const setOrRemove = (element: Element, name: string, value: string | undefined): void => {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
};
