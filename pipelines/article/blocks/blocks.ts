import { cleanLine, toStorable } from '../../text/clean.ts';
import type { PageView } from '../page/page-view.ts';
import { tagOf, walk } from '../page/walk.ts';
import { createInlineHtml } from './inline-html.ts';

/** A picture of the article. It is never fetched here; readers load it when it comes into view. */
export interface Picture {
  readonly src: string;
  readonly alt: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly caption?: string;
  readonly credit?: string;
}

/** One paragraph, heading or list item of a body. */
export interface Block {
  readonly text: string;
  /** The same text with its links and emphasis, as inline HTML. */
  readonly html: string;
  /** 1 to 6 for a heading, else 0. */
  readonly heading: number;
  readonly list: 'ul' | 'ol' | undefined;
  readonly quote: boolean;
  /** Whether its line breaks and blanks are part of it: code, a poem, a table of figures. */
  readonly isPreformatted?: true;
  /** Share of the characters that are in links, 0 to 1. */
  readonly linkShare: number;
  /** Share of the characters that are bold, 0 to 1. */
  readonly boldShare: number;
  /** Pictures directly before the block. */
  readonly pictures?: readonly Picture[];
  /** Set in a body only; see `withStandfirst`. */
  readonly isStandfirst?: boolean;
}

const names = (list: string) => new Set(list.split(' '));
const BLOCK_ELEMENTS = names(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TFOOT TR UL',
);
const WITHOUT_TEXT = names('SCRIPT STYLE NOSCRIPT TEMPLATE SVG');

/** Cleans preformatted text. It has no empty lines, which separate paragraphs. */
const cleanLines = (text: string): string =>
  toStorable(text)
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n');

const characters = (text: string): number => text.replace(/\s+/g, '').length;

interface Options {
  /** Called with each visited element and the number of blocks before it. */
  readonly see?: (element: Element, blocksBefore: number) => void;
  /** What to read of the tree; all of it by default. */
  readonly view?: PageView;
}

/**
 * Splits a tree into blocks. A block ends where a block element starts or ends and at every `<br>`.
 * `textContent` would join the last word of one paragraph and the first of the next.
 * @param baseUrl the base of relative links
 */
export function blocksOf(root: Element, baseUrl: string, { see, view }: Options = {}): Block[] {
  const blocks: Block[] = [];
  const open: string[] = [];
  /** Number of open elements of each kind. */
  const depth = { A: 0, bold: 0, LI: 0, BLOCKQUOTE: 0 };
  const inline = createInlineHtml(baseUrl);
  let text = '';
  let linked = 0;
  let bold = 0;

  const count = (tag: string, by: 1 | -1) => {
    if (tag === 'A' || tag === 'LI' || tag === 'BLOCKQUOTE') depth[tag] += by;
    else if (tag === 'B' || tag === 'STRONG') depth.bold += by;
  };

  const flush = () => {
    const markup = inline.take();
    const isPreformatted = open.includes('PRE');
    const clean = isPreformatted ? cleanLines : cleanLine;
    const line = text === '' ? '' : clean(text);
    if (line !== '') {
      const all = linked + bold === 0 ? 1 : Math.max(1, characters(text));
      let html: string | undefined;
      // A paragraph inside an unclosed heading is a paragraph.
      const heading = open.findLast((tag) => BLOCK_ELEMENTS.has(tag) && tag !== 'DIV');
      blocks.push({
        text: line,
        get html() {
          html ??= clean(markup());
          return html;
        },
        heading: heading !== undefined && /^H[1-6]$/.test(heading) ? Number(heading[1]) : 0,
        list: depth.LI > 0 ? (open.findLast((tag) => tag === 'UL' || tag === 'OL') === 'OL' ? 'ol' : 'ul') : undefined,
        quote: depth.BLOCKQUOTE > 0,
        ...(isPreformatted ? { isPreformatted } : {}),
        linkShare: linked / all,
        boldShare: bold / all,
      });
    }
    text = '';
    linked = 0;
    bold = 0;
  };

  const addText = (value: string) => {
    text += value;
    inline.text(value);
    if (depth.A > 0) linked += characters(value);
    if (depth.bold > 0) bold += characters(value);
  };

  walk(root, {
    enter(element) {
      const tag = tagOf(element);
      if (WITHOUT_TEXT.has(tag)) return false;
      if (view !== undefined && element.firstChild !== null && !view.hasText(element)) return false;
      if (tag === 'BR' && open.includes('PRE')) addText('\n');
      else if (tag === 'BR' || BLOCK_ELEMENTS.has(tag)) flush();
      see?.(element, blocks.length);
      open.push(tag);
      count(tag, 1);
      inline.open(tag, element);
      return true;
    },
    leave() {
      const tag = open.at(-1) ?? '';
      if (BLOCK_ELEMENTS.has(tag)) flush();
      inline.close(tag);
      open.pop();
      count(tag, -1);
    },
    text(value, node) {
      if (view?.shows(node) !== false) addText(value);
    },
  });
  flush();
  return blocks;
}

/** Returns the characters of text in all blocks. */
export function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

/** Joins the texts of blocks by blank lines. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join('\n\n');
}
