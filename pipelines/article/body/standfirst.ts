import { normalWords, vocabularyOverlap } from '../../text/tokens.ts';
import { type Block, lengthOf } from '../blocks/blocks.ts';
import { boilerplateKind } from '../cleaning/paragraphs/boilerplate-lines.ts';
import { applies } from '../cleaning/rule-switch.ts';
import { type Marked, squeezed } from './marked-standfirst.ts';

/** In characters. A shorter standfirst is a subtitle, which the summary contains. */
const MIN_LENGTH = 64;
/** In characters. A longer standfirst is a paragraph that belongs to the text, however short that is. */
const PARAGRAPH_LENGTH = 160;
/** In characters. */
const MAX_LENGTH = 600;
/** As a share of the body's length. A short standfirst that is longer summarizes the text. */
const MAX_SHARE = 0.2;
/** In characters. A shorter summary cannot be recognized. */
const MIN_SUMMARY_LENGTH = 30;
/** The share of the standfirst's words that the page's summary contains. */
const MIN_SIMILARITY = 0.8;
/** In blocks of the body. More are its text. */
const MAX_BLOCKS = 4;
/** More paragraphs are bullet points that repeat the article. */
const MAX_PARAGRAPHS = 3;

/** Removes the headline that some pages begin their summary with. */
const withoutHeadline = (summary: string, headline: string): string =>
  headline !== '' && summary.startsWith(headline) ? summary.slice(headline.length).trim() : summary;

interface Stated {
  readonly title: string;
  readonly summary?: string | undefined;
}

/**
 * Marks the first paragraphs of the body that are its standfirst, and prepends one that Readability
 * left out.
 * @param page the blocks of the page, which include those of the body
 * @param marked what the page marks as standfirst; the summary alone is no proof, because it may
 * repeat the text
 */
export function withStandfirst(
  body: readonly Block[],
  page: readonly Block[],
  marked: readonly Marked[],
  stated: Stated,
): readonly Block[] {
  const whole = withParagraphsAbove(body, page, marked, stated);
  const added = whole.length - body.length;
  const marksOf = ({ text }: Block): readonly Marked[] => marked.filter((mark) => mark.text.includes(squeezed(text)));
  // A list of points sums the text up, too, but is part of it.
  const isMarked = (block: Block): boolean => block.list === undefined && marksOf(block).length > 0;
  const end = whole.findIndex((block, at) => at >= added && (!isMarked(block) || (at > 0 && block.heading > 0)));
  // Several paragraphs are the beginning of the text, unless a name says otherwise.
  const isNamed = whole.slice(added, end).every((block) => marksOf(block).some((mark) => mark.isNamed));
  if (end > MAX_BLOCKS || (end - added > 1 && !isNamed)) return whole;
  return whole.map((block, at) => (at < end ? { ...block, heading: 0, isStandfirst: true } : block));
}

/**
 * Some sites set the first paragraph apart, between headline and picture, where Readability takes
 * it for boilerplate. Prepends it to the body if it is long enough to be text and matches the
 * page's summary.
 */
const withParagraphsAbove = (
  body: readonly Block[],
  page: readonly Block[],
  marked: readonly Marked[],
  { title, summary = '' }: Stated,
): readonly Block[] => {
  const said = normalWords(summary).trim();
  const first = body.find((block) => block.text.length > 60);
  if (!first) return body;
  const end = page.findIndex((block) => block.text === first.text);
  const headline = normalWords(title);
  const toldBeyond = withoutHeadline(said, headline);
  // Perhaps below a kicker.
  const showsHeadline = ({ text, heading }: Block): boolean => {
    const words = normalWords(text);
    return words === headline || (heading > 0 && headline !== '' && words.endsWith(` ${headline}`));
  };
  const start = page.findLastIndex((block, n) => n < end && (block.heading === 1 || showsHeadline(block)));
  if (start < 0) return body;
  const between = page
    .slice(start + 1, end)
    .filter(({ text, linkShare }) => text.length >= MIN_LENGTH && text.length <= MAX_LENGTH && linkShare <= 0.3);
  if (between.length === 0) return body;
  const inBody = new Set(body.map((block) => normalWords(block.text)));
  const found = between.filter(({ text }) => {
    const words = normalWords(text);
    if (inBody.has(words) || boilerplateKind(text) !== undefined) return false;
    const isSaid =
      said.length > MIN_SUMMARY_LENGTH &&
      (words.startsWith(said.slice(0, 60)) ||
        said.startsWith(words) ||
        (toldBeyond.length > MIN_SUMMARY_LENGTH && words.startsWith(toldBeyond.slice(0, 60))) ||
        vocabularyOverlap(words, said) > MIN_SIMILARITY);
    const isNamed = marked.some((element) => element.isNamed && element.text === squeezed(text));
    return isSaid || isNamed;
  });
  if (found.length === 0 || found.length > MAX_PARAGRAPHS) return body;
  const told = lengthOf(found);
  if (told < PARAGRAPH_LENGTH && told > MAX_SHARE * lengthOf(body)) return body;
  return applies('standfirst') ? [...found, ...body] : body;
};
