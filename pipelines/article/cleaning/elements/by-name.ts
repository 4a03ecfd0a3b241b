import type { TextMeasure } from '../../page/text-measure.ts';
import { isSmallPart } from './by-tag.ts';
import { type NameVerdict, readNames } from './element-names.ts';
import { isInSentence } from './in-sentence.ts';

const NOT_BY_NAME = new Set(['HTML', 'HEAD', 'BODY', 'ARTICLE', 'MAIN']);

/**
 * Removes elements from Readability's body whose class or id marks boilerplate, a caption or a
 * dateline. Names can mislead, so removals are bounded by length and by share of the prose, and
 * never remove the article itself.
 */
export function removeByName(body: Element, measure: TextMeasure): void {
  for (const element of measure.elements) {
    if (!element.hasAttribute('class') && !element.hasAttribute('id')) continue;
    if (element.parentNode === null || NOT_BY_NAME.has(element.tagName)) continue;
    if (isInSentence(element)) continue;
    const verdict = readNames(element);
    if (verdict === undefined || !mayRemove(verdict, element, body, measure)) continue;
    measure.remove(element);
  }
}

const mayRemove = (verdict: NameVerdict, element: Element, body: Element, measure: TextMeasure): boolean => {
  const prose = measure.prose(element);
  const text = measure.text(element);
  if (verdict === 'dateline') return text < 300 && !/^(H1|TIME)$/.test(element.tagName);
  if (!isSmallPart(element, body, measure) || measure.holdsArticle(element)) return false;
  if (verdict === 'caption') return text < 1_500;
  return verdict === 'boilerplate' ? prose < 3_000 : prose < 300 || prose < 0.35 * text;
};
