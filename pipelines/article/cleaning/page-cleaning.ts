import { measureText, type TextMeasure } from '../text-measure.ts';

/** No removal may take more than this share of a page's prose: what holds that much is the article, whatever its tag. */
export const LARGEST_SHARE = 0.25;

const NEVER_TEXT = 'template,dialog,iframe,object,embed,button,select,textarea,input,canvas';
const HIDDEN = '[hidden],[aria-hidden="true"]';
const AROUND_THE_ARTICLE =
  'nav,aside,[role="navigation"],[role="menu"],[role="menubar"],[role="search"],[role="dialog"],[role="alertdialog"],[role="banner"],[role="contentinfo"],[role="complementary"]';

/**
 * Removes what its tag or role already says is no article text, so that Readability does not score it: navigation,
 * asides, footers, forms, hidden parts, figures with their captions. Changes the tree it is given.
 */
export const cleanPage = (body: Element): void => {
  const measure = measureText(body);
  const small = (element: Element) => isSmallPart(element, body, measure) && !measure.holdsArticle(element);
  const removeAll = (selector: string, may: (element: Element) => boolean) => {
    for (const element of [...body.querySelectorAll(selector)]) {
      if (element.parentNode !== null && may(element)) measure.remove(element);
    }
  };
  removeAll('.hidden', (element) => small(element) && !isShownSometimes(element));
  removeAll(`${NEVER_TEXT},${HIDDEN}`, (element) => small(element) && !isFallbackImage(element));
  removeAll(AROUND_THE_ARTICLE, small);
  removeAll('footer', (element) => small(element) && element.closest('blockquote') === null);
  removeAll('form', small);
  removeAll('figcaption', () => true);
  removeAll('figure', (element) => small(element) && element.querySelector('table,blockquote,pre') === null);
};

/** Whether an element holds so little of all prose that it may be removed. */
export const isSmallPart = (element: Element, root: Element, measure: TextMeasure): boolean =>
  element !== root && measure.prose(element) <= LARGEST_SHARE * measure.prose(root);

/** Wikis hide the formula's text alternative; Readability knows that class too. */
const isFallbackImage = (element: Element): boolean => /fallback-image/.test(element.getAttribute('class') ?? '');

/** `hidden md:block`: hidden on small screens only. */
const isShownSometimes = (element: Element): boolean =>
  /:|\b(?:visible|show)/.test(element.getAttribute('class') ?? '');
