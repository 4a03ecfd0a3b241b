import { type Block, blocksOf, lengthOf, proseOf } from '../blocks/blocks.ts';
import { cleanBody } from '../cleaning/clean-body.ts';
import { measureText, type TextMeasure } from '../page/text-measure.ts';

const MARKS = '[itemprop~="articleBody"],article,main,[role="main"]';
/** A marked element with this share of the largest one's prose is as good. */
const MIN_SHARE_OF_LARGEST = 0.9;
/** Readability may return one box of several. Less than this share of the marked prose is a part of the article … */
const MAX_PART_SHARE = 0.6;
/** … if this much prose is left, in characters. */
const MIN_REST_LENGTH = 300;
/** As a share of characters. A text with more in links is a list of other pages. */
const MAX_LINKED_SHARE = 0.2;
/** With this many linked headlines the marked element contains other articles … */
const MIN_HEADLINES = 3;
/** … and is used only if it has this many times as much prose as was found. */
const MIN_GROWTH = 4;

/** An element that the page marks as its article. */
export interface MarkedArticle {
  readonly element: Element;
  /** Characters of prose in it. */
  readonly prose: number;
}

/** Returns the element that the page marks as its article: the innermost of those with the most prose. */
export function markedArticle(body: Element, measure: TextMeasure = measureText(body)): MarkedArticle | undefined {
  const marked = [...body.querySelectorAll(MARKS)].map((element) => ({ element, prose: measure.prose(element) }));
  const largest = marked.reduce((max, { prose }) => Math.max(max, prose), 0);
  return marked.findLast(({ prose }) => prose > 0 && prose >= MIN_SHARE_OF_LARGEST * largest);
}

/** Whether prose of `found` characters may be only a part of the marked article. */
export function mayBePart(found: number, marked: MarkedArticle | undefined): boolean {
  return marked !== undefined && found < MAX_PART_SHARE * marked.prose;
}

/**
 * Returns all blocks of the marked article if what was found is only a part of it.
 * @param body the cleaned body of the page; it is changed
 * @param found characters of prose
 */
export function wholeArticle(body: Element, url: string, found: number): readonly Block[] | undefined {
  const marked = markedArticle(body)?.element;
  if (marked === undefined) return undefined;
  const others = linkedHeadlines(marked);
  cleanBody(marked);
  const blocks = blocksOf(marked, url);
  const length = lengthOf(blocks);
  const prose = proseOf(blocks);
  const linked = blocks.reduce((sum, block) => sum + block.linkShare * block.text.length, 0);
  const isMore = prose > found / MAX_PART_SHARE && prose > found + MIN_REST_LENGTH;
  const isOthers = linked >= MAX_LINKED_SHARE * length || (others >= MIN_HEADLINES && prose < MIN_GROWTH * found);
  return isMore && !isOthers ? blocks : undefined;
}

/** Counts the headlines in an element that link to other pages. */
const linkedHeadlines = (element: Element): number =>
  [...element.querySelectorAll('h2,h3,h4')].filter((heading) => {
    const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
    const text = (heading.textContent ?? '').trim();
    const isWhole = link !== null && (link.textContent ?? '').trim().length >= 0.8 * text.length;
    return isWhole && !(link.getAttribute('href') ?? '').startsWith('#');
  }).length;
