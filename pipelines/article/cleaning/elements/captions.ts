import { tagOf } from '../../page/walk.ts';
import type { BodyToClean } from '../page-to-clean.ts';
import { hasSubheading } from './has-subheading.ts';
import { isInSentence, ownTextIn } from './in-sentence.ts';

/** In characters. */
const MAX_CAPTION_LENGTH = 200;
/** In characters of prose. A picture with a heading and more is an entry of a list. */
const MIN_ENTRY_LENGTH = 100;
/** How many ancestors of the picture may be its box. */
const MAX_LEVELS = 5;
/** These hold text of the article, except very short paragraphs. */
const TEXT_ELEMENT = /^(P|LI|TD|BLOCKQUOTE|H[1-6]|UL|OL)$/;

/** Marks around each picture the largest box that contains no more text than a caption. */
export function markCaptions({ view, pictures }: BodyToClean): void {
  for (const picture of pictures) {
    let box: Element | undefined;
    let around = picture.parentElement;
    for (let level = 0; level < MAX_LEVELS && around !== null && around !== view.root; level += 1) {
      if (isInSentence(around) || (view.prose(around) > MIN_ENTRY_LENGTH && hasSubheading(around))) break;
      const length = view.text(around);
      if (isText(around)) {
        if (!TEXT_ELEMENT.test(tagOf(around)) || tagOf(around) === 'P') {
          if (length < 40) box = around;
        }
      } else if (length > MAX_CAPTION_LENGTH) {
        break;
      } else if (length > 0) {
        box = around;
      }
      around = around.parentElement;
    }
    if (box !== undefined && view.text(box) > 0) view.mark(box);
  }
}

/** Whether an element is one of the text, or has text of its own like a paragraph. */
const isText = (element: Element): boolean => TEXT_ELEMENT.test(tagOf(element)) || ownTextIn(element) > 0;
