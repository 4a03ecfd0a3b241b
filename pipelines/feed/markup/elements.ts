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

export function isElement(node: TreeElement | string): node is TreeElement {
  return typeof node !== 'string';
}

export function childElements(element: TreeElement): TreeElement[] {
  return element.children.filter(isElement);
}

/** Returns all text in an element, including its descendants. */
export function wholeText(element: TreeElement): string {
  return element.children.map((child) => (isElement(child) ? wholeText(child) : child)).join('');
}

/** Returns the text directly in an element, untrimmed. */
export function ownText(element: TreeElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}
