import type { PageView } from '../../page/page-view.ts';
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
/** In characters. A shorter paragraph with a picture is its caption. */
const MIN_PARAGRAPH_LENGTH = 40;
/** These hold text of the article, and so does what has text of its own. */
const TEXT_ELEMENT = /^(P|LI|TD|BLOCKQUOTE|H[1-6]|UL|OL)$/;

/** Marks around each picture the largest box that contains no more text than a caption. */
export function markCaptions({ view, pictures }: BodyToClean): void {
  for (const picture of pictures) {
    let box: Element | undefined;
    let around = picture.parentElement;
    for (let level = 0; level < MAX_LEVELS && around !== null && around !== view.root; level += 1) {
      if (isInSentence(around)) break;
      const length = view.text(around);
      const isParagraph = tagOf(around) === 'P' || (!TEXT_ELEMENT.test(tagOf(around)) && ownTextIn(around) > 0);
      if (isParagraph) {
        if (length < MIN_PARAGRAPH_LENGTH) box = around;
      } else if (!TEXT_ELEMENT.test(tagOf(around))) {
        if (length > MAX_CAPTION_LENGTH || isEntry(around, view)) break;
        if (length > 0) box = around;
      }
      around = around.parentElement;
    }
    if (box !== undefined && view.text(box) > 0) view.mark(box);
  }
}

/** Whether a box with a picture is an entry of a list. */
const isEntry = (box: Element, view: PageView): boolean => view.prose(box) > MIN_ENTRY_LENGTH && hasSubheading(box);
