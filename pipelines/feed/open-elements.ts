/** What the stack needs to know of an element: the tag that ends it, and whether it is (within) a field. */
interface Nested {
  readonly closesWith: string;
  readonly field: unknown;
}

/** The elements open at a point of the document, outermost first. */
export interface OpenElements<T extends Nested> {
  innermost(): T;
  /** How many are open below the top. */
  depth(): number;
  push(element: T): void;
  /** Closes the nearest element of this name with everything in it; does nothing when none is open. */
  closeNearest(name: string): void;
  /** Closes elements until none of those open is a field. */
  closeField(): void;
}

/** Counts open names, so that an end tag that matches nothing costs no search: thousands of them stay linear. */
export const openElements = <T extends Nested>(top: T): OpenElements<T> => {
  const stack: T[] = [];
  const openNames = new Map<string, number>();
  const count = (name: string): number => openNames.get(name) ?? 0;

  const innermost = (): T => stack.at(-1) ?? top;
  const pop = (): string | undefined => {
    const name = stack.pop()?.closesWith;
    if (name !== undefined) openNames.set(name, count(name) - 1);
    return name;
  };
  return {
    innermost,
    depth: () => stack.length,
    push(element) {
      stack.push(element);
      openNames.set(element.closesWith, count(element.closesWith) + 1);
    },
    closeNearest(name) {
      if (count(name) === 0) return;
      let closed = pop();
      while (closed !== undefined && closed !== name) closed = pop();
    },
    closeField() {
      while (innermost().field !== undefined) pop();
    },
  };
};
