import { walk } from './walk.ts';

/** Shorter texts are labels, links and buttons more often than prose. */
const LEAST_PROSE = 40;

/** Characters of text inside every element, kept true while elements are removed. */
export interface TextMeasure {
  /** All text. */
  text(element: Element): number;
  /** Text outside links that stands in pieces long enough to be prose. */
  prose(element: Element): number;
  /** Removes an element from the tree and its text from all elements around it. */
  remove(element: Element): void;
}

interface Sum {
  text: number;
  prose: number;
}

/** Measures a whole tree once; asking for `textContent` at every element would be quadratic. */
export const measureText = (root: Element): TextMeasure => {
  const sums = new Map<Element, Sum>();
  const open: Sum[] = [{ text: 0, prose: 0 }];
  let links = 0;
  sums.set(root, open[0] as Sum);
  walk(root, {
    enter(element) {
      if (element.tagName === 'A') links += 1;
      const sum = { text: 0, prose: 0 };
      sums.set(element, sum);
      open.push(sum);
      return true;
    },
    leave(element) {
      if (element.tagName === 'A') links -= 1;
      const sum = open.pop();
      const around = open.at(-1);
      if (sum === undefined || around === undefined) return;
      around.text += sum.text;
      around.prose += sum.prose;
    },
    text(value) {
      const sum = open.at(-1);
      if (sum === undefined) return;
      const length = value.trim().length;
      sum.text += length;
      if (links === 0 && length >= LEAST_PROSE) sum.prose += length;
    },
  });
  const of = (element: Element): Sum => sums.get(element) ?? { text: 0, prose: 0 };
  return {
    text: (element) => of(element).text,
    prose: (element) => of(element).prose,
    remove(element) {
      const gone = of(element);
      for (let around = element.parentElement; around !== null; around = around.parentElement) {
        const sum = sums.get(around);
        if (sum === undefined) break;
        sum.text -= gone.text;
        sum.prose -= gone.prose;
      }
      element.remove();
    },
  };
};
