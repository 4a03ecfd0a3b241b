import type { PageView } from '../../page/page-view.ts';
import { tagOf } from '../../page/walk.ts';
import type { PageToClean } from '../page-to-clean.ts';
import { isSignUpPage } from '../sign-up-pages.ts';
import { followsProse } from './follows-prose.ts';
import { isAmongText } from './in-sentence.ts';

const BOX = /^(?:DIV|SECTION|ASIDE|FIGURE|FORM)$/;
/** In characters. A longer box may be the text, with a button to show all of it. */
const MAX_LENGTH = 700;
/** The largest share of the page's prose in such boxes. Of an article that ends early, little is shown. */
const MAX_SHARE = 0.5;
/** A box with more is a list of them; each is compared with its sentence, which takes quadratic time. */
const MAX_LINKS = 20;
/** A box with one of these may be a gallery, a table or a quotation with a button. */
const CONTENT = 'table,blockquote,figcaption,article,h1';
const FIELD = 'input[type="checkbox"],input[type="email"],input[type="password"]';

/**
 * Marks boxes among the paragraphs of a text, or below them, in which readers are asked for
 * something: to register, to subscribe, to give, or to consent to content of another site. Such
 * boxes have a field, or a link to a page for that. Their words and names differ from site to
 * site.
 */
export function markControlBoxes({ view }: PageToClean): void {
  let left = MAX_SHARE * view.prose(view.root);
  for (const box of view.elements) {
    if (!BOX.test(tagOf(box))) continue;
    const prose = view.prose(box);
    if (view.text(box) === 0 || prose > left || view.text(box) > MAX_LENGTH) continue;
    if (!followsProse(box, view) || !asksForSomething(box, view)) continue;
    if (box.querySelector(CONTENT) !== null || beginsWithOffer(box, view)) continue;
    left -= prose;
    view.mark(box);
  }
}

const asksForSomething = (box: Element, view: PageView): boolean =>
  box.querySelector(FIELD) !== null ||
  [...box.querySelectorAll('a[href]')]
    .slice(0, MAX_LINKS)
    .some(
      (link) => isSignUpPage(link.getAttribute('href') ?? '') && !(isOnlyParagraph(box, view) && isAmongText(link)),
    );

/** In characters. Shorter lines may be the small print of an offer. */
const MIN_PARAGRAPH_LENGTH = 60;

/** Whether two paragraphs follow a box in which readers are asked for something: then they are the text. */
const beginsWithOffer = (box: Element, view: PageView): boolean => {
  const parts = [...box.children];
  const offer = parts.findIndex((part) => BOX.test(tagOf(part)) && asksForSomething(part, view));
  const after = parts.slice(offer + 1).filter((part) => tagOf(part) === 'P');
  return offer >= 0 && after.filter((part) => view.prose(part) >= MIN_PARAGRAPH_LENGTH).length >= 2;
};

/** Whether a paragraph is all the text of a box. In a sentence of it, a link to such a page may be news. */
const isOnlyParagraph = (box: Element, view: PageView): boolean => {
  const paragraph = box.querySelector('p');
  return paragraph !== null && view.text(paragraph) === view.text(box);
};
