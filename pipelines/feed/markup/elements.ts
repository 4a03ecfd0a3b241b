import type { Scope } from './namespaces.ts';
import type { FieldKind } from './vocabulary.ts';

export interface TreeElement {
  /** Canonical name (see namespaces.ts); inside elements that hold markup the name as written. */
  readonly name: string;
  /** Canonical names; inside elements that hold markup as written. Values are decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (TreeElement | string)[];
  /** Absolute URL its relative links resolve against. */
  readonly base: string;
}

/** An element whose end has not come yet. */
export interface OpenElement extends TreeElement {
  readonly closesWith: string;
  readonly scope: Scope | undefined;
  /** The kind of the field this is or is within, whose elements are markup. */
  readonly field: FieldKind | undefined;
}

export const isElement = (node: TreeElement | string): node is TreeElement => typeof node !== 'string';

export const childElements = (element: TreeElement): TreeElement[] => element.children.filter(isElement);

/** All text in an element and in what it contains. */
export const wholeText = (element: TreeElement): string =>
  element.children.map((child) => (isElement(child) ? wholeText(child) : child)).join('');

/** The text directly in an element, untrimmed. */
export const ownText = (element: TreeElement): string =>
  element.children.filter((child) => typeof child === 'string').join('');
