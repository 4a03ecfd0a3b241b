import { noteElement } from '../../trace.ts';

/** Ids of the root elements of widespread consent dialogs. */
const ROOTS = [
  'onetrust-consent-sdk',
  'didomi-host',
  'usercentrics-root',
  'CybotCookiebotDialog',
  'qc-cmp2-container',
  'truste-consent-track',
];
const OTHER_ROOTS = '.fc-consent-root,[id^="sp_message_container"]';

/**
 * Removes consent dialogs, whatever share of the page's text they contain: beside a short article it is most of it.
 * @param html the page's source; searching it is faster than querying the document
 */
export const removeConsentTools = (document: Document, html: string): void => {
  for (const id of ROOTS) if (html.includes(id)) remove(document.getElementById(id));
  if (!html.includes('fc-consent-root') && !html.includes('sp_message_container')) return;
  for (const root of [...document.querySelectorAll(OTHER_ROOTS)]) remove(root);
};

const remove = (element: Element | null): void => {
  if (element === null) return;
  noteElement(element);
  element.remove();
};
