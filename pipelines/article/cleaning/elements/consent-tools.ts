import { noteElement } from '../../trace.ts';

/** Ids of the roots of the widespread consent dialogues. */
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
 * Removes consent dialogues, however much of a page's text they hold: next to a short article it is most of it.
 * @param html the page's text, which is faster to ask than its elements
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
