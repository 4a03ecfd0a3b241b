import type { PageView } from '../../page/page-view.ts';

/** How many elements without prose, such as a button, may stand between an element and the paragraph above it. */
const MAX_DISTANCE = 3;

/** Whether prose precedes an element closely, in the same container. */
export function followsProse(element: Element, view: PageView): boolean {
  let distance = 0;
  for (let before = element.previousElementSibling; before !== null; before = before.previousElementSibling) {
    if (view.prose(before) > 0) return true;
    if (!view.isMarked(before)) distance += 1;
    if (distance >= MAX_DISTANCE) return false;
  }
  return false;
}
