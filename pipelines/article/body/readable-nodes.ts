import type { PageView } from '../page/page-view.ts';
import { tagOf, walk } from '../page/walk.ts';
import type { BodyNodes } from './body-nodes.ts';
import { runReadability } from './readability.ts';

const PICTURE = /^(?:IMG|PICTURE|VIDEO)$/;
const SUBHEADING = /^H[2-6]$/;

/** The nodes of a page that Readability chooses as its body. */
export interface ReadableNodes extends BodyNodes {
  readonly byline: string | undefined;
}

/**
 * Lets Readability choose the body of a page. It works on a copy of what is not marked, because it
 * changes its document; the copy replaces the body of the document.
 * @returns the chosen nodes of the page, or `undefined` if it finds no article
 */
export function readableNodes(document: Document, view: PageView): ReadableNodes | undefined {
  const originals = new Map<Node, Node>();
  const body = view.root.cloneNode(false) as Element;
  copyInto(body, view, originals);
  // Readability keeps this HTML, and sets it to start again with milder conditions. Parsed nodes
  // would be others.
  Object.defineProperty(body, 'innerHTML', {
    get: () => '',
    set() {
      body.replaceChildren();
      copyInto(body, view, originals);
    },
  });
  document.body.replaceWith(body);
  const readable = runReadability(document);
  if (readable === undefined) return undefined;
  const texts: Node[] = [];
  const pictures: Element[] = [];
  walk(readable.content, {
    enter(element) {
      const picture = originals.get(element);
      if (picture !== undefined) pictures.push(picture as Element);
      return true;
    },
    leave: () => undefined,
    text(_, node) {
      const text = originals.get(node);
      if (text !== undefined) texts.push(text);
    },
  });
  return { texts, pictures, byline: readable.byline };
}

/** Copies what is not marked below the root of a view, and notes the original of each text and picture. */
const copyInto = (body: Element, view: PageView, originals: Map<Node, Node>): void => {
  const open: Element[] = [body];
  const add = <N extends Node>(node: N): N => {
    const copy = node.cloneNode(false) as N;
    open.at(-1)?.appendChild(copy);
    return copy;
  };
  walk(view.root, {
    enter(element) {
      if (view.isMarked(element)) return false;
      const tag = tagOf(element);
      // It drops buttons, but one that no rule has marked is a heading that opens its part of the text.
      const copy = add(tag === 'BUTTON' ? body.ownerDocument.createElement('span') : element);
      open.push(copy);
      if (PICTURE.test(tag)) originals.set(copy, element);
      // It takes a subheading with a name such as "subheader" for the header of the page.
      if (SUBHEADING.test(tag)) for (const name of ['class', 'id']) copy.removeAttribute(name);
      return true;
    },
    leave: () => open.pop(),
    text: (_, node) => originals.set(add(node), node),
  });
};
