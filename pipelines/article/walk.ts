export interface Visitor {
  /** Called before an element's children; `false` skips them (and `leave`). */
  readonly enter: (element: Element) => boolean;
  readonly leave: (element: Element) => void;
  readonly text: (value: string) => void;
}

export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Visits everything below `root` in document order. A loop, because recursion ends in a stack overflow on deep trees. */
export const walk = (root: Node, visitor: Visitor): void => {
  let node: Node | null = root.firstChild;
  while (node !== null) {
    if (node.nodeType === 3) visitor.text(node.nodeValue ?? '');
    const entered: boolean = isElement(node) && visitor.enter(node);
    if (entered && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (entered && isElement(node)) visitor.leave(node);
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      if (node === null || node === root) return;
      if (isElement(node)) visitor.leave(node);
    }
    node = node?.nextSibling ?? null;
  }
};
