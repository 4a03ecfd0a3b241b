const INLINE = /^(?:A|ABBR|B|EM|FONT|I|MARK|SPAN|STRONG|U)$/;
/** In characters. With this much text directly around it an element is part of a sentence. */
const MIN_SURROUNDING_LENGTH = 30;
/** In characters. Longer elements are boxes that open above the sentence. */
const MAX_INLINE_LENGTH = 80;

/** Whether an element is a word or two within a sentence. It is text then, whatever its class or id. */
export function isInSentence(element: Element): boolean {
  return isAmongText(element) && (element.textContent ?? '').trim().length <= MAX_INLINE_LENGTH;
}

/** Whether an element stands within a sentence, perhaps with a box that opens above it. */
export function isAmongText(element: Element): boolean {
  // The sentence may have an inline element of its own, such as one that only sets the type.
  for (let inner = element; INLINE.test(inner.tagName); ) {
    const outer = inner.parentElement;
    if (outer === null) return false;
    if (ownTextIn(outer) >= MIN_SURROUNDING_LENGTH) return true;
    inner = outer;
  }
  return false;
}

/** Returns the characters of the text directly in an element. */
export function ownTextIn(element: Element): number {
  let length = 0;
  for (let node = element.firstChild; node !== null; node = node.nextSibling)
    if (node.nodeType === 3) length += (node.nodeValue ?? '').trim().length;
  return length;
}
