import { classOf, tagOf } from '../../page/walk.ts';
import type { PageToClean } from '../page-to-clean.ts';

const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** In characters of prose. With less left, a script shows what the page hides. */
const MIN_REST_LENGTH = 250;

/** Marks what readers never see, whatever share of the page's text it has, if the rest is a text. */
export function markHiddenParts({ view }: PageToClean): void {
  for (const element of view.elements) {
    if (!isHidden(element) || view.isMarked(element)) continue;
    const rest = view.prose(view.root) - view.prose(element);
    if (view.prose(element) === 0 || rest >= MIN_REST_LENGTH) view.mark(element);
  }
}

const isHidden = (element: Element): boolean => {
  if (/^(?:TEMPLATE|TEXTAREA)$/.test(tagOf(element)) || element.hasAttribute('hidden')) return true;
  // Wikis hide the text alternative of a formula. Readability checks for this class too.
  if (element.getAttribute('aria-hidden') === 'true') return !/fallback-image/.test(classOf(element));
  return HIDING_STYLE.test(element.getAttribute('style') ?? '');
};
