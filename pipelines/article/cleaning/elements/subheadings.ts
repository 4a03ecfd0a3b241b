import type { TextMeasure } from '../../page/text-measure.ts';
import { tagOf } from '../../page/walk.ts';
import { applies } from '../rule-switch.ts';
import { readNames } from './element-names.ts';
import { followsProse } from './follows-prose.ts';

const SUBHEADING = /^H[2-6]$/;
/** In characters, beside the heading: the time and the author of a post in a live blog. */
const MAX_BESIDE_LENGTH = 60;
/** How many ancestors of a heading may be boxes around it. */
const MAX_LEVELS = 4;
/** In characters. Readability may drop a box with less prose, and the heading with it. */
const MIN_PROSE_LENGTH = 100;
const BOX = /^(?:DIV|HEADER|HGROUP|SECTION|SPAN)$/;
/** A box with one of these is more than a subheading, even if its text is the heading alone. */
const MORE = 'a,button,form,iframe,img,input,video';

/**
 * Makes subheadings part of the text that they stand above. Readability drops those in a box of
 * their own, and those with a name such as "subheader", which it takes for the header of the page.
 */
export function joinSubheadings(measure: TextMeasure): void {
  for (const heading of measure.elements) {
    if (!SUBHEADING.test(tagOf(heading)) || heading.parentNode === null) continue;
    if (measure.text(heading) === 0 || heading.querySelector('a[href]') !== null || heading.closest('a') !== null)
      continue;
    const box = boxOf(heading, measure);
    if (!(standsInText(box, measure) || opensBox(heading, measure)) || !applies('subheadings')) continue;
    heading.removeAttribute('class');
    heading.removeAttribute('id');
    if (box === heading) continue;
    const next = box.nextElementSibling;
    if (next === null || tagOf(next) === 'P' || measure.prose(next) < MIN_PROSE_LENGTH) box.before(heading);
    else next.prepend(heading);
  }
}

/** Returns the largest box that holds next to nothing but the heading. */
const boxOf = (heading: Element, measure: TextMeasure): Element => {
  const most = measure.text(heading) + MAX_BESIDE_LENGTH;
  let box = heading;
  for (let level = 0; level < MAX_LEVELS; level += 1) {
    const around = box.parentElement;
    if (around === null || measure.text(around) > most || !BOX.test(tagOf(around))) break;
    if (readNames(around) !== undefined || around.querySelector(MORE) !== null) break;
    box = around;
  }
  return box;
};

/** In characters, below a heading that opens a box: a list of ingredients or of steps. */
const MIN_LIST_LENGTH = 60;

/** Whether a heading opens a box of the text that consists of it and a list. */
const opensBox = (heading: Element, measure: TextMeasure): boolean => {
  const next = heading.nextElementSibling;
  const box = heading.parentElement;
  if (next === null || box === null || heading.previousElementSibling !== null) return false;
  if (box.lastElementChild !== next || measure.text(next) < MIN_LIST_LENGTH || readNames(box) !== undefined)
    return false;
  return (
    next.querySelector('li') !== null &&
    next.querySelector('li a[href]') === null &&
    box.previousElementSibling !== null
  );
};

/** Whether prose follows an element directly, and precedes it in the same container. */
const standsInText = (element: Element, measure: TextMeasure): boolean => {
  const next = element.nextElementSibling;
  if (next === null || readNames(next) !== undefined) return false;
  return measure.prose(next) > 0 && followsProse(element, measure);
};
