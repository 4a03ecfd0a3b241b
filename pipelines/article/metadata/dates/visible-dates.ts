import type { Block } from '../../blocks/blocks.ts';
import { OTHER_ITEM } from '../../page/meta-tags.ts';

/** In characters. Longer texts contain more than a date. */
const MAX_LENGTH = 60;
const NAMED = '[class*="date" i],[class*="datum" i],[class*="fecha" i],[id*="date" i],[id*="datum" i]';
/** "updated" is another date; "candidate" and "validate" are not dates. */
const IS_DATE = /(?<!up|can|vali|man)(?:date|datum|fecha)(?!picker|base|\w*range)/i;

/** Elements that hold other stories, or what readers say. */
const OTHERS = `${OTHER_ITEM},
  aside,nav,footer,[role="complementary"],[role="navigation"],[id*="comment"],[class*="comment"],[class*="related"],[class*="teaser"],[class*="sidebar"]`;

/** Whether an element belongs to a sidebar, a teaser or a comment, and not to the article. */
export function isOfOther(element: Element): boolean {
  const others = element.closest(OTHERS);
  if (others !== null && others.querySelector('h1') === null) return true;
  const article = element.closest('article');
  return (
    article !== null &&
    article.querySelector('h1') === null &&
    article.ownerDocument.querySelector('article h1') !== null
  );
}

/** Returns texts of elements whose class or id marks a date, those after the headline first. */
export function textsOfDateElements(document: Document): readonly string[] {
  const headline = document.querySelector('h1');
  const found = [...document.querySelectorAll(NAMED)]
    .filter((element) => IS_DATE.test(`${element.getAttribute('class') ?? ''} ${element.id}`))
    .map((element) => ({ element, text: (element.textContent ?? '').trim() }))
    .filter(({ element, text }) => text.length <= MAX_LENGTH && /\d/.test(text) && !isOfOther(element));
  const follows = (element: Element): boolean =>
    headline !== null && (headline.compareDocumentPosition(element) & FOLLOWING) !== 0;
  return [...found.filter(({ element }) => follows(element)), ...found.filter(({ element }) => !follows(element))].map(
    ({ text }) => text,
  );
}

const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING

/** "Published" in several languages, followed by a date, perhaps after a few words. */
const PUBLISHED =
  /(?:published|posted|erschienen|veröffentlicht|artikel wurde|publié|publicado|publicada|pubblicato|gepubliceerd|publicerad|publisert|udgivet|julkaistu|opublikowano|опубликовано|опубліковано|yayınlanma|δημοσιεύτηκε)[^\p{L}\d]{0,3}(?:\p{L}{1,12}[^\p{L}\d]{1,3}){0,3}(?=\d|\p{L}{3,10}\.? \d)/iu;

/** The day at the start of a text, with the year first or last. */
const DAY = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|.{3,20}?\b(?:19|20)\d{2}\b)/u;

/** Returns the day that a text begins with. */
export function dayAtStart(text: string): string | undefined {
  return DAY.exec(text)?.[0];
}

/** Returns the day after a word for "published", anywhere on the page. */
export function textsAfterPublished(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(({ text }) => {
    const start = text.slice(0, 300);
    const match = PUBLISHED.exec(start);
    const rest = match && start.slice(match.index + match[0].length);
    return (rest && dayAtStart(rest)) || [];
  });
}

/** Returns short lines that may be only a date. */
export function shortDateLines(blocks: readonly Block[]): readonly string[] {
  return blocks.map(({ text }) => text).filter((text) => text.length <= 30 && /\d.*\d{2}/.test(text));
}
