import createPurifier, { type Config, type DOMPurify, type WindowLike } from 'dompurify';
import { JSDOM } from 'jsdom';

const WEB_ADDRESS = /^https?:\/\//i;
/** The page that is linked to gets no handle on the one that shows the article, and does not learn its address. */
const LINK_REL = 'noopener noreferrer';

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
export const sanitiseHtml = (html: string): string =>
  thePurifier().sanitize(html, { ...RULES, RETURN_DOM_FRAGMENT: false });

/** Moving nodes out of a document takes jsdom quadratic time. */
const PARTS_AT_ONCE = 64;

/**
 * The same for many pieces of inline HTML. Those without a tag cost nothing: text whose `<` are escaped needs no
 * parser, and most paragraphs are such text.
 */
export const sanitiseParts = (parts: readonly string[]): readonly string[] => {
  const marked = parts.filter(hasTag);
  const clean: string[] = [];
  for (let at = 0; at < marked.length; at += PARTS_AT_ONCE)
    clean.push(...sanitiseSome(marked.slice(at, at + PARTS_AT_ONCE)));
  let next = 0;
  return parts.map((part) => (hasTag(part) ? (clean[next++] ?? '') : part));
};

const sanitiseSome = (parts: readonly string[]): readonly string[] => {
  const boxes = thePurifier().sanitize(parts.map((part) => `<div>${part}</div>`).join(''), RULES_FOR_PARTS).children;
  // A part that closes its box would move into the next one.
  if (boxes.length !== parts.length) return parts.map(sanitiseHtml);
  return [...boxes].map((box) => box.innerHTML);
};

const hasTag = (part: string): boolean => part.includes('<');

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
