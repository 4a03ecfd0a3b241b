import { lineOf } from '../../../text/line.ts';
import { isPersonName } from './byline.ts';
import { isInComments } from './comments.ts';
import { personNamesIn } from './names-in-byline.ts';

const NAMED_AUTHOR = '[class*="author"],[class*="Author"],[class*="autor"],[class*="auteur"],[class*="byline"]';
/** In characters. */
const MAX_LENGTH = 100;
/** A name there is that of a speaker. */
const QUOTATION = 'blockquote,[class*="quote"],[class*="Quote"]';

/** Returns the names in the first element of a line near the headline whose class says author: `news-list-author`. */
export const authorsByClass = (document: Document, lines: readonly string[]): readonly string[] => {
  for (const element of document.querySelectorAll(NAMED_AUTHOR)) {
    if (element.querySelector(NAMED_AUTHOR) !== null) continue;
    const text = lineOf(element.textContent, MAX_LENGTH);
    if (text === undefined || !lines.some((line) => line.includes(text))) continue;
    if (element.closest(QUOTATION) !== null || isInComments(element)) continue;
    // A part alone, before a label or a role joins the name.
    for (const part of [...element.childNodes, element]) {
      const names = personNamesIn(lineOf(part.textContent) ?? '');
      if (names.length > 0 && names.every(isPersonName)) return names;
    }
  }
  return [];
};
