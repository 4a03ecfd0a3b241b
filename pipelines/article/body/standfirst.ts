import { normalWords, vocabularyOverlap } from '../../text/tokens.ts';
import { type Block, lengthOf } from '../blocks/blocks.ts';
import { boilerplateKind } from '../cleaning/paragraphs/boilerplate-lines.ts';
import { applies } from '../cleaning/rule-switch.ts';

/** Characters. A shorter one is a subtitle, which the summary keeps. */
const MIN_LENGTH = 64;
/** A longer one is a paragraph that readers would miss, however short the text is. */
const PARAGRAPH = 160;
const MAX_LENGTH = 600;
/** Of the body's length: what is more of a short text is a summary of all of it. */
const MAX_SHARE = 0.2;
/** A shorter summary says too little to be found again. In characters. */
const MIN_SUMMARY = 30;
/** Share of the standfirst's words that the page's own summary has. */
const LIKENESS = 0.8;
/** Papers that put bullets there put several: they repeat the article, they do not begin it. */
const MAX_PARAGRAPHS = 3;

/** Some pages begin their summary with the headline. */
const withoutHeadline = (summary: string, headline: string): string =>
  headline !== '' && summary.startsWith(headline) ? summary.slice(headline.length).trim() : summary;

/**
 * Some papers set the first paragraph of the article apart, between headline and picture, where Readability takes it for furniture.
 * Puts it back before the body, if it is long enough to be text and says what the page's summary says.
 */
export const withStandfirst = (
  body: readonly Block[],
  page: readonly Block[],
  { title, summary = '' }: { readonly title: string; readonly summary?: string | undefined },
): readonly Block[] => {
  const said = normalWords(summary).trim();
  const first = body.find((block) => block.text.length > 60);
  if (!first || said.length <= MIN_SUMMARY) return body;
  const end = page.findIndex((block) => block.text === first.text);
  const headline = normalWords(title);
  const toldBeyond = withoutHeadline(said, headline);
  const start = page.findLastIndex(
    (block, n) => n < end && (block.heading === 1 || normalWords(block.text) === headline),
  );
  if (start < 0) return body;
  const inBody = new Set(body.map((block) => normalWords(block.text)));
  const found = page.slice(start + 1, end).filter(({ text, linkShare }) => {
    if (text.length < MIN_LENGTH || text.length > MAX_LENGTH || linkShare > 0.3) return false;
    const words = normalWords(text);
    if (inBody.has(words) || boilerplateKind(text) !== undefined) return false;
    const isSaid =
      words.startsWith(said.slice(0, 60)) ||
      said.startsWith(words) ||
      (toldBeyond.length > MIN_SUMMARY && words.startsWith(toldBeyond.slice(0, 60))) ||
      vocabularyOverlap(words, said) > LIKENESS;
    return isSaid && (text.length >= PARAGRAPH || applies('short standfirst'));
  });
  if (found.length === 0 || found.length > MAX_PARAGRAPHS) return body;
  const told = lengthOf(found);
  if (told < PARAGRAPH && told > MAX_SHARE * lengthOf(body)) return body;
  return applies('standfirst') ? [...found.map((block) => ({ ...block, heading: 0 })), ...body] : body;
};
