import { measurePage } from './guard.ts';

/**
 * jsdom and Readability take 1.1 ms of processor time for each empty element up to 1,500, then quadratic time: 2.6 s at 2,000,
 * 10 s at 4,000. Half of the real pages have fewer; of 726 linkedom could read all, and jsdom found no text that it had not.
 */
const MAX_ELEMENTS = 800;

/** Whether a page in which linkedom found nothing is worth a slower parser: there is text in it, and it is not large. */
export const worthSecondTry = (html: string): boolean => hasText(html) && measurePage(html).elements <= MAX_ELEMENTS;

/** Whether anything but blanks stands outside of tags, the window title aside. Linear. */
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
