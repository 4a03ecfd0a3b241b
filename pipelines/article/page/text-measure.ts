import { noteElement } from '../trace.ts';
import { tagOf, walk } from './walk.ts';

/** In characters. Shorter texts are mostly labels, links and buttons. */
const MIN_PROSE_LENGTH = 40;

/** Characters of text in each element, updated while elements are removed. */
export interface TextMeasure {
  /** All elements below the root when it was measured, in document order, without the contents of templates. */
  readonly elements: readonly Element[];
  /** Returns the characters of all text. */
  text(element: Element): number;
  /** Returns the characters of text nodes outside links that are long enough to be prose. */
  prose(element: Element): number;
  /** Whether the element contains one that is marked as an article; not updated by removals. */
  holdsArticle(element: Element): boolean;
  /** Removes an element from the tree and its text from the sums of its ancestors. */
  remove(element: Element): void;
}

interface Sum {
  text: number;
  prose: number;
  articles: number;
}

const emptySum = (): Sum => ({ text: 0, prose: 0, articles: 0 });

const isArticle = (element: Element): boolean => {
  const tag = tagOf(element);
  return tag === 'ARTICLE' || tag === 'MAIN' || element.getAttribute('itemprop') === 'articleBody';
};

/** Measures a tree in one pass; reading `textContent` of every element would be quadratic. */
export function measureText(root: Element): TextMeasure {
  const sums = new Map<Element, Sum>();
  const whole = emptySum();
  const open: Sum[] = [whole];
  const elements: Element[] = [];
  let links = 0;
  let templates = 0;
  sums.set(root, whole);
  walk(root, {
    enter(element) {
      const tag = tagOf(element);
      if (tag === 'A') links += 1;
      if (templates === 0) elements.push(element);
      if (tag === 'TEMPLATE') templates += 1;
      const sum = emptySum();
      sums.set(element, sum);
      open.push(sum);
      return true;
    },
    leave(element) {
      const tag = tagOf(element);
      if (tag === 'A') links -= 1;
      if (tag === 'TEMPLATE') templates -= 1;
      const sum = open.pop();
      const around = open.at(-1);
      if (sum === undefined || around === undefined) return;
      around.text += sum.text;
      around.prose += sum.prose;
      around.articles += sum.articles + (isArticle(element) ? 1 : 0);
    },
    text(value) {
      const sum = open.at(-1);
      if (sum === undefined) return;
      const length = value.trim().length;
      sum.text += length;
      if (links === 0 && length >= MIN_PROSE_LENGTH) sum.prose += length;
    },
  });
  const sumOf = (element: Element): Sum => sums.get(element) ?? emptySum();
  return {
    elements,
    text: (element) => sumOf(element).text,
    prose: (element) => sumOf(element).prose,
    holdsArticle: (element) => sumOf(element).articles > 0,
    remove(element) {
      const removed = sumOf(element);
      for (let around = element.parentElement; around !== null; around = around.parentElement) {
        const sum = sums.get(around);
        if (sum === undefined) break;
        sum.text -= removed.text;
        sum.prose -= removed.prose;
      }
      noteElement(element);
      element.remove();
    },
  };
}
