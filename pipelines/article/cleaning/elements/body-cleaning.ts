import { measureText, type TextMeasure } from '../../page/text-measure.ts';
import { classOf, tagOf } from '../../page/walk.ts';
import { applies } from '../rule-switch.ts';
import { type NameVerdict, readNames } from './element-names.ts';
import { isAmongText, isInSentence } from './in-sentence.ts';
import { isSmallPart } from './page-cleaning.ts';

const NOT_BY_NAME = new Set(['HTML', 'HEAD', 'BODY', 'ARTICLE', 'MAIN']);
/** In characters. A longer paragraph is text, whatever its class or id. */
const MAX_PARAGRAPH_LENGTH = 400;
/** In characters of prose. An offer to subscribe has fewer … */
const MIN_LOCKED_LENGTH = 200;
/** … and a smaller share of prose, because it has lists, prices and buttons. */
const MIN_LOCKED_SHARE = 0.7;

/**
 * Removes elements from Readability's body whose class or id marks boilerplate, a caption or a
 * dateline. Names can mislead, so removals are bounded by length and by share of the prose, and
 * never remove the article itself.
 */
export function cleanBody(body: Element, measure: TextMeasure = measureText(body)): void {
  for (const element of measure.elements) {
    if (!element.hasAttribute('class') && !element.hasAttribute('id')) continue;
    if (element.parentNode === null || NOT_BY_NAME.has(element.tagName)) continue;
    if (isInSentence(element) && applies('words in sentences')) continue;
    if (element.tagName === 'P' && measure.text(element) > MAX_PARAGRAPH_LENGTH) continue;
    const verdict = readNames(element);
    if (verdict === undefined || !mayRemove(verdict, element, body, measure)) continue;
    if (isWordWithBox(element) && applies('words in sentences')) continue;
    if (isLockedText(element, measure) && applies('locked paragraphs')) continue;
    measure.remove(element);
  }
}

/**
 * Whether an element is a word of a sentence and a box that opens above it. Its parts are judged by
 * their own names.
 */
const isWordWithBox = (element: Element): boolean =>
  isAmongText(element) &&
  [...element.children].some((part) => readNames(part) === undefined || isInSentence(part)) &&
  [...element.children].some((part) => readNames(part) !== undefined && !isInSentence(part));

/** Whether an element is text for subscribers that the page contains, not what it shows instead. */
const isLockedText = (element: Element, measure: TextMeasure): boolean => {
  if (!/paywall/i.test(classOf(element))) return false;
  const prose = measure.prose(element);
  if (tagOf(element) === 'P') return prose > 0;
  return prose >= MIN_LOCKED_LENGTH && prose >= MIN_LOCKED_SHARE * measure.text(element);
};

const mayRemove = (verdict: NameVerdict, element: Element, body: Element, measure: TextMeasure): boolean => {
  const prose = measure.prose(element);
  const text = measure.text(element);
  if (verdict === 'dateline') return text < 300 && !/^(H1|TIME)$/.test(element.tagName);
  if (!isSmallPart(element, body, measure) || measure.holdsArticle(element)) return false;
  if (verdict === 'caption') return text < 1_500;
  return verdict === 'boilerplate' ? prose < 3_000 : prose < 300 || prose < 0.35 * text;
};
