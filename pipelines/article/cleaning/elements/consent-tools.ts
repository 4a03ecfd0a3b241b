import { classOf } from '../../page/walk.ts';
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

/**
 * Marks consent dialogs, whatever share of the page's text they contain: beside a short article
 * it is most of it.
 */
export function markConsentTools({ view }: PageToClean): void {
  for (const element of view.elements) if (isRoot(element)) view.mark(element);
}

const isRoot = (element: Element): boolean => {
  const id = element.getAttribute('id') ?? '';
  return ROOTS.has(id) || id.startsWith(NUMBERED_ROOT) || classOf(element).split(/\s+/).includes(CLASS_OF_ROOT);
};
