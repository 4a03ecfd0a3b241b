import { normalWords } from '../../../text/tokens.ts';
import { type Block, lengthOf } from '../../blocks/blocks.ts';
import type { ArticleContext } from '../article-context.ts';
import { isCounter } from './counter.ts';
import { isDateline } from './dateline.ts';

/** A block is early if it is among the first blocks and in this share of the text. */
const EARLY_BLOCKS = 8;
const EARLY_SHARE = 0.25;
/** In characters. Shorter titles occur within other text too often. */
const MIN_TITLE_LENGTH = 20;

/** Drops repeated headlines, bylines and dates among the first blocks, even between paragraphs. */
export function withoutEarlyRepeats(blocks: readonly Block[], context: ArticleContext): readonly Block[] {
  const title = normalWords(context.title);
  const total = lengthOf(blocks);
  let before = 0;
  return blocks.filter((block, index) => {
    const early = index < EARLY_BLOCKS && before < EARLY_SHARE * total;
    before += block.text.length;
    if (!early || block.list !== undefined || block.quote) return true;
    return !isDateline(block.text, context) && !repeatsTitle(block, title);
  });
}

const repeatsTitle = (block: Block, title: string): boolean => {
  if (title.length <= MIN_TITLE_LENGTH || block.text.length >= 260) return false;
  const words = normalWords(block.text);
  return words.includes(title) && words.length < 2 * title.length;
};

/** Drops blocks above the first paragraph that repeat the headline or part of it, a byline or a date. */
export function withoutLead(blocks: readonly Block[], context: ArticleContext): readonly Block[] {
  const first = blocks.findIndex((block) => isParagraph(block, context));
  if (first <= 0) return blocks;
  const titles = [context.title, context.visibleTitle ?? ''].map(normalWords).filter(Boolean);
  const isLead = (block: Block): boolean => {
    if (isCounter(block) || isKicker(block) || isDateline(block.text, context)) return true;
    const words = normalWords(block.text);
    return titles.some(
      (title) =>
        words === title ||
        (words.length > 15 && (title.includes(words) || (words.includes(title) && words.length < 1.6 * title.length))),
    );
  };
  return [...blocks.slice(0, first).filter((block) => !isLead(block)), ...blocks.slice(first)];
}

/** In characters. */
const MAX_KICKER_LENGTH = 25;
/** Two words with capitals, which may be the name of the author. */
const NAME = /\p{Lu}\p{L}+ (?:\p{L}{1,4} )?\p{Lu}\p{L}/u;

/** Whether a line above the text names its subject or section. A subheading there belongs to the text. */
const isKicker = ({ text, heading, boldShare, list, quote }: Block): boolean =>
  heading === 0 &&
  boldShare < 0.5 &&
  list === undefined &&
  !quote &&
  text.length <= MAX_KICKER_LENGTH &&
  /^[\p{L}\s&/-]+$/u.test(text) &&
  !NAME.test(text);

const isParagraph = (block: Block, context: ArticleContext): boolean =>
  block.heading === 0 && block.text.length >= 80 && !isDateline(block.text, context);
