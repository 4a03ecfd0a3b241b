import { type Block, blocksOf, lengthOf, proseOf } from '../blocks/blocks.ts';
import { cleanBody } from '../cleaning/elements/body-cleaning.ts';
import { removeCaptions } from '../cleaning/elements/captions.ts';
import { measureText, type TextMeasure } from '../page/text-measure.ts';

const MARKS = '[itemprop~="articleBody"],article,main,[role="main"]';
/** Of the most prose that one of them holds: so much makes a smaller one as good. */
const AS_GOOD = 0.9;
/** Readability takes one box of an article that is set from many. Less than this share of what is marked is a part of it … */
const PART = 0.6;
/** … if what it left is text. In characters. */
const MIN_LEFT = 300;
/** Share of characters in links above which a text is a list of other pages. */
const MAX_LINKED = 0.2;
/** Headlines that are links: with so many of them there are other articles in the mark … */
const MANY_HEADLINES = 3;
/** … and it has to have so many times as much text. */
const MUCH_MORE = 4;

export interface MarkedArticle {
  readonly element: Element;
  /** Characters of prose in it. */
  readonly prose: number;
}

/** The element that the page itself marks as its article: the innermost of those that hold the most prose. */
export const markedArticle = (body: Element, measure: TextMeasure = measureText(body)): MarkedArticle | undefined => {
  const marked = [...body.querySelectorAll(MARKS)].map((element) => ({ element, prose: measure.prose(element) }));
  const most = marked.reduce((max, { prose }) => Math.max(max, prose), 0);
  return marked.findLast(({ prose }) => prose > 0 && prose >= AS_GOOD * most);
};

/** Whether a text of so many characters may be only a part of what the page marks as its article. */
export const maybePart = (found: number, marked: MarkedArticle | undefined): boolean =>
  marked !== undefined && found < PART * marked.prose;

/**
 * All blocks of the marked article, if they are so much more than what was found that this was a part of it.
 * @param body of a page that is cleaned of what stands around articles; changed
 */
export const wholeArticle = (body: Element, url: string, found: number): readonly Block[] | undefined => {
  const marked = markedArticle(body)?.element;
  if (marked === undefined) return undefined;
  const others = linkedHeadlines(marked);
  cleanBody(marked);
  removeCaptions(marked);
  const blocks = blocksOf(marked, url);
  const length = lengthOf(blocks);
  const prose = proseOf(blocks);
  const linked = blocks.reduce((sum, block) => sum + block.linkShare * block.text.length, 0);
  const isMore = prose > found / PART && prose > found + MIN_LEFT;
  const isOthers = linked >= MAX_LINKED * length || (others >= MANY_HEADLINES && prose < MUCH_MORE * found);
  return isMore && !isOthers ? blocks : undefined;
};

/** How many headlines in an element lead to other pages. */
const linkedHeadlines = (element: Element): number =>
  [...element.querySelectorAll('h2,h3,h4')].filter((heading) => {
    const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
    const text = (heading.textContent ?? '').trim();
    const isWhole = link !== null && (link.textContent ?? '').trim().length >= 0.8 * text.length;
    return isWhole && !(link.getAttribute('href') ?? '').startsWith('#');
  }).length;
