import { measurePage } from './page-limits.ts';

/**
 * jsdom and Readability take 1.1 ms of processor time per empty element up to 1,500 elements, then
 * quadratic time: 2.6 s at 2,000, 10 s at 4,000. Half of all real pages have fewer than this limit.
 * linkedom could read all of 726 real pages, and jsdom found no text that linkedom had missed.
 */
const MAX_ELEMENTS = 800;

/** Whether to try jsdom on a page in which linkedom found nothing: it contains text and is small enough. */
export function worthSecondTry(html: string): boolean {
  return hasText(html) && measurePage(html).elements <= MAX_ELEMENTS;
}

/** Whether there is text outside tags and the window title. Takes linear time. */
const hasText = (html: string): boolean => {
  for (let at = 0; at < html.length; ) {
    const tag = html.indexOf('<', at);
    const end = tag < 0 ? html.length : tag;
    for (let here = at; here < end; here += 1) if (html.charCodeAt(here) > 32) return true;
    if (tag < 0) return false;
    const last = /^<title[\s>]/i.test(html.slice(tag, tag + 7)) ? html.indexOf('</', tag + 1) : tag;
    const close = last < 0 ? -1 : html.indexOf('>', last);
    if (close < 0) return false;
    at = close + 1;
  }
  return false;
};
