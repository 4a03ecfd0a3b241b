/** What the stack needs to know of an element: the tag that ends it, and whether it is (within) a field. */
interface Nested {
  readonly closesWith: string;
  readonly field: unknown;
}

/** The elements open at a point of the document, outermost first. */
export interface ElementStack<T extends Nested> {
  innermost(): T;
  /** How many are open below the top. */
  depth(): number;
  push(element: T): void;
  /** Closes the nearest element of this name with everything in it, and returns it; `undefined` when none is open. */
  closeNearest(name: string): T | undefined;
  /** Closes elements until none of those open is a field. */
  closeField(): void;
  closeAll(): void;
}

/**
 * Counts open names, so that an end tag that matches nothing costs no search: thousands of them stay linear. `onUnclosed`
 * is told of every element that is closed without an end tag of its own, innermost first, with the one around it.
 */
export const createElementStack = <T extends Nested>(
  top: T,
  onUnclosed: (element: T, parent: T) => void,
): ElementStack<T> => {
  const stack: T[] = [];
  const openNames = new Map<string, number>();
  const count = (name: string): number => openNames.get(name) ?? 0;

  const innermost = (): T => stack.at(-1) ?? top;
  const pop = (): T | undefined => {
    const element = stack.pop();
    if (element !== undefined) openNames.set(element.closesWith, count(element.closesWith) - 1);
    return element;
  };
  const popUnclosed = (): void => {
    const element = pop();
    if (element !== undefined) onUnclosed(element, innermost());
  };
  return {
    innermost,
    depth: () => stack.length,
    push(element) {
      stack.push(element);
      openNames.set(element.closesWith, count(element.closesWith) + 1);
    },
    closeNearest(name) {
      if (count(name) === 0) return undefined;
      while (innermost().closesWith !== name) popUnclosed();
      return pop();
    },
    closeField() {
      while (innermost().field !== undefined) popUnclosed();
    },
    closeAll() {
      while (stack.length > 0) popUnclosed();
    },
  };
};
