import createPurifier, { type WindowLike } from 'dompurify';
import { JSDOM } from 'jsdom';

const ALLOWED_TAGS = [
  'p',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'blockquote',
  'a',
  'strong',
  'em',
  'code',
  'q',
  'sub',
  'sup',
];

// One window for each thread: creating it takes longer than cleaning a page.
let purifier: ReturnType<typeof createPurifier> | undefined;

/**
 * HTML that is safe to show anywhere: paragraphs, headings, lists, quotes, emphasis and http(s) links; no attribute but
 * `href`, nothing that loads or runs.
 */
export const sanitiseHtml = (html: string): string => {
  purifier ??= createPurifier(new JSDOM('').window as unknown as WindowLike);
  return purifier.sanitize(html, {
    ALLOWED_TAGS,
    ALLOWED_ATTR: ['href'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: /^https?:\/\//i,
  });
};
