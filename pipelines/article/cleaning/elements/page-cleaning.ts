import { measureText, type TextMeasure } from '../../page/text-measure.ts';
import { classOf, tagOf } from '../../page/walk.ts';
import { applies } from '../rule-switch.ts';

/** No removal may take more than this share of a page's prose: what holds that much is the article, whatever its tag. */
export const MAX_SHARE = 0.25;

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const NEVER_TEXT = names('TEMPLATE DIALOG IFRAME OBJECT EMBED BUTTON SELECT TEXTAREA INPUT CANVAS');
const AROUND_THE_ARTICLE = names('NAV ASIDE');
const ROLES_AROUND = names('navigation menu menubar search dialog alertdialog banner contentinfo complementary');

interface Furniture {
  readonly is: (element: Element, tag: string) => boolean;
  /** Where such an element is text all the same. */
  readonly unless?: (element: Element) => boolean;
  /** Whatever it holds. */
  readonly always?: boolean;
  /** Stays in a gallery. */
  readonly picture?: boolean;
}

/** In this order: what one removes does not count as prose for the next. */
const FURNITURE: readonly Furniture[] = [
  { is: (element) => hasClass(element, 'hidden'), unless: (element) => isShownSometimes(element) },
  {
    is: (element, tag) => NEVER_TEXT.has(tag) || isHidden(element),
    unless: (element) => isFallbackImage(element),
  },
  {
    is: (element, tag) => AROUND_THE_ARTICLE.has(tag) || ROLES_AROUND.has(element.getAttribute('role') ?? ''),
  },
  { is: (_, tag) => tag === 'FOOTER', unless: (element) => element.closest('blockquote') !== null },
  { is: (_, tag) => tag === 'FORM' },
  { is: (_, tag) => tag === 'FIGCAPTION', always: true, picture: true },
  {
    is: (_, tag) => tag === 'FIGURE',
    picture: true,
    unless: (element) => element.querySelector('table,blockquote,pre') !== null,
  },
];

/**
 * Removes what its tag or role already says is no article text, so that Readability does not score it: navigation,
 * asides, footers, forms, hidden parts, figures with their captions. Changes the tree it is given.
 * @param measure of that tree; it stays true
 */
export const cleanPage = (body: Element, measure: TextMeasure = measureText(body)): void => {
  const gallery = isGallery(body, measure) && applies('galleries');
  // All are looked at once: what they are does not change while others go, and a query for each kind takes several times as long.
  const found = FURNITURE.map((): Element[] => []);
  for (const element of measure.elements) {
    const tag = tagOf(element);
    for (const [kind, { is }] of FURNITURE.entries()) if (is(element, tag)) found[kind]?.push(element);
  }
  for (const [kind, { unless, always, picture }] of FURNITURE.entries()) {
    if (gallery && picture) continue;
    for (const element of found[kind] ?? []) {
      if (element.parentNode === null || unless?.(element)) continue;
      if (always || (isSmallPart(element, body, measure) && !measure.holdsArticle(element))) measure.remove(element);
    }
  }
};

/** Captions shorter than this name what is seen; longer ones tell a story. In characters. */
const TELLING_CAPTION = 60;
const MIN_PICTURES = 4;
/** Of the prose of a page: what captions hold where they are the article. */
const GALLERY_SHARE = 0.5;

/** Whether a page is a gallery: the captions of its pictures are its text. */
export const isGallery = (body: Element, measure: TextMeasure): boolean => {
  const captions = [...body.querySelectorAll('figcaption')]
    .map(measure.text)
    .filter((length) => length >= TELLING_CAPTION);
  const told = captions.reduce((sum, length) => sum + length, 0);
  return captions.length >= MIN_PICTURES && told >= GALLERY_SHARE * measure.prose(body);
};

const hasClass = (element: Element, name: string): boolean => {
  const classes = classOf(element);
  return classes.includes(name) && classes.split(/\s+/).includes(name);
};

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';

/** Whether an element holds so little of all prose that it may be removed. */
export const isSmallPart = (element: Element, root: Element, measure: TextMeasure): boolean =>
  element !== root && measure.prose(element) <= MAX_SHARE * measure.prose(root);

/** Wikis hide the formula's text alternative; Readability knows that class too. */
const isFallbackImage = (element: Element): boolean => /fallback-image/.test(classOf(element));

/** `hidden md:block`: hidden on small screens only. */
const isShownSometimes = (element: Element): boolean => /:|\b(?:visible|show)/.test(classOf(element));
