import type { BodyToClean } from '../cleaning/page-to-clean.ts';
import { type PageView, viewOf } from '../page/page-view.ts';
import { tagOf } from '../page/walk.ts';

/** The nodes of a page that are its body. */
export interface BodyNodes {
  readonly texts: readonly Node[];
  readonly pictures: readonly Element[];
}

/** Returns all nodes in an element that no rule has marked. */
export function nodesIn(element: Element, page: PageView): BodyNodes {
  const pictures = [...element.querySelectorAll('img,picture,video')];
  return { texts: page.textsIn(element), pictures: pictures.filter((picture) => !page.isMarked(picture)) };
}

/** Returns a view of the smallest box around a body that has nothing else. */
export function bodyOf({ texts, pictures }: BodyNodes): BodyToClean | undefined {
  const root = boxAround(texts);
  return root && { view: viewOf(root, { texts: new Set(texts) }), pictures };
}

const BOX = new Set([
  'BODY',
  'DIV',
  'SECTION',
  'ARTICLE',
  'MAIN',
  'CENTER',
  'FORM',
  'LI',
  'TABLE',
  'TBODY',
  'TR',
  'TD',
]);

const boxAround = (texts: readonly Node[]): Element | undefined => {
  // The elements around the first text, outermost first; the end of those around all texts.
  const around: Element[] = [];
  for (let element = texts[0]?.parentElement; element; element = element.parentElement) around.unshift(element);
  const levels = new Map(around.map((element, level) => [element, level]));
  let common = around.length - 1;
  for (const text of texts) {
    let element = text.parentElement;
    while (element !== null && !levels.has(element)) element = element.parentElement;
    common = Math.min(common, element === null ? 0 : (levels.get(element) ?? 0));
  }
  return around.slice(0, common + 1).findLast((element) => BOX.has(tagOf(element))) ?? around[0];
};
