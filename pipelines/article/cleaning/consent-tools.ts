/** Roots of the widespread consent dialogues. */
const ROOTS =
  '#onetrust-consent-sdk,#didomi-host,#usercentrics-root,#CybotCookiebotDialog,#qc-cmp2-container,#truste-consent-track,.fc-consent-root,[id^="sp_message_container"]';

/** Removes consent dialogues, however much of a page's text they hold: next to a short article it is most of it. */
export const removeConsentTools = (document: Document): void => {
  for (const root of [...document.querySelectorAll(ROOTS)]) root.remove();
};
