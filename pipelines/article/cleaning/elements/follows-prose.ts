import type { TextMeasure } from '../../page/text-measure.ts';

/** How many elements without prose, such as a button, may stand between an element and the paragraph above it. */
const MAX_DISTANCE = 3;

/** Whether prose precedes an element closely, in the same container. */
export function followsProse(element: Element, measure: TextMeasure): boolean {
  let before = element.previousElementSibling;
  for (let n = 0; n < MAX_DISTANCE && before !== null; n += 1, before = before.previousElementSibling)
    if (measure.prose(before) > 0) return true;
  return false;
}
