import { measureText, type TextMeasure } from '../text-measure.ts';
import { applies } from './rule-switch.ts';

/** No removal may take more than this share of a page's prose: what holds that much is the article, whatever its tag. */
export const LARGEST_SHARE = 0.25;

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const NEVER_TEXT = names('TEMPLATE DIALOG IFRAME OBJECT EMBED BUTTON SELECT TEXTAREA INPUT CANVAS');
const AROUND_THE_ARTICLE = names('NAV ASIDE');
const ROLES_AROUND = names('navigation menu menubar search dialog alertdialog banner contentinfo complementary');

interface Furniture {
  readonly is: (element: Element) => boolean;
  /** Where such an element is text all the same. */
  readonly unless?: (element: Element) => boolean;
  /** Whatever it holds. */
  readonly always?: boolean;
  /** Stays in a gallery. */
  readonly picture?: boolean;
}

/** In this order: what one removes does not count as prose for the next. */
const FURNITURE: readonly Furniture[] = [
  { is: (element) => classOf(element).split(/\s+/).includes('hidden'), unless: (element) => isShownSometimes(element) },
  {
    is: (element) => NEVER_TEXT.has(element.tagName) || isHidden(element),
    unless: (element) => isFallbackImage(element),
  },
  {
    is: (element) => AROUND_THE_ARTICLE.has(element.tagName) || ROLES_AROUND.has(element.getAttribute('role') ?? ''),
  },
  { is: ({ tagName }) => tagName === 'FOOTER', unless: (element) => element.closest('blockquote') !== null },
  { is: ({ tagName }) => tagName === 'FORM' },
  { is: ({ tagName }) => tagName === 'FIGCAPTION', always: true, picture: true },
  {
    is: ({ tagName }) => tagName === 'FIGURE',
    picture: true,
    unless: (element) => element.querySelector('table,blockquote,pre') !== null,
  },
];

/**
 * Removes what its tag or role already says is no article text, so that Readability does not score it: navigation,
 * asides, footers, forms, hidden parts, figures with their captions. Changes the tree it is given.
 */
export const cleanPage = (body: Element): void => {
  const measure = measureText(body);
  const gallery = applies('galleries') && isGallery(body, measure);
  // Each kind is tested on a list made once: a query for each takes several times as long.
  const elements = [...body.querySelectorAll('*')];
  for (const { is, unless, always, picture } of FURNITURE) {
    if (gallery && picture) continue;
    for (const element of elements) {
      if (!is(element) || element.parentNode === null || unless?.(element)) continue;
      if (always || (isSmallPart(element, body, measure) && !measure.holdsArticle(element))) measure.remove(element);
    }
  }
};

/** Captions shorter than this name what is seen; longer ones tell a story. In characters. */
const TELLING_CAPTION = 60;
const LEAST_PICTURES = 4;
/** Of the prose of a page: what captions hold where they are the article. */
const GALLERY_SHARE = 0.5;

/** Whether a page is a gallery: the captions of its pictures are its text. */
export const isGallery = (body: Element, measure: TextMeasure): boolean => {
  const captions = [...body.querySelectorAll('figcaption')]
    .map(measure.text)
    .filter((length) => length >= TELLING_CAPTION);
  const told = captions.reduce((sum, length) => sum + length, 0);
  return captions.length >= LEAST_PICTURES && told >= GALLERY_SHARE * measure.prose(body);
};

const classOf = (element: Element): string => element.getAttribute('class') ?? '';

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';

/** Whether an element holds so little of all prose that it may be removed. */
export const isSmallPart = (element: Element, root: Element, measure: TextMeasure): boolean =>
  element !== root && measure.prose(element) <= LARGEST_SHARE * measure.prose(root);

/** Wikis hide the formula's text alternative; Readability knows that class too. */
const isFallbackImage = (element: Element): boolean => /fallback-image/.test(classOf(element));

/** `hidden md:block`: hidden on small screens only. */
const isShownSometimes = (element: Element): boolean => /:|\b(?:visible|show)/.test(classOf(element));
