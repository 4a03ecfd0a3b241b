import { lettersAndDigits } from '../../text/line.ts';
import { readNames } from '../cleaning/elements/element-names.ts';
import { hasSubheading } from '../cleaning/elements/has-subheading.ts';
import type { PageView } from '../page/page-view.ts';
import { classOf, tagOf } from '../page/walk.ts';

/** In characters. A box with less prose is a note, a teaser or a caption. */
const MIN_PROSE_LENGTH = 120;
/** The share of its text that is prose in a box of an article; a teaser consists of links and labels. */
const MIN_PROSE_SHARE = 0.6;
const MIN_BOXES = 2;
/** As a share of prose. With less, the text is elsewhere. */
const MIN_SHARE_OF_CONTENT = 0.5;
/** So many boxes with more prose than the body are a list that it introduces. */
const MIN_ENTRIES = 4;
/** As a share of the prose of a box. With less in the body, the box was left out; with more, chosen. */
const MAX_REST_SHARE = 0.3;

/**
 * Finds the boxes of an article that consists of several: siblings of the same name and class, each
 * with prose of its own and no headline of another story. Readability keeps some of them only where
 * their paragraphs are nested.
 */
export function equalBoxes(view: PageView, title: string): readonly (readonly Element[])[] {
  const groups = new Map<Element, Map<string, Element[]>>();
  const isProse = (box: Element): boolean =>
    view.prose(box) >= MIN_PROSE_LENGTH && view.prose(box) >= MIN_PROSE_SHARE * view.text(box);
  for (const element of view.elements) {
    if (!/^(?:DIV|SECTION|ARTICLE|LI)$/.test(tagOf(element)) || view.text(element) < MIN_PROSE_LENGTH) continue;
    const parent = element.parentElement;
    const kind = view.prose(element) === 0 ? undefined : kindOf(element);
    if (parent === null || kind === undefined) continue;
    const ofParent = groups.get(parent) ?? new Map<string, Element[]>();
    groups.set(parent, ofParent);
    ofParent.set(kind, [...(ofParent.get(kind) ?? []), element]);
  }
  return [...groups.values()]
    .flatMap((ofParent) => [...ofParent.values()])
    .map((alike) => alike.slice(0, alike.findLastIndex(isProse) + 1))
    .filter(
      (boxes) =>
        boxes.filter(isProse).length >= MIN_BOXES &&
        readNames(boxes[0] as Element) === undefined &&
        !holdOtherStories(boxes, title),
    );
}

/** Returns the classes of an element and of its children; undefined for an element without. */
const kindOf = (element: Element): string | undefined => {
  const own = classOf(element);
  if (own === '') return undefined;
  return `${own} > ${[...new Set([...element.children].map(classOf))].filter(Boolean).sort().join(' + ')}`;
};

/** Whether boxes are stories: each has a headline of its own, or one that links to another page. */
const holdOtherStories = (boxes: readonly Element[], title: string): boolean => {
  const wanted = lettersAndDigits(title);
  return boxes.some((box) =>
    [...box.querySelectorAll('h1,h2,h3,h4')].some((heading) => {
      const text = lettersAndDigits(heading.textContent ?? '');
      const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
      return (
        heading.tagName === 'H1' ||
        text === wanted ||
        (link !== null && !(link.getAttribute('href') ?? '').startsWith('#'))
      );
    }),
  );
};

/**
 * Returns the boxes of the same article that a body lacks.
 * @param groups from `equalBoxes`
 */
export function missingBoxes(groups: readonly (readonly Element[])[], page: PageView, body: PageView): Element[] {
  const proseIn = (box: Element): number => body.prose(box.contains(body.root) ? body.root : box);
  return groups.flatMap((boxes) => {
    const isMissing = (box: Element): boolean => proseIn(box) < MAX_REST_SHARE * page.prose(box);
    const chosen = boxes.filter((box) => page.prose(box) > 0 && !isMissing(box));
    const prose = sum(chosen, proseIn);
    const isRest =
      prose === 0 &&
      boxes.length >= MIN_ENTRIES &&
      boxes.every(hasSubheading) &&
      sum(boxes, page.prose) >= body.prose(body.root);
    const isSame = prose > 0 && prose >= MIN_SHARE_OF_CONTENT * body.prose(body.root);
    return isSame || isRest ? boxes.filter(isMissing) : [];
  });
}

const sum = (boxes: readonly Element[], lengthOf: (box: Element) => number): number =>
  boxes.reduce((all, box) => all + lengthOf(box), 0);
