import type { TextMeasure } from '../../page/text-measure.ts';
import { classOf, tagOf } from '../../page/walk.ts';
import { applies } from '../rule-switch.ts';

/** In characters. A longer box may be a part of the text in which somebody is quoted. */
const MAX_LENGTH = 400;

/**
 * Makes quotations of boxes that only their class names so, and paragraphs of the footers of
 * quotations. Readability takes the name of a speaker for the page's byline, or drops it; what has
 * no quote marks would look like any paragraph.
 */
export function markQuoteBoxes(measure: TextMeasure): void {
  for (const box of measure.elements) {
    if (tagOf(box) === 'FOOTER' && box.closest('blockquote') !== null && applies('quote boxes')) rename(box, 'p');
    if (tagOf(box) !== 'DIV' || !/quote/i.test(classOf(box)) || box.parentNode === null) continue;
    const length = measure.text(box);
    if (length === 0 || length > MAX_LENGTH || box.querySelector('blockquote,div') !== null) continue;
    if (box.closest('blockquote') !== null || !applies('quote boxes')) continue;
    rename(box, 'blockquote');
  }
}

const rename = (element: Element, tag: string): void => {
  const renamed = element.ownerDocument.createElement(tag);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
};
