const INLINE = /^(?:A|ABBR|B|EM|FONT|I|MARK|SPAN|STRONG|U)$/;
/** In characters. With this much text directly around it an element is part of a sentence. */
const MIN_SURROUNDING_LENGTH = 30;
/** In characters. Longer elements are boxes that open above the sentence. */
const MAX_INLINE_LENGTH = 80;

/** Whether an element is a word or two within a sentence. It is text then, whatever its class or id. */
export const isInSentence = (element: Element): boolean =>
  isAmongText(element) && (element.textContent ?? '').trim().length <= MAX_INLINE_LENGTH;

/** Whether an element stands within a sentence, perhaps with a box that opens above it. */
export const isAmongText = (element: Element): boolean => {
  if (!INLINE.test(element.tagName)) return false;
  let outer = element;
  while (outer.parentElement !== null && INLINE.test(outer.parentElement.tagName)) outer = outer.parentElement;
  let around = 0;
  for (const node of outer.parentElement?.childNodes ?? [])
    if (node.nodeType === 3) around += (node.nodeValue ?? '').trim().length;
  return around >= MIN_SURROUNDING_LENGTH;
};
