import type { PageView } from '../../page/page-view.ts';
import { classOf, tagOf } from '../../page/walk.ts';
import type { PageToClean } from '../page-to-clean.ts';

/** The largest share of a page's prose that one mark may take. An element with more is the article. */
export const MAX_PROSE_SHARE = 0.25;

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const NEVER_TEXT = names('DIALOG IFRAME OBJECT EMBED BUTTON SELECT INPUT CANVAS');
const AROUND_THE_ARTICLE = names('NAV ASIDE');
const ROLES_AROUND = names('navigation menu menubar search dialog alertdialog banner contentinfo complementary');

/** A kind of element that is not part of the article. */
interface Kind {
  readonly is: (element: Element, tag: string) => boolean;
  /** Exceptions that hold text of the article. */
  readonly unless?: (element: Element) => boolean;
  /** Mark it even if it holds much of the page's prose. */
  readonly always?: boolean;
}

/** The order matters: prose marked by one entry does not count for the next. */
const KINDS: readonly Kind[] = [
  { is: (element) => hasClass(element, 'hidden'), unless: (element) => isShownSometimes(element) },
  { is: (_, tag) => NEVER_TEXT.has(tag), unless: (element) => opensPart(element) },
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
 * Marks elements whose tag or role excludes them from the article, so that Readability does not
 * score them: navigation, asides, footers, forms, hidden parts, figures with their captions.
 */
export function markByTag({ view }: PageToClean): void {
  // Sorted by kind in one pass, because what elements are does not depend on marks.
  const found = KINDS.map((): Element[] => []);
  for (const element of view.elements) {
    const tag = tagOf(element);
    for (let kind = 0; kind < KINDS.length; kind += 1) if (KINDS[kind]?.is(element, tag)) found[kind]?.push(element);
  }
  for (const [kind, { unless, always }] of KINDS.entries())
    for (const element of found[kind] ?? []) {
      if (view.isMarked(element) || unless?.(element)) continue;
      if (always || (isSmallPart(element, view) && !view.holdsArticle(element))) view.mark(element);
    }
}

const hasClass = (element: Element, name: string): boolean => {
  const classes = classOf(element);
  return classes.includes(name) && classes.split(/\s+/).includes(name);
};

/** Whether an element holds a small enough share of the prose to be marked. */
export function isSmallPart(element: Element, { root, prose }: PageView): boolean {
  return element !== root && prose(element) <= MAX_PROSE_SHARE * prose(root);
}

/** Whether classes hide the element on some screens only, like `hidden md:block`. */
const isShownSometimes = (element: Element): boolean => /:|\b(?:visible|show)/.test(classOf(element));

/** Whether a button is in a heading, or around one: it opens the part of the text below it. */
const opensPart = (button: Element): boolean =>
  /^h[2-6]$/.test(button.parentElement?.localName ?? '') || button.querySelector('h2,h3,h4,h5,h6') !== null;
