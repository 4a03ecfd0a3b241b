import { lettersAndDigits } from '../../text/line.ts';
import { readNames } from '../cleaning/elements/element-names.ts';
import { applies } from '../cleaning/rule-switch.ts';
import { measureText, type TextMeasure } from '../page/text-measure.ts';
import { classOf, tagOf } from '../page/walk.ts';

/** In characters. A box with less prose is a note, a teaser or a caption. */
const MIN_PROSE_LENGTH = 120;
/** The share of its text that is prose in a box of an article; a teaser consists of links and labels. */
const MIN_PROSE_SHARE = 0.6;
const MIN_BOXES = 2;
/** As a share of prose. With less, the text is elsewhere. */
const MIN_SHARE_OF_CONTENT = 0.5;
/** As a share of prose. A box with less left is the one whose contents were kept. */
const MAX_REST_SHARE = 0.3;
/** Marks a box with its group, its place in it and its prose; Readability keeps attributes. */
const MARK = 'data-part-of-article';

/**
 * Marks the boxes of an article that consists of several: siblings of the same name and class, each
 * with prose of its own and no headline of another story. Readability keeps some of them only where
 * their paragraphs are nested.
 * @param body the cleaned body of the page
 * @returns the marked boxes
 */
export function markEqualBoxes(body: Element, title: string, measure: TextMeasure): readonly Element[] {
  const marked: Element[] = [];
  const groups = new Map<Element, Map<string, Element[]>>();
  const isProse = (box: Element): boolean =>
    measure.prose(box) >= MIN_PROSE_LENGTH && measure.prose(box) >= MIN_PROSE_SHARE * measure.text(box);
  for (const element of measure.elements) {
    if (!/^(?:DIV|SECTION)$/.test(tagOf(element)) || measure.text(element) < MIN_PROSE_LENGTH) continue;
    const parent = element.parentElement;
    const kind = measure.prose(element) === 0 ? undefined : kindOf(element);
    if (parent === null || kind === undefined) continue;
    const ofParent = groups.get(parent) ?? new Map<string, Element[]>();
    groups.set(parent, ofParent);
    ofParent.set(kind, [...(ofParent.get(kind) ?? []), element]);
  }
  let number = 0;
  for (const ofParent of groups.values())
    for (const alike of ofParent.values()) {
      const boxes = alike.slice(0, alike.findLastIndex(isProse) + 1);
      if (boxes.filter(isProse).length < MIN_BOXES || !boxes.every((box) => body.contains(box))) continue;
      if (readNames(boxes[0] as Element) !== undefined || holdOtherStories(boxes, title)) continue;
      number += 1;
      for (const [at, box] of boxes.entries()) {
        const part = nestedParagraph(box) ?? box;
        part.setAttribute(MARK, `${number}.${at}.${measure.prose(box)}`);
        marked.push(part);
      }
    }
  return marked;
}

/** Returns the paragraph that is all of a box, through however many boxes. Readability keeps it instead of them. */
const nestedParagraph = (box: Element): Element | undefined => {
  let inner: Element | null = box;
  while (inner !== null && tagOf(inner) !== 'P') inner = inner.childElementCount === 1 ? inner.firstElementChild : null;
  return inner ?? undefined;
};

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
 * Adds to what Readability kept the other boxes of the same article, in the order of the page.
 * @param marked the boxes that were marked; Readability may have dropped or copied some
 * @returns how many characters of prose were added
 */
export function addEqualBoxes(content: Element, marked: readonly Element[]): number {
  const kept = [...content.querySelectorAll(`[${MARK}]`)];
  const marks = new Set(kept.map((box) => box.getAttribute(MARK)));
  const left = marked.filter((box) => !marks.has(box.getAttribute(MARK)));
  let added = 0;
  for (const group of new Set(left.map(groupOf))) {
    const others = left.filter((box) => groupOf(box) === group);
    const own = kept.filter((box) => groupOf(box) === group);
    // Readability may have taken what is in a box, and left the box empty.
    const emptied =
      own.length > 0 ? [] : others.filter((box) => measureText(box).prose(box) < MAX_REST_SHARE * proseIn(box));
    if (own.length > 0 ? !areMostOf(content, own) : emptied.length !== 1) continue;
    const missing = others.filter((box) => !emptied.includes(box));
    if (missing.length === 0 || !applies('equal boxes')) continue;
    const first = own[0] ?? content.firstElementChild;
    for (const box of missing) {
      added += measureText(box).prose(box);
      const before = own.findLast((other) => numberOf(other) < numberOf(box));
      if (before !== undefined) before.after(box);
      else if (emptied[0] !== undefined && numberOf(emptied[0]) < numberOf(box)) content.append(box);
      else first?.before(box);
      own.splice(before === undefined ? 0 : own.indexOf(before) + 1, 0, box);
    }
  }
  return added;
}

const partsOf = (box: Element): readonly string[] => (box.getAttribute(MARK) ?? '').split('.');
const groupOf = (box: Element): string => partsOf(box)[0] ?? '';
const numberOf = (box: Element): number => Number(partsOf(box)[1]);
/** Returns the prose of a box before Readability took from it. */
const proseIn = (box: Element): number => Number(partsOf(box)[2]);

const areMostOf = (content: Element, boxes: readonly Element[]): boolean => {
  const measure = measureText(content);
  return boxes.reduce((sum, box) => sum + measure.prose(box), 0) >= MIN_SHARE_OF_CONTENT * measure.prose(content);
};
