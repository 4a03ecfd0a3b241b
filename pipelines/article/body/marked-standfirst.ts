import { readNames, wordsIn } from '../cleaning/elements/element-names.ts';
import { classOf, isElement, tagOf, walk } from '../page/walk.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Words in names of elements that hold a standfirst, in the languages of those who write the names. */
const NAMES = words(`
  standfirst dek deck excerpt subtitle subhead subheadline subdeck strapline
  vorspann unterzeile untertitel chapo chapeau ingress manchet underrubrik
  entradilla bajada copete sumario subtitulo sommario sottotitolo catenaccio linhafina`);
const PHRASES = /\b(?:stand first|sub (?:title|headline|deck)|linha fina|alternative headline)\b/;
/** Words in names of first paragraphs, too. */
const NAMES_OF_FIRST_PARAGRAPHS = words('lead lede intro summary teaser abstract description');
/** Finds most names without such a word in one step. */
const ANY = new RegExp([...NAMES, ...NAMES_OF_FIRST_PARAGRAPHS, 'stand', 'sub', 'linha', 'alternat'].join('|'), 'i');
const BOXES = new Set(['P', 'DIV', 'SECTION', 'HEADER', 'H2', 'H3', 'H4', 'H5', 'H6']);
/** In characters. Longer class lists come from frameworks that encode the layout in them. */
const MAX_NAMES_LENGTH = 400;

/** A page has one headline, and names of itself and its sections. */
const MAX_HEADLINES = 4;
/** Elements after a headline that are looked at: bylines, dates and share buttons may stand above a standfirst. */
const MAX_ELEMENTS = 100;
/** In characters, without white space. An element with more is around the text. */
const MAX_LENGTH = 700;

/** What a page marks as standfirst. */
export interface Marked {
  /** Its text, without white space. */
  readonly text: string;
  /** Whether its name says so. Others stand where a standfirst does, or have a name that first paragraphs have, too. */
  readonly isNamed: boolean;
}

/**
 * Returns the elements below a headline that a page marks as standfirst.
 * @param headlines the `h1` elements of the page, and others that it marks as headline
 */
export function markedStandfirsts(headlines: readonly Element[]): readonly Marked[] {
  return headlines
    .slice(0, MAX_HEADLINES)
    .flatMap((headline) => {
      const header = headerOf(headline);
      return elementsAfter(headline).flatMap((element) => {
        const sign = signOf(element);
        if (sign === undefined && !isBelow(headline, header, element)) return [];
        const isSetApart =
          tagOf(element) === 'P' && header?.contains(element) === true && readNames(element) === undefined;
        return { text: shortText(element), isNamed: sign === 'name' || isSetApart };
      });
    })
    .filter(({ text }) => text.length <= MAX_LENGTH);
}

/** Removes white space, because the text of an element has none between its paragraphs. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

/**
 * Returns the text of an element. Of a long one only the beginning is read: boxes in boxes would
 * take quadratic time.
 */
const shortText = (element: Element): string => {
  let text = '';
  walk(element, {
    enter: () => text.length <= MAX_LENGTH,
    leave: () => undefined,
    text: (value) => {
      if (text.length <= MAX_LENGTH) text += squeezed(value.slice(0, 4 * MAX_LENGTH));
    },
  });
  return text;
};

const elementsAfter = (start: Element): Element[] => {
  const found: Element[] = [];
  let node: Node | null = start;
  while (node !== null && found.length < MAX_ELEMENTS) {
    let next: Node | null = node === start ? null : node.firstChild;
    for (let up: Node | null = node; next === null && up !== null; up = up.parentNode) next = up.nextSibling;
    node = next;
    if (node !== null && isElement(node)) found.push(node);
  }
  return found;
};

const headerOf = (headline: Element): Element | undefined => {
  // A loop, because a selector takes far longer.
  let around = headline.parentElement;
  while (around !== null && !/^(?:HEADER|HGROUP)$/.test(tagOf(around))) around = around.parentElement;
  return around ?? undefined;
};

/** Whether an element is directly below the headline and no paragraph of the text, or in a header with it. */
const isBelow = (headline: Element, header: Element | undefined, element: Element): boolean => {
  const tag = tagOf(element);
  if (tag !== 'P' && !/^H[2-4]$/.test(tag)) return false;
  if (header?.contains(element)) return true;
  return element.previousElementSibling === headline && (tag !== 'P' || !startsText(element));
};

/**
 * Returns what marks an element as standfirst: its name, or one that first paragraphs have, too,
 * where no text follows.
 */
const signOf = (element: Element): 'name' | 'place' | undefined => {
  if (!BOXES.has(tagOf(element))) return undefined;
  const names = `${classOf(element)} ${element.getAttribute('itemprop') ?? ''}`;
  if (names.length > MAX_NAMES_LENGTH || !ANY.test(names) || readNames(element) !== undefined) return undefined;
  let isFirst = false;
  for (const name of names.split(/\s+/)) {
    const parts = wordsIn(name);
    if (PHRASES.test(parts.join(' ')) || parts.some((part) => NAMES.includes(part))) return 'name';
    isFirst ||= parts.some((part) => NAMES_OF_FIRST_PARAGRAPHS.includes(part));
  }
  return isFirst && !startsText(element) ? 'place' : undefined;
};

/** In characters. */
const MIN_PARAGRAPH_LENGTH = 80;

/** Whether the text goes on beside the element: with a paragraph, or with an element of the same class. */
const startsText = (element: Element): boolean => {
  const next = element.nextElementSibling;
  if (next === null) return false;
  if (tagOf(element) === 'P' && tagOf(next) === 'P' && (next.textContent ?? '').length >= MIN_PARAGRAPH_LENGTH)
    return true;
  return classOf(element) !== '' && classOf(next) === classOf(element);
};
