import type { Scope } from './namespaces.ts';
import type { FieldKind } from './vocabulary.ts';

export interface TreeElement {
  /** Canonical name (see namespaces.ts), but the raw name inside text fields. */
  readonly name: string;
  /** Canonical names, but raw names inside text fields. Values are decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (TreeElement | string)[];
  /** Absolute base URL of relative links. */
  readonly base: string;
}

/** An element whose end tag has not been read yet. */
export interface OpenElement extends TreeElement {
  readonly closesWith: string;
  readonly scope: Scope | undefined;
  /** Kind of the text field that this element is or is in. Elements in a text field are markup. */
  readonly field: FieldKind | undefined;
}

export const isElement = (node: TreeElement | string): node is TreeElement => typeof node !== 'string';

export const childElements = (element: TreeElement): TreeElement[] => element.children.filter(isElement);

/** Returns all text in an element, including its descendants. */
export const wholeText = (element: TreeElement): string =>
  element.children.map((child) => (isElement(child) ? wholeText(child) : child)).join('');

/** Returns the text directly in an element, untrimmed. */
export const ownText = (element: TreeElement): string =>
  element.children.filter((child) => typeof child === 'string').join('');
