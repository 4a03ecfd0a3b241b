import { lettersAndDigits } from '../../../text/line.ts';
import type { TextMeasure } from '../../page/text-measure.ts';
import { classOf, tagOf } from '../../page/walk.ts';
import type { PageToClean } from '../page-to-clean.ts';
import { isSmallPart } from './by-tag.ts';

/** The smallest share of the page's prose in a box that the page marks as its article, with the headline. */
const MIN_MARKED_SHARE = 0.5;
/** The smallest share in any other box with the headline. With less, the text may go on beside it. */
const MIN_SHARE = 0.75;

/**
 * Removes what stands beside the article: notes, comments and teasers in boxes of any name. The
 * article is the smallest box that contains the headline and most of the page's prose. Of it, the
 * line directly above the headline is named as no text.
 */
export function removeBesideArticle({ body, title, measure }: PageToClean): void {
  const headline = headlineOf(body, title);
  const article = headline && articleAround(headline, body, measure);
  if (headline === undefined || article === undefined) return;
  nameKicker(headline.previousElementSibling, body, measure);
  for (let inner = article; inner !== body && inner.parentElement !== null; inner = inner.parentElement)
    for (const beside of [...inner.parentElement.children])
      if (beside !== inner && measure.text(beside) > 0) measure.remove(beside);
}

/** In characters. Longer lines above the headline may be its standfirst. */
const MAX_KICKER_LENGTH = 40;

/**
 * Removes a heading directly above the headline. A line there is named instead: without it,
 * Readability may choose another body.
 */
const nameKicker = (kicker: Element | null, body: Element, measure: TextMeasure): void => {
  if (kicker === null || measure.text(kicker) > MAX_KICKER_LENGTH || !isSmallPart(kicker, body, measure)) return;
  const tag = tagOf(kicker);
  if (/^H[2-6]$/.test(tag)) measure.remove(kicker);
  else if (/^(?:P|DIV|SPAN)$/.test(tag)) kicker.setAttribute('class', `caption ${classOf(kicker)}`);
};

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

const articleAround = (headline: Element, body: Element, measure: TextMeasure): Element | undefined => {
  const whole = measure.prose(body);
  for (let box = headline.parentElement; box !== null && box !== body; box = box.parentElement)
    if (measure.prose(box) >= (isMarked(box) ? MIN_MARKED_SHARE : MIN_SHARE) * whole) return box;
  return undefined;
};

const isMarked = (box: Element): boolean =>
  /^(?:ARTICLE|MAIN)$/.test(tagOf(box)) || box.getAttribute('role') === 'main';
