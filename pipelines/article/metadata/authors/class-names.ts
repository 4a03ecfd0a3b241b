import { lineOf } from '../../../text/line.ts';
import { isPersonName } from './byline.ts';
import { isInComments } from './comments.ts';
import { personNamesIn } from './names-in-byline.ts';
import { isLabel } from './person-name.ts';

const NAMED_AUTHOR = '[class*="author"],[class*="Author"],[class*="autor"],[class*="auteur"],[class*="byline"]';
/** In characters. */
const MAX_LENGTH = 100;
/** A name there is that of a speaker. */
export const QUOTATION = 'blockquote,[class*="quote"],[class*="Quote"]';

/**
 * Returns the names in the first element near the headline whose class says author, such as
 * `news-list-author`: those of its links, or of one of its parts.
 */
export function authorsByClass(document: Document, lines: readonly string[]): readonly string[] {
  const isNearHeadline = (text: string | undefined): text is string =>
    text !== undefined && lines.some((line) => line.includes(text));
  for (const element of document.querySelectorAll(NAMED_AUTHOR)) {
    if (element.querySelector(NAMED_AUTHOR) !== null) continue;
    if (element.closest(QUOTATION) !== null || isInComments(element)) continue;
    const linked = [...element.querySelectorAll('a')].map((link) => lineOf(link.textContent, MAX_LENGTH));
    if (linked.length > 0 && linked.every(isNearHeadline) && linked.every(isPersonName)) return linked;
    if (!isNearHeadline(lineOf(element.textContent, MAX_LENGTH))) continue;
    // A part alone, before a label or a role joins the name.
    for (const part of [...element.childNodes, element]) {
      const names = personNamesIn(lineOf(part.textContent) ?? '');
      if (names.length > 0 && names.every((name) => isPersonName(name) && !isLabel(name))) return names;
    }
  }
  return [];
}
