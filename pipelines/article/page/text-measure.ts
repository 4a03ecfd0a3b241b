import { noteElement } from '../trace.ts';
import { tagOf, walk } from './walk.ts';

/** Shorter texts are labels, links and buttons more often than prose. */
const MIN_PROSE = 40;

/** Characters of text inside every element, kept true while elements are removed. */
export interface TextMeasure {
  /** All elements below the root as they were, in order; of templates not what is in them. */
  readonly elements: readonly Element[];
  /** All text. */
  text(element: Element): number;
  /** Text outside links that stands in pieces long enough to be prose. */
  prose(element: Element): number;
  /** Whether the element holds what is marked as an article; measured once, for the whole tree. */
  holdsArticle(element: Element): boolean;
  /** Removes an element from the tree and its text from all elements around it. */
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

/** Measures a whole tree once; asking for `textContent` at every element would be quadratic. */
export const measureText = (root: Element): TextMeasure => {
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
      if (links === 0 && length >= MIN_PROSE) sum.prose += length;
    },
  });
  const of = (element: Element): Sum => sums.get(element) ?? emptySum();
  return {
    elements,
    text: (element) => of(element).text,
    prose: (element) => of(element).prose,
    holdsArticle: (element) => of(element).articles > 0,
    remove(element) {
      const gone = of(element);
      for (let around = element.parentElement; around !== null; around = around.parentElement) {
        const sum = sums.get(around);
        if (sum === undefined) break;
        sum.text -= gone.text;
        sum.prose -= gone.prose;
      }
      noteElement(element);
      element.remove();
    },
  };
};
