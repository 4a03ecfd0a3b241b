import { noteElement } from '../../trace.ts';

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
 * @param html the page's source; searching it is faster than querying the document
 */
export function removeConsentTools(document: Document, html: string): void {
  const named = [...document.querySelectorAll('[id]')];
  for (const element of named) if (ROOTS.has(element.id) || element.id.startsWith(NUMBERED_ROOT)) remove(element);
  if (html.includes(CLASS_OF_ROOT)) for (const root of document.querySelectorAll(`.${CLASS_OF_ROOT}`)) remove(root);
}

const remove = (element: Element): void => {
  noteElement(element);
  element.remove();
};
