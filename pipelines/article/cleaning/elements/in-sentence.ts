const INLINE = /^(?:A|ABBR|B|EM|FONT|I|MARK|SPAN|STRONG|U)$/;
/** Characters of text directly around an element that make it a part of a sentence. */
const MIN_SENTENCE = 30;
/** Longer ones are boxes that open over the sentence. */
const MAX_WORDS_LENGTH = 80;

/** Whether an element is a word or two within a sentence: then it is text, whatever it is called. */
export const isInSentence = (element: Element): boolean => {
  if (!INLINE.test(element.tagName)) return false;
  let outer = element;
  while (outer.parentElement !== null && INLINE.test(outer.parentElement.tagName)) outer = outer.parentElement;
  let around = 0;
  for (const node of outer.parentElement?.childNodes ?? [])
    if (node.nodeType === 3) around += (node.nodeValue ?? '').trim().length;
  return around >= MIN_SENTENCE && (element.textContent ?? '').trim().length <= MAX_WORDS_LENGTH;
};
