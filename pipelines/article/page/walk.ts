/** Callbacks of `walk`. */
export interface Visitor {
  /** Called before an element's children; `false` skips them (and `leave`). */
  readonly enter: (element: Element) => boolean;
  readonly leave: (element: Element) => void;
  readonly text: (value: string, node: Node) => void;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

const names = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(' ').map((name) => [name, name.toUpperCase()]));
/** Common names, made once: a page has thousands of elements, and the name of each is read many times. */
const CAPITALS = names(
  'a abbr address amp-img article aside b blockquote body br button caption center cite code dd del details dialog div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins label li link main mark meta nav noscript object ol option p path picture pre q s section select small source span strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr u ul video',
);

/** Returns the name of an element in capitals, like `tagName` of HTML elements. */
export function tagOf({ localName }: Element): string {
  return CAPITALS.get(localName) ?? localName.toUpperCase();
}

/** Returns the class attribute. */
export function classOf(element: Element): string {
  return element.getAttribute('class') ?? '';
}

/**
 * Visits all nodes below `root` in document order. A loop, because recursion would overflow the
 * stack on deep trees.
 */
export function walk(root: Node, visitor: Visitor): void {
  let node: Node | null = root.firstChild;
  while (node !== null) {
    let next: Node | null = null;
    if (node.nodeType === 3) visitor.text(node.nodeValue ?? '', node);
    else if (isElement(node) && visitor.enter(node)) {
      next = node.firstChild;
      if (next === null) visitor.leave(node);
    }
    next ??= node.nextSibling;
    while (next === null) {
      node = node.parentNode;
      if (node === null || node === root) return;
      if (isElement(node)) visitor.leave(node);
      next = node.nextSibling;
    }
    node = next;
  }
}

/** Whether an element contains text other than white space; stops at the first. */
export function hasText(element: Element): boolean {
  for (let node = element.firstChild; node !== null; node = node.nextSibling)
    if (node.nodeType === 3 ? /\S/.test(node.nodeValue ?? '') : isElement(node) && hasText(node)) return true;
  return false;
}
