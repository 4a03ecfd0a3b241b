import { normalWords } from '../../../text/tokens.ts';
import { measureText } from '../../page/text-measure.ts';
import { applies } from '../rule-switch.ts';
import { isInSentence } from './in-sentence.ts';
import { isGallery } from './page-cleaning.ts';

const MAX_CAPTION_LENGTH = 200;
/** Levels above the picture where its box is looked for. */
const LEVELS = 5;
/** Text in these is text of the article, unless it is a very short paragraph. */
const TEXT_ELEMENT = /^(P|LI|TD|BLOCKQUOTE|H[1-6]|UL|OL)$/;

/** Shorter alternative texts may be a heading or a name in the text. In characters. */
const MIN_ALTERNATIVE = 40;

/** Texts that stand in for a picture. What repeats one is its caption, wherever it stands. */
export const alternativeTexts = (body: Element): ReadonlySet<string> =>
  new Set(
    [...body.querySelectorAll('img[alt]')]
      .map((image) => normalWords(image.getAttribute('alt') ?? ''))
      .filter((words) => words.length >= MIN_ALTERNATIVE),
  );

/** Removes the largest box around a picture that holds no more text than a caption does. */
export const removeCaptions = (body: Element): void => {
  const measure = measureText(body);
  if (isGallery(body, measure) && applies('galleries')) return;
  for (const picture of [...body.querySelectorAll('img,picture,video')]) {
    let box: Element | undefined;
    let around = picture.parentElement;
    for (let level = 0; level < LEVELS && around !== null && around !== body; level += 1) {
      if (isInSentence(around) && applies('words with pictures')) break;
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
};
