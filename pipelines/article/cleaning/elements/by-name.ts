import type { PageView } from '../../page/page-view.ts';
import { tagOf } from '../../page/walk.ts';
import type { BodyToClean } from '../page-to-clean.ts';
import { isSmallPart } from './by-tag.ts';
import { type NameVerdict, readNames } from './element-names.ts';
import { isInSentence } from './in-sentence.ts';

const NOT_BY_NAME = new Set(['HTML', 'HEAD', 'BODY', 'ARTICLE', 'MAIN']);

/**
 * Marks elements of the body whose class or id says boilerplate, caption or dateline. Names can
 * mislead, so marks are bounded by length and by share of the prose, and never take the article
 * itself.
 */
export function markByName({ view }: BodyToClean): void {
  for (const element of view.elements) {
    if (!element.hasAttribute('class') && !element.hasAttribute('id')) continue;
    if (!view.hasText(element) || NOT_BY_NAME.has(tagOf(element))) continue;
    if (isInSentence(element)) continue;
    const verdict = readNames(element);
    if (verdict === undefined || !mayMark(verdict, element, view)) continue;
    view.mark(element);
  }
}

const mayMark = (verdict: NameVerdict, element: Element, view: PageView): boolean => {
  const prose = view.prose(element);
  const text = view.text(element);
  if (verdict === 'dateline') return text < 300 && !/^(H1|TIME)$/.test(tagOf(element));
  if (!isSmallPart(element, view) || view.holdsArticle(element)) return false;
  if (verdict === 'caption') return text < 1_500;
  return verdict === 'boilerplate' ? prose < 3_000 : prose < 300 || prose < 0.35 * text;
};
