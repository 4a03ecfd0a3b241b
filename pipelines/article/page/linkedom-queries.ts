import { DOCUMENT, ELEMENT, END, load, NEXT, type Part } from './linkedom-parts.ts';

/** What a selector asks of an element. */
interface Selector {
  /** The names that it may have; undefined if it may have any. */
  readonly names: ReadonlySet<string> | undefined;
  readonly matches: (element: Part) => boolean;
}

const SUBJECT = /^(?:[^:]*[\s>+~])?([a-z][\w-]*)(?:\[[^\]]*\])*$/i;
const ONLY_NAME = /^[a-z][\w-]*$/i;

const { prepareMatch } = load<{
  prepareMatch: (context: Pick<Part, 'ownerDocument'>, selector: string) => (element: Part) => boolean;
}>('shared/matches.js');

const compile = (text: string, root: Part): Selector => {
  const parts = text.split(',').map((part) => part.trim());
  const names = parts.map((part) => SUBJECT.exec(part)?.[1]);
  return {
    names: names.includes(undefined)
      ? undefined
      : // The parser writes names in small letters, Readability also in capitals.
        new Set(names.flatMap((name = '') => [name.toLowerCase(), name.toUpperCase()])),
    matches: parts.every((part) => ONLY_NAME.test(part))
      ? () => true
      : prepareMatch(root.nodeType === DOCUMENT ? { ownerDocument: root } : root, text),
  };
};

/** Most selectors are those of the code and of site rules; some pages name elements by selectors of their own. */
const MAX_SELECTORS = 1_000;
const compiled = new Map<string, Selector>();

/** Returns a selector, which linkedom compiles for each query. Those with a pseudo-class may depend on the query. */
const selectorOf = (text: string, root: Part): Selector => {
  const known = compiled.get(text);
  if (known !== undefined) return known;
  const selector = compile(text, root);
  if (compiled.size >= MAX_SELECTORS) compiled.clear();
  if (!text.includes(':')) compiled.set(text, selector);
  return selector;
};

/** The elements below another one, in the order of the page. */
interface Index {
  readonly root: Part;
  readonly all: readonly Part[];
  readonly byName: ReadonlyMap<string, readonly Part[]>;
}

/** The root of the last query, and its index if it had two: one walk for many queries. No element was moved since. */
let searched: Part | undefined;
let index: Index | undefined;

/**
 * Returns the index of a root whose queries are likely to have successors: a document, or one that
 * is searched again.
 */
const indexOf = (root: Part): Index | undefined => {
  if (index?.root === root) return index;
  if (searched === root || root.nodeType === DOCUMENT) index = elementsIn(root);
  searched = root;
  return index?.root === root ? index : undefined;
};

const elementsIn = (root: Part): Index => {
  const all: Part[] = [];
  const byName = new Map<string, Part[]>();
  for (let part = root[NEXT]; part !== root[END]; part = afterwards(part)) {
    if (part.nodeType !== ELEMENT) continue;
    all.push(part);
    const named = byName.get(part.localName);
    if (named === undefined) byName.set(part.localName, [part]);
    else named.push(part);
  }
  return { root, all, byName };
};

/** Returns the next part of a page. The contents of templates are no part of it. */
const afterwards = (part: Part): Part =>
  part.nodeType === ELEMENT && part.localName === 'template' ? part[END] : part[NEXT];

const listed = (names: ReadonlySet<string> | undefined, { all, byName }: Index): readonly Part[] => {
  if (names === undefined) return all;
  const lists = [...names].flatMap((name) => {
    const list = byName.get(name);
    return list === undefined ? [] : [list];
  });
  return lists.length > 1 ? all.filter(({ localName }) => names.has(localName)) : (lists[0] ?? []);
};

/** Calls `found` with each element that a selector matches, in the order of the page, until it returns false. */
const select = (root: Part, text: string, found: (element: Part) => boolean): void => {
  const { names, matches } = selectorOf(text, root);
  const known = indexOf(root);
  if (known !== undefined) {
    for (const element of listed(names, known)) if (matches(element) && !found(element)) return;
    return;
  }
  for (let part = root[NEXT]; part !== root[END]; part = afterwards(part))
    if (
      part.nodeType === ELEMENT &&
      (names === undefined || names.has(part.localName)) &&
      matches(part) &&
      !found(part)
    )
      return;
};

const queries = {
  querySelectorAll(this: Part, selector: string) {
    const elements: Part[] = [];
    select(this, selector, (element) => elements.push(element) > 0);
    return elements;
  },
  querySelector(this: Part, selector: string) {
    let first: Part | null = null;
    select(this, selector, (element) => {
      first = element;
      return false;
    });
    return first;
  },
};

const { Element } = load<{ Element: { prototype: object } }>('interface/element.js');
const { Document } = load<{ Document: { prototype: object } }>('interface/document.js');
const { ParentNode } = load<{ ParentNode: { prototype: object } }>('mixin/parent-node.js');

Object.assign(ParentNode.prototype, queries);
Object.assign(Document.prototype, queries);

Object.assign(Element.prototype, {
  closest(this: Part, text: string) {
    const { names, matches } = selectorOf(text, this);
    let around: Part | null = this;
    while (around !== null && !((names === undefined || names.has(around.localName)) && matches(around)))
      around = around.parentElement;
    return around;
  },
});

/** Forgets the index of what was searched last, which holds its document in memory. */
export function forgetSearched(): void {
  searched = undefined;
  index = undefined;
}

/** Inserts or removes an element, which changes the order of the page. */
type Change = (this: Part, node?: Part, before?: Part | null) => unknown;
const { insertBefore } = ParentNode.prototype as Record<'insertBefore', Change>;
const { remove } = Element.prototype as Record<'remove', Change>;
Object.assign(ParentNode.prototype, {
  insertBefore(this: Part, node: Part, before?: Part | null) {
    forgetSearched();
    return insertBefore.call(this, node, before);
  },
});
Object.assign(Element.prototype, {
  remove(this: Part) {
    forgetSearched();
    remove.call(this);
  },
});

const { getElementsByTagName } = ParentNode.prototype as Record<
  'getElementsByTagName',
  (this: Part, name: string) => unknown
>;
Object.assign(ParentNode.prototype, {
  /** Without a comparison in capitals, which only a name in capitals needs. */
  getElementsByTagName(this: Part, name: string) {
    if (name === name.toUpperCase()) return getElementsByTagName.call(this, name);
    const known = indexOf(this);
    // linkedom finds those in templates, too.
    if (known !== undefined && !known.byName.has('template')) return [...(known.byName.get(name) ?? [])];
    const elements: Part[] = [];
    for (let part = this[NEXT]; part !== this[END]; part = part[NEXT])
      if (part.nodeType === ELEMENT && part.localName === name) elements.push(part);
    return elements;
  },
});
