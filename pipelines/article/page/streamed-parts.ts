/**
 * Unhides parts that React streams to the browser as `<div hidden id="S:0">`. A script, which is
 * not run here, would move them into place. Their position matters little, but hidden elements are
 * removed.
 */
export function showStreamedParts(document: Document): void {
  for (const part of document.querySelectorAll('div[hidden][id^="S:"]')) part.removeAttribute('hidden');
}

/** Whether a page may have such parts. Searching the source is faster than querying the document. */
export function hasStreamedParts(html: string): boolean {
  return html.includes('S:');
}
