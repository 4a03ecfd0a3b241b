const CANDIDATES = '[itemprop="articleBody"],article,main,[role="main"],section,div,td,body';
const PARAGRAPH = /^(P|BLOCKQUOTE|PRE|UL|OL)$/;

/**
 * Returns the element whose own paragraphs have the most text, minus the text of links. For the few
 * pages where Readability finds nothing.
 */
export function densestElement(body: Element): Element {
  let best = body;
  let highest = 0;
  for (const element of [body, ...body.querySelectorAll(CANDIDATES)]) {
    const density = densityOf(element);
    if (density <= highest) continue;
    highest = density;
    best = element;
  }
  return best;
}

const densityOf = (element: Element): number => {
  let density = 0;
  for (const child of element.childNodes) if (child.nodeType === 3) density += (child.nodeValue ?? '').trim().length;
  for (const child of element.children) {
    if (!PARAGRAPH.test(child.tagName)) continue;
    density += child.textContent?.length ?? 0;
    for (const link of child.querySelectorAll('a')) density -= 2 * (link.textContent?.length ?? 0);
  }
  const named = /^(ARTICLE|MAIN)$/.test(element.tagName) || element.hasAttribute('itemprop');
  return named ? 1.3 * density : density;
};
