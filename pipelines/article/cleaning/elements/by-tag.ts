import type { TextMeasure } from '../../page/text-measure.ts';
import { classOf, tagOf } from '../../page/walk.ts';
import type { PageToClean } from '../page-to-clean.ts';

/** The largest share of a page's prose that one removal may take. An element with more is the article. */
export const MAX_PROSE_SHARE = 0.25;

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const NEVER_TEXT = names('TEMPLATE DIALOG IFRAME OBJECT EMBED BUTTON SELECT TEXTAREA INPUT CANVAS');
const AROUND_THE_ARTICLE = names('NAV ASIDE');
const ROLES_AROUND = names('navigation menu menubar search dialog alertdialog banner contentinfo complementary');

/** A kind of element that is not part of the article. */
interface Removal {
  readonly is: (element: Element, tag: string) => boolean;
  /** Exceptions that hold text of the article. */
  readonly unless?: (element: Element) => boolean;
  /** Remove it even if it holds much of the page's prose. */
  readonly always?: boolean;
}

/** The order matters: prose removed by one entry does not count for the next. */
const REMOVALS: readonly Removal[] = [
  { is: (element) => hasClass(element, 'hidden'), unless: (element) => isShownSometimes(element) },
  {
    is: (element, tag) => NEVER_TEXT.has(tag) || isHidden(element),
    unless: (element) => isFallbackImage(element),
  },
  {
    is: (element, tag) => AROUND_THE_ARTICLE.has(tag) || ROLES_AROUND.has(element.getAttribute('role') ?? ''),
  },
  { is: (_, tag) => tag === 'FOOTER' },
  { is: (_, tag) => tag === 'FORM' },
  { is: (_, tag) => tag === 'FIGCAPTION', always: true },
  {
    is: (_, tag) => tag === 'FIGURE',
    unless: (element) => element.querySelector('table,blockquote,pre') !== null,
  },
];

/**
 * Removes elements whose tag or role excludes them from the article, so that Readability does not
 * score them: navigation, asides, footers, forms, hidden parts, figures with their captions.
 * Changes the tree.
 */
export function removeByTag({ body, measure }: PageToClean): void {
  // One pass: removals do not change what other elements are, and a query per kind takes several times as long.
  const found = REMOVALS.map((): Element[] => []);
  for (const element of measure.elements) {
    const tag = tagOf(element);
    for (let kind = 0; kind < REMOVALS.length; kind += 1)
      if (REMOVALS[kind]?.is(element, tag)) found[kind]?.push(element);
  }
  for (const [kind, { unless, always }] of REMOVALS.entries()) {
    for (const element of found[kind] ?? []) {
      if (element.parentNode === null || unless?.(element)) continue;
      if (always || (isSmallPart(element, body, measure) && !measure.holdsArticle(element))) measure.remove(element);
    }
  }
}

const hasClass = (element: Element, name: string): boolean => {
  const classes = classOf(element);
  return classes.includes(name) && classes.split(/\s+/).includes(name);
};

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';

/** Whether an element holds a small enough share of the prose to be removed. */
export function isSmallPart(element: Element, root: Element, measure: TextMeasure): boolean {
  return element !== root && measure.prose(element) <= MAX_PROSE_SHARE * measure.prose(root);
}

/** Wikis hide the text alternative of a formula. Readability checks for this class too. */
const isFallbackImage = (element: Element): boolean => /fallback-image/.test(classOf(element));

/** Whether classes hide the element on some screens only, like `hidden md:block`. */
const isShownSometimes = (element: Element): boolean => /:|\b(?:visible|show)/.test(classOf(element));
