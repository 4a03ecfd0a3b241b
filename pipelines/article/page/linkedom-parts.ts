import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('linkedom'));

/** Loads a module of linkedom that its index does not export. */
export function load<Module>(path: string): Module {
  return require(join(folder, path));
}

// linkedom keeps a Map of listeners for each node, although none is ever added: half of the memory of a page.
load<{ EventTarget: unknown }>('interface/event-target.js').EventTarget = class {};

export const { NEXT, END } = load<{ NEXT: 'next'; END: 'end' }>('shared/symbols.js');

/** linkedom keeps the parts of a page in a list: elements, their attributes and children, and their ends. */
export interface Part {
  readonly next: Part;
  readonly end: Part;
  readonly nodeType: number;
  readonly localName: string;
  readonly ownerDocument: Part | null;
  readonly parentNode: Part | null;
  readonly parentElement: Part | null;
  /** Of a text. */
  readonly data: string;
  /** Of an attribute. */
  readonly name: string;
  readonly value: string;
}

export const ELEMENT = 1;
export const ATTRIBUTE = 2;
export const TEXT = 3;
export const CDATA = 4;
export const DOCUMENT = 9;
