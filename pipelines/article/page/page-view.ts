import { noteElement } from '../trace.ts';
import { tagOf, walk } from './walk.ts';

/** In characters. Shorter texts are mostly labels, links and buttons. */
const MIN_PROSE_LENGTH = 40;

/**
 * A tree of a page without what rules have marked as no part of the article. The tree itself never
 * changes. All lengths are of what is not marked.
 */
export interface PageView {
  readonly root: Element;
  /** All elements below the root, in document order, without the contents of templates. */
  readonly elements: readonly Element[];
  /** The marked elements, in the order in which they were marked. */
  readonly marks: readonly Element[];
  /** Returns the characters of all text. */
  text(element: Element): number;
  /** Returns the characters of text nodes outside links that are long enough to be prose. */
  prose(element: Element): number;
  /** Whether any text, be it blank, is in an element. */
  hasText(element: Element): boolean;
  /** Whether the element contains one that the page declares an article, marked or not. */
  holdsArticle(element: Element): boolean;
  /** Marks an element and all it contains, unless it is marked. */
  mark(element: Element): void;
  /** Whether an element, or one around it, is marked. */
  isMarked(element: Element): boolean;
  /** Whether a text node whose element is not marked belongs to the view. */
  shows(text: Node): boolean;
  /** Returns the text nodes in an element that are not marked. */
  textsIn(element: Element): readonly Node[];
}

/** What a view has of a tree; all of it by default. */
export interface Part {
  /** The text nodes of the view. */
  readonly texts?: ReadonlySet<Node>;
  /** The elements that are marked from the start. */
  readonly marks?: readonly Element[];
}

interface Entry {
  text: number;
  prose: number;
  texts: number;
  articles: number;
  isMarked: boolean;
  /** Where the entries of its descendants end. */
  end: number;
  readonly at: number;
}

const isArticle = (element: Element): boolean => {
  const tag = tagOf(element);
  return tag === 'ARTICLE' || tag === 'MAIN' || element.getAttribute('itemprop') === 'articleBody';
};

const ABSENT: Readonly<Entry> = { text: 0, prose: 0, texts: 0, articles: 0, isMarked: false, end: 0, at: 0 };

/** Measures a tree in one pass; reading `textContent` of every element would be quadratic. */
export function viewOf(root: Element, part: Part = {}): PageView {
  const entryOf = new Map<Element, Entry>();
  const entries: Entry[] = [];
  const elements: Element[] = [];
  const marks: Element[] = [];
  const open: Entry[] = [];
  const begin = (element: Element): void => {
    const entry: Entry = { text: 0, prose: 0, texts: 0, articles: 0, isMarked: false, end: 0, at: entries.length };
    entryOf.set(element, entry);
    entries.push(entry);
    open.push(entry);
  };
  let links = 0;
  let templates = 0;
  begin(root);
  walk(root, {
    enter(element) {
      const tag = tagOf(element);
      if (tag === 'A') links += 1;
      if (templates === 0) elements.push(element);
      if (tag === 'TEMPLATE') templates += 1;
      begin(element);
      return true;
    },
    leave(element) {
      const tag = tagOf(element);
      if (tag === 'A') links -= 1;
      if (tag === 'TEMPLATE') templates -= 1;
      const entry = open.pop();
      const around = open.at(-1);
      if (entry === undefined || around === undefined) return;
      entry.end = entries.length;
      around.text += entry.text;
      around.prose += entry.prose;
      around.texts += entry.texts;
      around.articles += entry.articles + (isArticle(element) ? 1 : 0);
    },
    text(value, node) {
      const entry = open.at(-1);
      if (entry === undefined || part.texts?.has(node) === false) return;
      const length = value.trim().length;
      entry.texts += 1;
      entry.text += length;
      if (links === 0 && length >= MIN_PROSE_LENGTH) entry.prose += length;
    },
  });
  const find = (element: Element): Readonly<Entry> => entryOf.get(element) ?? ABSENT;
  const hide = (element: Element, entry: Entry): void => {
    marks.push(element);
    for (let around = element.parentElement; around !== null; around = around.parentElement) {
      const outer = entryOf.get(around);
      if (outer === undefined) break;
      outer.text -= entry.text;
      outer.prose -= entry.prose;
      outer.texts -= entry.texts;
    }
    for (let at = entry.at; at < entry.end; at += 1) {
      const inner = entries[at];
      if (inner === undefined) break;
      inner.text = 0;
      inner.prose = 0;
      inner.texts = 0;
      inner.isMarked = true;
    }
  };
  const mark = (element: Element, isNew: boolean): void => {
    const entry = entryOf.get(element);
    if (entry === undefined || entry.isMarked) return;
    if (isNew) noteElement(element);
    hide(element, entry);
  };
  for (const element of part.marks ?? []) mark(element, false);
  const view: PageView = {
    root,
    elements,
    marks,
    text: (element) => find(element).text,
    prose: (element) => find(element).prose,
    hasText: (element) => find(element).texts > 0,
    holdsArticle: (element) => find(element).articles > 0,
    mark: (element) => mark(element, true),
    isMarked: (element) => find(element).isMarked,
    shows: (text) => part.texts?.has(text) !== false,
    textsIn(element) {
      const texts: Node[] = [];
      walk(element, {
        enter: (inner) => view.hasText(inner),
        leave: () => undefined,
        text: (_, node) => {
          if (view.shows(node)) texts.push(node);
        },
      });
      return texts;
    },
  };
  return view;
}
