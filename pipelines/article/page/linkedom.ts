import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as Linkedom from 'linkedom';
import { tagOf } from './walk.ts';

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('linkedom'));
/** Loads a module of linkedom that its index does not export. */
const load = <Module>(path: string): Module => require(join(folder, path));

// linkedom keeps a Map of listeners for each node, although none is ever added: half of the memory of a page.
load<{ EventTarget: unknown }>('interface/event-target.js').EventTarget = class {};

export const { parseHTML }: typeof Linkedom = load('index.js');

const { Element } = load<{ Element: typeof globalThis.Element }>('interface/element.js');
const { Document } = load<{ Document: typeof globalThis.Document }>('interface/document.js');
const { DOMTokenList } = load<{ DOMTokenList: new (element: Element) => DOMTokenList }>('dom/token-list.js');
const { ParentNode } = load<{ ParentNode: { prototype: ParentNode } }>('mixin/parent-node.js');
const { NEXT, END } = load<{ NEXT: 'next'; END: 'end' }>('shared/symbols.js');

/** linkedom keeps the parts of a page in a list: elements, their attributes and children, and their ends. */
interface Part {
  readonly next: Part;
  readonly end: Part;
  readonly nodeType: number;
  readonly localName: string;
  readonly parentElement: Part | null;
  readonly data: string;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** As linkedom writes a class attribute: every name once, with blanks between. */
const classNames = (value: string): string =>
  /\s/.test(value) ? [...new Set(value.split(/\s+/))].filter((name) => name !== '').join(' ') : value;

// The same results as linkedom's, with less work and memory: this is the inner loop of extraction.
Object.defineProperties(Element.prototype, {
  tagName: {
    get(this: Element) {
      return tagOf(this);
    },
  },
  /** Without an array of the texts. */
  textContent: {
    ...Object.getOwnPropertyDescriptor(Element.prototype, 'textContent'),
    get(this: Part) {
      let text = '';
      for (let part = this[NEXT]; part !== this[END]; part = part[NEXT])
        if (part.nodeType === TEXT || part.nodeType === CDATA) text += part.data;
      return text;
    },
  },
  /** Without a set of names, which linkedom makes for every element and attribute. */
  className: {
    get(this: Element) {
      return this.getAttributeNode('class')?.value ?? '';
    },
    set(this: Element, value: string) {
      if (!this.hasAttribute('class')) this.setAttributeNode(this.ownerDocument.createAttribute('class'));
      (this.getAttributeNode('class') as Attr).value = classNames(value);
    },
  },
  classList: {
    get(this: Element) {
      return new DOMTokenList(this);
    },
  },
});

/** What a selector asks of the name of an element. */
interface Subject {
  readonly names: ReadonlySet<string>;
  /** Whether it asks nothing else. */
  readonly only: boolean;
}

const SUBJECT = /^(?:[^:]*[\s>+~])?([a-z][\w-]*)(?:\[[^\]]*\])*$/i;
const ONLY_NAME = /^[a-z][\w-]*$/i;

/** Returns undefined for a selector that may match elements of any name. */
const subjectOf = (selector: string): Subject | undefined => {
  const parts = selector.split(',').map((part) => part.trim());
  const names = parts.map((part) => SUBJECT.exec(part)?.[1]);
  if (names.includes(undefined)) return undefined;
  return {
    // The parser writes names in small letters, Readability also in capitals.
    names: new Set(names.flatMap((name = '') => [name.toLowerCase(), name.toUpperCase()])),
    only: parts.every((part) => ONLY_NAME.test(part)),
  };
};

/** Selectors are those of the code and of site rules. */
const subjects = new Map<string, Subject | undefined>();

const knownSubject = (selector: string): Subject | undefined => {
  if (!subjects.has(selector)) subjects.set(selector, subjectOf(selector));
  return subjects.get(selector);
};

const { prepareMatch } = load<{ prepareMatch: (context: Part, selector: string) => (element: Part) => boolean }>(
  'shared/matches.js',
);

/** Calls `found` with each element that a selector matches, until it returns false. Like linkedom, it skips templates. */
const select = (root: Part, selector: string, { names, only }: Subject, found: (element: Part) => boolean): void => {
  let matches: ((element: Part) => boolean) | undefined;
  for (let part = root[NEXT]; part !== root[END]; ) {
    if (part.nodeType !== ELEMENT) {
      part = part[NEXT];
      continue;
    }
    if (names.has(part.localName)) {
      matches ??= only ? () => true : prepareMatch(part, selector);
      if (matches(part) && !found(part)) return;
    }
    part = part.localName === 'template' ? part[END] : part[NEXT];
  }
};

type Query = (this: Part, selector: string) => unknown;

for (const prototype of [ParentNode.prototype, Document.prototype] as unknown as Record<string, Query>[]) {
  const { querySelectorAll, querySelector } = prototype as Record<'querySelectorAll' | 'querySelector', Query>;
  Object.assign(prototype, {
    querySelectorAll(this: Part, selector: string) {
      const subject = knownSubject(selector);
      if (subject === undefined) return querySelectorAll.call(this, selector);
      const elements: Part[] = [];
      select(this, selector, subject, (element) => elements.push(element) > 0);
      return elements;
    },
    querySelector(this: Part, selector: string) {
      const subject = knownSubject(selector);
      if (subject === undefined) return querySelector.call(this, selector);
      let first: Part | null = null;
      select(this, selector, subject, (element) => {
        first = element;
        return false;
      });
      return first;
    },
  });
}

const { closest } = Element.prototype as unknown as Record<'closest', Query>;
Object.assign(Element.prototype, {
  /** Without compiling a selector that no element around can match. */
  closest(this: Part, selector: string) {
    const names = knownSubject(selector)?.names;
    let around: Part | null = this;
    while (names !== undefined && around !== null && !names.has(around.localName)) around = around.parentElement;
    return around === null ? null : closest.call(around, selector);
  },
});

const { getElementsByTagName } = ParentNode.prototype as unknown as Record<'getElementsByTagName', Query>;
Object.assign(ParentNode.prototype, {
  /** Without a comparison in capitals, which only a name in capitals needs. */
  getElementsByTagName(this: Part, name: string) {
    if (name === name.toUpperCase()) return getElementsByTagName.call(this, name);
    const elements: Part[] = [];
    for (let part = this[NEXT]; part !== this[END]; part = part[NEXT])
      if (part.nodeType === ELEMENT && part.localName === name) elements.push(part);
    return elements;
  },
});
