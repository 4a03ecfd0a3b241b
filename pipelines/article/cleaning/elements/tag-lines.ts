import { tagOf } from '../../page/walk.ts';
import type { PageToClean } from '../page-to-clean.ts';

const TAG = 'a[rel~="tag"]';
const INLINE = /^(?:A|ABBR|B|EM|FONT|I|MARK|SMALL|SPAN|STRONG|U)$/;
/** In characters. A longer line is text. */
const MAX_LENGTH = 450;
/** The smallest share of such a line that its tags have. In a sentence about its subject, a tag is a word. */
const MIN_SHARE = 0.15;

/**
 * Marks lines that say under which tags a page is filed, in whatever language: "This entry was
 * posted in Ports and tagged Crane." Only links with `rel="tag"` are tags.
 */
export function markTagLines({ view }: PageToClean): void {
  const lengths = new Map<Element, number>();
  for (const tag of view.root.querySelectorAll(TAG)) {
    const line = lineAround(tag);
    if (line !== undefined) lengths.set(line, (lengths.get(line) ?? 0) + view.text(tag));
  }
  for (const [line, length] of lengths) {
    if (view.text(line) > MAX_LENGTH || length < MIN_SHARE * view.text(line)) continue;
    if (/^H[1-6]$/.test(tagOf(line)) || view.isMarked(line)) continue;
    view.mark(line);
  }
}

const lineAround = (tag: Element): Element | undefined => {
  let line = tag.parentElement;
  while (line !== null && INLINE.test(tagOf(line))) line = line.parentElement;
  return line ?? undefined;
};
