import { asksForConsent, consentSubjectsIn } from '../../kind/consent-wording.ts';
import type { PageView } from '../../page/page-view.ts';
import { classOf, tagOf } from '../../page/walk.ts';
import type { PageToClean } from '../page-to-clean.ts';

/** Ids of the root elements of widespread consent dialogs. */
const ROOTS: ReadonlySet<string> = new Set([
  'onetrust-consent-sdk',
  'didomi-host',
  'usercentrics-root',
  'CybotCookiebotDialog',
  'qc-cmp2-container',
  'truste-consent-track',
]);
const NUMBERED_ROOT = 'sp_message_container';
const CLASS_OF_ROOT = 'fc-consent-root';

/** In characters. */
const MIN_LENGTH = 100;
const MAX_LENGTH = 3_000;
/** How many ancestors of a button may be its dialog. */
const MAX_LEVELS = 5;
/** A box that asks for an address mentions two, as well, and is no text either. */
const MIN_SUBJECTS = 2;
/** How many boxes are read. */
const MAX_BOXES = 300;

/**
 * Marks consent dialogs, whatever share of the page's text they contain: beside a short article it
 * is most of it. They are those of widespread tools, and any box with a button that speaks like
 * one.
 */
export function markConsentTools({ view }: PageToClean): void {
  const seen = new Set<Element>();
  for (const element of view.elements)
    if (isRoot(element)) view.mark(element);
    else if (isButton(element)) {
      const dialog = dialogAround(element, view, seen);
      if (dialog !== undefined) view.mark(dialog);
    }
}

const isRoot = (element: Element): boolean => {
  const id = element.getAttribute('id') ?? '';
  return ROOTS.has(id) || id.startsWith(NUMBERED_ROOT) || classOf(element).split(/\s+/).includes(CLASS_OF_ROOT);
};

const isButton = (element: Element): boolean => {
  const tag = tagOf(element);
  return (
    tag === 'BUTTON' ||
    tag === 'INPUT' ||
    (tag === 'A' && /^(?:#|javascript:|$)/.test(element.getAttribute('href') ?? ''))
  );
};

/** @param seen the boxes that were read for other buttons */
const dialogAround = (button: Element, view: PageView, seen: Set<Element>): Element | undefined => {
  let box = button.parentElement;
  for (let level = 0; level < MAX_LEVELS && box !== null && view.text(box) <= MAX_LENGTH; level += 1) {
    if (view.text(box) >= MIN_LENGTH && !seen.has(box) && seen.size < MAX_BOXES) {
      seen.add(box);
      if (speaksOfConsent(box)) return box;
    }
    box = box.parentElement;
  }
  return undefined;
};

const speaksOfConsent = (box: Element): boolean => {
  const text = box.textContent ?? '';
  return asksForConsent(text) && consentSubjectsIn([text]) >= MIN_SUBJECTS && box.querySelector('h1,article') === null;
};
