import type { TextMeasure } from '../../page/text-measure.ts';
import { classOf, tagOf } from '../../page/walk.ts';
import { readNames } from './element-names.ts';

/** In characters. Longer ones are text. */
const MAX_LENGTH = 300;
const SUBHEADING = /^H[2-6]$/;
const PHRASING = /^(?:A|ABBR|B|BR|CITE|CODE|DATA|EM|FONT|I|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|WBR)$/;

/**
 * Makes paragraphs of boxes with nothing but a line of text whose names mark it as something else.
 * Readability would replace such a box by a paragraph without its names. And it takes a subheading
 * with a name such as "subheader" for the header of the page, so those names go.
 */
export function keepNamesOfLines(measure: TextMeasure): void {
  for (const box of measure.elements) {
    if (SUBHEADING.test(tagOf(box)) && readNames(box) === undefined) {
      box.removeAttribute('class');
      box.removeAttribute('id');
    }
    if (tagOf(box) !== 'DIV' || classOf(box) === '') continue;
    const length = measure.text(box);
    if (length === 0 || length > MAX_LENGTH || box.parentNode === null) continue;
    const paragraph = onlyParagraph(box);
    if ((paragraph === undefined && !isLine(box)) || readNames(box) === undefined) continue;
    if (paragraph !== undefined) {
      paragraph.setAttribute('class', `${classOf(box)} ${classOf(paragraph)}`);
      continue;
    }
    const line = box.ownerDocument.createElement('p');
    line.setAttribute('class', classOf(box));
    if (box.id !== '') line.id = box.id;
    line.append(...box.childNodes);
    box.replaceWith(line);
  }
}

/** Whether a box holds nothing but a line of text. Readability keeps the box of a link. */
const isLine = (box: Element): boolean => {
  const only = box.firstElementChild;
  if (only !== null && tagOf(only) === 'A' && box.firstChild === only && box.lastChild === only) return false;
  for (let child = box.firstElementChild; child !== null; child = child.nextElementSibling)
    if (!PHRASING.test(tagOf(child))) return false;
  return true;
};

/** Returns the paragraph that is all of a box. Readability keeps it instead of the box. */
const onlyParagraph = (box: Element): Element | undefined => {
  const only = box.firstElementChild;
  return only !== null && tagOf(only) === 'P' && only.nextElementSibling === null ? only : undefined;
};
