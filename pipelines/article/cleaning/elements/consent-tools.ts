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
 * Removes consent dialogs, whatever share of the page's text they contain: beside a short article
 * it is most of it.
 */
export function removeConsentTools({ body, measure }: PageToClean): void {
  const isRoot = ({ id }: Element): boolean => ROOTS.has(id) || id.startsWith(NUMBERED_ROOT);
  for (const element of body.querySelectorAll('[id]')) if (isRoot(element)) measure.remove(element);
  for (const element of body.querySelectorAll(`.${CLASS_OF_ROOT}`)) measure.remove(element);
}
