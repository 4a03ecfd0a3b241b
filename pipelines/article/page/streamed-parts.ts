/**
 * Shows what React streams to the browser: the parts of such a page come as `<div hidden id="S:0">` and a script, which
 * we do not run, moves them into place. Where they stand matters little to us; that they are hidden does.
 */
export const showStreamedParts = (document: Document): void => {
  for (const part of document.querySelectorAll('div[hidden][id^="S:"]')) part.removeAttribute('hidden');
};

/** Whether a page may have such parts: asking its text is faster than asking its elements. */
export const hasStreamedParts = (html: string): boolean => html.includes('S:');
