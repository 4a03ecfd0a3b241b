import { lettersAndDigits } from '../../../text/line.ts';
import type { PageView } from '../../page/page-view.ts';
import { tagOf } from '../../page/walk.ts';
import type { PageToClean } from '../page-to-clean.ts';
import { isSmallPart } from './by-tag.ts';

/** The smallest share of the page's prose in a box that the page marks as its article, with the headline. */
const MIN_MARKED_SHARE = 0.5;
/** The smallest share in any other box with the headline. With less, the text may go on beside it. */
const MIN_SHARE = 0.75;

/**
 * Marks what stands beside the article: notes, comments and teasers in boxes of any name. The
 * article is the smallest box that contains the headline and most of the page's prose. Of it, a
 * line directly above the headline is marked, too.
 */
export function markBesideArticle({ title, view }: PageToClean): void {
  const headline = headlineOf(view.root, title);
  const article = headline && articleAround(headline, view);
  if (headline === undefined || article === undefined) return;
  const above = headline.previousElementSibling;
  if (above !== null && isKicker(above, view)) view.mark(above);
  for (let inner = article; inner !== view.root && inner.parentElement !== null; inner = inner.parentElement)
    for (const beside of [...inner.parentElement.children])
      if (beside !== inner && view.text(beside) > 0) view.mark(beside);
}

/** In characters. Longer lines above the headline may be its standfirst. */
const MAX_KICKER_LENGTH = 40;

/** Whether an element directly above the headline names the subject or the section of the article. */
const isKicker = (element: Element, view: PageView): boolean =>
  /^(?:H[2-6]|P|DIV|SPAN)$/.test(tagOf(element)) &&
  view.text(element) <= MAX_KICKER_LENGTH &&
  isSmallPart(element, view);

/** Finds the `h1` that shows the headline, perhaps with a kicker. */
const headlineOf = (body: Element, title: string): Element | undefined => {
  const wanted = lettersAndDigits(title);
  if (wanted === '') return undefined;
  const isHeadline = (heading: Element): boolean => {
    const found = lettersAndDigits(heading.textContent ?? '');
    return found.length < 2 * wanted.length && found.includes(wanted);
  };
  return [...body.querySelectorAll('h1')].find(isHeadline);
};

const articleAround = (headline: Element, view: PageView): Element | undefined => {
  const whole = view.prose(view.root);
  for (let box = headline.parentElement; box !== null && box !== view.root; box = box.parentElement)
    if (view.prose(box) >= (isMarked(box) ? MIN_MARKED_SHARE : MIN_SHARE) * whole) return box;
  return undefined;
};

const isMarked = (box: Element): boolean =>
  /^(?:ARTICLE|MAIN)$/.test(tagOf(box)) || box.getAttribute('role') === 'main';
