import { measureText, type TextMeasure } from '../../page/text-measure.ts';
import { isInSentence } from './in-sentence.ts';

/** In characters. */
const MAX_CAPTION_LENGTH = 200;
/** How many ancestors of the picture may be its box. */
const MAX_LEVELS = 5;
/** These hold text of the article, except very short paragraphs. */
const TEXT_ELEMENT = /^(P|LI|TD|BLOCKQUOTE|H[1-6]|UL|OL)$/;

/** Removes around each picture the largest box that contains no more text than a caption. */
export function removeCaptions(body: Element, measure: TextMeasure = measureText(body)): void {
  for (const picture of [...body.querySelectorAll('img,picture,video')]) {
    let box: Element | undefined;
    let around = picture.parentElement;
    for (let level = 0; level < MAX_LEVELS && around !== null && around !== body; level += 1) {
      if (isInSentence(around)) break;
      const length = measure.text(around);
      if (TEXT_ELEMENT.test(around.tagName)) {
        if (around.tagName === 'P' && length < 40) box = around;
      } else if (length > MAX_CAPTION_LENGTH) {
        break;
      } else if (length > 0) {
        box = around;
      }
      around = around.parentElement;
    }
    if (box?.parentNode && measure.text(box) > 0) measure.remove(box);
  }
}
