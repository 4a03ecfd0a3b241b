import type * as Linkedom from 'linkedom';
import { ATTRIBUTE, CDATA, END, load, NEXT, type Part, TEXT } from './linkedom-parts.ts';
import { tagOf } from './walk.ts';

export { forgetSearched } from './linkedom-queries.ts';
export const { parseHTML }: typeof Linkedom = load('index.js');

const { Element } = load<{ Element: typeof globalThis.Element }>('interface/element.js');
const { DOMTokenList } = load<{ DOMTokenList: new (element: Element) => DOMTokenList }>('dom/token-list.js');

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
  /** Without a proxy that finds attributes by name. */
  attributes: {
    get(this: Part) {
      const attributes: Part[] = [];
      for (let part = this[NEXT]; part.nodeType === ATTRIBUTE; part = part[NEXT]) attributes.push(part);
      return attributes;
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
