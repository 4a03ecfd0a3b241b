/** Properties of an element that the stack needs: its end tag, and whether it is (in) a text field. */
interface Nested {
  readonly closesWith: string;
  readonly field: unknown;
}

/** The open elements, outermost first. */
export interface ElementStack<T extends Nested> {
  innermost(): T;
  /** Number of open elements below the top. */
  depth(): number;
  push(element: T): void;
  /** Closes the innermost element of this name and its descendants, and returns it; `undefined` if none is open. */
  closeNearest(name: string): T | undefined;
  /** Closes elements until no text field is open. */
  closeField(): void;
  closeAll(): void;
}

/**
 * Creates a stack that counts open names, so that unmatched end tags need no search and thousands
 * of them take linear time. Calls `onUnclosed` for each element that is closed without its own end
 * tag, innermost first, with its parent.
 */
export function createElementStack<T extends Nested>(
  top: T,
  onUnclosed: (element: T, parent: T) => void,
): ElementStack<T> {
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
}
