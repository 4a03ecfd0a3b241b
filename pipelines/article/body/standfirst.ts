import { normalWords, vocabularyOverlap } from '../../text/tokens.ts';
import { type Block, lengthOf } from '../blocks/blocks.ts';
import { boilerplateKind } from '../cleaning/paragraphs/boilerplate-lines.ts';
import { applies } from '../cleaning/rule-switch.ts';

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
/** More paragraphs are bullet points that repeat the article. */
const MAX_PARAGRAPHS = 3;

/** Removes the headline that some pages begin their summary with. */
const withoutHeadline = (summary: string, headline: string): string =>
  headline !== '' && summary.startsWith(headline) ? summary.slice(headline.length).trim() : summary;

/**
 * Some sites set the first paragraph apart, between headline and picture, where Readability takes it for boilerplate.
 * Prepends it to the body if it is long enough to be text and matches the page's summary.
 */
export const withStandfirst = (
  body: readonly Block[],
  page: readonly Block[],
  { title, summary = '' }: { readonly title: string; readonly summary?: string | undefined },
): readonly Block[] => {
  const said = normalWords(summary).trim();
  const first = body.find((block) => block.text.length > 60);
  if (!first || said.length <= MIN_SUMMARY_LENGTH) return body;
  const end = page.findIndex((block) => block.text === first.text);
  const headline = normalWords(title);
  const toldBeyond = withoutHeadline(said, headline);
  const start = page.findLastIndex(
    (block, n) => n < end && (block.heading === 1 || normalWords(block.text) === headline),
  );
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
      words.startsWith(said.slice(0, 60)) ||
      said.startsWith(words) ||
      (toldBeyond.length > MIN_SUMMARY_LENGTH && words.startsWith(toldBeyond.slice(0, 60))) ||
      vocabularyOverlap(words, said) > MIN_SIMILARITY;
    return isSaid && (text.length >= PARAGRAPH_LENGTH || applies('short standfirst'));
  });
  if (found.length === 0 || found.length > MAX_PARAGRAPHS) return body;
  const told = lengthOf(found);
  if (told < PARAGRAPH_LENGTH && told > MAX_SHARE * lengthOf(body)) return body;
  return applies('standfirst') ? [...found.map((block) => ({ ...block, heading: 0 })), ...body] : body;
};
