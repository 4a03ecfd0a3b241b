/**
 * What React's script does with the parts that it streams: `$RC("B:0","S:0")` puts a part in the
 * place of what a boundary shows until then, `$RS("S:1","P:1")` puts one in a place of another part.
 */
const MOVE = /\$R(?:C\("(B:[\da-f]+)","(S:[\da-f]+)"|S\("(S:[\da-f]+)","(P:[\da-f]+)")/g;
/** Each looks for two elements in the whole page. */
const MAX_MOVES = 300;
/** The comment that ends a boundary. */
export const END_OF_BOUNDARY = '<!--/$-->';

/**
 * Moves the parts that React streams to the browser, as `<div hidden id="S:0">` at the end of the
 * page, to their places. No script runs here that would do it.
 * @param source the page with its scripts
 */
export function placeStreamedParts(document: Document, source: string): void {
  let moves = 0;
  for (const [, boundary, part, segment, place] of source.matchAll(MOVE)) {
    moves += 1;
    if (moves > MAX_MOVES) break;
    const template = document.getElementById(boundary ?? place ?? '');
    const streamed = document.getElementById(part ?? segment ?? '');
    if (template === null || streamed === null || streamed.contains(template)) continue;
    if (boundary !== undefined) removeFallback(template);
    template.replaceWith(...streamed.childNodes);
    streamed.remove();
  }
  for (const part of document.querySelectorAll('div[hidden][id^="S:"]')) part.removeAttribute('hidden');
}

/** Whether a page may have such parts. Searching the source is faster than querying the document. */
export function hasStreamedParts(html: string): boolean {
  return html.includes('id="S:');
}

const removeFallback = (template: Element): void => {
  const shown: ChildNode[] = [];
  let node = template.nextSibling;
  while (node !== null && !(node.nodeType === 8 && node.nodeValue === '/$')) {
    shown.push(node);
    node = node.nextSibling;
  }
  // Without its end, nobody knows what the fallback is.
  if (node !== null) for (const each of shown) each.remove();
};
